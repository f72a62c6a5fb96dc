import { showCount } from '@/lib/browser/badge';
import { listPageStates } from '@/lib/browser/page-states';
import { closeWorkroom, type WorkReport, wakeWorkroom } from '@/lib/browser/workroom';
import type { Store } from '@/lib/store/store';
import { announceUnsettled } from '@/lib/store/watch';
import { findArticleAt } from './find-article';

/** Wakes the workroom; it looks into the inbox by itself. */
export const startWork = (store: Store): Promise<void> =>
  wakeWorkroom((report) => void answerReport(store, report));

/** After articles have gone or come back; the workroom does it. */
export async function haveStoriesFollow(store: Store): Promise<void> {
  if (await store.isSettled()) return;
  await startWork(store);
  announceUnsettled();
}

/** A draft waits, or an import runs. */
export const isAnythingToTakeIn = async (store: Store): Promise<boolean> =>
  (await store.nextInInbox()) !== null || (await store.lastImport())?.state === 'running';

/**
 * What follows from a report of the workroom. It comes as a message from the offscreen document, or straight
 * from the worker where the background hosts it itself (Firefox).
 */
export async function answerReport(store: Store, report: WorkReport): Promise<void> {
  if (report.kind === 'idle') {
    await closeWorkroom(() => isAnythingToTakeIn(store));
    return;
  }
  for (const { tabId, state } of await listPageStates()) {
    if (state.kind === 'article' && (await findArticleAt(store, state.url)) === report.articleId) {
      await showCount(tabId, report.earlierArticles);
    }
  }
}
