import type { ArticleTable } from './article-table';
import type { Matches } from './matches';

/**
 * The numbers of the `limit` best articles had: by score, equal ones newest first, then by id. Sorts twice `limit` of
 * them at a time, which for a hundred thousand costs a tenth of sorting them all.
 */
export function selectBest({ has, scores }: Matches, table: ArticleTable, limit: number): number[] {
  const { dates } = table;
  const compare = (one: number, other: number): number =>
    (scores[other] ?? 0) - (scores[one] ?? 0) ||
    (dates[other] ?? 0) - (dates[one] ?? 0) ||
    (table.idOf(one) < table.idOf(other) ? -1 : 1);
  const best: number[] = [];
  let worst: number | undefined;
  if (limit <= 0) return best;
  // From the last to come in, which is mostly the newest: of equal ones the first are then the best.
  for (let number = table.size - 1; number >= 0; number--) {
    if (has[number] === 0 || (worst !== undefined && compare(worst, number) < 0)) continue;
    best.push(number);
    if (best.length < limit * 2) continue;
    best.sort(compare).length = limit;
    worst = best.at(-1);
  }
  return best.sort(compare).slice(0, limit);
}
