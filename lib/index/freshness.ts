import type { ArticleTable } from './article-table';
import type { Matches } from './matches';

/** How much an article counts less for the days between it and a moment. */
export interface Freshness {
  /** ms since the epoch: now, or the date of the article that others are sought for. */
  at: number;
  /** After so many days, before or after, e times less. */
  days: number;
  /** What is left after any time, 0 to 1: what is old is worth finding too. */
  floor: number;
}

const dayMs = 86_400_000;

/** Scores for the days between: all of it at the moment itself, the floor's share far away. */
export function freshen({ has, scores }: Matches, { dates }: ArticleTable, freshness: Freshness): void {
  for (let number = 0; number < has.length; number++) {
    if (has[number] === 0) continue;
    scores[number] = (scores[number] ?? 0) * freshnessOf(dates[number] ?? 0, freshness);
  }
}

const freshnessOf = (date: number, { at, days, floor }: Freshness): number =>
  floor + (1 - floor) * Math.exp(-Math.abs(date - at) / dayMs / days);
