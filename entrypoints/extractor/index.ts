/**
 * Injected by the background into a page that may be an article. Reads what the reader can see, changes
 * nothing, requests nothing, and falls silent once the extension has gone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageCalls, isConnected } from '@/lib/browser/page-side';
import { findWords } from '@/lib/page/find-quote';
import { lightRanges, scrollToRange } from '@/lib/page/light';
import { createPageReader } from './page-reader';
import { sendSelections } from './send-selections';

const flag = '__sidelightExtractor';

export default defineUnlistedScript(() => {
  // Our own world, not the page's: it only keeps a second injection from answering twice.
  const world = globalThis as unknown as Record<string, (() => boolean) | undefined>;
  if (world[flag]?.()) return;
  world[flag] = isConnected;

  const reader = createPageReader();
  answerPageCalls({
    async readPage({ force }) {
      // Not awaited: reading goes on while late texts arrive, and the draft comes by its own call.
      void reader.readPage(force);
      return null;
    },
    async lightWords(spot) {
      let ranges = findWords(document, spot);
      // The panel knows the article before a slow page shows it: its words are not gone, they are not there yet.
      while (!ranges && reader.isWaiting()) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        ranges = findWords(document, spot);
      }
      const first = ranges?.[0];
      if (!ranges || !first) return 'gone';
      lightRanges(window, ranges);
      scrollToRange(window, first);
      return 'lit';
    },
  });
  sendSelections();
});
