import type { ArticleText, Token } from '@/lib/analyse/article-text';
import { fold } from '@/lib/text/normalise';
import { type Book, wasIntroduced, wasSpokenOf } from './book';
import { isNamedAfter, nounPhraseAt, pointing } from './noun-phrase';
import { uniqueThings } from './standing-words.data';

/**
 * The noun of an English opening like "The company said …", "The two destroyers …", "After the meeting, …" that points
 * back at something named before, or null where the phrase tells itself what it means ("The attack on the harbour",
 * "The Irish company") or means the only thing of its kind ("The government").
 */
export function definiteOpening(article: ArticleText, index: number, book: Book): { head: string } | null {
  // Before its first sentence an article has told nothing.
  if (index === book.lead) return null;
  const tokens = article.tokens[index] ?? [];
  const first = tokens.findIndex((token) => token.isWord);
  const opener = fold(tokens[first]?.text ?? '');
  if (opener === 'the')
    return pointedAt(
      tokens,
      first + 1,
      ({ head, length }) =>
        (length === 1 && index > 0) || pointing.has(head) || isAged(head) || wasIntroduced(head, index, book),
    );
  const next = fold(tokens[first + 1]?.text ?? '');
  if (prepositions.has(opener) && next === 'the') {
    const pointed = pointedAt(tokens, first + 2, ({ head }) => isKnown(head));
    if (pointed) return pointed;
  }
  // "On Friday, the company …": the main clause opens so.
  if (!prepositions.has(opener) && !/^(?:on|by|in|at|from|to)$|[a-z]{3}(?:ed|ing)$/.test(opener)) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma > 0 && comma <= longestAdverbial && fold(tokens[comma + 1]?.text ?? '') === 'the'
    ? pointedAt(tokens, comma + 2, ({ head }) => pointing.has(head))
    : null;

  function isKnown(head: string): boolean {
    return pointing.has(head) || isAged(head) || wasSpokenOf(head, index, book);
  }
}

const isAged = (head: string): boolean => /^\d+-year-old$/.test(head);

/** In tokens. */
const longestAdverbial = 14;

/** The phrase from the token after "the", where it points back. */
function pointedAt(
  tokens: readonly Token[],
  from: number,
  pointsBack: (phrase: { head: string; length: number }) => boolean,
): { head: string } | null {
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || phrase.isTold || unique.has(phrase.head)) return null;
  if (from === 1 && isNamedAfter(tokens, phrase.end)) return null;
  return pointsBack({ head: phrase.head, length: phrase.end - from + 1 }) ? { head: phrase.head } : null;
}

const unique = new Set(uniqueThings.split(' '));
const prepositions = new Set(
  'after before during at in following despite under with for according amid since'.split(' '),
);
