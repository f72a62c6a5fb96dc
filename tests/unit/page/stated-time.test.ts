import { describe, expect, it } from 'vitest';
import { parseStatedTime } from '@/lib/page/stated-time';

describe('a stated time', () => {
  const check = (text: string, expected: string | null, language: string | null = 'en') =>
    it(`${text || 'nothing'} is ${expected}`, () => expect(parseStatedTime(text, language)).toBe(expected));

  check('2026-01-04T07:50:00+09:00', '2026-01-04T07:50:00+09:00');
  check('2026-01-04T07:50:00.000+0900', '2026-01-04T07:50:00+09:00');
  check('2026-01-04T07:50Z', '2026-01-04T07:50:00Z');
  check('2026-01-04 07:50:00', '2026-01-04T07:50:00');
  check('20260104', '2026-01-04');
  check('1767513000', '2026-01-04T07:50:00Z');
  check('Sun, 04 Jan 2026 07:50:00 GMT', '2026-01-04T07:50:00Z');
  check('January 4, 2026 at 7:50 p.m.', '2026-01-04T19:50:00');
  check('Published: Jan. 4, 2026', '2026-01-04');
  check('4 de enero de 2026', '2026-01-04', 'es');
  check('4. Januar 2026, 7:50 Uhr', '2026-01-04T07:50:00', 'de');
  check('4 января 2026', '2026-01-04', 'ru');
  check('2026年1月4日 7時50分', '2026-01-04T07:50:00', 'ja');
  check('04.01.2026', '2026-01-04', 'de');
  check('01/04/2026', '2026-01-04', 'en-US');
  check('04/01/2026', '2026-01-04', 'en-GB');
  check('31/12/2025', '2025-12-31', 'en-US');
  check('30 February 2026', null);
  check('yesterday', null);
  check('2026-13-40', null);
  check('', null);
});
