/**
 * Lights up words with the CSS Custom Highlight API: the page's DOM and styles stay as they are (the rules come
 * from the extension as a style sheet of the browser's own). Highlight styles cannot animate, so the light
 * is exchanged for an underline after a moment.
 */
import { bodyOf, parentOf, read } from './dom';

/** How long the words stay lit before the underline takes over, in ms. */
const litFor = 4000;

interface HighlightRegistry {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}

interface HighlightWindow extends Window {
  CSS?: { highlights?: HighlightRegistry };
  Highlight?: new (...ranges: Range[]) => { priority: number; add(range: Range): void };
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

/** What is drawn for as long as the reader wants it: sentences that are known, in either ink, and the reader's highlights. */
export type MarkName = 'sidelight-known' | 'sidelight-known-light' | 'sidelight-kept';

/** Replaces what was marked by this name before; no ranges remove it. False where the browser cannot mark words. */
export function markRanges(view: Window, name: MarkName, ranges: readonly Range[]): boolean {
  const { CSS, Highlight } = view as HighlightWindow;
  if (!CSS?.highlights || !Highlight) return false;
  CSS.highlights.delete(name);
  if (ranges.length === 0) return true;
  const highlight = new Highlight();
  // One by one: there may be more ranges than a call takes arguments.
  for (const range of ranges) highlight.add(range);
  // What is lit for a moment shows over what is marked for good.
  highlight.priority = -1;
  CSS.highlights.set(name, highlight);
  return true;
}

/** Whether the words are written in a light colour, as on dark paper; false where the colour cannot be told. */
export function isInLightInk(view: Window, range: Range): boolean {
  const element = parentOf(range.startContainer);
  const colour = element ? view.getComputedStyle(element).color : '';
  const [one = 0, two = 0, three = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (colour.startsWith('rgb')) return 0.21 * one + 0.72 * two + 0.07 * three > 140;
  // Of the newer notations the first number is the lightness in these.
  if (/^okl/.test(colour)) return one > 0.62;
  return /^l(?:ab|ch)/.test(colour) && one > 60;
}

/** Brings the words to the upper third of the window. */
export function scrollToRange(view: Window, range: Range): void {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = parentOf(range.startContainer);
  // In a scrolling box inside the page the words must first come into the box.
  if (element && isInsideScroller(view, element))
    read(element, 'scrollIntoView').call(element, { block: 'nearest', behavior: 'instant' });
  const top = range.getBoundingClientRect().top + view.scrollY - view.innerHeight / 3;
  view.scrollTo({ top: Math.max(0, top), behavior });
}

function isInsideScroller(view: Window, element: Element): boolean {
  const body = bodyOf(view.document);
  for (let box = parentOf(element); box && box !== body; box = parentOf(box)) {
    if (
      read(box, 'scrollHeight') > read(box, 'clientHeight') &&
      /auto|scroll/.test(view.getComputedStyle(box).overflowY)
    )
      return true;
  }
  return false;
}
