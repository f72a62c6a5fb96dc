import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleTableOf } from '@/lib/index/article-table';
import { evaluate } from '@/lib/index/evaluate';
import { rank } from '@/lib/index/rank';
import { numbersWith } from '@/lib/index/read-postings';
import { wantedOf } from '@/lib/index/wanted';
import { scaled } from '../../proof-scale';
import { anyExpression, anyHistory, tell } from './any-index';
import { naiveRank, naiveScores } from './naive-index';

const runs = { numRuns: scaled(400, 20_000) };

/** Float32 sums against exact ones. */
const isAbout = (one: number, other: number) => Math.abs(one - other) <= 1e-4 * Math.max(one, other, 1e-6);

it('evaluates every expression as a search through all documents does', () =>
  fc.assert(
    fc.property(anyHistory, anyExpression, (history, expression) => {
      const { live, read } = tell(history);
      const view = read(wantedOf(expression));
      const { has, scores } = evaluate(view, articleTableOf(view.segments), expression);
      const expected = naiveScores(live, expression);
      expect([...has.keys()].filter((number) => has[number] === 1)).toEqual(
        [...expected.keys()].sort((one, other) => one - other),
      );
      for (const [number, score] of scores.entries()) {
        expect(isAbout(score, expected.get(number) ?? 0)).toBe(true);
      }
    }),
    runs,
  ));

it('ranks as a search through all documents does', () =>
  fc.assert(
    fc.property(anyHistory, anyExpression, fc.integer({ min: 0, max: 10 }), (history, expression, limit) => {
      const { live, read } = tell(history);
      const view = read(wantedOf(expression));
      const { count, ranked } = rank(view, articleTableOf(view.segments), expression, { limit });
      const expected = naiveRank(live, expression);
      expect(count).toBe(expected.length);
      expect(ranked.length).toBe(Math.min(limit, count));
      const byNumber = new Map(expected.map((hit) => [hit.number, hit]));
      ranked.forEach((hit, place) => {
        const naive = byNumber.get(hit.number);
        expect({ ...hit, score: 0 }).toEqual({ ...naive, score: 0 });
        // Sums that are all but equal may come in either order.
        expect(isAbout(hit.score, naive?.score ?? -1)).toBe(true);
        expect(isAbout(hit.score, expected[place]?.score ?? -1)).toBe(true);
      });
    }),
    runs,
  ));

it('puts equal articles newest first, then by id', () =>
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 1, max: 10 }), (history, limit) => {
      const { live, read } = tell(history);
      const everything = { kind: 'all', parts: [] } as const;
      const view = read(wantedOf(everything));
      const { ranked } = rank(view, articleTableOf(view.segments), everything, { limit });
      expect(ranked).toEqual(naiveRank(live, everything).slice(0, limit));
    }),
    runs,
  ));

it('tells every live document that has a term', () =>
  fc.assert(
    fc.property(
      anyHistory,
      fc.constantFrom('ferry', '!eada moor'),
      fc.option(fc.integer({ min: 0, max: 31 }), { nil: undefined }),
      (history, term, fields) => {
        const { live, read } = tell(history);
        const found = numbersWith(read({ terms: [term] }), term, fields);
        const expected = live.flatMap((document) =>
          document.terms
            .filter((one) => one.term === term && (fields === undefined || (one.fields & fields) !== 0))
            .map((one) => ({ number: document.number, count: one.count, fields: one.fields })),
        );
        const inOrder = (list: typeof expected) => list.map((one) => JSON.stringify(one)).sort();
        expect(inOrder(found)).toEqual(inOrder(expected));
      },
    ),
    runs,
  ));
