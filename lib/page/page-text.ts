import { isElement, isText, read, tagOf } from './dom';
import { unseenMark } from './plain-text';
import { isInline, isUnread } from './reading-order';

/** Where one text node's characters begin in the page's text. */
interface Piece {
  node: Text;
  start: number;
  end: number;
  /** Whether the piece stands in a menu, an aside, a header or a footer, or in a link's teaser. */
  isAside: boolean;
}

/**
 * The words of a live page in reading order, collapsed as stored text is, with the way back to the nodes. The
 * page is read, never changed.
 */
export interface PageText {
  text: string;
  pieces: readonly Piece[];
}

const asideTags = new Set(['nav', 'aside', 'footer', 'header']);

/** One pass over the nodes; where blocks meet, and at line breaks, there is one space. */
export function readPageText(root: Element): PageText {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let endsInSpace = true;
  const append = (chunk: string) => {
    chunks.push(chunk);
    length += chunk.length;
    endsInSpace = chunk.endsWith(' ');
  };
  const part = () => {
    if (!endsInSpace) append(' ');
  };

  const visit = (element: Element, isAside: boolean) => {
    for (let node = read(element, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (isText(node)) {
        const collapsed = collapseAfter(node.data, endsInSpace);
        if (collapsed === '') continue;
        const start = length;
        append(collapsed);
        pieces.push({ node, start, end: length, isAside });
      } else if (isElement(node) && !isUnread(node)) {
        const tag = tagOf(node);
        const parts = tag === 'br' || !isInline(node);
        if (parts) part();
        if (tag !== 'br') visit(node, isAside || asideTags.has(tag));
        if (parts) part();
      }
    }
  };
  visit(root, false);
  return { text: chunks.join(''), pieces };
}

const unseen = new RegExp(unseenMark, 'g');

function collapseAfter(data: string, endsInSpace: boolean): string {
  const collapsed = data.replace(unseen, '').replace(/\s+/g, ' ');
  return endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

/** A stretch of one text node's data; UTF-16 offsets, `to` exclusive. */
export interface TextPlace {
  node: Text;
  from: number;
  to: number;
}

/** The spans of the text nodes that hold `start` to `end` of the page's text, in order. */
export function placesOf(page: PageText, start: number, end: number): TextPlace[] {
  const found: TextPlace[] = [];
  for (let index = firstEndingAfter(page.pieces, start); index < page.pieces.length; index += 1) {
    const piece = page.pieces[index];
    if (!piece || piece.start >= end) break;
    const first = Math.max(start, piece.start) - piece.start;
    const last = Math.min(end, piece.end) - piece.start;
    const offsets = offsetsIn(piece, page.text, first, last);
    if (offsets) found.push({ node: piece.node, ...offsets });
  }
  return found;
}

function firstEndingAfter(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Offsets into the node's data of the collapsed characters `first` to `last` (exclusive) of its piece. */
function offsetsIn(
  piece: Piece,
  text: string,
  first: number,
  last: number,
): { from: number; to: number } | null {
  const { data } = piece.node;
  // White space at the node's beginning that was dropped because the text before it ended in a space.
  let isAfterSpace = piece.start === 0 || text[piece.start - 1] === ' ';
  let position = 0;
  let from = -1;
  for (let offset = 0; offset < data.length; offset += 1) {
    const character = data[offset] ?? '';
    if (unseenMark.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && isAfterSpace) continue;
    isAfterSpace = isSpace;
    if (position === first) from = offset;
    position += 1;
    if (position === last) return from < 0 ? null : { from, to: offset + 1 };
  }
  return null;
}
