/**
 * Lights up words with the CSS Custom Highlight API: the page's DOM and styles stay as they are (the rules come
 * from the extension as a style sheet of the browser's own). Highlight styles cannot animate, so the light
 * is exchanged for an underline after a moment.
 */

/** How long the words stay lit before the underline takes over, in ms. */
const litFor = 4000;

interface HighlightRegistry {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}

interface HighlightWindow extends Window {
  CSS?: { highlights?: HighlightRegistry };
  Highlight?: new (...ranges: Range[]) => unknown;
}

let fading: ReturnType<typeof setTimeout> | undefined;

/** Replaces whatever was lit before. False where the browser cannot light words. */
export function lightRanges(view: Window, ranges: readonly Range[]): boolean {
  const { CSS, Highlight } = view as HighlightWindow;
  if (!CSS?.highlights || !Highlight) return false;
  clearTimeout(fading);
  CSS.highlights.delete('sidelight-underline');
  CSS.highlights.set('sidelight-light', new Highlight(...ranges));
  fading = setTimeout(() => {
    CSS.highlights?.delete('sidelight-light');
    CSS.highlights?.set('sidelight-underline', new Highlight(...ranges));
  }, litFor);
  return true;
}

/** Brings the words to the upper third of the window. */
export function scrollToRange(view: Window, range: Range): void {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  // In a scrolling box inside the page the words must first come into the box.
  if (element && isInsideScroller(view, element))
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = range.getBoundingClientRect().top + view.scrollY - view.innerHeight / 3;
  view.scrollTo({ top: Math.max(0, top), behavior });
}

function isInsideScroller(view: Window, element: Element): boolean {
  for (let box = element.parentElement; box && box !== box.ownerDocument.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY))
      return true;
  }
  return false;
}
