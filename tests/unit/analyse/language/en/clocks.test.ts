import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { articleOf } from '../../article';

/** Published on Wednesday, 7 January 2026, at 10:00 in a zone nine hours ahead, unless a case says otherwise. */
const check = (text: string, expected: string[], publishedIso = '2026-01-07T10:00:00+09:00') =>
  expect(
    findTimexes(articleOf([text], { publishedIso }))
      .filter(({ value }) => /T\d/.test(value))
      .map(({ value, zone }) => `${value} ${zone ?? '?'}`),
  ).toEqual(expected);

describe('English clock times', () => {
  it('are read in every spelling', () => {
    for (const words of ['7:50 p.m.', '7.50pm', '7:50 PM', '19:50 hours', '7:50 in the evening'])
      check(`It left on Sunday at ${words}`, ['2026-01-04T19:50 ?']);
    check('It left at noon on Sunday.', ['2026-01-04T12:00 ?']);
    check('It left at six o’clock in the evening.', ['2026-01-07T18:00 ?']);
  });
  it('end a day at midnight', () => check('It left at midnight on Tuesday.', ['2026-01-06T24:00 ?']));
  it('stand on the day beside them, before or after', () => {
    check('It left on Sunday at 7:50 a.m.', ['2026-01-04T07:50 ?']);
    check('At 7:50 a.m. on 4 January 2026 it left.', ['2026-01-04T07:50 ?']);
    check('The board will meet at 9 a.m. on Monday.', ['2026-01-12T09:00 ?']);
  });
  it('of a range share the half of the day and the day', () => {
    check('They met from 9 to 11 a.m. on Monday.', ['2026-01-05T09:00 ?', '2026-01-05T11:00 ?']);
    check('They met from 11 to 2 p.m. on Monday.', ['2026-01-05T11:00 ?', '2026-01-05T14:00 ?']);
    check('They met between 2 p.m. and 4 p.m. on Monday.', ['2026-01-05T14:00 ?', '2026-01-05T16:00 ?']);
  });
});

describe('the zone of an English clock time', () => {
  it('is what its words name', () => {
    check('It struck at 0808 GMT.', ['2026-01-07T08:08 +00:00']);
    check('It closed at 19:30 CET.', ['2026-01-07T19:30 Europe/Berlin']);
    check('It closed at 3 p.m. EST Monday.', ['2026-01-05T15:00 America/New_York']);
    check('It closed at 3 p.m. (Eastern time).', ['2026-01-07T15:00 America/New_York']);
    check('It closed at 15:00 Moscow time.', ['2026-01-07T15:00 Europe/Moscow']);
    check('It closed at 15:00 UTC+5:30.', ['2026-01-07T15:00 +05:30']);
  });
  it('is unknown without words', () => check('It left at 7:50 a.m.', ['2026-01-07T07:50 ?']));
  it('is told by the page where several share the letters', () => {
    check('It left at 8 p.m. IST.', ['2026-01-07T20:00 Asia/Kolkata'], '2026-01-07T22:00:00+05:30');
    check('It left at 8 p.m. IST.', ['2026-01-07T20:00 ?']);
  });
  it('is the page’s own where the local time of no place is told', () => {
    check('It left at 7:50 a.m. local time.', ['2026-01-07T07:50 +09:00']);
    check('It left on Sunday at 7:50 a.m. local time.', ['2026-01-04T07:50 +09:00']);
  });
  it('is unknown where the page states its time in UTC, or none', () => {
    check('It left at 7:50 a.m. local time.', ['2026-01-07T07:50 ?'], '2026-01-07T10:00:00Z');
    check('It left at 7:50 a.m. local time.', ['2026-01-07T07:50 ?'], '2026-01-07');
  });
  it('is unknown on days when clocks may have stood otherwise', () =>
    check('It left at 7:50 a.m. local time on 3 May 2025.', ['2025-05-03T07:50 ?']));
  it('is that of the place named', () => {
    check('The tower in Tokyo fell at 7:50 a.m. local time.', ['2026-01-07T07:50 Asia/Tokyo']);
    check('From Paris to points in Tokyo, all fell at 7:50 a.m. local time.', ['2026-01-07T07:50 ?']);
  });
  it('is that of the dateline, and unknown for one nobody knows', () => {
    check('SEOUL (Coast Press) — It left at 7:50 a.m. local time.', ['2026-01-07T07:50 Asia/Seoul']);
    check('NORWICK (Coast Press) — It left at 7:50 a.m. local time.', ['2026-01-07T07:50 ?']);
  });
});

describe('two clocks of one moment', () => {
  it('tell the zone, and the day of one from that of the other', () => {
    check('It left at 7:50 a.m. local time (2250 GMT) on Sunday.', [
      '2026-01-04T07:50 +09:00',
      '2026-01-03T22:50 +00:00',
    ]);
    check('It left on Sunday at 7:50 a.m. (1250 GMT).', [
      '2026-01-04T07:50 -05:00',
      '2026-01-04T12:50 +00:00',
    ]);
    check('It left at 2250 GMT on Saturday (7:50 a.m. local time).', [
      '2026-01-03T22:50 +00:00',
      '2026-01-04T07:50 +09:00',
    ]);
  });
  it('keep a zone that was named', () =>
    check('It left at 7:50 a.m. KST (2250 GMT) on Sunday.', [
      '2026-01-04T07:50 Asia/Seoul',
      '2026-01-03T22:50 +00:00',
    ]));
  it('tell nothing where two offsets fit', () =>
    check('It left on Sunday at 11 a.m. (2300 GMT).', ['2026-01-04T11:00 ?', '2026-01-04T23:00 +00:00']));
});

describe('today', () => {
  it('is the publisher’s, late and early', () => {
    const day = (publishedIso: string) =>
      findTimexes(articleOf(['It sank today.'], { publishedIso })).map(({ value }) => value);
    expect(day('2026-01-07T23:30:00-05:00')).toEqual(['2026-01-07']);
    expect(day('2026-01-08T00:10:00+14:00')).toEqual(['2026-01-08']);
  });
});
