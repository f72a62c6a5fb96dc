import { describe, expect, it } from 'vitest';
import { timelineOf } from '@/lib/query/timeline';
import { siteNow, storyFromSite } from './site-stories';
import { type ArticleSketch, type SentenceSketch, storedFrom } from './stored';

const entities = { 'Fares Board': 'organisation' } as const;
const planned: SentenceSketch = {
  text: 'A public hearing of the Fares Board is set for April 2.',
  dates: { 'April 2': '2026-04-02' },
};
const onDay = (id: string, day: string, ...sentences: ArticleSketch['sentences']): ArticleSketch => ({
  id,
  day,
  host: `${id}.example`,
  entities,
  sentences,
});
const early = onDay('early', '2026-03-03', planned);

/** The entries as `past` or `upcoming`, value, and what came of it. */
function check(articles: ArticleSketch[], today: string, expected: string[]) {
  const stored = articles.map(storedFrom);
  const open = stored[0];
  if (!open) throw new Error('There is no article.');
  const { past, upcoming } = timelineOf(
    { open, story: null, storyArticles: stored },
    { now: Date.parse(`${today}T12:00:00Z`) },
  );
  const show = (when: string) => (entry: (typeof past)[number]) =>
    [
      when,
      entry.value,
      entry.best.text,
      ...(entry.announced ? [`announced: ${entry.announced.text}`] : []),
      ...(entry.since ? [`since: ${entry.since.text}`] : []),
      ...(entry.isUnreported ? ['no report'] : []),
    ].join(' | ');
  expect([...past.map(show('past')), ...upcoming.map(show('upcoming'))]).toEqual(expected);
}

describe('what was announced for a day', () => {
  it('is to come until its day', () =>
    check([early], '2026-04-01', [`upcoming | 2026-04-02 | ${planned.text}`]));
  it('stands at today on its day, and nothing is missing yet', () =>
    check([early], '2026-04-02', [`past | 2026-04-02 | ${planned.text}`]));
  it('is said to lack a report when its day has passed', () =>
    check([early], '2026-04-03', [`past | 2026-04-02 | ${planned.text} | no report`]));
  it('stands beside what then happened', () => {
    const told = 'The Fares Board opened its public hearing on Thursday before a full hall.';
    check(
      [early, onDay('late', '2026-04-03', { text: told, dates: { 'on Thursday': '2026-04-02' } })],
      '2026-04-04',
      [`past | 2026-04-02 | ${told} | announced: ${planned.text}`],
    );
  });
  it('is followed by the nearest sentence of an article whose sentence of that day cannot stand alone', () => {
    const far = 'The ferries to the islands were built in the north and have carried the mail for years.';
    const gist = 'The head of the Fares Board admitted that the new fares were worked out in a hurry.';
    const late = onDay('late', '2026-04-03', far, gist, {
      text: 'He said so at the public hearing of the Fares Board on Thursday.',
      dates: { 'on Thursday': '2026-04-02' },
      cannotStand: true,
    });
    check([early, late], '2026-04-04', [`past | 2026-04-02 | ${planned.text} | since: ${gist}`]);
  });
  it('lacks no report where the like is told without the day', () => {
    const late = onDay(
      'late',
      '2026-04-20',
      'The public hearing of the Fares Board was set out in a long report.',
    );
    check([early, late], '2026-04-21', [`past | 2026-04-02 | ${planned.text}`]);
  });
  it('lacks no report where another thing is told of that day', () => {
    const told = 'A storm tore three boats from the harbour wall on Thursday night.';
    check(
      [early, onDay('late', '2026-04-03', { text: told, dates: { 'on Thursday': '2026-04-02' } })],
      '2026-04-04',
      [`past | 2026-04-02 | ${told}`, `past | 2026-04-02 | ${planned.text}`].sort(),
    );
  });
  it('lacks no report where it was called off', () => {
    const off = {
      text: 'The Fares Board postponed the public hearing set for April 2 to the autumn.',
      dates: { 'April 2': '2026-04-02' },
    };
    check([onDay('early', '2026-03-03', off)], '2026-04-03', [`past | 2026-04-02 | ${off.text}`]);
  });
  it('is nothing where it only ends a term', () =>
    check(
      [
        onDay('early', '2026-03-30', {
          text: 'The Fares Board wants the papers of the company by Friday.',
          dates: { Friday: '2026-04-03' },
        }),
      ],
      '2026-04-10',
      [],
    ));
});

describe('the announced days of the invented papers', () => {
  for (const id of ['ferry', 'water'])
    it(`resurface in the story "${id}"`, () => {
      const articles = storyFromSite(id);
      const open = articles.at(-1);
      if (!open) throw new Error('The story has no article.');
      const { past, upcoming } = timelineOf({ open, story: null, storyArticles: articles }, { now: siteNow });
      const resurfaced = past.filter((entry) => entry.announced || entry.since);
      expect(resurfaced.length).toBeGreaterThan(0);
      expect(past.filter((entry) => entry.isUnreported)).toEqual([]);
      for (const { from, best, announced, since } of resurfaced) {
        const [before, after] = announced ? [announced, best] : [best, since];
        expect(before?.date).toBeLessThan(from);
        expect(after?.date).toBeGreaterThanOrEqual(from);
      }
      for (const entry of upcoming) expect([entry.announced, entry.since]).toEqual([null, undefined]);
    });
});
