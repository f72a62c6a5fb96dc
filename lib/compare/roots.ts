import { indexTermsOf } from '@/lib/text/index-terms';
import { isPlainText } from '@/lib/text/indexed-words';
import { oppositeLines, paraphraseLines } from './paraphrases.data';
import { withoutEnding } from './without-ending';

/** Letters of a word that tell its root: "indicted" and "indictment" meet. Languages of long compounds need more. */
const rootLength: Record<string, number> = { en: 5 };
const longRoot = 8;
/** Scripts without spaces stand in it as runs, which become pairs of characters. */
const wordPattern = /(?:\p{L}\.){2,12}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;
/** The same for plain texts, which are most: asking Unicode of each letter is slow. */
const plainWordPattern = /(?:[A-Za-z]\.){2,12}|\d+(?:[.,]\d+)*|[A-Za-z\d]+(?:['’.&][A-Za-z\d]+)*/g;

/**
 * The roots of a text's words, without stop words; numbers whole. Words are looked up in what was met before: of a
 * story's articles every sentence is asked for, and most of their words are the same.
 */
export function rootsOf(text: string, language: string): Set<string> {
  const rootsByWord = knownWords(language);
  const roots = new Set<string>();
  for (const word of text.match(isPlainText(text) ? plainWordPattern : wordPattern) ?? []) {
    let found = rootsByWord.get(word);
    if (!found) {
      found = indexTermsOf(word, language).map((term) => rootOf(term, language));
      rootsByWord.set(word, found);
    }
    for (const root of found) roots.add(root);
  }
  return roots;
}

function rootOf(term: string, language: string): string {
  if (/\d/.test(term)) return term;
  if (language !== 'en') return term.slice(0, rootLength[language] ?? longRoot);
  const stem = withoutEnding(term);
  return paraphrases.get(stem) ?? stem.slice(0, 5);
}

const paraphrases: ReadonlyMap<string, string> = new Map(
  paraphraseLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').flatMap((word) => indexTermsOf(word, 'en').map(withoutEnding));
      return stems.map((stem): [string, string] => [stem, (stems[0] ?? stem).slice(0, 5)]);
    }),
);

const wordsByLanguage = new Map<string, Map<string, readonly string[]>>();
const mostWords = 30_000;

function knownWords(language: string): Map<string, readonly string[]> {
  const known = wordsByLanguage.get(language);
  if (known && known.size < mostWords) return known;
  const made = new Map<string, readonly string[]>();
  wordsByLanguage.set(language, made);
  return made;
}

/** English roots, each with those of the opposite. */
export const oppositeRoots: ReadonlyMap<string, readonly string[]> = findOpposites();

function findOpposites(): Map<string, string[]> {
  const opposites = new Map<string, string[]>();
  for (const line of oppositeLines.trim().split('\n')) {
    const [one = '', other = ''] = line.split(' ').flatMap((word) => [...rootsOf(word, 'en')]);
    opposites.set(one, [...(opposites.get(one) ?? []), other]);
    opposites.set(other, [...(opposites.get(other) ?? []), one]);
  }
  return opposites;
}
