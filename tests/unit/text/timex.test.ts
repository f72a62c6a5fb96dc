import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, isoWeekOf, mondayOf } from '@/lib/text/calendar';
import { timexRange } from '@/lib/text/timex';

const check = (value: string, from: string, to: string) =>
  expect(timexRange(value)).toEqual({ from: Date.parse(`${from}Z`), to: Date.parse(`${to}Z`) });

describe('timexRange', () => {
  it('gives a day', () => check('2026-01-04', '2026-01-04T00:00', '2026-01-05T00:00'));
  it('gives a minute', () => check('2026-01-04T07:50', '2026-01-04T07:50', '2026-01-04T07:51'));
  it('gives a month across the year', () => check('2025-12', '2025-12-01T00:00', '2026-01-01T00:00'));
  it('gives an ISO week that began in the year before', () =>
    check('2026-W01', '2025-12-29T00:00', '2026-01-05T00:00'));
  it('gives a weekend', () => check('2026-W01-WE', '2026-01-03T00:00', '2026-01-05T00:00'));
  it('gives a quarter', () => check('2026-Q1', '2026-01-01T00:00', '2026-04-01T00:00'));
  it('gives a decade', () => check('199', '1990-01-01T00:00', '2000-01-01T00:00'));
  it('lets a night run into the next day', () =>
    check('2026-01-04TNI', '2026-01-04T20:00', '2026-01-05T05:00'));
  it.each(['P3D', 'FUTURE_REF', 'XXXX-WXX-2', '2026-02-30', '2026-13', '2026-W60', '', 'BC04'])(
    'has none for %s',
    (value) => expect(timexRange(value)).toBeNull(),
  );
});

describe('the calendar', () => {
  it('agrees with UTC dates both ways', () =>
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const { year, month, day } = dayFromNumber(number);
        const date = new Date(number * 86_400_000);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(number);
        const week = isoWeekOf(number);
        expect(number - mondayOf(week.year, week.week)).toBeGreaterThanOrEqual(0);
        expect(number - mondayOf(week.year, week.week)).toBeLessThan(7);
      }),
    ));
});
