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
  const folded = foldWords(text);
  if (isPlainText(folded)) {
    for (const word of plainWordsIn(folded)) yield { word, isUnspaced: false };
    return;
  }
  for (const match of folded.matchAll(wordPattern)) {
    const run = match[1];
    if (run !== undefined) yield { word: run, isUnspaced: true };
    else yield { word: withoutStops(match[0]), isUnspaced: false };
  }
}

/** The same as a list, of a text in which no script without spaces stands; null for others. */
export function plainWordsOf(text: string): readonly string[] | null {
  // A word by itself, as most texts are that are asked for word by word.
  if (loneWord.test(text) && text !== 'US') return [text.toLowerCase()];
  const folded = foldWords(text);
  return isPlainText(folded) ? plainWordsIn(folded) : null;
}

const plainWordsIn = (folded: string): string[] => (folded.match(plainWordPattern) ?? []).map(withoutStops);

/** The country, not the pronoun, before its capitals are lost. Replacing is slow, and few texts name it so. */
const foldWords = (text: string): string =>
  fold(text.includes('US') || text.includes('U.S.') ? text.replace(country, 'USA') : text);

const withoutStops = (word: string): string =>
  word.includes('.') ? word.replace(initialismStops, '') : word;

const loneWord = /^[A-Za-z]+$/;
const country = /\b(?:U\.S\.(?:A\.)?|US)(?![\p{L}\p{N}])/gu;

/** Whether all letters and digits are of ASCII, with whatever marks of typography: most English, and quick to read. */
export const isPlainText = (text: string): boolean => plainText.test(text);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const plainText = /^[\x00-\x7f\u2010-\u2022…«»]*$/;

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

/** The same for plain texts, in which asking Unicode of each letter is most of the work. */
const plainWordPattern = /\d+(?:[.,]\d+)*|[a-z\d]+(?:['.&][a-z\d]+)*/g;

/** "u.k" and "uk" are one word; "1.5" stays. */
const initialismStops = /(?<=\p{L})\.(?=\p{L})/gu;

function pushPairs(words: string[], run: string): void {
  const characters = [...run];
  characters.forEach((character, at) => {
    words.push(character + (characters[at + 1] ?? ''));
  });
}
