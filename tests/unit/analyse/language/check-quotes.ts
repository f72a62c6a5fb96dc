import { expect, it } from 'vitest';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { findQuotes } from '@/lib/analyse/quotes/find-quotes';
import { articleOf } from '../article';

/** A text, and its quotes as `quotesIn` writes them; an empty list for no quotes. */
export type QuoteCase = readonly [text: string, expected: readonly string[]];

/** One test a case. */
export function checkQuotes(language: string, cases: readonly QuoteCase[]) {
  for (const [text, expected] of cases) it(text, () => expect(quotesIn(text, language)).toEqual(expected));
}

/** `direct | words | speaker's name (role)`; `-` for nobody, `?` before a source that the text does not name. */
function quotesIn(text: string, language: string): string[] {
  const article = articleOf([text], { language });
  return findQuotes(article, findEntities(article)).map(
    ({ direct, content, speakerName, role, isUnnamed }) => {
      const described = role ? ` (${article.text.slice(role.start, role.end)})` : '';
      const speaker = `${isUnnamed ? '?' : ''}${speakerName ?? '-'}${described}`;
      return `${direct ? 'direct' : 'indirect'} | ${article.text.slice(content.start, content.end)} | ${speaker}`;
    },
  );
}
