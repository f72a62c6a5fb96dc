import { describe, expect, it } from 'vitest';
import { createLocale } from '@/lib/i18n/format';

const now = Date.UTC(2026, 2, 12, 9);
const britain = createLocale('en-GB', 'Europe/London').format;
const germany = createLocale('de-DE', 'Europe/Berlin').format;

describe('a timex value is printed with the precision it has', () => {
  const check = (value: string, short: string, options = { year: true }) =>
    expect(britain.timex(value, options)?.short ?? null).toBe(short);

  it('a day', () => check('2026-02-03', '3 Feb 2026'));
  it('a day without its year', () => check('2026-02-03', '3 Feb', { year: false }));
  it('a day with its weekday', () =>
    expect(britain.timex('2026-02-03', { year: false, weekday: true })?.short).toMatch(/^Tuesday,? 3 Feb$/));
  it('a month', () => check('2026-02', 'Feb 2026'));
  it('a year', () => check('2026', '2026'));
  it('a clock time without a zone', () => check('2026-01-04T07:50', '4 Jan 2026, 07:50'));
  it('a clock time with its offset, unmoved', () =>
    check('2026-01-04T07:50+09:00', '4 Jan 2026, 07:50 UTC+9'));
  it('a part of a day', () => check('2026-01-04TMO', '4 Jan, morning', { year: false }));
  it('the first week of a year that began in the year before', () =>
    check('2026-W01', 'week of 29 Dec 2025'));
  it('a weekend', () => check('2026-W03-WE', 'weekend of 17 Jan 2026'));
  it('a quarter', () => check('2026-Q1', 'first quarter of 2026'));
  it('a season', () => check('2026-SP', 'spring 2026'));
  it('a decade', () => check('198', '1980s'));
  it('the future', () => check('FUTURE_REF', 'to come'));
  it('nothing for a duration', () => expect(britain.timex('P3D', { year: true })).toBeNull());
  it('nothing for a day that is not in the calendar', () =>
    expect(britain.timex('2026-02-30', { year: true })).toBeNull());
  it('in the words of the language', () =>
    expect(germany.timex('2026-03-12', { year: true })?.full).toBe('Donnerstag, 12. März 2026'));
});

describe('a moment is printed as a day', () => {
  const check = (at: number, short: string) => expect(britain.day(at, now).short).toBe(short);

  it('without the year within the same year', () => check(Date.UTC(2026, 1, 3), '3 Feb'));
  it('with the year where it changes', () => check(Date.UTC(2024, 10, 14), '14 Nov 2024'));
  it('by the reader’s own calendar', () =>
    expect(createLocale('en-GB', 'Asia/Tokyo').format.day(Date.UTC(2026, 1, 3, 20), now).short).toBe(
      '4 Feb',
    ));
  it('and claims no clock time for a bare day', () =>
    expect(britain.day(Date.UTC(2026, 1, 3), now).full).toBe('Tuesday, 3 February 2026'));
});

describe('a publisher’s time', () => {
  it('keeps the publisher’s clock and adds the reader’s', () => {
    const printed = britain.stated('2026-03-12T07:50:00+01:00', now);
    expect(printed?.short).toBe('12 Mar, 07:50 UTC+1');
    expect(printed?.full).toMatch(/^Thursday,? 12 March 2026 at 07:50 UTC\+1 \(Thu,? 06:50 your time\)$/);
    expect(printed?.datetime).toBe('2026-03-12T07:50:00+01:00');
  });
  it('is not given an offset where the clocks agree', () =>
    expect(germany.stated('2026-03-12T07:50:00+01:00', now)?.short).toBe('12. März, 07:50'));
  it('stays a day where it is one', () =>
    expect(britain.stated('2024-11-14', now)?.short).toBe('14 Nov 2024'));
  it('that cannot be read is not printed', () => expect(britain.stated('last week', now)).toBeNull());
});

describe('a quantity', () => {
  const check = (value: number, unit: string, expected: string, rest = {}) =>
    expect(britain.quantity({ value, unit, upper: null, bound: 'exactly', ...rest })).toBe(expected);

  it('per cent', () => check(8, 'percent', '8%'));
  it('money with its pence', () => check(4.2, 'EUR', '€4.20'));
  it('round money without them', () => check(120, 'EUR', '€120'));
  it('large money, shortened', () => check(2_500_000_000, 'USD', 'US$2.5bn'));
  it('a count', () => check(41_000, 'count', 'more than 41,000', { bound: 'above' }));
  it('a large count', () => check(1_200_000, 'count', '1.2 million'));
  it('a range says its unit once', () => check(3, 'kilometre', 'about 3–5 km', { upper: 5, bound: 'about' }));
  it('a range of money keeps the sign on both ends', () => check(3, 'GBP', '£3–£5', { upper: 5 }));
  it('an ordinal', () => check(3, 'ordinal', '3rd'));
  it('eleventh is no first', () => check(11, 'ordinal', '11th'));
  it('times', () => check(3, 'times', '3×'));
  it('percentage points', () => check(1, 'percentage-point', '1 point'));
  it('a unit that Intl does not know', () => check(40, 'square-league', '40 square league'));
});

it('an odd language tag falls back to English', () =>
  expect(createLocale('not a tag').format.number(1234)).toBe('1,234'));
