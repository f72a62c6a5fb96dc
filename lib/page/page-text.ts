import type { Span } from '@/lib/model/span';
import { isElement, isText, read, tagOf } from './dom';
import { unseenMark } from './plain-text';
import { isInline, isUnread, leavesGap, runTogether } from './reading-order';

/** Where one text node's characters begin in the page's text. */
interface Piece {
  node: Text;
  start: number;
  end: number;
  /** Whether the piece stands in a menu, an aside, a header or a footer, or in a link's teaser. */
  isAside: boolean;
  /** The offset into the node's data of each character of the piece; made when first asked for. */
  offsets: Int32Array | null;
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

/** Markup nested deeper than this is not gone into: browsers' own parsers stop at 512 levels. */
export const maximumDepth = 600;

/** One pass over the nodes; where blocks meet, and at line breaks, there is one space. */
export function readPageText(root: Element): PageText {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let endsInSpace = true;
  let isAfterGap = false;
  const append = (chunk: string) => {
    chunks.push(chunk);
    length += chunk.length;
    endsInSpace = chunk.endsWith(' ');
  };
  const part = () => {
    if (!endsInSpace) append(' ');
  };

  const visit = (element: Element, isAside: boolean, depth: number) => {
    if (depth > maximumDepth) return;
    for (let node = read(element, 'firstChild'); node; node = read(node as Node, 'nextSibling')) {
      if (isText(node)) {
        if (isAfterGap && runTogether(chunks.at(-1) ?? '', node.data)) part();
        isAfterGap = false;
        const collapsed = collapseAfter(node.data, endsInSpace);
        if (collapsed === '') continue;
        const start = length;
        append(collapsed);
        pieces.push({ node, start, end: length, isAside, offsets: null });
      } else if (isElement(node)) {
        if (isUnread(node)) {
          isAfterGap ||= leavesGap(tagOf(node));
          continue;
        }
        const tag = tagOf(node);
        const parts = tag === 'br' || !isInline(node);
        if (parts) part();
        if (tag !== 'br') visit(node, isAside || asideTags.has(tag), depth + 1);
        if (parts) part();
      }
    }
  };
  visit(root, false, 0);
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
    const offsets = offsetsOf(piece, page.text);
    const from = offsets[Math.max(start, piece.start) - piece.start];
    const last = offsets[Math.min(end, piece.end) - piece.start - 1];
    // The page may have changed the node's words since its text was read.
    if (from === undefined || last === undefined || last >= piece.node.data.length) continue;
    found.push({ node: piece.node, from, to: last + 1 });
  }
  return found;
}

/** Where the range's own words stand in the page's text; null when it holds none of them. */
export function spanOfRange(page: PageText, range: Range): Span | null {
  let start: number | null = null;
  let end = 0;
  for (const piece of page.pieces) {
    const { node } = piece;
    if (!range.intersectsNode(node)) {
      if (start === null) continue;
      break;
    }
    const offsets = offsetsOf(piece, page.text);
    const from = node === range.startContainer ? countBelow(offsets, range.startOffset) : 0;
    const to = node === range.endContainer ? countBelow(offsets, range.endOffset) : offsets.length;
    if (from >= to) continue;
    start ??= piece.start + from;
    end = piece.start + to;
  }
  return start === null ? null : { start, end };
}

const countBelow = (sorted: Int32Array, limit: number): number => {
  const index = sorted.findIndex((offset) => offset >= limit);
  return index < 0 ? sorted.length : index;
};

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

function offsetsOf(piece: Piece, text: string): Int32Array {
  if (piece.offsets) return piece.offsets;
  const { data } = piece.node;
  const offsets = new Int32Array(piece.end - piece.start);
  // White space at the node's beginning that was dropped because the text before it ended in a space.
  let isAfterSpace = piece.start === 0 || text[piece.start - 1] === ' ';
  let position = 0;
  for (let offset = 0; offset < data.length && position < offsets.length; offset += 1) {
    const character = data[offset] ?? '';
    if (unseenMark.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && isAfterSpace) continue;
    isAfterSpace = isSpace;
    offsets[position] = offset;
    position += 1;
  }
  // Words that were taken out of the node since leave no offsets.
  piece.offsets = offsets.subarray(0, position);
  return piece.offsets;
}
