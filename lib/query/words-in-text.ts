import type { Span } from '@/lib/model/span';
import { indexedWordsOf } from '@/lib/text/indexed-words';

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
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const start = match.index;
    const terms = termsOfWord(word, language);
    const characters = match[1] === undefined ? null : charactersOf(word, terms);
    terms.forEach((term, at) => {
      const [first, next] = [characters?.[at], characters?.[at + 1]];
      const from = start + (first?.start ?? 0);
      const end = start + ((next ?? first)?.end ?? word.length);
      standing.push({ term, start: from, end, firstEnd: first ? start + first.end : end });
    });
  }
  return standing;
}

/** As that of `indexedWordsOf`, of words that are not folded yet. */
const wordPattern =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々ーｰﾞﾟ\u3099\u309a]+)|\bU\.S\.(?:A\.)?(?![\p{L}\p{N}])|\p{N}+(?:[.,．，]\p{N}+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々ーｰ])[\p{L}\p{M}\p{N}])+(?:['’‘‛ʼ`.&＇．＆]\p{M}*(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々ーｰ])[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々ーｰ])[\p{L}\p{M}\p{N}])*)*/gu;

/** Texts repeat their words, and so do the articles that a search finds. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 20_000;

function termsOfWord(word: string, language: string): readonly string[] {
  const key = `${language}:${word}`;
  const known = remembered.get(key);
  if (known) return known;
  const terms = indexedWordsOf(word, language);
  if (remembered.size >= mostRemembered) remembered.clear();
  if (word.length <= longestRemembered) remembered.set(key, terms);
  return terms;
}

/** In UTF-16 units; runs without spaces are long and come once. */
const longestRemembered = 24;

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
