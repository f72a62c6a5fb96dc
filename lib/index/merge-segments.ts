import { BlockWriter } from './block';
import { countDeletions } from './deletions';
import { PageWriter } from './dictionary';
import { type Copied, MergeCursor } from './merge-cursor';
import type { Deletions, PackedBlock, SegmentHead } from './segment';
import { mergedHeadOf } from './segment-head';
import { TermUnits } from './term-entries';

export interface MergeSource {
  head: SegmentHead;
  deleted: Deletions;
  readBlock(ordinal: number): Promise<PackedBlock>;
}

/** What can be written in one small transaction: blocks and pages that follow one another. */
export interface MergePart {
  firstBlock: number;
  blocks: PackedBlock[];
  firstPage: number;
  pages: Uint8Array[];
}

/**
 * Merges segments into one, without the documents that were deleted; gives parts as they are ready, then the head.
 * Never holds more than a block of each source and a part. The result is, byte for byte, what `packSegment` makes of the
 * documents that are left.
 *
 * @param sources in the order of their documents, which do not overlap.
 * @throws DamagedIndexError
 */
export async function* mergeSegments(
  sources: readonly MergeSource[],
  { bytesPerPart = 262_144 }: { bytesPerPart?: number } = {},
): AsyncGenerator<MergePart, SegmentHead> {
  const blocks = new BlockWriter();
  const pages = new PageWriter();
  const term = new TermUnits();
  const copied: Copied = { documents: 0, lastOrdinal: -1 };
  let firstBlock = 0;
  let firstPage = 0;
  const takePart = (): MergePart => {
    const part = { firstBlock, blocks: blocks.takeBlocks(), firstPage, pages: pages.takePages() };
    firstBlock += part.blocks.length;
    firstPage += part.pages.length;
    return part;
  };
  const endTerm = (): void => {
    if (copied.documents === 0) return;
    blocks.endTerm(term, copied.documents);
    pages.add(term, copied.documents);
    copied.documents = 0;
    copied.lastOrdinal = -1;
  };

  // A heap: at the top the cursor with the first term, of equal ones that of the first source.
  const heap = await openCursors(sources);
  for (let top = heap[0]; top; top = heap[0]) {
    if (top.term.compare(term) !== 0) {
      endTerm();
      if (blocks.fullBytes + pages.fullBytes >= bytesPerPart) yield takePart();
      term.copy(top.term, 0);
    }
    top.copyTo(blocks, copied);
    if (top.next() || (await top.nextBlockTerm())) sink(heap, 0);
    else removeTop(heap);
  }
  endTerm();
  blocks.endBlock();
  pages.endPage();
  if (blocks.fullBytes + pages.fullBytes > 0) yield takePart();
  return mergedHeadOf(sources, { blockTerms: blocks.firstTerms, pageTerms: pages.firstTerms });
}

async function openCursors(sources: readonly MergeSource[]): Promise<MergeCursor[]> {
  let base = 0;
  const cursors = sources.map((source, rank) => {
    const cursor = new MergeCursor(source, rank, base);
    base += source.head.documents.length - countDeletions(source.deleted);
    return cursor;
  });
  const areOpen = await Promise.all(cursors.map((cursor) => cursor.nextBlockTerm()));
  const heap = cursors.filter((_, rank) => areOpen[rank]);
  for (let place = heap.length >>> 1; place >= 0; place--) sink(heap, place);
  return heap;
}

function removeTop(heap: MergeCursor[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  heap[0] = last;
  sink(heap, 0);
}

/** Lets the cursor at `place` sink to where it belongs. */
function sink(heap: MergeCursor[], place: number): void {
  const sinking = heap[place];
  if (!sinking) return;
  let hole = place;
  for (;;) {
    let below = 2 * hole + 1;
    let least = heap[below];
    if (!least) break;
    const right = heap[below + 1];
    if (right && comesBefore(right, least)) {
      least = right;
      below++;
    }
    if (!comesBefore(least, sinking)) break;
    heap[hole] = least;
    hole = below;
  }
  heap[hole] = sinking;
}

function comesBefore(one: MergeCursor, other: MergeCursor): boolean {
  const order = one.term.compare(other.term);
  return order === 0 ? one.rank < other.rank : order < 0;
}
