import { isChrome } from './box-noise';
import type { Box } from './boxes';
import { noSigns, signsOf } from './signs';

/** An empty box of this element. Role and itemprop are asked for only where it `mayHaveMore` names than class and id. */
export function makeBox(
  element: Element,
  tag: string,
  parent: Box | null,
  known: { isHidden: boolean; mayHaveMore: boolean },
): Box {
  // The page's own names speak of the whole page: they tell nothing of one part of it.
  const isPage = tag === 'body' || tag === 'html';
  const { bits, isNoise, isCaption, look, names } = isPage
    ? noSigns
    : signsOf(element, tag, known.mayHaveMore);
  return {
    element,
    tag,
    names,
    parent,
    depth: parent ? parent.depth + 1 : 1,
    look,
    own: bits,
    near: bits | (parent ? parent.own | (parent.parent ? parent.parent.own : 0) : 0),
    above: bits | (parent ? parent.above : 0),
    isHidden: known.isHidden || (parent ? parent.isHidden : false),
    isNoise: isNoise || isChrome(element, tag, known.mayHaveMore),
    isCaption,
    pictureCount: 0,
    weight: 0,
    runningWeight: 0,
    held: 0,
  };
}
