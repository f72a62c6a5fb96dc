import { expect, it } from 'vitest';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { articleOf } from '../article';

/** A sentence, and what is found in it as "words = value", parted by " | "; empty for nothing. */
export type DateCase = readonly [sentence: string, expected: string];

/** One test a case. Published on Thursday, 5 March 2026, unless told otherwise. */
export function checkDates(
  language: string,
  cases: readonly DateCase[],
  publishedIso = '2026-03-05T10:00:00+01:00',
) {
  for (const [sentence, expected] of cases)
    it(`${sentence} → ${expected || 'nothing'}`, () => {
      const article = articleOf(sentence.split('\n'), { language, publishedIso });
      const found = findTimexes(article).map(
        (timex) => `${article.text.slice(timex.start, timex.end)} = ${timex.value}`,
      );
      expect(found.join(' | ')).toBe(expected);
    });
}
