import type { ArticleText, Token } from '@/lib/analyse/article-text';
import { fold } from '@/lib/text/normalise';
import { type Book, wasSpokenOf } from './book';
import { isVerb } from './standing-leaning';
import { specifiers, standIns, uniqueThings } from './standing-words.data';

/** Longer phrases explain themselves: "the island's only public ferry company". In words. */
const longestPhrase = 3;

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
      ({ head, length }) => (length === 1 && index > 0) || pointing.has(head) || isAged(head),
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
  const end = phraseEnd(tokens, from);
  const head = fold(tokens[end]?.text ?? '');
  return end >= from && !unique.has(head) && pointsBack({ head, length: end - from + 1 }) ? { head } : null;
}

/** The index of its noun; -1 where the phrase is long or goes on with what tells it apart: a name, "of …", "who …". */
function phraseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + longestPhrase; at++) {
    const token = tokens[at];
    const word = fold(token?.text ?? '');
    const hasHead = at > from;
    // "The captain, Olaf Rowe, …"
    if (from === 1 && token?.text === ',' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return -1;
    if (!token?.isWord || /^['’]s$/.test(word)) return hasHead ? at - 1 : -1;
    if (/^\p{Lu}/u.test(token.text) || specifying.has(word)) return -1;
    if (hasHead && (isVerb(word) || adverbs.test(word)) && !isNoun(tokens, at)) return at - 1;
  }
  return -1;
}

/** A stand-in is the noun whatever its ending; "The retail sales in …" goes on as no verb does. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const word = fold(tokens[at]?.text ?? '');
  if (pointing.has(word)) return true;
  const before = fold(tokens[at - 1]?.text ?? '');
  const next = fold(tokens[at + 1]?.text ?? '');
  return (
    word.endsWith('s') &&
    !isVerb(word, true) &&
    !pointing.has(before) &&
    (specifying.has(next) || isVerb(next, true))
  );
}

const adverbs =
  /^(?:also|now|then|itself|himself|herself|themselves|alone|too|\p{L}+ly|still|never|just|not)$/u;
const unique = new Set(uniqueThings.split(' '));
const specifying = new Set(specifiers.split(' '));
const pointing = new Set(Object.values(standIns).flatMap((words) => words.split(' ')));
const prepositions = new Set(
  'after before during at in following despite under with for according amid since'.split(' '),
);
