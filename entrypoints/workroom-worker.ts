/**
 * The workroom: the one place that takes articles in. A dedicated worker, so that analysing never holds up
 * a panel (our pages share one main thread). It may be ended at any moment: what it works on stays in the
 * inbox until its transaction has emptied the row.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { eagerMergePolicy } from '@/lib/index/merge-plan';
import { drainInbox } from '@/lib/intake/drain-inbox';
import { importArticles } from '@/lib/intake/import-articles';
import { beginWithToday, readAgain } from '@/lib/intake/read-again';
import { settleStories } from '@/lib/intake/settle-stories';
import type { Phase } from '@/lib/intake/take-in';
import { tendIndex } from '@/lib/intake/tend-index';
import type { MergePhase } from '@/lib/store/index-merge';
import { openStore } from '@/lib/store/open-store';
import { watchDamage, watchStore, watchUnsettled } from '@/lib/store/watch';

/** After so long without work it reports that it may be ended, in ms. */
const idleAfter = 20_000;

type WorkPhase = Phase | MergePhase | 'placing' | 'rebuilding' | 'resting';

export default defineUnlistedScript(() => {
  // Tests want to meet every step of a merge without thousands of articles.
  const store = openStore(import.meta.env.MODE === 'test' ? { mergePolicy: eagerMergePolicy } : {});
  // Tests strike in the middle of a phase, which only the worker knows; what is shipped says nothing.
  const phases = import.meta.env.MODE === 'test' ? new BroadcastChannel('sidelight-phase') : null;
  let isWorking = false;
  let isAskedAgain = false;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  const work = async () => {
    isAskedAgain = true;
    if (isWorking) return;
    isWorking = true;
    clearTimeout(idleTimer);
    try {
      while (isAskedAgain) {
        isAskedAgain = false;
        await beginWithToday(store);
        await drainInbox(store, {
          now: Date.now,
          onTakenIn: report,
          onPhase,
          onMergePhase: onPhase,
          onSettlePhase: onPhase,
        });
        await importArticles(store, {
          now: Date.now,
          isInterrupted,
          onTakenIn: reportAtTimes,
          onPhase,
          onMergePhase: onPhase,
        });
        await store.mendIndex();
        await readAgain(store, { isInterrupted, onPhase });
        await settleStories(store, { isInterrupted, onPhase });
        await tendIndex(store, { isInterrupted, onPhase });
      }
      onPhase?.('resting');
    } catch (error) {
      console.error('Sidelight: the workroom could not go on; it tries again with the next article', error);
    } finally {
      isWorking = false;
      idleTimer = setTimeout(() => postMessage({ kind: 'idle' }), idleAfter);
    }
  };
  const isInterrupted = () => isAskedAgain;
  const onPhase = phases ? (phase: WorkPhase) => phases.postMessage(phase) : undefined;
  const report = async (articleId: string) => {
    const story = await store.storyOf(articleId);
    postMessage({
      kind: 'took-in',
      articleId,
      earlierArticles: Math.max(0, (story?.articleIds.length ?? 1) - 1),
    });
  };

  // An event page (Firefox) that hears nothing is ended, and this worker with it; no tab waits for these counts.
  let reportedAt = 0;
  const reportAtTimes = async (articleId: string) => {
    if (Date.now() - reportedAt < 5_000) return;
    reportedAt = Date.now();
    await report(articleId);
  };

  watchStore((change) => {
    if (change.kind === 'inbox') void work();
  });
  watchDamage(() => void work());
  watchUnsettled(() => void work());
  void work();
});
