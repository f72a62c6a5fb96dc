import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDeletions, isDeleted, withDeletions, withoutDeletions } from '@/lib/index/deletions';

const marked = (deletions: Uint8Array) =>
  [...Array(40).keys()].filter((ordinal) => isDeleted(deletions, ordinal));

const check = (deletions: Uint8Array, expected: number[]) => {
  expect(marked(deletions)).toEqual(expected);
  expect(countDeletions(deletions)).toBe(expected.length);
};

describe('deletions', () => {
  const none = new Uint8Array();
  it('are none where there are no bytes', () => check(none, []));
  it('are marked each on its own', () => check(withDeletions(none, [0, 7, 8, 19], 20), [0, 7, 8, 19]));
  it('leave out what the segment does not have', () => check(withDeletions(none, [3, 20, 400], 20), [3]));
  it('are taken back', () => check(withoutDeletions(withDeletions(none, [1, 2, 9], 20), [2, 5], 20), [1, 9]));
  it('leave the marks before as they were', () => {
    const before = withDeletions(none, [1], 20);
    withDeletions(before, [2], 20);
    withoutDeletions(before, [1], 20);
    check(before, [1]);
  });
  it('keep count through any marking and taking back', () => {
    const ordinals = fc.array(fc.nat(29));
    fc.assert(
      fc.property(ordinals, ordinals, (gone, back) => {
        const deletions = withoutDeletions(withDeletions(none, gone, 30), back, 30);
        const expected = new Set(gone.filter((ordinal) => !back.includes(ordinal)));
        check(
          deletions,
          [...expected].sort((one, other) => one - other),
        );
      }),
    );
  });
});
