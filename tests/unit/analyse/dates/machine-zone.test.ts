import { afterEach, describe, expect, it } from 'vitest';
import { dayOfIso } from '@/lib/analyse/dates/date-context';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { timexRange } from '@/lib/text/timex';
import { articleOf } from '../article';

const before = process.env['TZ'];
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** With the minutes west of UTC that such a machine's clock has in January. */
const machines: [string, number][] = [
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Asia/Kolkata', -330],
  ['Pacific/Kiritimati', -840],
];

const told = [
  'It sank today, not yesterday, and is to be raised tomorrow at 7:50 a.m. local time.',
  'The board met on Friday night and will meet again next Tuesday at 19:30 CET.',
  'Last week, in March and over the weekend it rained; in the third quarter it did not.',
  'It was found on 31 December 2025 at 23:55 GMT, two days ago, and lost in spring 2024.',
];

describe('the zone of the machine', () => {
  it('changes nothing that is found', () => {
    const found = machines.map(([zone, minutesWest]) => {
      process.env['TZ'] = zone;
      // Without this, four runs in one zone would look alike too.
      expect(new Date(2026, 0, 7).getTimezoneOffset()).toBe(minutesWest);
      return ['2026-01-07T23:30:00-05:00', '2026-01-08T00:10:00+14:00', '2026-03-01'].map((publishedIso) => {
        const timexes = findTimexes(articleOf(told, { publishedIso }));
        return timexes.map(({ start, value, zone: clockZone }) => [
          start,
          value,
          clockZone,
          timexRange(value),
        ]);
      });
    });
    expect(found[0]?.[0]?.length).toBeGreaterThan(10);
    for (const one of found) expect(one).toEqual(found[0]);
  });
  it('leaves the day to the publisher', () => {
    for (const [zone] of machines) {
      process.env['TZ'] = zone;
      expect(dayOfIso('2026-01-07T23:30:00-05:00')).toMatchObject({ year: 2026, month: 1, day: 7 });
    }
  });
});
