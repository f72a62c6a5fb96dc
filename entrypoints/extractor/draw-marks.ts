import { sendCall } from '@/lib/browser/page-side';
import type { QuotedWords } from '@/lib/model/quoted-words';
import { bodyOf } from '@/lib/page/dom';
import { isTooLarge } from '@/lib/page/extract';
import { findMarkedWords } from '@/lib/page/find-quote';
import { eachInSteps } from '@/lib/page/in-steps';
import { isInLightInk, markRanges } from '@/lib/page/light';
import { readPageText } from '@/lib/page/page-text';
import { withoutFragment } from '@/lib/text/without-fragment';

export interface PageMarks {
  /** Dims these words, and no others; answers how many were found. */
  dim(words: readonly QuotedWords[]): Promise<number>;
  /** Asks for the reader's highlights of this page and draws them. */
  redraw(): Promise<void>;
  /** Draws all that is drawn anew: the page may have changed the nodes that held it. */
  drawAgain(): Promise<void>;
}

/** Draws what the reader knows paler, and what the reader has marked with its highlights. */
export function createPageMarks(): PageMarks {
  const known = createMark((ranges) => {
    const light = new Set(ranges.filter((range) => isInLightInk(window, range)));
    markRanges(window, 'sidelight-known-light', [...light]);
    markRanges(
      window,
      'sidelight-known',
      ranges.filter((range) => !light.has(range)),
    );
  });
  const kept = createMark((ranges) => markRanges(window, 'sidelight-kept', ranges));
  return {
    dim: known.draw,
    async redraw() {
      const url = withoutFragment(location.href);
      const answer = await sendCall('highlightsOfPage', { url });
      // Not answered, or of a page that is not shown any more: what is drawn stays as it is.
      if (!answer || !('value' in answer) || withoutFragment(location.href) !== url) return;
      await kept.draw(answer.value);
    },
    async drawAgain() {
      await known.drawAgain();
      await kept.drawAgain();
    },
  };
}

function createMark(show: (ranges: readonly Range[]) => void) {
  let words: readonly QuotedWords[] = [];
  let url = '';
  let turn = 0;

  async function draw(next: readonly QuotedWords[]): Promise<number> {
    words = next;
    url = withoutFragment(location.href);
    turn += 1;
    const own = turn;
    const isOver = () => own !== turn;
    const found = next.length === 0 ? [] : await findAll(next, isOver);
    if (!isOver()) show(found.flat());
    return found.length;
  }

  /** What was marked on another page of the same document is not this one's. */
  async function drawAgain(): Promise<void> {
    if (withoutFragment(location.href) !== url) await draw([]);
    else if (words.length > 0) await draw(words);
  }

  return { draw, drawAgain };
}

/** The ranges of each of the words that stand in the page. */
async function findAll(words: readonly QuotedWords[], isOver: () => boolean): Promise<Range[][]> {
  const body = bodyOf(document);
  const page = body && !isTooLarge(document) ? readPageText(body) : null;
  const found: Range[][] = [];
  if (!page) return found;
  const findOne = (one: QuotedWords) => {
    const ranges = findMarkedWords(document, page, one);
    if (ranges) found.push(ranges);
  };
  await eachInSteps(words, findOne, isOver);
  return found;
}
