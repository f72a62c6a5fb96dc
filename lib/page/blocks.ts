import type { BlockKind, DraftBlock } from '@/lib/model/draft';
import { findFirst, isElement, isText, read, tagOf } from './dom';
import { maximumDepth } from './page-text';
import { plainText } from './plain-text';
import { isInline, isUnread } from './reading-order';

/** A block with the element it stands in, so that its surroundings can be asked about. */
export interface PlacedBlock extends DraftBlock {
  element: Element;
  /** Share of the text that stands in links, 0 to 1. */
  linkShare: number;
}

/**
 * Cuts an element's text into blocks in reading order. Blocks end where an element that is not inline
 * begins or ends, and at two line breaks. Text is collapsed; blocks without words are left out.
 */
export function cutIntoBlocks(root: Element): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let text = '';
  let linkLength = 0;
  let breakCount = 0;

  const close = (element: Element, kind: BlockKind) => {
    const plain = plainText(text);
    if (/[\p{L}\p{N}]/u.test(plain)) {
      blocks.push({ kind, text: plain, element, linkShare: Math.min(1, linkLength / plain.length) });
    }
    text = '';
    linkLength = 0;
    breakCount = 0;
  };

  const visit = (element: Element, kind: BlockKind, isInLink: boolean, depth: number) => {
    if (depth > maximumDepth) return;
    for (let node = read(element, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (isText(node)) {
        if (breakCount > 0 && node.data.trim() !== '') breakCount = 0;
        text += node.data;
        if (isInLink) linkLength += node.data.trim().length;
      } else if (isElement(node) && !isUnread(node)) {
        const tag = tagOf(node);
        if (tag === 'br') {
          breakCount += 1;
          if (breakCount === 2) close(element, kind);
          else text += '\n';
        } else if (isInline(node) && !holdsBlocks(node)) {
          visit(node, kind, isInLink || tag === 'a', depth + 1);
        } else {
          close(element, kind);
          const inner = kindOf(node, tag, kind);
          visit(node, inner, isInLink || tag === 'a', depth + 1);
          close(node, inner);
        }
      }
    }
  };
  visit(root, 'paragraph', false, 0);
  close(root, 'paragraph');
  return blocks;
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
