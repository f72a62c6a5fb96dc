/**
 * Injected by the background into a page that may be an article. Reads what the reader can see, changes
 * nothing, requests nothing, and falls silent once the extension has gone.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageCalls, isConnected } from '@/lib/browser/page-side';
import { findWords } from '@/lib/page/find-quote';
import { lightRanges, scrollToRange } from '@/lib/page/light';
import { createPageMarks } from './draw-marks';
import { createPageReader } from './page-reader';
import { sendSelections } from './send-selections';

/** A symbol, because an element of the page can stand under any name: `<img id="…">`. */
const flag = Symbol.for('sidelight-extractor');

export default defineUnlistedScript(() => {
  // Our own world, not the page's: it only keeps a second injection from answering twice.
  const world = globalThis as unknown as Record<symbol, (() => boolean) | undefined>;
  if (world[flag]?.()) return;
  world[flag] = isConnected;

  const marks = createPageMarks();
  const reader = createPageReader(marks);
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
    async dimWords({ words }) {
      return marks.dim(words);
    },
    async redrawHighlights() {
      // Not awaited: the reader's deed is done, and a long page draws its highlights in many steps.
      void marks.redraw();
      return null;
    },
  });
  sendSelections();
});
