import type { Token } from '@/lib/analyse/article-text';
import { wordSet } from '@/lib/analyse/figures/pattern-words';
import { type NounPhrases, wordAt } from '@/lib/analyse/figures/phrase-words';
import type { Span } from '@/lib/model/span';
import { neverCounted } from './figure-words.data';

const never = wordSet(neverCounted);
const auxiliaries = wordSet(
  'sind ist war waren hat haben hatte hatten wird werden wurde wurden sich soll sollen auch zuletzt',
);
const longestChain = 2;

/** Nouns have capitals, adjectives before them endings: "neue Fälle", "verletzte Menschen". */
export const germanPhrases: NounPhrases = { after: phraseAfter, before: phraseBefore };

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.isWord === true &&
  !never.has(wordAt(tokens, at));

function phraseAfter(tokens: readonly Token[], from: number): Span | null {
  let at = from;
  while (at < from + longestChain && /^\p{Ll}{2,}(?:e|en|er|em|es)$/u.test(tokens[at]?.text ?? '')) {
    if (notAdjectives.has(wordAt(tokens, at))) return null;
    at++;
  }
  const first = tokens[from];
  const noun = tokens[at];
  return first && noun && isNoun(tokens, at) ? { start: first.start, end: noun.end } : null;
}

const notAdjectives = wordSet(
  'der die das den dem des eine einen einem einer keine keinen diese dieser diesen ihre ihren ihrer seine seinen seiner in an aus wegen gegen zwischen neben hinter unter über oder aber ohne wurde wurden waren haben hatten werden worden gewesen sollen können müssen jene jede jeder je während dabei alle heute gestern',
);

function phraseBefore(tokens: readonly Token[], to: number): Span | null {
  let last = to - 1;
  while (last > to - 5 && auxiliaries.has(wordAt(tokens, last))) last--;
  const noun = tokens[last];
  // "nach Berechnungen des Vereins": the holder of what stands before it.
  const isHolder = wordAt(tokens, last - 1) === 'des';
  return noun && isNoun(tokens, last) && !isHolder ? { start: noun.start, end: noun.end } : null;
}
