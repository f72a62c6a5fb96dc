import type { Token } from '@/lib/analyse/article-text';
import { fold } from '@/lib/text/normalise';
import { isVerb } from './standing-leaning';
import { specifiers, standIns } from './standing-words.data';

/** Longer phrases explain themselves: "the island's only public ferry company". In words. */
const longestPhrase = 3;

/**
 * The English noun phrase from the token after its article: the index of its noun, and whether the phrase, or what
 * follows it, tells it apart: a name, "of …", "who …", or its length. Null where it has no noun.
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  from: number,
): { head: string; end: number; isTold: boolean } | null {
  const phrase = (end: number, isTold: boolean) =>
    end < from ? null : { head: fold(tokens[end]?.text ?? ''), end, isTold };
  for (let at = from; at <= from + longestPhrase; at++) {
    const token = tokens[at];
    const word = fold(token?.text ?? '');
    if (!token?.isWord || /^['’]s$/.test(word)) return phrase(at - 1, false);
    if (/^\p{Lu}/u.test(token.text) || specifying.has(word)) return phrase(at - 1, true);
    // "The talks proposed by the board".
    if (
      at > from &&
      /ed$|^(?:made|held|sent|led|won|built|written|given)$/.test(word) &&
      isBy(tokens, at + 1)
    )
      return phrase(at - 1, true);
    if (at > from && following.has(word)) return phrase(at - 1, false);
    if (at > from && (isVerb(word) || adverbs.test(word)) && !isNoun(tokens, at))
      return phrase(at - 1, false);
  }
  return phrase(from + longestPhrase, true);
}

const isBy = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === 'by';

/** "The captain, Olaf Rowe, …" */
export function isNamedAfter(tokens: readonly Token[], end: number): boolean {
  if (tokens[end + 1]?.text !== ',') return false;
  let at = end + 2;
  while (at < end + 2 + longestName && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  // "The move, Rowe said, …"
  return at > end + 2 && !/^\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** In tokens. */
const longestName = 6;

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
const specifying = new Set(specifiers.split(' '));
/** What goes on with the sentence and tells nothing of the phrase. */
const following = new Set(
  'a an through into out up down off after during since as if when while because so already this last next soon today yesterday tomorrow'.split(
    ' ',
  ),
);
export const pointing: ReadonlySet<string> = new Set(
  Object.values(standIns).flatMap((words) => words.split(' ')),
);
