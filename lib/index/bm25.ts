/** Okapi BM25 (Robertson and Zaragoza 2009) over the frequencies of one word at a time. */
import type { ArticleTable } from './article-table';
import type { Frequencies } from './frequencies';
import type { Matches } from './matches';

/** Term saturation and length normalisation as they recommend. */
const saturation = 1.2;
const lengthInfluence = 0.75;

/** What no frequency exceeds, for a word of worth 1. */
export const highestScore = saturation + 1;

/** The inverse document frequency that is never negative (Lucene's). */
export const rarityOf = (holderCount: number, articleCount: number): number =>
  Math.log(1 + (Math.max(0, articleCount - holderCount) + 0.5) / (holderCount + 0.5));

/** Adds the word to what matches. Its worth is its rarity, times its weight where it has one. */
export function addWord(
  { has, scores }: Matches,
  { numbers, frequencies }: Frequencies,
  { table, worth }: { table: ArticleTable; worth: number },
): void {
  const { lengths, averageLength } = table;
  const base = averageLength > 0 ? saturation * (1 - lengthInfluence) : saturation;
  const perWord = averageLength > 0 ? (saturation * lengthInfluence) / averageLength : 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const frequency = frequencies[index] ?? 0;
    const norm = base + perWord * (lengths[number] ?? 0);
    has[number] = 1;
    scores[number] = (scores[number] ?? 0) + (worth * highestScore * frequency) / (frequency + norm);
  }
}
