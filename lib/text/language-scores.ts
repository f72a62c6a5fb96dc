import { textRules } from './language-rules.data';
import { fold } from './normalise';

/** How much a sample looks like a language. */
export interface LanguageScore {
  language: string;
  /** Function words and letters of the language, each divided by how many of the compared languages have it. */
  score: number;
  /** Share of the words that are function words of the language. */
  share: number;
  /** Different function words of the language that occur. */
  different: number;
  /** Of the sample. */
  words: number;
}

/** Most points first. A language without function words has no place. */
export function scoresByWords(sample: string, languages: readonly string[]): LanguageScore[] {
  const { tongues, owners } = weigh(languages);
  const isLatin = languages.includes('en');
  const words = (isLatin ? fold(sample) : sample.toLowerCase()).match(/[\p{L}\p{M}]+/gu) ?? [];
  const sums = tongues.map((language) => ({ language, score: 0, hits: 0, seen: new Set<string>() }));
  for (const word of words) {
    const having = owners.get(word);
    if (!having) continue;
    for (const index of having) {
      const sum = sums[index];
      if (!sum) continue;
      // Single letters are what is left of "U.S." and of "d’accord" alike.
      sum.score += (word.length === 1 ? letterWordPoint : 1) / having.length;
      sum.hits++;
      if (word.length > 1 || !isLatin) sum.seen.add(word);
    }
  }
  addLetters(sample, sums);
  return sums
    .map(({ language, score, hits, seen }) => ({
      language,
      score,
      share: hits / Math.max(1, words.length),
      different: seen.size,
      words: words.length,
    }))
    .sort((one, other) => other.score - one.score || (one.language < other.language ? -1 : 1));
}

/** The first language, if its lead is clear enough to be told without anything else; else null. */
export function bestByWords(scores: readonly LanguageScore[]): string | null {
  const [first, second] = scores;
  const isClear =
    first !== undefined &&
    first.different >= 2 &&
    first.score >= 1.5 &&
    first.share >= 0.15 &&
    first.score >= 1.4 * (second?.score ?? 0);
  return isClear ? first.language : null;
}

/** Points for a function word of one letter, of which a longer one has a whole. */
const letterWordPoint = 0.3;

/** Points for a letter that few languages write; more than a handful of them says nothing new. */
const letterPoint = 0.5;
const mostLetterPoints = 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const isAscii = /^[\x00-\x7f]*$/;

function addLetters(sample: string, sums: { language: string; score: number }[]): void {
  if (isAscii.test(sample)) return;
  const counts = new Map<string, number>();
  for (const letter of sample.normalize('NFC').toLowerCase()) {
    if (letter > '\u007f') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const lettersOf = (language: string) => [...(textRules[language]?.letters ?? '')];
  for (const sum of sums) {
    let points = 0;
    for (const letter of lettersOf(sum.language)) {
      const count = counts.get(letter);
      if (!count) continue;
      const sharers = sums.filter((other) => lettersOf(other.language).includes(letter)).length;
      points += (count * letterPoint) / sharers;
    }
    sum.score += Math.min(mostLetterPoints, points);
  }
}

interface Weights {
  tongues: readonly string[];
  /** By word, the indexes in `tongues` of the languages that have it. */
  owners: ReadonlyMap<string, readonly number[]>;
}

const weightsByLanguages = new Map<string, Weights>();

function weigh(languages: readonly string[]): Weights {
  const key = languages.join(' ');
  const known = weightsByLanguages.get(key);
  if (known) return known;
  const tongues = languages.filter((language) => textRules[language]);
  const owners = new Map<string, number[]>();
  tongues.forEach((language, index) => {
    for (const word of new Set(textRules[language]?.functionWords.split(' '))) {
      owners.set(word, [...(owners.get(word) ?? []), index]);
    }
  });
  const made = { tongues, owners };
  weightsByLanguages.set(key, made);
  return made;
}
