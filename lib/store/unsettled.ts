/**
 * What is to be settled of the stories: where in the stream something came in, was revised, deleted or ruled over since.
 * A range of dates, so that a thousand changes are settled together, step by step.
 */
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';

export interface UnsettledRow {
  key: 'stories';
  /** Dates of the first and the last change, ms. */
  from: number;
  to: number;
  /** The parts of the stream that have changed; null for too many to be named. */
  touched: ArticleId[] | null;
  /** First the stream is decided anew, then which article alone is taken in by a part of it. */
  phase: 'stream' | 'adoption';
  /** The articles of the phase up to that date are done; null before the first step. */
  upTo: number | null;
}

/** Beyond so many, each article is looked at whatever it may have to do with them. */
const mostTouched = 300;

export const readUnsettled = async (db: Database): Promise<UnsettledRow | null> =>
  (await db.unsettled.get('stories')) ?? null;

/** Inside the transaction of the change. `parts` null: any may have changed. */
export async function unsettle(
  db: Database,
  dates: readonly number[],
  parts: readonly ArticleId[] | null,
): Promise<void> {
  const known = dates.filter(Number.isFinite);
  if (known.length === 0) return;
  const before = await readUnsettled(db);
  const from = known.reduce((least, date) => Math.min(least, date), before?.from ?? Infinity);
  const to = known.reduce((most, date) => Math.max(most, date), before?.to ?? -Infinity);
  const isGoingOn =
    before?.phase === 'stream' && before.upTo !== null && known.every((date) => date > (before.upTo ?? 0));
  await db.unsettled.put({
    key: 'stories',
    from,
    to,
    touched: unite(before ? before.touched : [], parts),
    phase: 'stream',
    // What was decided up to there was decided without a change before it.
    upTo: isGoingOn ? before.upTo : null,
  });
}

export function unite(
  one: readonly ArticleId[] | null,
  other: readonly ArticleId[] | null,
): ArticleId[] | null {
  if (one === null || other === null) return null;
  const all = [...new Set([...one, ...other])];
  return all.length > mostTouched ? null : all;
}
