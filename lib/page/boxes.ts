import { type BlockKind, type DraftBlock, maximumTextLength } from '@/lib/model/draft';
import { kindOf } from './block-kind';
import { markNoise } from './box-noise';
import { bodyOf, findAll, read, tagOf } from './dom';
import { isContinuation } from './hidden';
import { makeBox } from './make-box';
import { maximumDepth } from './page-text';
import { plainText } from './plain-text';
import { isHidden, isNeverRead, leavesGap, readingOf, runTogether } from './reading-order';
import { weighPlain } from './weigh';

/** An element that parts its text from what stands around it, with what is known of it and of all below it. */
export interface Box {
  element: Element;
  tag: string;
  /** Class, id, role and itemprop, as the page writes them. */
  names: string;
  parent: Box | null;
  depth: number;
  /** The same number for boxes of the same tag and names. */
  look: number;
  /** Bits of its own signs, of its own and the two boxes' around it, and of those of all around it. */
  own: number;
  near: number;
  above: number;
  isHidden: boolean;
  /** It, or a box around it, is furniture by its names, its role or its tag. */
  isNoise: boolean;
  /** Its names say that it holds the words under a picture. */
  isCaption: boolean;
  /** Pictures, films and frames in it and below it. */
  pictureCount: number;
  /** Weight of all text, and of running text, of the box and all below it. */
  weight: number;
  runningWeight: number;
  /** Running text that is this box's own or its children's and grandchildren's, the farther the less. */
  held: number;
}

/** A block of text with its place in the page. */
export interface PlacedBlock extends DraftBlock {
  box: Box;
  /** The text node that its words begin in. */
  start: Node;
  /** A single line break parts its words. */
  isBroken: boolean;
  /** A picture stands at once before it. */
  isAfterPicture: boolean;
  /** Characters; an East Asian one counts as two and a half. */
  weight: number;
  /** Shares of the text that stand in links, in bold and in italics, 0 to 1. */
  linkShare: number;
  strongShare: number;
  emphasisShare: number;
}

/** All of a page's text in reading order, and the boxes that it stands in, outer before inner. */
export interface BoxedPage {
  blocks: PlacedBlock[];
  boxes: Box[];
  /** The `<time>` elements, each with the index of the block that it stands in, or else of the next one. */
  times: { element: Element; index: number }[];
  /** All elements gone through, in the order of the page; of code, controls and what is hidden in a line not the insides. */
  elements: Element[];
  /** It holds more words than an article may have; those after them were left out. */
  isTooLong: boolean;
}

/** Running text: a block of this weight that is mostly outside links. */
const runningWeight = 80;
const runningLinkShare = 0.35;

export const isRunning = (block: PlacedBlock): boolean =>
  block.weight >= runningWeight && block.linkShare <= runningLinkShare && !block.box.isHidden;

/** How the text at hand is set, as bits of one number. */
const linked = 1;
const strong = 2;
const emphasised = 4;

/**
 * Cuts the text below an element into blocks, in one walk that changes nothing. Blocks end where an element that
 * is not inline begins or ends, and at two line breaks. White space is collapsed; blocks without words are left out.
 * Every reader of a page waits for this walk, and it runs before the engine has compiled it: it asks each node for
 * little, and calls few functions.
 */
export function readBoxes(root: Element): BoxedPage {
  const blocks: PlacedBlock[] = [];
  const boxes: Box[] = [];
  const times: BoxedPage['times'] = [];
  const elements: Element[] = [];
  // Few elements have these attributes: they are found at once, and the others are not asked.
  const mayBeHidden = new Set(findAll(root, '[hidden],[aria-hidden],[style]'));
  const hasMoreNames = new Set(findAll(root, '[role],[itemprop]'));
  let text = '';
  let start: Node | null = null;
  let isBroken = false;
  let textLength = 0;
  let linkLength = 0;
  let strongLength = 0;
  let emphasisLength = 0;
  let breakCount = 0;
  let isAfterPicture = false;
  let isAfterGap = false;

  const close = (box: Box, kind: BlockKind) => {
    breakCount = 0;
    if (text === '') return;
    const plain = start ? plainText(text) : '';
    if (start && hasWords.test(plain)) {
      blocks.push({
        kind,
        text: plain,
        box,
        start,
        isBroken,
        isAfterPicture,
        weight: weighPlain(plain),
        linkShare: Math.min(1, linkLength / plain.length),
        strongShare: Math.min(1, strongLength / plain.length),
        emphasisShare: Math.min(1, emphasisLength / plain.length),
      });
      isAfterPicture = false;
    }
    text = '';
    start = null;
    isBroken = false;
    linkLength = 0;
    strongLength = 0;
    emphasisLength = 0;
  };

  const append = (node: Text, style: number) => {
    const { data } = node;
    textLength += data.length;
    if (textLength > maximumTextLength) return;
    if (isAfterGap && runTogether(text, data)) text += ' ';
    isAfterGap = false;
    text += data;
    const { length } = data.trim();
    if (length === 0) return;
    start ??= node;
    breakCount = 0;
    if (style === 0) return;
    if (style & linked) linkLength += length;
    if (style & strong) strongLength += length;
    if (style & emphasised) emphasisLength += length;
  };

  const visit = (element: Element, box: Box, kind: BlockKind, style: number, depth: number) => {
    if (depth > maximumDepth) return;
    let node = read(element, 'firstChild') as Node | null;
    while (node) {
      const { nodeType } = node;
      if (nodeType === textNode) {
        append(node as Text, style);
        node = node.nextSibling;
      } else if (nodeType === elementNode || typeof nodeType !== 'number') {
        const tag = tagOf(node as Element);
        visitElement(node as Element, tag, box, kind, style, depth);
        node = tag === 'form' ? read(node, 'nextSibling') : node.nextSibling;
      } else node = node.nextSibling;
    }
  };

  const visitElement = (
    element: Element,
    tag: string,
    box: Box,
    kind: BlockKind,
    style: number,
    depth: number,
  ) => {
    elements.push(element);
    const reading = readingOf(tag);
    if (pictureTags.has(tag)) {
      box.pictureCount += 1;
      isAfterPicture = text === '';
    }
    if (reading === 'never' || (tag === 'sup' && isNeverRead(element))) {
      isAfterGap ||= leavesGap(tag);
      return;
    }
    if (tag === 'br') {
      breakCount += 1;
      if (breakCount === 2) close(box, kind);
      else text += '\n';
      isBroken = start !== null;
      return;
    }
    if (tag === 'time') times.push({ element, index: blocks.length });
    const hidden = mayBeHidden.has(element) && isHidden(element);
    if (reading === 'inline' && !holdsBlocks(element)) {
      if (!hidden || isContinuation(element))
        visit(element, box, kind, style | (styleByTag.get(tag) ?? 0), depth + 1);
      return;
    }
    close(box, kind);
    const inner = makeBox(element, tag, box, {
      isHidden: hidden,
      mayHaveMore: hasMoreNames.has(element),
    });
    boxes.push(inner);
    const innerKind = kindOf(element, tag, kind);
    visit(element, inner, innerKind, style | (styleByTag.get(tag) ?? 0), depth + 1);
    close(inner, innerKind);
  };

  const outer = makeBox(root, tagOf(root), null, { isHidden: false, mayHaveMore: true });
  boxes.push(outer);
  visit(root, outer, 'paragraph', 0, 0);
  close(outer, 'paragraph');
  for (const box of boxes.slice(1).reverse()) if (box.parent) box.parent.pictureCount += box.pictureCount;
  const page = { blocks, boxes, times, elements, isTooLong: textLength > maximumTextLength };
  weighBoxes(page);
  markNoise(page);
  return page;
}

/** The boxes of the whole page, for all that look at it one after the other; null where it cannot be read. */
export function readPageBoxes(document: Document): BoxedPage | null {
  try {
    const body = bodyOf(document);
    return body && readBoxes(body);
  } catch {
    // Pages can shadow or break any part of the DOM. Who is handed nothing tries for himself, and says what he makes of it.
    return null;
  }
}

const textNode = 3;
const elementNode = 1;

const pictureTags = new Set(['img', 'video', 'iframe', 'amp-img', 'amp-video']);

const styleByTag = new Map([
  ['a', linked],
  ['b', strong],
  ['strong', strong],
  ['i', emphasised],
  ['em', emphasised],
]);

const hasWords = /[\p{L}\p{N}]/u;

/** Links and spans wrapped around whole paragraphs or headings part text like the blocks they hold. */
const holdsBlocks = (element: Element): boolean =>
  element.firstElementChild !== null && element.querySelector(blockSelector) !== null;

const blockSelector = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,figure,figcaption,blockquote,section,table';

/** What a box keeps of its children's running text, and of its grandchildren's. */
const ownShare = 0.9;
const grandchildShare = 0.8;

/** Gives every box the weights of the blocks in it, and forgets what it had before. */
export function weighBoxes({ blocks, boxes }: BoxedPage): void {
  for (const box of boxes) {
    box.weight = 0;
    box.runningWeight = 0;
    box.held = 0;
  }
  for (const block of blocks) {
    const { box, weight } = block;
    box.weight += weight;
    if (!isRunning(block)) continue;
    box.runningWeight += weight;
    box.held += weight * ownShare;
    if (!box.parent) continue;
    box.parent.held += weight;
    if (box.parent.parent) box.parent.parent.held += weight * grandchildShare;
  }
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const box = boxes[index];
    if (!box?.parent) continue;
    box.parent.weight += box.weight;
    box.parent.runningWeight += box.runningWeight;
  }
}
