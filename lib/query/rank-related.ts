import { scoreBm25 } from '@/lib/index/bm25';
import type { ArticleId } from '@/lib/model/article';
import type { Posting } from '@/lib/store/store';
import type { QueryTerm } from './query-terms';

/** A query term with its inverse document frequency. */
export interface RareTerm extends QueryTerm {
  rarity: number;
}

export interface RankedArticle {
  articleId: ArticleId;
  /** Likeness, less for the days between. */
  score: number;
  /** Share of the highest possible score, 0 to about 1: above 0.15 for most pairs on one event, below 0.1 for strangers. */
  likeness: number;
  /** Terms shared with the open article, weightiest first. */
  terms: string[];
}

const dayMs = 86_400_000;
const decayDays = 14;
/** What is left of the score of an article from another year: background is worth finding (0.05 to 0.25 measured alike). */
const decayFloor = 0.15;
const usedTermCount = 32;
/**
 * The archive counts as if it held this many more articles without the term: a young archive on one matter
 * would otherwise take the matter's own names for common words.
 */
const assumedArticles = 1000;
/** BM25's limit for one term of weight and rarity 1, which no frequency exceeds. */
const highestTermScore = 2.2;

/** The 32 terms with the highest weight times rarity; terms of no article are dropped. */
export function rarestTerms(
  terms: readonly QueryTerm[],
  articleCounts: ReadonlyMap<string, number>,
  articleCount: number,
): RareTerm[] {
  return terms
    .flatMap(({ term, weight }) => {
      const count = articleCounts.get(term) ?? 0;
      const without = assumedArticles + Math.max(0, articleCount - count);
      return count > 0 ? [{ term, weight, rarity: Math.log(1 + (without + 0.5) / (count + 0.5)) }] : [];
    })
    .sort((one, other) => other.weight * other.rarity - one.weight * one.rarity)
    .slice(0, usedTermCount);
}

/**
 * The `limit` articles that share most with one that appeared at `date` (ms), best first: BM25 times an
 * exponential decay in the days between. `articleId` itself is left out.
 */
export function rankRelated(
  query: { articleId: ArticleId; terms: readonly RareTerm[]; date: number },
  postings: ReadonlyMap<string, readonly Posting[]>,
  collection: { articleCount: number; averageLength: number },
  limit: number,
): RankedArticle[] {
  const highest = query.terms.reduce(
    (sum, { weight, rarity }) => sum + weight * rarity * highestTermScore,
    0,
  );
  const ranked = scoreBm25(
    query.terms.map(({ term, weight }) => ({ postings: postings.get(term) ?? [], weight })),
    { ...collection, articleCount: collection.articleCount + assumedArticles },
  )
    .filter(({ articleId }) => articleId !== query.articleId)
    .map(({ articleId, score, date }) => {
      const likeness = score / Math.max(highest, 1e-9);
      const decay = Math.exp(-Math.abs(date - query.date) / dayMs / decayDays);
      return { articleId, likeness, score: likeness * (decayFloor + (1 - decayFloor) * decay) };
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit);
  const sharedById = new Map(ranked.map(({ articleId }) => [articleId, [] as string[]]));
  for (const { term } of query.terms) {
    for (const { articleId } of postings.get(term) ?? []) sharedById.get(articleId)?.push(term);
  }
  return ranked.map((entry) => ({ ...entry, terms: sharedById.get(entry.articleId) ?? [] }));
}
