/** Fewer words than this make no article of their own beside another. */
const minimumTextLength = 600;

/**
 * Where a page holds several whole articles (one appended under the other while scrolling), the one that
 * fills most of the window; null where there is at most one. Reads layout, so only scripts in real pages call it.
 */
export function articleMostInView(view: Window, document: Document): Element | null {
  const candidates = [...document.querySelectorAll('article, [itemprop="articleBody"]')].filter(
    (element) =>
      (element.textContent?.length ?? 0) >= minimumTextLength &&
      !element.parentElement?.closest('article, [itemprop="articleBody"]') &&
      element.querySelectorAll('p').length >= 3,
  );
  if (candidates.length < 2) return null;
  const shown = candidates.map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { element, height: Math.min(bottom, view.innerHeight) - Math.max(top, 0) };
  });
  return shown.reduce((best, one) => (one.height > best.height ? one : best)).element;
}
