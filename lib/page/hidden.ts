/** Which of a page's hidden text a reader can bring to light without leaving it. */
import { isInside } from './box-tree';
import type { Box, BoxedPage } from './boxes';
import { attributeOf, findAll, parentOf, textOf } from './dom';
import { asksToJoin, readOn } from './noise-lines.data';
import { plainText } from './plain-text';

const longestControl = 60;

/**
 * The outermost hidden boxes that a control of the page shows: one that names the box, or one beside it that offers to
 * read on, and that asks for no subscription. `around` is the box of the article's text.
 */
export function findRevealed({ boxes }: BoxedPage, around: Box): ReadonlySet<Box> {
  const hidden = boxes.filter(
    (box) => box.isHidden && !box.parent?.isHidden && box.weight > 0 && !box.isNoise,
  );
  if (hidden.length === 0) return new Set();
  const place = around.parent ?? around;
  const controls = findAll(place.element, controlSelector).slice(0, 200).map(readControl);
  const offers = controls.filter(({ words }) => words.length <= longestControl && readOn.test(words));
  const isWalled = controls.some(
    ({ words }) => words.length <= longestControl && asksToJoin.test(words) && readOnAnywhere.test(words),
  );
  if (isWalled) return new Set();
  return new Set(
    hidden.filter((box) => {
      if (!isInside(box, place)) return false;
      const id = attributeOf(box.element, 'id');
      const names = new Set((attributeOf(box.element, 'class') ?? '').split(/\s+/).filter(Boolean));
      return offers.some(({ target }) => target === null || target === id || names.has(target));
    }),
  );
}

const controlSelector = 'button,[role="button"],[aria-expanded],a[href^="#"],a:not([href])';

/** "Subscribe to read more". */
const readOnAnywhere =
  /read|continue|lesen|lire|leer|ler|leggi|lezen|czyta|чита|阅读|閱讀|続き|더|اقرأ|subscri|abonn/iu;

function readControl(element: Element): { words: string; target: string | null } {
  const target =
    attributeOf(element, 'aria-controls') ??
    attributeOf(element, 'data-target') ??
    attributeOf(element, 'data-toggle') ??
    attributeOf(element, 'href');
  return { words: plainText(textOf(element)), target: target?.replace(/^[#.]/, '') || null };
}

/** Whether words hidden inside a line are its continuation: a control beside them offers to read on. */
export function isContinuation(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent) return false;
  return findAll(parent, controlSelector).some((control) => {
    const { words } = readControl(control);
    return words.length <= longestControl && readOn.test(words) && !asksToJoin.test(words);
  });
}
