import type { ArticleTable } from '@/lib/index/article-table';
import { rarityOf } from '@/lib/index/bm25';
import { entityKey } from '@/lib/index/keys';
import { holdTerms, rankByTerms, type WeightedTerm } from '@/lib/index/rank-terms';
import type { IndexView } from '@/lib/index/view';
import type { Analysis, EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import { queryTermsOf } from './query-terms';

/** What the open article says and names: what others are sought by. */
export interface RelatedQuery {
  /** Left out. */
  articleId: ArticleId;
  /** ms since the epoch. */
  date: number;
  terms: readonly WeightedTerm[];
  entities: readonly EntityId[];
}

export interface RankedArticle {
  articleId: ArticleId;
  /** Likeness, less for the days between. */
  score: number;
  /** Share of the highest possible score, 0 to about 1: above 0.16 for most pairs on one event, below 0.11 for strangers. */
  likeness: number;
  /** Words shared with the open article, weightiest first. */
  terms: string[];
}

const readTermCount = 60;
const usedTermCount = 32;
const readEntityCount = 40;
/** The rarest ones; more of them (20) or weightier ones (1) measured no better. */
const usedEntityCount = 12;
/** Beside a word that stands once. Names count as words already, and by their entity also across languages. */
const entityWeight = 0.5;
/** A week; 5 to 8 days measured alike, 14 worse. */
const decayDays = 7;
/** What is left of the score of an article from another year: background is worth finding (0.05 to 0.25 measured alike). */
const decayFloor = 0.15;
/**
 * The archive counts as if it held this many more articles without the term: a young archive on one matter
 * would otherwise take the matter's own names for common words (1,000 to 10,000 measured alike).
 */
export const assumedArticles = 3000;
/** In words: of the articles that the archive counts as holding besides. */
const assumedLength = 500;
/**
 * Counts and lengths count in steps of a third: what the panel shows does not turn over because some other article came
 * (1 to 1.35 measured alike).
 */
const step = 1.35;

/** Its weightiest words and most named names: so many are read of the index, and the rarest of them used. */
export const relatedQueryOf = ({
  article,
  revision,
  analysis,
}: {
  article: Pick<Article, 'id' | 'date'>;
  revision: Pick<Revision, 'title' | 'text'>;
  analysis: Pick<Analysis, 'language' | 'entities'>;
}): RelatedQuery => ({
  articleId: article.id,
  date: article.date,
  terms: queryTermsOf({ ...revision, language: analysis.language }, readTermCount),
  entities: [...analysis.entities]
    .sort((one, other) => other.mentions.length - one.mentions.length)
    .slice(0, readEntityCount)
    .map(({ id }) => id),
});

/** The terms of the index that `rankRelated` must see. */
export const termsOfRelated = ({ terms, entities }: RelatedQuery): string[] => [
  ...terms.map(({ term }) => term),
  ...entities.map(entityKey),
];

/**
 * The `limit` articles that share most with the open one, best first: BM25 over its most telling words and names, times
 * an exponential decay in the days between.
 */
export function rankRelated(
  view: IndexView,
  table: ArticleTable,
  query: RelatedQuery,
  limit: number,
): RankedArticle[] {
  const names = query.entities.map((id) => ({ term: entityKey(id), weight: entityWeight }));
  const articleCount = inSteps(table.count + assumedArticles);
  const rarity = (holderCount: number) => rarityOf(inSteps(holderCount), articleCount);
  const heldTerms = holdTerms(view, table, query.terms, rarity).slice(0, usedTermCount);
  const heldNames = holdTerms(view, table, names, rarity).slice(0, usedEntityCount);
  const words = new Set(heldTerms.map(({ term }) => term));
  const averageLength = inSteps(
    (table.averageLength * table.count + assumedLength * assumedArticles) / (table.count + assumedArticles),
  );
  const ranked = rankByTerms({ ...table, averageLength }, [...heldTerms, ...heldNames], {
    limit: limit + 1,
    freshness: { at: query.date, days: decayDays, floor: decayFloor },
  });
  return ranked
    .filter(({ articleId }) => articleId !== query.articleId)
    .slice(0, limit)
    .map(({ articleId, score, likeness, terms }) => ({
      articleId,
      score,
      likeness,
      terms: terms.filter((term) => words.has(term)),
    }));
}

/** The nearest power of the step; numbers up to five stay what they are. */
export const inSteps = (count: number): number =>
  count <= 5 ? count : 5 * step ** Math.round(Math.log(count / 5) / Math.log(step));
