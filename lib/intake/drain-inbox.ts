import type { ArticleId } from '@/lib/model/article';
import type { InboxRow, Store } from '@/lib/store/store';
import { type SettleOptions, settleSome } from './settle-stories';
import { type Outcome, type TakeInOptions, takeIn } from './take-in';
import { keepPace, type TendOptions } from './tend-index';
import { asWriter, type Lock } from './writer-lock';

export interface DrainOptions {
  /** ms since the epoch. */
  now: () => number;
  /** Lets one context write at a time; the browser's own locks where not given, none where there are none. */
  lock?: Lock;
  /** Called after each commit. A failure of it is not one of the article, and ends the draining. */
  onTakenIn?: (articleId: ArticleId, outcome: Outcome) => void | Promise<void>;
  analyse?: NonNullable<TakeInOptions['analyse']>;
  onPhase?: TakeInOptions['onPhase'];
  onMergePhase?: TendOptions['onPhase'];
  onSettlePhase?: SettleOptions['onPhase'];
}

/**
 * Takes the waiting drafts in, oldest first, and returns how many. It may be stopped at any point: a draft
 * leaves the inbox in the commit that stores its article. A draft that fails three times is set aside with the reason,
 * and the rest goes on.
 */
export function drainInbox(store: Store, options: DrainOptions): Promise<number> {
  return asWriter(options.lock, () => drain(store, options));
}

async function drain(store: Store, options: DrainOptions): Promise<number> {
  let takenIn = 0;
  for (let row = await store.nextInInbox(); row !== null; row = await store.nextInInbox()) {
    const done = await takeRowIn(store, row, options);
    if (!done) continue;
    takenIn += 1;
    await keepPace(store, options.onMergePhase);
    await settleSome(store, options.onSettlePhase);
    await options.onTakenIn?.(done.articleId, done.outcome);
  }
  return takenIn;
}

async function takeRowIn(store: Store, row: InboxRow, options: DrainOptions) {
  try {
    return await takeIn(store, row.draft, {
      now: options.now,
      isPassing: row.isPassing,
      inboxKey: row.key,
      onPhase: options.onPhase,
      ...(options.analyse ? { analyse: options.analyse } : {}),
    });
  } catch (error) {
    // A full disk or a closed database is no fault of the draft, which waits for better times.
    if (isStoreFailure(error)) throw error;
    await store.failInInbox(row.key, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** Of the store itself, whatever was to be written. */
export const isStoreFailure = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === 'StoreError' &&
  'code' in error &&
  ['quota', 'blocked', 'outdated', 'cannot-open', 'closed'].includes(String(error.code));
