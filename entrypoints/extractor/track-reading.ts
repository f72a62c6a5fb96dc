import { isConnected, sendCall } from '@/lib/browser/page-side';
import type { Draft } from '@/lib/model/draft';
import { read } from '@/lib/page/dom';
import { withoutFragment } from '@/lib/text/without-fragment';

/** Visible for 10 seconds or a quarter of the reading time, whichever comes first, counts as read. */
const longestWait = 10_000;
/** 230 words a minute (Brysbaert 2019, mean silent reading rate for non-fiction: 238), five letters and a space each. */
const lettersPerMs = (230 * 6) / 60_000;
const checkEvery = 500;

/** Says once that the article was read. Counts only while the page is visible and at this address. Returns how to stop. */
export function trackReading(url: string, draft: Draft): () => void {
  const letters = draft.blocks.reduce((sum, block) => sum + block.text.length, 0);
  const needed = Math.min(longestWait, letters / lettersPerMs / 4);
  let seen = 0;
  let last = performance.now();
  const interval = setInterval(async () => {
    const now = performance.now();
    if (!isConnected()) return clearInterval(interval);
    // Elsewhere in the same document, on a front page perhaps: the reader may come back.
    const isShown = withoutFragment(location.href) === url && !read(document, 'hidden');
    if (isShown) seen += Math.min(now - last, 2 * checkEvery);
    last = now;
    if (!isShown) return;
    if (seen < needed) return;
    // False while the article still waits in the inbox: say it again at the next turn.
    const answer = await sendCall('markRead', { url });
    if (answer && ('refused' in answer || answer.value)) clearInterval(interval);
  }, checkEvery);
  return () => clearInterval(interval);
}
