import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOverTime } from '@/lib/query/over-time';

const dayMs = 86_400_000;
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const show = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function check(days: string[], expected: string[]) {
  const periods = countOverTime(days.map(at), {});
  expect(periods.map(({ from, to, count }) => `${show(from)} ${show(to)} ${count}`)).toEqual(expected);
}

describe('how often something is named over time', () => {
  it('is nothing for fewer than three articles', () => check(['2026-03-01', '2026-03-02'], []));
  it('counts by days, empty ones included', () =>
    check(
      ['2026-02-27', '2026-03-04', '2026-02-27'],
      [
        '2026-02-27 2026-02-28 2',
        '2026-02-28 2026-03-01 0',
        '2026-03-01 2026-03-02 0',
        '2026-03-02 2026-03-03 0',
        '2026-03-03 2026-03-04 0',
        '2026-03-04 2026-03-05 1',
      ],
    ));
  it('begins earlier where there would be fewer than six', () =>
    check(
      ['2026-03-02', '2026-03-02', '2026-04-08'],
      [
        '2026-03-02 2026-03-09 2',
        '2026-03-09 2026-03-16 0',
        '2026-03-16 2026-03-23 0',
        '2026-03-23 2026-03-30 0',
        '2026-03-30 2026-04-06 0',
        '2026-04-06 2026-04-13 1',
      ],
    ));
  it('counts by months, then by years', () => {
    const months = countOverTime(['2024-11-05', '2025-01-31', '2026-02-01'].map(at), {});
    expect([months.length, show(months[0]?.from ?? 0), show(months[2]?.from ?? 0), months[2]?.count]).toEqual(
      [16, '2024-11-01', '2025-01-01', 1],
    );
    const years = countOverTime(['2010-11-05', '2025-01-31', '2026-02-01'].map(at), {});
    expect([years.length, show(years[0]?.from ?? 0), years.at(-1)?.count]).toEqual([17, '2010-01-01', 1]);
  });
  it('counts days of the reader’s clock', () => {
    const late = Date.parse('2026-03-01T23:30:00Z');
    const periods = countOverTime([late, late, late], { utcOffsetMinutes: 60 });
    expect(periods.at(-1)).toEqual({
      from: Date.parse('2026-03-01T23:00:00Z'),
      to: Date.parse('2026-03-02T23:00:00Z'),
      count: 3,
    });
  });
  it('makes 6 to 24 periods without gaps, and loses no date within 24 years', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 8000 }), { minLength: 3, maxLength: 40 }),
        fc.integer({ min: -720, max: 840 }),
        (days, utcOffsetMinutes) => {
          const periods = countOverTime(
            days.map((day) => day * dayMs),
            { utcOffsetMinutes },
          );
          expect(periods.length).toBeGreaterThanOrEqual(6);
          expect(periods.length).toBeLessThanOrEqual(24);
          expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => to));
          for (const { from, to, count } of periods) {
            expect(days.filter((day) => day * dayMs >= from && day * dayMs < to)).toHaveLength(count);
          }
          expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        },
      ),
    ));
});
