import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleTableOf } from '@/lib/index/article-table';
import { rarityOf } from '@/lib/index/bm25';
import { holdTerms, rankByTerms } from '@/lib/index/rank-terms';
import { scaled } from '../../proof-scale';
import { anyHistory, tell } from './any-index';
import { naiveRank } from './naive-index';

const terms = ['ferry', 'fare', 'pier', '!eada moor', 'unknown'];
const anyTerms = fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 4 });
const unfading = { at: 0, days: 1, floor: 1 };

it('ranks by words of equal weight as a query for any of them', () =>
  fc.assert(
    fc.property(anyHistory, anyTerms, (history, wanted) => {
      const { live, read } = tell(history);
      const view = read({ terms: wanted });
      const table = articleTableOf(view.segments);
      const held = holdTerms(
        view,
        table,
        wanted.map((term) => ({ term, weight: 1 })),
        (holderCount) => rarityOf(holderCount, table.count),
      );
      const ranked = rankByTerms(table, held, { limit: 20, freshness: unfading });
      const highest = held.reduce((sum, { worth }) => sum + worth * 2.2, 0);
      const expected = naiveRank(live, {
        kind: 'any',
        parts: wanted.map((term) => ({ kind: 'word' as const, terms: [term] })),
      });
      expect(ranked.map(({ number }) => number).sort()).toEqual(expected.map(({ number }) => number).sort());
      const naiveByNumber = new Map(expected.map((hit) => [hit.number, hit]));
      ranked.forEach(({ number, score, likeness }, place) => {
        expect(score).toBe(likeness);
        expect(likeness).toBeCloseTo((naiveByNumber.get(number)?.score ?? -1) / highest, 4);
        expect(likeness).toBeCloseTo((expected[place]?.score ?? -1) / highest, 4);
      });
    }),
    { numRuns: scaled(200, 10_000) },
  ));

it('tells the terms that each article has, and heeds weights', () => {
  const documentOf = (number: number, words: string[]) => ({
    number,
    part: 'text' as const,
    isGone: false,
    isFirst: true,
    document: {
      articleId: `article-${number}`,
      number,
      part: 'text' as const,
      length: 2,
      date: 0,
      terms: words.map((term, index) => ({ term, count: 1, fields: 4, positions: [index] })),
    },
  });
  const { read } = tell([
    documentOf(1, ['fare', 'ferry']),
    documentOf(2, ['ferry']),
    documentOf(3, ['fare']),
  ]);
  const view = read({ terms: ['fare', 'ferry', 'unknown'] });
  const table = articleTableOf(view.segments);
  const weighted = [
    { term: 'fare', weight: 1 },
    { term: 'ferry', weight: 2 },
    { term: 'unknown', weight: 9 },
  ];
  const held = holdTerms(view, table, weighted, (holderCount) => rarityOf(holderCount, 100));
  const ranked = rankByTerms(table, held, { limit: 3, freshness: unfading });
  expect(ranked.map(({ number, terms: shared }) => [number, shared])).toEqual([
    [1, ['ferry', 'fare']],
    [2, ['ferry']],
    [3, ['fare']],
  ]);
});
