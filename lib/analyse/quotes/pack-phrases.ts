/** The noun phrases beside a verb of saying, in languages with a pack. */

import type { Word } from '@/lib/analyse/entities/word';
import type { Span } from '@/lib/model/span';
import type { ClauseQuotePack } from './quote-pack';
import { type SentenceWords, spanOf } from './words';

export interface Phrase {
  span: Span;
  from: number;
  to: number;
}

/** In words: past it no reader would take it for one. */
const longestPhrase = 14;

/** The noun phrase that starts at `from`: an article, words, what joiners add to them. */
export function phraseFrom(words: readonly Word[], from: number, pack: ClauseQuotePack): Phrase | null {
  let to = from;
  while (to < words.length && to - from < longestPhrase) {
    const word = words[to];
    if (!word?.token.isWord) {
      // "M. Tamm", where the stop is a token of its own.
      if (word?.key === '.' && words[to - 1]?.key.length === 1 && words[to + 1]?.isCapital) to++;
      else break;
      continue;
    }
    const before = words[to - 1];
    const doesJoin =
      to > from && before !== undefined && (pack.joiners.has(before.key) || pack.articles.has(before.key));
    if (isPronoun(word, pack)) {
      if (to === from) to++;
      break;
    }
    if (pack.articles.has(word.key)) {
      if (to > from && !doesJoin && !pack.joiners.has(word.key)) break;
    } else if (pack.joiners.has(word.key)) {
      if (to === from) break;
    } else if (pack.asides.has(word.key) || pack.complementisers.has(word.key) || isVerbal(word.key, pack))
      break;
    else if (!word.isCapital && (pack.closed.has(word.key) || endsNoun(before, to > from, pack))) break;
    to++;
  }
  while (to > from && isLoose(words[to - 1]?.key ?? '', pack)) to--;
  const span = spanOf(words, from, to);
  return span && isNounPhrase(words, from, to, pack) ? { span, from, to } : null;
}

/** Nobody is called by a verb: "según | comunicó", "so | formulierte es". */
function isNounPhrase(words: readonly Word[], from: number, to: number, pack: ClauseQuotePack): boolean {
  const first = words[from];
  if (!first || first.isCapital || pack.articles.has(first.key) || isPronoun(first, pack)) return true;
  const key = words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  return pack.roles.test(first.key) || pack.unnamed.test(key) || !pack.cueShape.test(first.key);
}

/** Where nouns have capitals, a word in lower case behind one is the verb. */
const endsNoun = (before: Word | undefined, isInside: boolean, pack: ClauseQuotePack): boolean =>
  pack.doesCommaOpen && isInside && before?.isCapital === true;

/** The noun phrase that ends right before `to`; null where a preposition governs it. */
export function phraseBefore(
  { words, inside }: SentenceWords,
  to: number,
  pack: ClauseQuotePack,
): Phrase | null {
  let from = to;
  while (from > 0 && to - from < longestPhrase) {
    const word = words[from - 1];
    const next = words[from];
    if (!word?.token.isWord || inside[from - 1]) break;
    const isOpened =
      from < to && next !== undefined && pack.articles.has(next.key) && !pack.joiners.has(next.key);
    if (pack.joiners.has(word.key)) {
      if (from === to) return null;
    } else if (isOpened && !pack.articles.has(word.key)) break;
    else if (isPronoun(word, pack)) {
      if (from === to) from--;
      break;
    } else if (isVerbal(word.key, pack) || pack.asides.has(word.key)) break;
    else if (!pack.articles.has(word.key) && pack.closed.has(word.key) && !(word.isCapital && from - 1 > 0))
      break;
    from--;
  }
  while (from < to && pack.joiners.has(words[from]?.key ?? '') && !pack.articles.has(words[from]?.key ?? ''))
    from++;
  const before = words[from - 1];
  const span = spanOf(words, from, to);
  const key = words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  // "Aus Regierungskreisen hieß es".
  if (before && isPreposition.test(before.key) && !pack.unnamed.test(key)) return null;
  return span && to > from ? { span, from, to } : null;
}

const isPreposition =
  /^(?:en|a|con|para|por|sobre|ante|tras|contra|entre|dans|a|avec|pour|par|sur|sous|contre|chez|vers|in|an|auf|aus|bei|mit|nach|seit|vor|zu|fur|gegen|um|uber|unter|im|am|em|com|no|na|nos|nas|ao|aos|as|pelo|pela|perante|apos)$/;

/** As printed: "él" is no article. */
const isPronoun = (word: Word, pack: ClauseQuotePack): boolean =>
  pack.pronouns.has(word.token.text.toLowerCase());

const isVerbal = (key: string, pack: ClauseQuotePack): boolean =>
  pack.cues.has(key) || pack.separable.has(key) || pack.auxiliaries.has(key);

const isLoose = (key: string, pack: ClauseQuotePack): boolean =>
  pack.articles.has(key) || pack.joiners.has(key);

/** "lamenta a presidente dos armadores, | Rosa Campos", "…, coronel | Rosa Campos": the name says more than the role. */
export function nameAfterRole(
  words: readonly Word[],
  { from, to }: Phrase,
  pack: ClauseQuotePack,
): Phrase | null {
  if (words[to]?.key !== ',' || !words.slice(from, to).some(({ key }) => pack.roles.test(key))) return null;
  let start = to + 1;
  while (pack.articles.has(words[start]?.key ?? '') || isRank(words, start, pack)) start++;
  let end = start;
  while (words[end]?.isCapital || (end > start && joinsName(words, end, pack))) end++;
  const span = spanOf(words, start, end);
  const closing = words[end];
  const isName = end - start > 1 && end - start < 7;
  return span && isName && (!closing || /^[,.;)–—]$/.test(closing.token.text))
    ? { span, from: start, to: end }
    : null;
}

const isRank = (words: readonly Word[], at: number, pack: ClauseQuotePack): boolean =>
  words[at]?.isCapital === false && pack.roles.test(words[at]?.key ?? '');

const joinsName = (words: readonly Word[], at: number, pack: ClauseQuotePack): boolean =>
  pack.joiners.has(words[at]?.key ?? '') &&
  (words[at + 1]?.isCapital === true || pack.articles.has(words[at + 1]?.key ?? ''));

/** The index behind days, adverbs and "a la prensa" at `at`. */
export function pastAsides(words: readonly Word[], at: number, pack: ClauseQuotePack): number {
  let index = at;
  let end = at;
  while (index < at + 8) {
    const key = words[index]?.key ?? '';
    if (pack.asides.has(key)) {
      index++;
      end = index;
    } else if (
      /^\d{1,2}\.?$/.test(key) ||
      /^(?:este|este|a|la|el|los|en|na|no|am|ce|aos?|im|una|uma|de|um|un)$/.test(key)
    )
      index++;
    else break;
  }
  return end;
}
