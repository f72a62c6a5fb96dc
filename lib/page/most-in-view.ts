import { findAll, parentOf, read, textOf } from './dom';

/** Fewer words than this make no article of their own beside another. */
const minimumTextLength = 600;

/** More than a page appends while a reader scrolls; a list of teasers marked as articles has more. */
const maximumCandidates = 50;

const articles = 'article,[itemprop="articleBody"]';

/**
 * Where a page holds several whole articles (one appended under the other while scrolling), the one that
 * fills most of the window; null where there is at most one. Reads layout, so only scripts in real pages call it.
 */
export function articleMostInView(view: Window, document: Document): Element | null {
  const found = findAll(document, articles);
  const all = new Set(found);
  const candidates = found
    .filter((element) => !isInside(element, all))
    .slice(0, maximumCandidates)
    .filter((element) => textOf(element).length >= minimumTextLength && findAll(element, 'p').length >= 3);
  if (candidates.length < 2) return null;
  const shown = candidates.map((element) => {
    const { top, bottom } = read(element, 'getBoundingClientRect').call(element);
    return { element, height: Math.min(bottom, view.innerHeight) - Math.max(top, 0) };
  });
  return shown.reduce((best, one) => (one.height > best.height ? one : best)).element;
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let outer = parentOf(element); outer; outer = parentOf(outer)) if (others.has(outer)) return true;
  return false;
}
