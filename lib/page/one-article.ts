/** Where several articles stand below one another in a page, only the one that its data speak of is read. */
import { isInside, isInsideAny, nearestOf } from './box-tree';
import { type Box, type BoxedPage, isRunning, type PlacedBlock, weighBoxes } from './boxes';
import { isHeadline, lettersOf } from './title-match';

/** Running text that makes an article of its own out of what stands below a headline. */
const enoughText = 300;

/** Lines below a headline in which a byline or a date is looked for. */
const linesBelow = 5;

/** The page without the blocks of other articles. */
export function withoutOthers(page: BoxedPage, title: string): BoxedPage {
  const isOther = findOthers(page, title);
  if (!isOther.includes(true)) return page;
  const own = { ...page, blocks: page.blocks.filter((_, index) => !isOther[index]) };
  weighBoxes(own);
  return own;
}

/**
 * Whether each block belongs to another article than the one of this title. Another article is an `<article>` beside
 * the one that holds the title, with a headline of the same look and text of its own; or, without such elements, what
 * follows a second headline of the title's look that has a date or a byline below it.
 */
function findOthers({ blocks, boxes }: BoxedPage, title: string): boolean[] {
  const key = lettersOf(title);
  const own = findHeadline(blocks, key);
  const headline = blocks[own];
  if (!headline) return blocks.map(() => false);
  const { look } = headline.box;
  const isRival = (block: PlacedBlock, index: number): boolean =>
    index > own && block.box.look === look && !isHeadline(lettersOf(block.text), key);
  if (!blocks.some(isRival)) return blocks.map(() => false);
  const article = articleOf(headline.box);
  if (article && article.runningWeight < enoughText) return blocks.map(() => false);
  if (article) {
    const others = new Set(
      boxes.filter(
        (box) =>
          box.tag === 'article' &&
          box !== article &&
          !isInside(box, article) &&
          box.runningWeight >= enoughText,
      ),
    );
    const rivals = new Set<Box>();
    blocks.forEach((block, index) => {
      const other = articleOf(block.box);
      if (other && others.has(other) && isRival(block, index)) rivals.add(other);
    });
    return blocks.map(({ box }) => isInsideAny(box, rivals));
  }
  const second = blocks.findIndex(
    (block, index) =>
      isRival(block, index) &&
      weightBetween(blocks, own, index) >= enoughText &&
      weightBetween(blocks, index, blocks.length) >= enoughText &&
      blocks.slice(index + 1, index + 1 + linesBelow).some(isBylineOrDate),
  );
  return blocks.map((_, index) => second >= 0 && index >= second);
}

/** Of the headings that say the title, the first of the highest rank; -1 where none does. */
function findHeadline(blocks: readonly PlacedBlock[], key: string): number {
  let found = -1;
  blocks.forEach(({ kind, text, box }, index) => {
    if (kind !== 'heading' || !isHeadline(lettersOf(text), key)) return;
    const known = blocks[found];
    if (!known || box.tag < known.box.tag) found = index;
  });
  return found;
}

const articleOf = (box: Box): Box | null => nearestOf(box, /^article$/);

const weightBetween = (blocks: readonly PlacedBlock[], from: number, to: number): number =>
  blocks.slice(from, to).reduce((sum, block) => sum + (isRunning(block) ? block.weight : 0), 0);

const isBylineOrDate = ({ text }: PlacedBlock): boolean =>
  text.length < 120 &&
  (/^(?:by|von|par|por|di|door|av|przez)\s+\p{Lu}/iu.test(text) || /\b(?:19|20)\d\d\b/.test(text));
