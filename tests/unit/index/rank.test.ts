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
    fc.property(
      anyHistory,
      anyExpression,
      fc.integer({ min: 0, max: 10 }),
      fc.option(fc.constantFrom(2, 3), { nil: undefined }),
      (history, expression, limit, divisor) => {
        const { live, read } = tell(history);
        const view = read(wantedOf(expression));
        const among = divisor === undefined ? {} : { among: (number: number) => number % divisor === 0 };
        const { count, ranked } = rank(view, articleTableOf(view.segments), expression, { limit, ...among });
        const expected = naiveRank(live, expression).filter(
          ({ number }) => divisor === undefined || number % divisor === 0,
        );
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
      },
    ),
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

it('counts each article as many times less as it is far away in time', () => {
  const history = [0, 1, 2].map((day) => ({
    number: day + 1,
    part: 'text' as const,
    isGone: false,
    isFirst: false,
    document: {
      articleId: `day-${day}`,
      number: day + 1,
      part: 'text' as const,
      length: 1,
      date: day * 86_400_000,
      terms: [{ term: 'ferry', count: 1, fields: 4, positions: [0] }],
    },
  }));
  const expression = { kind: 'word', terms: ['ferry'] } as const;
  const view = tell(history).read(wantedOf(expression));
  const { ranked } = rank(view, articleTableOf(view.segments), expression, {
    limit: 3,
    freshness: { at: 86_400_000, days: 1, floor: 0.5 },
  });
  expect(ranked.map(({ articleId }) => articleId)).toEqual(['day-1', 'day-2', 'day-0']);
  const [nearest, next] = ranked;
  expect((next?.score ?? 0) / (nearest?.score ?? 1)).toBeCloseTo(0.5 + 0.5 / Math.E, 5);
});

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
