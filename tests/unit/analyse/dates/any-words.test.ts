import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { articleOf } from '../article';

const words = fc.constantFrom(
  ...[
    'Monday',
    'May',
    '3',
    '–',
    '7:50 a.m.',
    '(2250 GMT)',
    'local time',
    '99999',
    '2026',
    '1990-95',
    'BC',
    '0',
  ],
  ...[
    '\ud800',
    '\u202e',
    'the',
    'week of',
    'last',
    'quarter',
    'February 30',
    '12:99',
    'a',
    'hundred',
    'years',
  ],
  ...[
    'ago',
    'spring',
    'and',
    '/',
    'nineteen',
    '’',
    '"',
    'every',
    'UTC+99',
    'FY',
    'midnight',
    'to',
    'decades',
  ],
);
const value =
  /^(?:(?:BC)?\d{4}(?:-(?:\d\d(?:-\d\d(?:T(?:\d\d:\d\d|[A-Z]{2}))?)?|W\d\d(?:-WE)?|Q[1-4]|H[12]|S[PU]|FA|WI))?|(?:BC)?\d{2,3}|P(?:T?(?:X|\d+(?:\.\d+)?)[A-Z]+)|XXXX-.+|(?:PAST|PRESENT|FUTURE)_REF)$/;

describe('findTimexes', () => {
  it('gives ordered spans and well-formed values for whatever words stand together', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (chosen) => {
        const article = articleOf([chosen.join(' ')]);
        let end = 0;
        for (const timex of findTimexes(article)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.value).toMatch(value);
          end = timex.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 400 },
    ));
});
