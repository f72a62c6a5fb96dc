import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, canGoToCalendar, printCalendar } from '@/lib/formats/calendar';
import { scaled } from '../../proof-scale';

const hearing: CalendarEvent = {
  uid: 'a1:1:20:80@sidelight',
  value: '2026-04-02',
  summary: 'A hearing is set for April 2.',
  description: 'The Harbour Post, 12 March 2026',
  url: 'https://harbour.example/hearing',
  stampedAt: Date.parse('2026-03-18T09:00:00Z'),
};

const unfold = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const unescapeText = (words: string) =>
  words.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const lineOf = (event: Partial<CalendarEvent>, name: string) =>
  unfold(printCalendar({ ...hearing, ...event }) ?? '').find((line) => line.startsWith(name)) ?? null;

const check = (event: Partial<CalendarEvent>, expected: string | null) =>
  expect(lineOf(event, 'DTSTART')).toBe(expected);

describe('the start of a calendar entry', () => {
  it('is the whole day of a day', () => check({}, 'DTSTART;VALUE=DATE:20260402'));
  it('floats where a clock has no zone', () =>
    check({ value: '2026-04-02T07:50' }, 'DTSTART:20260402T075000'));
  it('is in UTC where the zone is known', () => {
    check({ value: '2026-01-04T07:50', zone: 'Asia/Seoul' }, 'DTSTART:20260103T225000Z');
    check({ value: '2026-01-04T07:50', zone: '-05:30' }, 'DTSTART:20260104T132000Z');
    check({ value: '2026-01-04T07:50', zone: '+00:00' }, 'DTSTART:20260104T075000Z');
  });
  it('knows summer time on both sides of the change', () => {
    check({ value: '2026-03-29T01:30', zone: 'Europe/Berlin' }, 'DTSTART:20260329T003000Z');
    check({ value: '2026-03-29T03:30', zone: 'Europe/Berlin' }, 'DTSTART:20260329T013000Z');
  });
  it('floats in a zone that nobody knows', () =>
    check({ value: '2026-04-02T07:50', zone: 'Nowhere/Nothing' }, 'DTSTART:20260402T075000'));
  it('takes midnight for the end of its day', () =>
    check({ value: '2026-12-31T24:00' }, 'DTSTART:20270101T000000'));
  it('is nothing without an honest day', () => {
    const values = [
      '2026',
      '2026-04',
      '2026-W14',
      '2026-Q2',
      'FUTURE_REF',
      '',
      '2026-02-30',
      '2026-04-02T25:00',
    ];
    for (const value of values) {
      check({ value }, null);
      expect([value, canGoToCalendar({ value })]).toEqual([value, false]);
    }
    expect(canGoToCalendar({ value: '2026-04-02T07:50' })).toBe(true);
  });
});

describe('a calendar file', () => {
  it('is one event between its own lines', () =>
    expect(printCalendar({ ...hearing, description: 'One; two,\r\nthree \\ four' })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Sidelight//Sidelight//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:a1:1:20:80@sidelight',
        'DTSTAMP:20260318T090000Z',
        'DTSTART;VALUE=DATE:20260402',
        'SUMMARY:A hearing is set for April 2.',
        'DESCRIPTION:One\\; two\\,\\nthree \\\\ four',
        'URL:https://harbour.example/hearing',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ));
  it('leaves out what is no web address', () => {
    expect(lineOf({ url: 'javascript:alert(1)' }, 'URL')).toBeNull();
    expect(lineOf({ url: 'https://a.example/b\r\nATTENDEE:mailto:x' }, 'URL')).toBe(
      'URL:https://a.example/bATTENDEE:mailto:x',
    );
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('\r', '\n', '\r\n', '\\', ';', ',', ':', ' ', 'ATTENDEE:', 'é', '語', '🚢', '\\n'),
        {
          maxLength: 120,
        },
      )
      .map((parts) => parts.join('')),
  );
  const runs = { numRuns: scaled(100, 5000) };
  const anyEvent = fc.record({ summary: words, description: words, url: words, uid: words });

  it('never has a line of more than 75 octets, and none that the words brought in', () =>
    fc.assert(
      fc.property(anyEvent, (event) => {
        const file = printCalendar({ ...hearing, ...event }) ?? '';
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
        }
        const names = unfold(file).map((line) => line.split(/[:;]/)[0]);
        const known =
          'BEGIN VERSION PRODID CALSCALE BEGIN UID DTSTAMP DTSTART SUMMARY DESCRIPTION URL TRANSP END END ';
        expect(known.replace('URL ', '')).toBe(names.filter((name) => name !== 'URL').join(' '));
      }),
      runs,
    ));
  it('gives its words back', () =>
    fc.assert(
      fc.property(words, (summary) => {
        const kept = summary.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescapeText(lineOf({ summary }, 'SUMMARY')?.slice('SUMMARY:'.length) ?? '')).toBe(kept);
      }),
      runs,
    ));
});
