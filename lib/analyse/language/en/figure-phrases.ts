import type { Token } from '@/lib/analyse/article-text';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { type NounPhrases, wordAt } from '@/lib/analyse/figures/phrase-words';
import type { Span } from '@/lib/model/span';
import {
  downWords,
  irregularPlurals,
  neverCounted,
  notCounted,
  phraseEnds,
  upWords,
} from './figure-words.data';

const ends = wordSet(phraseEnds);
const moves = wordSet(`${upWords} ${downWords}`);
const irregular = wordSet(irregularPlurals);
const uncountable = wordSet(notCounted);
const never = wordSet(neverCounted);
const auxiliaries = wordSet('have has had will would also then is are was were');
const tens = wordSet('dozens hundreds thousands millions billions');
const verbs = wordSet('made sold held set kept put most bought paid been went include includes underway say');
const periods = wordSet(
  'jan feb mar apr jun jul aug sept sep oct nov dec months weeks days years hours minutes quarters period year quarter month week day half time case fact all part total addition return place order response',
);
const longest = 5;

export const englishPhrases: NounPhrases = { after: phraseAfter, before: phraseBefore };

/** The noun phrase that starts at token `from`; behind a genitive ("of the world's curling stones") what is owned. */
function phraseAfter(tokens: readonly Token[], from: number, isCount: boolean): Span | null {
  // "Tens of thousands of emails" is no number of thousands.
  if (tens.has(wordAt(tokens, from))) return null;
  const end = endOfPhrase(tokens, from);
  const owned = /^['’]s$/.test(tokens[end]?.text ?? '') ? end + 1 : null;
  return (
    (owned === null ? null : spanOf(tokens, { from: owned, end: endOfPhrase(tokens, owned), isCount })) ??
    spanOf(tokens, { from, end, isCount })
  );
}

/** Up to five words, ended by a function word, verb or mark. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from;
  for (; end < tokens.length && end < from + longest; end++) {
    const token = tokens[end];
    if (!token?.isWord || /^[\d$€£¥]|^['’]s$/.test(token.text)) break;
    const word = wordAt(tokens, end);
    if (ends.has(word) || never.has(word)) break;
    if (end > from && isPlural(wordAt(tokens, end - 1)) && !isPlural(word)) break;
    if (end > from && moves.has(word)) break;
  }
  // A name at the end belongs to what follows: "12 ferries Monday".
  while (end > from + 1 && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '') && !isPlural(wordAt(tokens, end - 1)))
    end--;
  // "Its third quarter ended", "of publicly held".
  while (end > from + 1 && isParticiple(wordAt(tokens, end - 1))) end--;
  return end;
}

function spanOf(
  tokens: readonly Token[],
  { from, end, isCount }: { from: number; end: number; isCount: boolean },
): Span | null {
  const first = tokens[from];
  const last = tokens[end - 1];
  const head = wordAt(tokens, end - 1);
  if (
    end <= from ||
    !first ||
    !last ||
    periods.has(head) ||
    head.endsWith('ly') ||
    (isCount && !isPlural(head))
  )
    return null;
  return { start: first.start, end: last.end };
}

const isParticiple = (word: string): boolean =>
  (/\w{3}ed$/.test(word) && !irregular.has(word)) || verbs.has(word);

const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (/[^su]s$/.test(word) &&
    word.length > 2 &&
    !uncountable.has(word) &&
    !/(?:ous|[yop]sis|asis|isis|esis|xis)$/.test(word));

/** The noun phrase that ends right before token `to`: "ferry fares" in "Ferry fares rose". */
function phraseBefore(tokens: readonly Token[], to: number): Span | null {
  let last = to - 1;
  while (last > to - 5 && (wordAt(tokens, last).endsWith('ly') || auxiliaries.has(wordAt(tokens, last))))
    last--;
  // "Was quoted at 5 dollars" names no subject.
  if (/(?:ed|ing)$/.test(wordAt(tokens, last)) || verbs.has(wordAt(tokens, last))) return null;
  let first = last + 1;
  while (first > last - 3 && first > 0) {
    const token = tokens[first - 1];
    const word = wordAt(tokens, first - 1);
    if (
      !token?.isWord ||
      /^\d|^['’]s$|\w{3}ed$/.test(word) ||
      ends.has(word) ||
      never.has(word) ||
      verbs.has(word)
    )
      break;
    first--;
  }
  // "Set bail for Kopper at 5 dollars" speaks of the bail.
  if (/^(?:for|by|to)$/.test(wordAt(tokens, first - 1))) return null;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (periods.has(wordAt(tokens, last))) return null;
  return first > last || start === undefined || end === undefined ? null : { start, end };
}
