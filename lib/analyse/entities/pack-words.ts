/** What the rules for names with capitals ask of single words and of the text as a whole. */

import { givenNames } from './given-names.data';
import { foldedCountryNames } from './known-places';
import type { CapitalNamePack } from './name-pack';
import type { Word } from './word';

/** One text, cut into words once, with what its capitals say as a whole. */
export interface CapitalText {
  sentences: readonly (readonly Word[])[];
  /** Words that stand in lower case somewhere. */
  lowerCase: ReadonlySet<string>;
  /** Words that have a capital inside a sentence, where only a name has one. */
  capitalInside: ReadonlySet<string>;
  pack: CapitalNamePack;
}

export function readCapitals(sentences: readonly (readonly Word[])[], pack: CapitalNamePack): CapitalText {
  const lowerCase = new Set<string>();
  const capitalInside = new Set<string>();
  for (const words of sentences) {
    if (isInCapitals(words)) continue;
    words.forEach((word, at) => {
      if (!word.token.isWord) return;
      if (!word.isCapital) lowerCase.add(word.key);
      else if (!opensSentence(words, at)) capitalInside.add(word.key);
    });
  }
  return { sentences, lowerCase, capitalInside, pack };
}

/** Headlines in capitals say nothing through them. */
export function isInCapitals(words: readonly Word[]): boolean {
  const long = words.filter(({ token }) => token.isWord && token.text.length > 3);
  const upper = long.filter(({ token }) => token.text === token.text.toUpperCase());
  return long.length > 2 && upper.length / long.length > 0.7;
}

export const opensSentence = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before === undefined || /^["“”«»„‚‘':—–―•*.!?¿¡…-]+$/u.test(before.token.text);
};

export const isNameWord = (word: Word | undefined, pack: CapitalNamePack): word is Word =>
  word?.isCapital === true &&
  isLatin.test(word.token.text) &&
  !pack.notNames.has(word.key) &&
  !word.key.endsWith("'");

const isLatin = /^\p{Script=Latin}[\p{Script=Latin}\p{N}.&'’·-]*$/u;

export const isAcronym = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{Lu}\d&-]{1,6}$/u.test(word.token.text);

export const isGivenName = (key: string): boolean =>
  givenNames.has(key) || (key.includes('-') && key.split('-').every((part) => givenNames.has(part)));

export const isPlace = (key: string, pack: CapitalNamePack): boolean =>
  pack.places.has(key) || foldedCountryNames(pack.language).has(key);

export const isKnown = (key: string, pack: CapitalNamePack): boolean =>
  pack.organisations.has(key) || isPlace(key, pack);

export const joinKeys = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ')
    .replace(/(?<=\b[dl]') /g, '');

/** How many words from `at` make the longest known place or organisation; 0 for none. */
export function knownLength(words: readonly Word[], at: number, pack: CapitalNamePack): number {
  let longest = 0;
  for (let length = 1; length <= longestKnownName; length++) {
    const word = words[at + length - 1];
    if (!word?.token.isWord) break;
    if (isKnown(joinKeys(words, at, at + length), pack)) longest = length;
  }
  return longest;
}

/** In words: "República Democrática del Congo". */
const longestKnownName = 5;

/** Whether the words from `at` open with a verb of saying, past auxiliaries and adverbs. */
export function speaksNext(words: readonly Word[], at: number, pack: CapitalNamePack): boolean {
  for (let index = at; index < at + 4; index++) {
    const word = words[index];
    if (!word?.token.isWord) return false;
    if (pack.speechVerbs.has(word.key)) return true;
    if (!pack.beforeVerb.has(word.key)) return false;
  }
  return false;
}
