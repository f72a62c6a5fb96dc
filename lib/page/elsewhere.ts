import { labelOf, parentOf, tagOf } from './dom';

const label =
  /\b(?:related|sidebar|footer|comments?|widget|recommend\w*|latest|trending|author-?bio|most-?\w*|popular)\b/;

/** How far up the surroundings are asked what they are for. */
const maximumLevels = 8;

/** Whether the element stands in a part that speaks of other articles, or in which readers speak. */
export function isElsewhere(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < maximumLevels; level += 1) {
    const tag = tagOf(up);
    if (tag === 'body') return false;
    if (tag === 'aside' || tag === 'footer' || tag === 'nav') return true;
    if (label.test(labelOf(up).replace(/_/g, '-'))) return true;
    up = parentOf(up);
  }
  return false;
}
