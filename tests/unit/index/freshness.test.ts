import { expect, it } from 'vitest';
import { articleTableOf } from '@/lib/index/article-table';
import { freshen } from '@/lib/index/freshness';
import { viewOf } from '@/lib/index/view-of';

const dayMs = 86_400_000;

it('counts an article less the further it is away in time, before or after, and never below the floor', () => {
  const documents = [0, 1, 3, 1000].map((day, index) => ({
    articleId: `day-${day}`,
    number: index + 1,
    part: 'text' as const,
    length: 1,
    date: day * dayMs,
    terms: [],
  }));
  const table = articleTableOf(viewOf(documents, { terms: [] }).segments);
  const matches = { has: Uint8Array.from([0, 1, 1, 1, 1]), scores: Float32Array.from([0, 2, 2, 2, 2]) };
  freshen(matches, table, { at: dayMs, days: 1, floor: 0.5 });
  const [, before, at, after, longAfter] = matches.scores;
  expect(at).toBe(2);
  expect(before).toBeCloseTo(1 + 1 / Math.E, 5);
  expect(after).toBeCloseTo(1 + 1 / Math.E ** 2, 5);
  expect(longAfter).toBe(1);
});
