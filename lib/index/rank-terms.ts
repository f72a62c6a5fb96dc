/** Ranking by many weighted terms of which an article need not have any one: what is like a text. */
import type { ArticleId } from '@/lib/model/article';
import type { ArticleTable } from './article-table';
import { addWord, highestScore } from './bm25';
import { type Frequencies, frequenciesOf } from './frequencies';
import { type Freshness, freshen } from './freshness';
import { noMatches } from './matches';
import { postingsOf } from './read-postings';
import { selectBest } from './select-best';
import type { IndexView } from './view';

/** A term with how much it counts beside others. */
export interface WeightedTerm {
  term: string;
  weight: number;
}

/** A term with the articles that have it. */
export interface HeldTerm extends Frequencies {
  term: string;
  /** Weight times rarity. */
  worth: number;
}

export interface RankedByTerms {
  number: number;
  articleId: ArticleId;
  /** Share of the highest possible score, 0 to 1. */
  likeness: number;
  /** Likeness, less for the days between. */
  score: number;
  /** Those of the terms that it has, in their order. */
  terms: string[];
}

/**
 * The terms that some article has, weightiest first, each on its own (none stands for another). `rarityOf` says how much
 * a term counts that so many articles have.
 */
export function holdTerms(
  view: IndexView,
  table: ArticleTable,
  terms: readonly WeightedTerm[],
  rarityOf: (holderCount: number) => number,
): HeldTerm[] {
  const sums = new Float32Array(table.size);
  return terms
    .flatMap(({ term, weight }) => {
      const frequencies = frequenciesOf(postingsOf(view, [term]), table, { sums });
      const holderCount = frequencies.numbers.length;
      const worth = weight * rarityOf(holderCount);
      return holderCount > 0 ? [{ term, worth, ...frequencies }] : [];
    })
    .sort((one, other) => other.worth - one.worth || (one.term < other.term ? -1 : 1));
}

/** The `limit` articles with the best of the terms, best first. */
export function rankByTerms(
  table: ArticleTable,
  terms: readonly HeldTerm[],
  { limit, freshness }: { limit: number; freshness: Freshness },
): RankedByTerms[] {
  const matches = noMatches(table);
  for (const term of terms) addWord(matches, term, { table, worth: term.worth });
  const highest = terms.reduce((sum, { worth }) => sum + worth * highestScore, 0);
  const likenesses = matches.scores.map((score) => score / highest);
  matches.scores.set(likenesses);
  freshen(matches, table, freshness);
  const ranked = selectBest(matches, table, limit).map((number) => ({
    number,
    articleId: table.idOf(number),
    likeness: likenesses[number] ?? 0,
    score: matches.scores[number] ?? 0,
    terms: [] as string[],
  }));
  const rankedByNumber = new Map(ranked.map((one) => [one.number, one]));
  for (const { term, numbers } of terms) {
    for (const number of numbers) rankedByNumber.get(number)?.terms.push(term);
  }
  return ranked;
}
