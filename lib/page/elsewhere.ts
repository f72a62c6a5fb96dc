import { labelOf, parentOf, tagOf } from './dom';

const label =
  /related(?:\b|[-_])|\b(?:sidebar|(?<!\b(?:article|entry|post)-)footer|comments?|widget|recommend\w*|latest|trending|author-?bio|most-?\w*|popular)\b/;

/** The foot of an article, where many content systems put its date and author. */
const ownFooter = /\b(?:article|entry|post)-(?:footer|meta|info)/;

/** How far up the surroundings are asked what they are for. */
const maximumLevels = 8;

/** Whether the element stands in a part that speaks of other articles, or in which readers speak. */
export const isElsewhere = (element: Element): boolean => isElsewhereBelow(element, new Set());

/** As `isElsewhere`, but nothing is asked from the given elements upwards: those around the headline are the article's own. */
export function isElsewhereBelow(element: Element, limits: ReadonlySet<Element>): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < maximumLevels && !limits.has(up); level += 1) {
    const tag = tagOf(up);
    if (tag === 'body') return false;
    const name = labelOf(up).replace(/_/g, '-');
    if (tag === 'aside' || (tag === 'footer' && !ownFooter.test(name)) || tag === 'nav') return true;
    if (label.test(name)) return true;
    up = parentOf(up);
  }
  return false;
}
