import { wakeWorkroom } from '@/lib/browser/workroom';
import type { Store } from '@/lib/store/store';
import { answersOf } from './answers';

/**
 * Wakes the workroom. Where the background hosts it itself (Firefox), its reports arrive here instead of as
 * messages from the offscreen document, and are answered by the same function.
 */
export const startWork = (store: Store): Promise<void> =>
  wakeWorkroom((report) => void answersOf(store).reportWork(report, {}));
