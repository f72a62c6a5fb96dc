import type { ArticleId } from '@/lib/model/article';
import type { ArticleTable } from './article-table';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { type Freshness, freshen } from './freshness';
import { selectBest } from './select-best';
import type { IndexView } from './view';

export interface RankedNumber {
  number: number;
  articleId: ArticleId;
  score: number;
  /** ms since the epoch. */
  date: number;
}

export interface RankOptions {
  limit: number;
  /** Leaves out articles, by their numbers, before they are counted. */
  among?: (number: number) => boolean;
  /** Makes articles count less the further away they are in time. */
  freshness?: Freshness;
}

/**
 * The `limit` best articles that the expression holds of, and how many there are: best first, equal ones newest first,
 * then by id.
 */
export function rank(
  view: IndexView,
  table: ArticleTable,
  expression: Expression,
  { limit, among, freshness }: RankOptions,
): { count: number; ranked: RankedNumber[] } {
  const matches = evaluate(view, table, expression);
  const { has, scores } = matches;
  let count = 0;
  for (let number = 0; number < table.size; number++) {
    if (has[number] === 1 && among && !among(number)) has[number] = 0;
    count += has[number] ?? 0;
  }
  if (freshness) freshen(matches, table, freshness);
  const ranked = selectBest(matches, table, limit).map((number) => ({
    number,
    articleId: table.idOf(number),
    score: scores[number] ?? 0,
    date: table.dates[number] ?? 0,
  }));
  return { count, ranked };
}
