import { expect, it } from 'vitest';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { articleOf } from '../article';

/** A text, and its names in reading order as `namesIn` writes them; an empty list for no names. */
export type NameCase = readonly [text: string, expected: readonly string[]];

/** One test a case. */
export function checkNames(language: string, cases: readonly NameCase[]) {
  for (const [text, expected] of cases) it(text, () => expect(namesIn(text, language)).toEqual(expected));
}

/** `Ivo Tamm: person ×2 = Tamm (the minister)`: how often, its other forms and its gloss. */
function namesIn(text: string, language: string): string[] {
  const article = articleOf([text], { language });
  return findEntities(article)
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
    .map(({ name, type, aliases, gloss, mentions }) => {
      const count = mentions.length > 1 ? ` ×${mentions.length}` : '';
      const others = aliases.length > 0 ? ` = ${aliases.join(', ')}` : '';
      const described = gloss ? ` (${article.text.slice(gloss.start, gloss.end)})` : '';
      return `${name}: ${type}${count}${others}${described}`;
    });
}
