import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/query/context';
import { scaled } from '../../proof-scale';
import { type ArticleSketch, storedFrom } from './stored';

const entities = { 'Ines Tamm': 'person', 'Fares Board': 'organisation', Norhaven: 'place' } as const;
const open = storedFrom({
  id: 'open',
  day: '2026-03-12',
  entities,
  sentences: [
    'The Fares Board opened an inquiry into the ferry fares to Norhaven after a complaint by islanders.',
    'Ines Tamm said that the company had been paid for crossings which it never made under its contract.',
  ],
});

/** What is shown of earlier articles, each of one sentence unless it says otherwise: words, or words and the sources that tell it. */
function check(earlier: readonly Partial<ArticleSketch>[], expected: (string | [string, number])[]) {
  const stored = earlier.map((sketch, at) =>
    storedFrom({
      id: `earlier-${at}`,
      day: '2026-03-02',
      host: 'coast.example',
      entities,
      sentences: [],
      ...sketch,
    }),
  );
  const context = contextOf({ ...surroundings, open, storyArticles: [...stored, open] });
  expect(context.map(({ text, sourceCount }) => (sourceCount ? [text, sourceCount] : text))).toEqual(
    expected,
  );
}

const surroundings = {
  isSaved: false,
  tags: [],
  revisionCount: 1,
  story: null,
  related: [],
  articleCounts: new Map(),
  articleCount: 2,
  readings: new Map(),
  highlights: [],
  notes: [],
  markedRevisions: new Map(),
};

const since = 'The Fares Board has been the regulator of the ferry company and its contract since 2006.';

const built = 'The pier of Norhaven was built in 1911 for the ferry company and its islanders.';

describe('context', () => {
  it('tells how long something has been so', () => check([{ sentences: [since] }], [since]));

  it('tells what was well before the article that tells it', () => {
    const text = 'In 2019 the Fares Board froze the fares of the ferry company for five years.';
    check([{ sentences: [{ text, dates: { 'In 2019': '2019' } }] }], [text]);
  });

  it('tells of the matter where nobody is named', () => {
    const text = 'Ferry fares under the contract were frozen from 2019 until 2024.';
    check([{ sentences: [text] }], [text]);
  });

  it('tells the oldest first, and one fact once with the sources that tell it', () => {
    check(
      [
        { sentences: [since], day: '2026-03-05' },
        { sentences: [since], host: 'gazette.example', day: '2026-03-07' },
        { sentences: [built], day: '2026-03-01' },
      ],
      [built, [since, 2]],
    );
  });

  it('takes what sources tell again on other days for background', () => {
    const text =
      'The Fares Board answers complaints of islanders about ferry captains, timetables and crossings.';
    check([{ sentences: [text] }], []);
    check([{ sentences: [text] }, { sentences: [text], host: 'gazette.example' }], []);
    check(
      [{ sentences: [text] }, { sentences: [text], host: 'gazette.example', day: '2026-03-06' }],
      [[text, 2]],
    );
  });
});

describe('context leaves out', () => {
  it('what the open article says', () =>
    check(
      [
        {
          sentences: [
            'The Fares Board had opened an inquiry into ferry fares to Norhaven after a complaint years ago.',
          ],
        },
      ],
      [],
    ));

  it('the news of its days', () => {
    const text =
      'The Fares Board invited the ferry company and its islanders on Tuesday to speak of crossings.';
    check([{ sentences: [{ text, dates: { Tuesday: '2026-03-02' } }] }], []);
  });

  it('what was about to be', () =>
    check(
      [
        {
          sentences: ['The Fares Board, founded in 2006, will decide on the contract of the ferry company.'],
        },
      ],
      [],
    ));

  it('what another paper tells on the same day', () =>
    check(
      [
        {
          day: '2026-03-12',
          sentences: ['Ines Tamm of Norhaven asked the Fares Board for the contract of the ferry company.'],
        },
      ],
      [],
    ));

  it('another matter of somebody who is named', () =>
    check(
      [{ sentences: ['Ines Tamm has grown tulips since 2011 and sold many of them at the spring market.'] }],
      [],
    ));

  it('words that were said', () => {
    const text = '“The Fares Board has slept since 2006 over crossings and contract,” said Ines Tamm.';
    check(
      [
        {
          sentences: [text],
          quotes: [{ words: 'The Fares Board has slept since 2006 over crossings and contract,' }],
        },
      ],
      [],
    );
  });

  it('sentences that lean on the one before', () =>
    check(
      [
        {
          sentences: [
            'But the Fares Board has been the regulator of the ferry company and its contract since 2006.',
          ],
        },
        {
          sentences: [
            'The Fares Board has also been the regulator of all contracts and crossings since 2006.',
          ],
        },
        { sentences: [{ text: since, cannotStand: true }] },
      ],
      [],
    ));

  it('a count that a later article has brought up to date', () => {
    const text = (count: string) =>
      `The Fares Board has had ${count} complaints about ferry fares and crossings since 2006.`;
    const counting = (day: string, words: string, value: number): Partial<ArticleSketch> => ({
      day,
      sentences: [text(words)],
      figures: [{ words, value, unit: 'count', counted: 'complaints' }],
    });
    check([counting('2026-03-01', '310', 310), counting('2026-03-08', '420', 420)], [text('420')]);
  });
});

it('does not depend on the order in which articles are given', () => {
  const stored = ['a', 'b', 'c', 'd'].map((id, at) =>
    storedFrom({
      id,
      day: `2026-03-0${1 + (at % 2)}`,
      host: `${id}.example`,
      entities,
      sentences: at % 2 === 0 ? [since, built] : [built, since],
    }),
  );
  const told = (storyArticles: typeof stored) => contextOf({ ...surroundings, open, storyArticles });
  const expected = told([...stored, open]);
  expect(expected.length).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.shuffledSubarray(stored, { minLength: stored.length }), (articles) => {
      expect(told([...articles, open])).toEqual(expected);
    }),
    { numRuns: scaled(20, 200) },
  );
});
