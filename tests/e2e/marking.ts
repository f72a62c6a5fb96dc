/** Marking words in a page, and what of it is drawn there. */
import type { Page } from '@playwright/test';

/** Selects the words where they first stand within one text of the page. */
export const markWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`Not in the page: ${wanted}`);
  }, words);

/** The reader's highlights as the page draws them, in the page's order, whitespace collapsed. */
export const keptText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('sidelight-kept') ?? [])] as Range[];
    return ranges
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => range.toString().replace(/\s+/g, ' ').trim());
  });
