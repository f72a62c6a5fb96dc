import type { BackgroundHandlers } from '@/lib/browser/rpc';
import type { Store } from '@/lib/store/store';
import { startWork } from './work';

/** What the reader says of an import. The file itself lies in the store already: messages carry words only. */
export const importAnswers = (store: Store): Pick<BackgroundHandlers, 'changeImport'> => ({
  async changeImport({ importId, change }) {
    if (change === 'stop') await store.stopImport(importId, null);
    else if (change === 'leave') await store.endImport(importId, 'left', Date.now());
    else if (change === 'forget') await store.forgetImport(importId);
    else {
      await store.continueImport(importId);
      await startWork(store);
    }
    return null;
  },
});
