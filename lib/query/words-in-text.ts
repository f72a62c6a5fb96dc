import type { Span } from '@/lib/model/span';
import { indexedWordsOf, isPlainText, unspacedCharacters } from '@/lib/text/indexed-words';

/** A term of the index and where it stands in a text; offsets are UTF-16, end exclusive. */
export interface StandingTerm extends Span {
  term: string;
  /** The end of its first character where it is one of a pair, else its own. */
  firstEnd: number;
}

/**
 * The terms of a text as `indexedWordsOf` gives them, each with its place in the text as it is written: folding changes
 * lengths (ligatures, ß, combining marks), so that words are found in the text first and folded one by one. Of a pair of
 * characters the place is both; a piece that gives several terms and cannot be cut is the place of each.
 */
export function wordsInText(text: string, language: string): StandingTerm[] {
  const standing: StandingTerm[] = [];
  for (const match of text.matchAll(isPlainText(text) ? plainWordPattern : wordPattern)) {
    const [word] = match;
    const start = match.index;
    const terms = termsOfWord(word, language);
    const characters = match[1] === undefined ? null : charactersOf(word, terms);
    for (const [at, term] of terms.entries()) {
      const [first, next] = [characters?.[at], characters?.[at + 1]];
      const from = start + (first?.start ?? 0);
      const end = start + ((next ?? first)?.end ?? word.length);
      standing.push({ term, start: from, end, firstEnd: first ? start + first.end : end });
    }
  }
  return standing;
}

/** As in folded text, and the half-width mark for a long vowel. */
const unspaced = `${unspacedCharacters}ｰ`;
const spaced = (kinds: string) => `(?:(?![${unspaced}])[${kinds}])`;

/** As that of `indexedWordsOf`, of words that are not folded yet. */
const wordPattern = new RegExp(
  [
    `([${unspaced}ﾞﾟ\\u3099\\u309a]+)`,
    '\\bU\\.S\\.(?:A\\.)?(?![\\p{L}\\p{N}])',
    '\\p{N}+(?:[.,．，]\\p{N}+)*',
    `${spaced('\\p{L}\\p{M}\\p{N}')}+(?:['’‘‛ʼ\`.&＇．＆]\\p{M}*${spaced('\\p{L}\\p{N}')}${spaced('\\p{L}\\p{M}\\p{N}')}*)*`,
  ].join('|'),
  'gu',
);

const plainWordPattern =
  /\bU\.S\.(?:A\.)?(?![A-Za-z\d])|\d+(?:[.,]\d+)*|[A-Za-z\d]+(?:['’‘‛`.&][A-Za-z\d]+)*/g;

/** By language and word: texts repeat their words, and so do the articles that a search finds. */
const remembered = new Map<string, Map<string, readonly string[]>>();
let countRemembered = 0;
const mostRemembered = 20_000;
/** In UTF-16 units. Engines keep a longer piece of a text as a view of it, and the whole text with that. */
const longestRemembered = 12;

function termsOfWord(word: string, language: string): readonly string[] {
  if (word.length > longestRemembered) return indexedWordsOf(word, language);
  const known = remembered.get(language)?.get(word);
  if (known) return known;
  if (countRemembered >= mostRemembered) {
    remembered.clear();
    countRemembered = 0;
  }
  const ofLanguage = remembered.get(language) ?? new Map<string, readonly string[]>();
  const terms = indexedWordsOf(word, language);
  remembered.set(language, ofLanguage.set(word, terms));
  countRemembered++;
  return terms;
}

/** Of each folded character of a run the place of the one it came from; null where they cannot be told. */
function charactersOf(run: string, terms: readonly string[]): Span[] | null {
  const spans: Span[] = [];
  for (const match of run.matchAll(/[\s\S][ﾞﾟ\u3099\u309a]?/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const folded = indexedWordsOf(match[0], 'und');
    // A Thai vowel may fold into two characters.
    for (const _ of folded) spans.push(span);
  }
  const isWhole = spans.length === terms.length && terms.every((term) => [...term].length <= 2);
  return isWhole ? spans : null;
}
