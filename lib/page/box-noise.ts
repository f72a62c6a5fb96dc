/** Which boxes of a page are furniture: by what the page declares, by their names, and by what then stands in them. */
import type { Box, BoxedPage } from './boxes';
import { attributeOf } from './dom';

/** What a page itself declares to be furniture. */
const chromeRole = /^(?:navigation|contentinfo|search|menu|toolbar|dialog|alertdialog)$/i;

export const isChrome = (element: Element, tag: string, mayHaveRole: boolean): boolean =>
  tag === 'nav' ||
  (tag === 'footer' && element.closest('blockquote') === null) ||
  (mayHaveRole && chromeRole.test(attributeOf(element, 'role') ?? ''));

/** Never furniture as a whole, whatever they are called: frames of the text, and blocks of it. */
const neverNoise = /^(?:html|body|main|article|p|h[1-6])$/;

/** A part that holds more of the page's running text than this share is its text, whatever it is called. */
const largestNoiseShare = 0.3;

/** Takes back what the names said where the text says otherwise, and hands on to inner boxes what is left. */
export function markNoise({ blocks, boxes }: BoxedPage): void {
  const most = (boxes[0]?.runningWeight ?? 0) * largestNoiseShare;
  const aroundTitle = new Set<Box>();
  const title = blocks.find((block) => block.box.tag === 'h1');
  for (let box: Box | null = title?.box ?? null; box; box = box.parent) aroundTitle.add(box);
  for (const box of boxes) {
    const isOwn =
      box.isNoise &&
      !neverNoise.test(box.tag) &&
      (box.runningWeight === 0 || box.runningWeight <= most) &&
      (box.tag === 'nav' || !aroundTitle.has(box));
    box.isNoise = isOwn || (box.parent?.isNoise ?? false);
  }
}
