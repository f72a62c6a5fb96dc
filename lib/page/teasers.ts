/** How much of the fullest part of a page is teasers: pieces with a linked headline of their own, as on a front page. */
import { attributeOf, findAll, parentOf, textOf } from './dom';
import { weigh } from './weigh';

const linkedHeadlines =
  'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4,h1 a[href],a[href] h1';

/** More of them tell no more. */
const maximumHeadlines = 80;

/** So many levels above its headline a teaser ends at the latest. */
const maximumLevels = 5;

/** Lists of related pieces stand beside every article; shorter texts in them do not count. */
const shortestText = 60;

/**
 * From 0 to 1, of the weight of the container's text. The longest teaser is left out, because on many a page of one
 * article its own headline is a link.
 */
export function readTeaserShare(container: Element, containerWeight: number): number {
  const headlines = findAll(container, linkedHeadlines)
    .filter((element) => !attributeOf(element, 'href')?.startsWith('#'))
    .slice(0, maximumHeadlines);
  if (headlines.length < 3 || containerWeight === 0) return 0;
  const countByAncestor = new Map<Element, number>();
  for (const headline of headlines)
    for (const ancestor of ancestorsOf(headline, container))
      countByAncestor.set(ancestor, (countByAncestor.get(ancestor) ?? 0) + 1);
  const teasers = new Set<Element>();
  for (const headline of headlines) {
    const own = ancestorsOf(headline, container).filter((ancestor) => countByAncestor.get(ancestor) === 1);
    const widest = own.at(-1);
    if (widest) teasers.add(widest);
  }
  const weights = [...teasers]
    .map((teaser) => weigh(textOf(teaser)))
    .filter((weight) => weight >= shortestText + 40)
    .sort((one, other) => other - one);
  const sum = weights.slice(1).reduce((total, weight) => total + weight, 0);
  return Math.min(1, sum / containerWeight);
}

function ancestorsOf(element: Element, container: Element): Element[] {
  const ancestors: Element[] = [];
  let ancestor = parentOf(element);
  for (let level = 0; ancestor && ancestor !== container && level < maximumLevels; level += 1) {
    ancestors.push(ancestor);
    ancestor = parentOf(ancestor);
  }
  return ancestors;
}
