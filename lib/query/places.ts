/** From words as the reader types them to the terms that may stand for them, whatever the language of a text. */
import { foldedWordsOf, indexedWordsOf } from '@/lib/text/indexed-words';
import { textRules } from '@/lib/text/language-rules.data';
import { rulesOf } from '@/lib/text/text-rules';

/** What may stand in one place of a text: one of the terms, or one that begins so. */
export interface Place {
  terms: readonly string[];
  beginnings: readonly string[];
}

/** A query does not say its language, so that its words are stemmed as each of these would. */
const languages = ['und', ...Object.keys(textRules)];

/** The places of some words, which stand side by side; `isOpen` where the last one may go on. */
export function placesOf(text: string, { isOpen }: { isOpen: boolean }): Place[] {
  const places: Place[] = termsByPlace(text).map((terms) => ({ terms, beginnings: [] }));
  const last = [...foldedWordsOf(text)].at(-1);
  if (!last) return [];
  if (last.isUnspaced) {
    // A run goes on in most texts, and only at its end does its last character stand alone.
    places.pop();
    if ([...last.word].length === 1) places.push({ terms: [], beginnings: [last.word] });
  } else if (isOpen || isKorean(last.word)) {
    const ended = places.pop();
    places.push({
      terms: [...new Set([...(ended?.terms ?? []), ...termsOfLonger(last.word)])],
      beginnings: beginningsOf(last.word),
    });
  }
  return places;
}

/** Particles are written onto the noun, and it is sought without them. */
const isKorean = (word: string): boolean => /^\p{Script=Hangul}{2,}$/u.test(word);

function termsByPlace(text: string): string[][] {
  const readings = languages.map((language) => indexedWordsOf(text, language));
  return (readings[0] ?? []).map((_, at) => [...new Set(readings.flatMap((terms) => terms[at] ?? []))]);
}

/** "ferri" on its way to "ferries", which the index knows as "ferry". */
const termsOfLonger = (word: string): string[] =>
  word.length < shortestStem ? [] : ['s', 'es'].flatMap((ending) => termsByPlace(word + ending).at(-1) ?? []);

const shortestStem = 4;

/** As it is, and without what a language elides before it. */
const beginningsOf = (word: string): string[] => [
  ...new Set(languages.map((language) => word.slice(rulesOf(language).elision?.exec(word)?.[0].length ?? 0))),
];

/**
 * A long run of characters without spaces cut into words, for which a reader of the language would have left a space;
 * other words as they are. Words of hiragana and such that join others are left out where more is said.
 */
export function cutRuns(text: string): string[] {
  const pieces = [...foldedWordsOf(text)];
  if (!pieces.some(({ word, isUnspaced }) => isUnspaced && [...word].length > longestWhole)) return [text];
  const words = pieces.flatMap(({ word, isUnspaced }) => (isUnspaced ? segmentsOf(word) : [word]));
  const telling = words.filter((word) => !joiningWords.test(word));
  return telling.length > 0 ? telling : words;
}

/** In characters: as long as a word or a name often is. */
const longestWhole = 4;
const joiningWords = /^(?:[\p{Script=Hiragana}ー]+|[的了是在和有着与及之等也就都这那])$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const segmentsOf = (run: string): string[] => [...segmenter.segment(run)].map(({ segment }) => segment);
