import { emptyOwnStorage, markErasing, readErasing, unmarkErasing } from '@/lib/browser/erasing';
import { redrawHighlightsIn } from '@/lib/browser/redraw-highlights';
import type { BackgroundHandlers } from '@/lib/browser/rpc';
import { asWriter } from '@/lib/intake/writer-lock';
import type { Store } from '@/lib/store/store';
import { startWork } from './work';

/** Deleting for good. */
export function eraseAnswers(store: Store): Pick<BackgroundHandlers, 'emptyBin' | 'eraseEverything'> {
  return {
    async emptyBin() {
      await store.emptyBin(Number.POSITIVE_INFINITY);
      // Their words leave the search index as well.
      await startWork(store);
      return null;
    },

    async eraseEverything({ settings }) {
      await markErasing({ settings });
      try {
        await store.eraseAll();
      } catch (error) {
        // Nothing has gone. What the reader is told to have failed must not happen by itself days later.
        await unmarkErasing();
        throw error;
      }
      await finishErasing(store);
      return null;
    },
  };
}

/** At the start of the background too: nothing can have come in since it was stopped in the middle. */
export async function finishErasing(store: Store): Promise<void> {
  const erasing = await readErasing();
  if (!erasing) return;
  // Nothing waits to be taken in any more; what was being taken in at that moment has come after it.
  await store.eraseAll();
  await asWriter(undefined, () => store.eraseAll());
  await emptyOwnStorage(erasing);
  void redrawHighlightsIn(async () => true);
}
