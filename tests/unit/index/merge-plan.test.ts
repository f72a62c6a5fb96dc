import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergeablePart, planMerge, usualMergePolicy } from '@/lib/index/merge-plan';

/** Sizes, or [size, deleted]. */
const partsOf = (...sizes: (number | [number, number])[]): MergeablePart[] =>
  sizes.map((size) =>
    typeof size === 'number' ? { count: size, deleted: 0 } : { count: size[0], deleted: size[1] },
  );
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

const check = (
  sizes: (number | [number, number])[],
  expected: [number, number] | null,
  { isAtRest = false, purge = false } = {},
) => expect(planMerge(partsOf(...sizes), { isAtRest, purge })).toEqual(expected);

describe('planMerge', () => {
  it('lets a few small segments be', () => check(ones(31), null));
  it('makes one of many small segments', () => check(ones(32), [0, 32]));
  it('is content with fewer while nothing waits', () => check(ones(8), [0, 8], { isAtRest: true }));
  it('lets a growing segment grow by the small ones after it', () =>
    check([2_000, 500, ...ones(32)], [1, 34]));
  it('begins another once it is grown', () => check([1_100, ...ones(32)], [1, 33]));
  it('merges as many of one size as the fan-in', () =>
    check([9_000, ...Array.from({ length: 8 }, () => 1_100), 3], [1, 9]));
  it('makes none larger than the largest', () => {
    check([9_000, 9_000, 9_000], [0, 3]);
    check([27_000, 9_000], null);
  });
  it('writes one anew that has lost a quarter, at rest', () => {
    check([[4_000, 1_100]], [0, 1], { isAtRest: true });
    check([[4_000, 1_100]], null);
    check([[4_000, 900]], null, { isAtRest: true });
  });
  it('writes one anew for a single document where it shall be gone', () =>
    check([30_000, [4_000, 1]], [1, 2], { isAtRest: true, purge: true }));

  it('comes to an end, with few segments, whatever there was', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 60 }), (sizes) => {
        let parts = partsOf(...sizes);
        for (let rounds = 0; rounds < 200; rounds++) {
          const plan = planMerge(parts, { isAtRest: true, purge: true });
          if (!plan) break;
          expect(plan[1]).toBeGreaterThan(plan[0]);
          const merged = parts.slice(...plan).reduce((sum, part) => sum + part.count - part.deleted, 0);
          parts = parts.toSpliced(plan[0], plan[1] - plan[0], { count: merged, deleted: 0 });
        }
        expect(planMerge(parts, { isAtRest: true, purge: true })).toBeNull();
        expect(parts.filter(({ count }) => count < usualMergePolicy.smallBelow).length).toBeLessThan(60);
      }),
    ));

  it('keeps the segments few and the writing little while a hundred thousand come one by one', () => {
    let parts: MergeablePart[] = [];
    let written = 0;
    let most = 0;
    for (let number = 0; number < 100_000; number++) {
      parts.push({ count: 1, deleted: 0 });
      for (let plan = planMerge(parts, now); plan; plan = planMerge(parts, now)) {
        const count = parts.slice(...plan).reduce((sum, part) => sum + part.count, 0);
        written += count;
        parts = parts.toSpliced(plan[0], plan[1] - plan[0], { count, deleted: 0 });
      }
      most = Math.max(most, parts.length);
    }
    expect(most).toBeLessThan(60);
    expect(written / 100_000).toBeLessThan(30);
  });
});

const now = { isAtRest: false, purge: false };
