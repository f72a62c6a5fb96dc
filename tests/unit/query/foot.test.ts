import { describe, expect, it } from 'vitest';
import type { Briefing } from '@/lib/model/briefing';
import type { FigureLine } from '@/lib/model/sections';
import { type Statement, stateFrom } from '@/lib/model/statement';
import { footOf } from '@/lib/query/foot';
import { storedFrom } from './stored';

const stored = (id: string, host: string) =>
  storedFrom({ id, host, day: '2026-03-12', sentences: ['The fares rise by 8 percent.'] });

const stateIn = (id: string, host: string): Statement => stateFrom(stored(id, host), { start: 0, end: 9 });

const figureIn = (id: string, host: string): FigureLine => ({
  value: 8,
  upper: null,
  bound: 'exactly',
  unit: 'percent',
  change: 'up',
  surface: stateIn(id, host),
  counted: null,
  when: null,
  statement: stateIn(id, host),
});

const nothing: Omit<Briefing, 'foot'> = {
  article: {
    article: stored('open', 'harbour.example').article,
    minutes: 1,
    isSaved: false,
    tags: [],
    revisionCount: 1,
  },
  inBrief: [],
  changes: null,
  newToYou: null,
  context: [],
  timeline: { storyId: null, storyTitle: null, past: [], upcoming: [] },
  people: [],
  quotes: [],
  figures: [],
  disagreements: [],
  developments: [],
  coverage: null,
  related: [],
  notes: { note: null, highlights: [] },
};

const check = (sections: Partial<Briefing>, [articleCount, sourceCount]: [number, number]) =>
  expect(footOf({ ...nothing, ...sections })).toEqual({ articleCount, sourceCount });

describe('the foot', () => {
  it('counts the open article where nothing else was drawn from', () => check({}, [1, 1]));

  it('counts an article once, however many statements it gives', () =>
    check({ context: [stateIn('a', 'coast.example'), stateIn('a', 'coast.example')] }, [2, 2]));

  it('counts a source once, however many articles it gives', () =>
    check({ context: [stateIn('a', 'coast.example'), stateIn('b', 'coast.example')] }, [3, 2]));

  it('counts both sides of a disagreement', () =>
    check(
      { disagreements: [{ one: figureIn('a', 'coast.example'), other: figureIn('b', 'valley.example') }] },
      [3, 3],
    ));

  it('counts both sides of a happening told with different numbers', () => {
    const best = stateIn('a', 'coast.example');
    const differs = [{ one: best, other: stateIn('b', 'valley.example') }];
    const entry = { value: '2026-03-12', from: 0, best, others: [], sourceCount: 1, differs };
    check({ timeline: { ...nothing.timeline, past: [entry] } }, [3, 3]);
  });
});
