import { describe, expect, it } from 'vitest';
import type { ArticleId } from '@/lib/model/article';
import type { NewToYou } from '@/lib/model/briefing';
import { newToYouOf } from '@/lib/query/new-to-you';
import { loadSurroundings } from '@/lib/query/surroundings';
import { memoryStore } from './memory-store';
import { type ArticleSketch, storedFrom } from './stored';

const monday: ArticleSketch = {
  id: 'monday',
  day: '2026-03-09',
  title: 'Ferry company raises fares',
  entities: { Norhaven: 'place', 'Fares Board': 'organisation' },
  sentences: [
    'The ferry company raised its fares to Norhaven after a winter of losses.',
    'The Fares Board opened an inquiry into the rise after a complaint by the islanders.',
  ],
};

const open: ArticleSketch = {
  id: 'open',
  day: '2026-03-12',
  title: 'Fares Board hears islanders',
  entities: { Norhaven: 'place', 'Fares Board': 'organisation' },
  sentences: [
    'The Fares Board opened an inquiry into the rise after a complaint by the islanders.',
    'Its hearing filled the town hall, and the doors were left open for the crowd outside.',
    { text: 'He wept when the oldest skipper spoke of the winter boats.', cannotStand: true },
    'The ferry company raised its fares to Norhaven after a winter of losses.',
    'A ruling is due before the summer timetable is printed.',
  ],
};

const wool: ArticleSketch = {
  id: 'wool',
  day: '2026-03-11',
  title: 'Wool prices fall',
  sentences: ['Sheep farmers in the hills sold less wool than expected at the spring auction.'],
};

const visit = Date.parse('2026-03-12T09:00:00Z');
const hour = 3_600_000;

/** As a feed brings it: in the story, saying the rest of the open article, and never opened. */
const fromFeed: ArticleSketch = { ...open, id: 'feed', day: '2026-03-11', title: 'Islanders are heard' };

async function newToYou(read: Record<ArticleId, number>, sketch = open): Promise<NewToYou | null> {
  const store = memoryStore({
    articles: [monday, wool, fromFeed, sketch].map(storedFrom),
    stories: [['monday', 'feed', 'open']],
    read,
  });
  const surroundings = await loadSurroundings(store, 'open');
  if (!surroundings) throw new Error('The open article is not stored');
  return newToYouOf(surroundings, { now: visit + hour, visitStartedAt: visit });
}

async function check(read: Record<ArticleId, number>, expected: unknown) {
  const found = await newToYou(read);
  expect(found && [found.newCount, found.sentenceCount, found.known.length]).toEqual(expected);
}

describe('what is new to the reader', () => {
  it('is not asked where nothing was read', () => check({}, null));

  it('is counted against what was read before the visit', () => check({ monday: visit - hour }, [3, 5, 2]));

  it('is counted against an article of a feed only once that was opened', async () => {
    await check({ feed: visit - hour }, [0, 5, 5]);
    await check({ feed: visit + 1, monday: visit - hour }, [3, 5, 2]);
  });

  it('is not emptied by reading the open article again', () =>
    check({ monday: visit - hour, open: visit - hour }, [3, 5, 2]));

  it('is not asked against the open article alone', () => check({ open: visit - hour }, null));

  it('does not shrink by what is read during the visit', () => check({ monday: visit + 1 }, null));

  it('is not asked against what is about something else', () => check({ wool: visit - hour }, null));

  it('is not asked of a text of two sentences', async () =>
    expect(await newToYou({ monday: visit - hour }, { ...open, sentences: open.sentences.slice(0, 2) })).toBe(
      null,
    ));

  it('lists what can stand alone, in reading order', async () => {
    const found = await newToYou({ monday: visit - hour });
    expect(found?.statements.map((one) => one.paragraph)).toEqual([2, 5]);
  });

  it('lists at most twelve, and counts all', async () => {
    const sentences = Array.from(
      { length: 20 },
      (_, at) => `Witness ${String.fromCharCode(65 + at)} told the hearing of a boat that never came in.`,
    );
    const found = await newToYou({ monday: visit - hour }, { ...open, sentences });
    expect([found?.statements.length, found?.newCount]).toEqual([12, 20]);
  });

  it('gives the known words with what stands around them', async () => {
    const found = await newToYou({ monday: visit - hour });
    expect(found?.known[1]).toEqual({
      quote: 'The ferry company raised its fares to Norhaven after a winter of losses.',
      prefix: ' skipper spoke of the winter boats.\n\n'.slice(-32),
      suffix: '\n\nA ruling is due before the summer timetable'.slice(0, 32),
    });
  });
});
