import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls } from '@/lib/browser/rpc';
import { openStore } from '@/lib/store/open-store';
import { answersOf } from './answers';
import { listenToBrowser } from './listeners';

/**
 * A thin router that can stop at any moment: nothing that matters is in memory, and all listeners are
 * registered in the first turn of the event loop, or a woken background would miss the event that woke it.
 */
export default defineBackground(() => {
  const store = openStore();
  answerCalls(answersOf(store));
  listenToBrowser(store);
});
