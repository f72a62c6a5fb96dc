/** Where bylines stand: with the headline, and not in what speaks of other articles or lets readers speak. */
import type { Box } from './boxes';
import { attributeOf, labelOf, parentOf, tagOf, textOf } from './dom';
import { plainText } from './plain-text';

export interface Place {
  heading: Box | null;
  holdsHeading(element: Element): boolean;
  /** Whether the element speaks of another article, of readers, or of the site. */
  isOutside(element: Element, mayBeBox: boolean): boolean;
}

const outsideLabel =
  /(?:^|[\s_-])(?:related|sidebar|footer|comments?|comment-\w+|widget|recommend\w*|latest-(?:posts?|news|articles?|stories)|trending|most-?\w*|popular|menu|newsletter|promo|carousel|cookie)(?:$|[\s_-])/;

const isPartOf = (text: string, whole: string): boolean => text.length >= 15 && whole.includes(text);

/** What is known of an element's surroundings, as bits. */
const isOut = 1;
const isAside = 2;
/** A footer in it is the page's, not the article's. */
const hasPageFooter = 4;

/** Finds the headline among the boxes of the page: what says the title, else the first main heading. */
export function placeOf(boxes: readonly Box[], title: string): Place {
  const heading = headlineAmong(boxes, title);
  const holders = new Map<Element, number>();
  for (let up = heading?.element ?? null; up; up = parentOf(up)) holders.set(up, holders.size);
  const known = new Map<Element, number>();
  const surroundingsOf = (element: Element): number => {
    const path: Element[] = [];
    let up: Element | null = element;
    for (; up && !known.has(up); up = parentOf(up)) path.push(up);
    let around = (up && known.get(up)) ?? 0;
    for (const inner of path.reverse()) {
      around = within(inner, around);
      known.set(inner, around);
    }
    return around;
  };
  const within = (element: Element, around: number): number => {
    const tag = tagOf(element);
    // The foot of an article may sign it; the foot of the page does not.
    const height = holders.get(element);
    if (height !== undefined) return height > 2 && tag !== 'article' && tag !== 'main' ? hasPageFooter : 0;
    if (tag === 'body') return hasPageFooter;
    if (around & isOut) return around;
    if (tag === 'nav' || tag === 'form' || outsideLabel.test(labelOf(element))) return around | isOut;
    if (tag === 'footer' && around & hasPageFooter) return around | isOut;
    return tag === 'aside' ? around | isAside : around;
  };
  return {
    heading,
    holdsHeading: (element) => holders.has(element),
    isOutside: (element, mayBeBox) => (surroundingsOf(element) & (mayBeBox ? isOut : isOut | isAside)) !== 0,
  };
}

/** A box of any tag that says of itself, for screen readers, that it is the page's main heading. */
const isSaidToBeHeading = ({ names, element }: Box): boolean =>
  names.includes('heading') &&
  attributeOf(element, 'role') === 'heading' &&
  attributeOf(element, 'aria-level') === '1';

function headlineAmong(boxes: readonly Box[], title: string): Box | null {
  const wanted = plainText(title).toLowerCase();
  const headings = boxes
    .filter((box) => /^h[1-6]$/.test(box.tag) || isSaidToBeHeading(box))
    .slice(0, 60)
    .map((box) => {
      const words = plainText(textOf(box.element)).toLowerCase();
      return { box, words, isMain: box.tag === 'h1' || box.tag === 'h2' || isSaidToBeHeading(box) };
    });
  const isTitle = ({ words }: { words: string }) => wanted !== '' && words === wanted;
  const heading =
    headings.find((one) => one.isMain && isTitle(one)) ??
    headings.find((one) => one.isMain && isPartOf(one.words, wanted)) ??
    headings.find(isTitle) ??
    headings.find(({ box }) => box.tag === 'h1' || isSaidToBeHeading(box)) ??
    headings.find(({ isMain }) => isMain);
  return heading?.box ?? null;
}
