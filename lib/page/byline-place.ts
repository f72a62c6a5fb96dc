/** Where bylines stand: with the headline, and not in what speaks of other articles or lets readers speak. */
import { findAll, labelOf, parentOf, tagOf, textOf } from './dom';
import { plainText } from './plain-text';

export interface Place {
  heading: Element | null;
  follows(element: Element): boolean;
  holdsHeading(element: Element): boolean;
  /** Whether the element speaks of another article, of readers, or of the site. */
  isOutside(element: Element, mayBeBox: boolean): boolean;
}

const outsideLabel =
  /(?:^|[\s_-])(?:related|sidebar|footer|comments?|comment-\w+|widget|recommend\w*|latest-(?:posts?|news|articles?|stories)|trending|most-?\w*|popular|menu|newsletter|promo|carousel|cookie)(?:$|[\s_-])/;

const isPartOf = (text: string, whole: string): boolean => text.length >= 15 && whole.includes(text);

/** Finds the headline: what says the title, else the first main heading. */
export function placeOf(document: Document, title: string): Place {
  const headings = findAll(document, 'h1,h2,h3,h4,h5,h6').slice(0, 60);
  const wanted = plainText(title).toLowerCase();
  const said = (one: Element) => plainText(textOf(one)).toLowerCase();
  const isMain = (one: Element) => /^h[12]$/.test(tagOf(one));
  const isTitle = (one: Element) => wanted !== '' && said(one) === wanted;
  const heading =
    headings.find((one) => isMain(one) && isTitle(one)) ??
    headings.find((one) => isMain(one) && isPartOf(said(one), wanted)) ??
    headings.find(isTitle) ??
    headings.find((one) => tagOf(one) === 'h1') ??
    headings.find(isMain) ??
    null;
  const holders = new Map<Element, number>();
  for (let up = heading; up; up = parentOf(up)) holders.set(up, holders.size);
  return {
    heading,
    holdsHeading: (element) => holders.has(element),
    follows: (element) =>
      heading === null || (heading.compareDocumentPosition(element) & 4) === 4 || holders.has(element),
    isOutside(element, mayBeBox) {
      let isInFooter = false;
      for (let up: Element | null = element, level = 0; up && level < 14; up = parentOf(up), level += 1) {
        const tag = tagOf(up);
        // The foot of an article may sign it; the foot of the page does not.
        const height = holders.get(up);
        if (height !== undefined) return isInFooter && height > 2 && tag !== 'article' && tag !== 'main';
        if (tag === 'body') return isInFooter;
        if (tag === 'nav' || (tag === 'aside' && !mayBeBox)) return true;
        if (outsideLabel.test(labelOf(up))) return true;
        isInFooter ||= tag === 'footer';
      }
      return false;
    },
  };
}
