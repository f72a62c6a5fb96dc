import { describe, expect, it } from 'vitest';
import { parseStatedTime, readTime } from '@/lib/page/stated-time';

describe('a stated time', () => {
  const check = (text: string, expected: string | null, language: string | null = 'en') =>
    it(`${text || 'nothing'} is ${expected}`, () => expect(parseStatedTime(text, language)).toBe(expected));

  check('2026-01-04T07:50:00+09:00', '2026-01-04T07:50:00+09:00');
  check('2026-01-04T07:50:00.000+0900', '2026-01-04T07:50:00+09:00');
  check('2026-01-04T07:50Z', '2026-01-04T07:50:00Z');
  check('2026-01-04 07:50:00', '2026-01-04T07:50:00');
  check('2026-01-04T7:50:00', '2026-01-04T07:50:00');
  check('2026-01-04148245100018:47:31', '2026-01-04');
  check('20260104', '2026-01-04');
  check('1767513000', '2026-01-04T07:50:00Z');
  check('Sun, 04 Jan 2026 07:50:00 GMT', '2026-01-04T07:50:00Z');
  check('January 4, 2026 at 7:50 p.m.', '2026-01-04T19:50:00');
  check('Sunday, January 4, 2026, 06:47 PM', '2026-01-04T18:47:00');
  check('Jan 4, 2026 12:05 AM EST', '2026-01-04T00:05:00-05:00');
  check('4 Jan 2026, 22:11 GMT+10', '2026-01-04T22:11:00+10:00');
  check('7:50 p.m. CET, 4 January 2026', '2026-01-04T19:50:00+01:00');
  check('10:30 | 04.01.2026', '2026-01-04T10:30:00', 'de');
  check('4.1.26, 10:00-11:30 Uhr', '2026-01-04T10:00:00', 'de');
  check('Published: Jan. 4, 2026', '2026-01-04');
  check('Sept. 4, 2025', '2025-09-04');
  check('4th of January, 2026', '2026-01-04');
  check('4 de enero de 2026', '2026-01-04', 'es');
  check('1er janvier 2026 à 7h50', '2026-01-01T07:50:00', 'fr');
  check('4 févr. 2026', '2026-02-04', 'fr');
  check('4 fevrier 2026', '2026-02-04', 'fr');
  check('4. Januar 2026, 7:50 Uhr', '2026-01-04T07:50:00', 'de');
  check('4. Januar 2026', '2026-01-04', null);
  check('4 января 2026', '2026-01-04', 'ru');
  check('2026. január 4.', '2026-01-04', 'hu');
  check('2026. 01. 04. 11:27', '2026-01-04T11:27:00', 'hu');
  check('2026 m. sausio 4 d.', '2026-01-04', 'lt');
  check('2026. gada 4. janvāris', '2026-01-04', 'lv');
  check('4 tháng 1, 2026', '2026-01-04', 'vi');
  check('٤ يناير ٢٠٢٦', '2026-01-04', 'ar');
  check('४ जनवरी २०२६', '2026-01-04', 'hi');
  check('2026年1月4日 7時50分', '2026-01-04T07:50:00', 'ja');
  check('2026年1月4日 午後7時50分', '2026-01-04T19:50:00', 'ja');
  check('2026년 1월 4일 오후 7:50', '2026-01-04T19:50:00', 'ko');
  check('04.01.2026', '2026-01-04', 'de');
  check('01/04/2026', '2026-01-04', 'en-US');
  check('04/01/2026', '2026-01-04', 'en-GB');
  check('31/12/2025', '2025-12-31', 'en-US');
  check('30 February 2026', null);
  check('yesterday', null);
  check('2 hours ago', null);
  check('12 people 2026', null);
  check('2026-13-40', null);
  check('', null);

  it('says what else numbers could mean', () => {
    expect(readTime('11/01/2026 12:43:42', 'en')).toEqual({
      iso: '2026-11-01T12:43:42',
      swapped: '2026-01-11T12:43:42',
      start: 0,
    });
    expect(readTime('on 31/12/2025', 'en')).toEqual({ iso: '2025-12-31', swapped: null, start: 3 });
  });

  it('takes no time over hostile text', () => {
    const texts = ['1 ', 'a', '2026 ', '12.', 'jan 4, ', ' , '].map((part) => part.repeat(400 / part.length));
    for (const text of texts) expect(parseStatedTime(text, 'en')).toBeNull();
  });
});
