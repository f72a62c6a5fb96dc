import { expect, it } from 'vitest';
import { retentionRule } from '@/lib/model/retention';

const day = 86_400_000;

const check = (retentionDays: number | null, unreadRetentionDays: number | null, expected: unknown) =>
  expect(retentionRule({ retentionDays, unreadRetentionDays }, 100 * day)).toEqual(expected);

it('without a number of days nothing goes', () => check(null, null, null));
it('a number that makes no sense spares all', () => {
  check(0, -3, null);
  check(Number.NaN, null, null);
});
it('each sort has a moment of its own', () => {
  check(30, null, { readBefore: 70 * day, unreadBefore: null });
  check(30, 10, { readBefore: 70 * day, unreadBefore: 90 * day });
});
