import type { ArticleId } from '@/lib/model/article';
import type { ArticleTable } from './article-table';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { selectBest } from './select-best';
import type { IndexView } from './view';

export interface RankedNumber {
  number: number;
  articleId: ArticleId;
  score: number;
  /** ms since the epoch. */
  date: number;
}

/**
 * The `limit` best articles that the expression holds of, and how many there are: best first, equal ones newest first,
 * then by id.
 */
export function rank(
  view: IndexView,
  table: ArticleTable,
  expression: Expression,
  { limit }: { limit: number },
): { count: number; ranked: RankedNumber[] } {
  const matches = evaluate(view, table, expression);
  const { has, scores } = matches;
  let count = 0;
  for (let number = 0; number < table.size; number++) count += has[number] ?? 0;
  const ranked = selectBest(matches, table, limit).map((number) => ({
    number,
    articleId: table.idOf(number),
    score: scores[number] ?? 0,
    date: table.dates[number] ?? 0,
  }));
  return { count, ranked };
}
