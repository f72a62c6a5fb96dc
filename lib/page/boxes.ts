import type { BlockKind, DraftBlock } from '@/lib/model/draft';
import { attributeOf, findFirst, isElement, isText, read, tagOf } from './dom';
import { isContinuation } from './hidden';
import { maximumDepth } from './page-text';
import { plainText } from './plain-text';
import { isHidden, isInline, isNeverRead } from './reading-order';
import { noSigns, signsOf } from './signs';
import { weigh } from './structure';

/** An element that parts its text from what stands around it, with what is known of it and of all below it. */
export interface Box {
  element: Element;
  tag: string;
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
}

/** Running text: a block of this weight that is mostly outside links. */
const runningWeight = 80;
const runningLinkShare = 0.35;

export const isRunning = (block: PlacedBlock): boolean =>
  block.weight >= runningWeight && block.linkShare <= runningLinkShare && !block.box.isHidden;

/** How the text at hand is set. */
interface Setting {
  kind: BlockKind;
  isLink: boolean;
  isStrong: boolean;
  isEmphasis: boolean;
}

/**
 * Cuts the text below an element into blocks, in one walk that changes nothing. Blocks end where an element that
 * is not inline begins or ends, and at two line breaks. White space is collapsed; blocks without words are left out.
 */
export function readBoxes(root: Element): BoxedPage {
  const blocks: PlacedBlock[] = [];
  const boxes: Box[] = [];
  let text = '';
  let linkLength = 0;
  let strongLength = 0;
  let emphasisLength = 0;
  let breakCount = 0;
  let isAfterPicture = false;

  const close = (box: Box, kind: BlockKind) => {
    breakCount = 0;
    if (text === '') return;
    const plain = plainText(text);
    if (hasWords.test(plain)) {
      const share = (length: number) => Math.min(1, length / plain.length);
      blocks.push({
        kind,
        text: plain,
        box,
        isAfterPicture,
        weight: weigh(plain),
        linkShare: share(linkLength),
        strongShare: share(strongLength),
        emphasisShare: share(emphasisLength),
      });
      isAfterPicture = false;
    }
    text = '';
    linkLength = 0;
    strongLength = 0;
    emphasisLength = 0;
  };

  const append = (data: string, setting: Setting) => {
    text += data;
    if (!setting.isLink && !setting.isStrong && !setting.isEmphasis && breakCount === 0) return;
    const { length } = data.trim();
    if (length > 0) breakCount = 0;
    if (setting.isLink) linkLength += length;
    if (setting.isStrong) strongLength += length;
    if (setting.isEmphasis) emphasisLength += length;
  };

  const visit = (element: Element, box: Box, setting: Setting, depth: number) => {
    if (depth > maximumDepth) return;
    for (let node = read(element, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (isText(node)) append(node.data, setting);
      else if (isElement(node)) {
        if (pictureTags.has(tagOf(node))) {
          box.pictureCount += 1;
          isAfterPicture = text === '';
        }
        if (!isNeverRead(node)) visitElement(node, box, setting, depth);
      }
    }
  };

  const visitElement = (element: Element, box: Box, setting: Setting, depth: number) => {
    const tag = tagOf(element);
    if (tag === 'br') {
      breakCount += 1;
      if (breakCount === 2) close(box, setting.kind);
      else text += '\n';
      return;
    }
    const hidden = isHidden(element);
    if (isInline(element) && !holdsBlocks(element)) {
      if (!hidden || isContinuation(element))
        visit(element, box, settingIn(tag, setting, setting.kind), depth + 1);
      return;
    }
    close(box, setting.kind);
    const inner = boxOf(element, tag, box, hidden);
    boxes.push(inner);
    const innerSetting = settingIn(tag, setting, kindOf(element, tag, setting.kind));
    visit(element, inner, innerSetting, depth + 1);
    close(inner, innerSetting.kind);
  };

  const outer = boxOf(root, tagOf(root), null, false);
  boxes.push(outer);
  visit(root, outer, { kind: 'paragraph', isLink: false, isStrong: false, isEmphasis: false }, 0);
  close(outer, 'paragraph');
  for (const box of boxes.slice(1).reverse()) if (box.parent) box.parent.pictureCount += box.pictureCount;
  weighBoxes({ blocks, boxes });
  markNoise(blocks, boxes);
  return { blocks, boxes };
}

const pictureTags = new Set(['img', 'video', 'iframe', 'amp-img', 'amp-video']);

const hasWords = /[\p{L}\p{N}]/u;

function settingIn(tag: string, outer: Setting, kind: BlockKind): Setting {
  const isLink = outer.isLink || tag === 'a';
  const isStrong = outer.isStrong || tag === 'b' || tag === 'strong';
  const isEmphasis = outer.isEmphasis || tag === 'i' || tag === 'em';
  const isSame =
    isLink === outer.isLink &&
    isStrong === outer.isStrong &&
    isEmphasis === outer.isEmphasis &&
    kind === outer.kind;
  return isSame ? outer : { kind, isLink, isStrong, isEmphasis };
}

function boxOf(element: Element, tag: string, parent: Box | null, hidden: boolean): Box {
  // The page's own names speak of the whole page: they tell nothing of one part of it.
  const isPage = tag === 'body' || tag === 'html';
  const { bits, isNoise, isCaption, look } = isPage ? noSigns : signsOf(element, tag);
  return {
    element,
    tag,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    look,
    own: bits,
    near: bits | (parent?.own ?? 0) | (parent?.parent?.own ?? 0),
    above: bits | (parent?.above ?? 0),
    isHidden: hidden || (parent?.isHidden ?? false),
    isNoise: isNoise || isChrome(element, tag),
    isCaption,
    pictureCount: 0,
    weight: 0,
    runningWeight: 0,
    held: 0,
  };
}

/** Links and spans wrapped around whole paragraphs or headings part text like the blocks they hold. */
const holdsBlocks = (element: Element): boolean =>
  read(element, 'firstElementChild') !== null &&
  findFirst(element, 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,figure,figcaption,blockquote,section,table') !== null;

function kindOf(element: Element, tag: string, outer: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'figcaption' || tag === 'caption' || outer === 'caption') return 'caption';
  if (tag === 'figure') return findFirst(element, 'table,blockquote,pre') ? outer : 'caption';
  if (tag === 'blockquote' || tag === 'q' || outer === 'quote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  return outer;
}

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
  for (const block of blocks) addUp(block);
}

function addUp(block: PlacedBlock): void {
  const isRun = isRunning(block);
  for (let box: Box | null = block.box; box; box = box.parent) {
    box.weight += block.weight;
    if (isRun) box.runningWeight += block.weight;
  }
  if (!isRun) return;
  const { box } = block;
  box.held += block.weight * ownShare;
  if (box.parent) box.parent.held += block.weight;
  if (box.parent?.parent) box.parent.parent.held += block.weight * grandchildShare;
}

/** What a page itself declares to be furniture. */
const chromeRole = /^(?:navigation|contentinfo|search|menu|toolbar|dialog|alertdialog)$/i;

const isChrome = (element: Element, tag: string): boolean =>
  tag === 'nav' ||
  (tag === 'footer' && element.closest('blockquote') === null) ||
  chromeRole.test(attributeOf(element, 'role') ?? '');

/** Never furniture as a whole, whatever they are called: frames of the text, and blocks of it. */
const neverNoise = /^(?:html|body|main|article|p|h[1-6])$/;

/** A part that holds more of the page's running text than this share is its text, whatever it is called. */
const largestNoiseShare = 0.3;

/** Takes back what the names said where the text says otherwise, and hands on to inner boxes what is left. */
function markNoise(blocks: readonly PlacedBlock[], boxes: readonly Box[]): void {
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
