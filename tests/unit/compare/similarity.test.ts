import { describe, expect, it } from 'vitest';
import { cosine, countTerms, weighTerms } from '@/lib/compare/similarity';

const check = (one: Record<string, number>, other: Record<string, number>, expected: number) =>
  expect(cosine(new Map(Object.entries(one)), new Map(Object.entries(other)))).toBeCloseTo(expected, 6);

describe('cosine', () => {
  it('is 1 for the same direction', () => check({ a: 1, b: 2 }, { a: 2, b: 4 }, 1));
  it('is 0 for nothing shared', () => check({ a: 1 }, { b: 1 }, 0));
  it('is 0 for nothing at all', () => check({}, { b: 1 }, 0));
  it('lies between for a part', () => check({ a: 1, b: 1 }, { a: 1 }, Math.SQRT1_2));
});

describe('weighTerms', () => {
  it('orders rare and repeated terms first and makes the length 1', () => {
    const counts = countTerms([{ terms: ['rare', 'often', 'often', 'common'], weight: 1 }]);
    const frequencies = { total: 9000, of: (term: string) => (term === 'common' ? 9000 : 1) };
    const weighed = weighTerms(counts, frequencies, 10);
    expect([...weighed.keys()]).toEqual(['often', 'rare', 'common']);
    expect(Math.hypot(...weighed.values())).toBeCloseTo(1, 9);
  });
});
