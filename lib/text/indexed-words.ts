import { fold } from './normalise';
import { stemWord } from './stem';
import { rulesOf } from './text-rules';

/**
 * The words of a text as the search index knows them, one for each position: folded and stemmed, stop words too, so
 * that every phrase can be found. Runs of Han, kana and Thai give their overlapping pairs of characters and the last
 * character alone, so that no dictionary is needed: any stretch of a run is a phrase of its pairs, and one character
 * is the beginning of a pair or stands last.
 */
export function indexedWordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const { word, isUnspaced } of foldedWordsOf(text)) {
    if (isUnspaced) pushPairs(words, word);
    else words.push(stemOf(word, language));
  }
  return words;
}

/** The folded words of a text in their order, not stemmed; of a script without spaces, whole runs. */
export function* foldedWordsOf(text: string): Generator<{ word: string; isUnspaced: boolean }> {
  // The country, not the pronoun, before its capitals are lost.
  const unambiguous = text.replace(/\b(?:U\.S\.(?:A\.)?|US)(?![\p{L}\p{N}])/gu, 'USA');
  for (const match of fold(unambiguous).matchAll(wordPattern)) {
    const run = match[1];
    if (run !== undefined) yield { word: run, isUnspaced: true };
    else {
      const word = match[0].includes('.') ? match[0].replace(initialismStops, '') : match[0];
      yield { word, isUnspaced: false };
    }
  }
}

/** A folded word without what the language elides before it ("l'homme" is found under "homme"), stemmed. */
export const stemOf = (word: string, language: string): string =>
  stemWord(word.slice(rulesOf(language).elision?.exec(word)?.[0].length ?? 0), language);

/** Of folded text, what is written without spaces between words; for a character class. */
export const unspacedCharacters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}々ー';
/** A letter or digit of any other script: "EU離脱" is two words. */
const spaced = (kinds: string) => `(?:(?![${unspacedCharacters}])[${kinds}])`;
const wordPattern = new RegExp(
  `([${unspacedCharacters}]+)|\\p{N}+(?:[.,]\\p{N}+)*|${spaced('\\p{L}\\p{M}\\p{N}')}+(?:['.&]${spaced('\\p{L}\\p{N}')}+)*`,
  'gu',
);

/** "u.k" and "uk" are one word; "1.5" stays. */
const initialismStops = /(?<=\p{L})\.(?=\p{L})/gu;

function pushPairs(words: string[], run: string): void {
  const characters = [...run];
  characters.forEach((character, at) => {
    words.push(character + (characters[at + 1] ?? ''));
  });
}
