import { type BlockWriter, readBlock } from './block';
import { checkBytes, formats } from './bytes';
import { DamagedIndexError } from './damaged-index';
import { countDeletions, isDeleted } from './deletions';
import type { MergeSource } from './merge-segments';
import { skipPositions } from './positions';
import { PostingReader, writePosting } from './postings';
import { EntryReader, type TermUnits } from './term-entries';

/** What was copied of a term so far, of one source after another. */
export interface Copied {
  documents: number;
  /** The ordinal, in the merged segment, of the last posting; -1 at first. */
  lastOrdinal: number;
}

/** Stands at one term of one source, whose blocks it reads one after another. */
export class MergeCursor {
  private entries = new EntryReader(new Uint8Array(0), 0, 0, null);
  private postings = new PostingReader(this.entries.bytes, 0);
  private positions = this.entries.bytes;
  private nextBlock = 0;
  /** Ordinals in the merged segment, or `gone`; null where all documents stay, and only `base` is added. */
  private readonly newOrdinals: Uint32Array | null;

  /**
   * @param rank of the source among all.
   * @param base how many documents the sources before keep.
   */
  constructor(
    private readonly source: MergeSource,
    readonly rank: number,
    private readonly base: number,
  ) {
    this.newOrdinals = countDeletions(source.deleted) > 0 ? renumber(source, base) : null;
  }

  get term(): TermUnits {
    return this.entries.term;
  }

  /** Whether there is another term in this block. */
  next(): boolean {
    return this.entries.nextTerm();
  }

  /** Goes to the first term of the next block, if there is one. */
  async nextBlockTerm(): Promise<boolean> {
    while (this.nextBlock < this.source.head.blockTerms.length) {
      const block = await this.source.readBlock(this.nextBlock++);
      checkBytes(block.positions, formats.positions);
      this.entries = readBlock(block.postings);
      this.postings = new PostingReader(block.postings, 0);
      this.positions = block.positions;
      if (this.next()) return true;
    }
    return false;
  }

  /** Appends the postings and positions of the term whose documents stay. @throws DamagedIndexError */
  copyTo(out: BlockWriter, copied: Copied): void {
    const { postingsEnd, positionsEnd, bytes } = this.entries;
    if (postingsEnd > bytes.length || positionsEnd > this.positions.length) {
      throw new DamagedIndexError('Postings or positions lie outside their part');
    }
    if (this.newOrdinals) this.copyKept(out, copied, this.newOrdinals);
    else this.copyAll(out, copied);
  }

  /** Only the first gap changes; the rest are bytes. */
  private copyAll(out: BlockWriter, copied: Copied): void {
    const { entries, postings } = this;
    postings.begin(entries.postingsStart, entries.postingsEnd);
    if (!postings.next()) return;
    writePosting(
      out.postings,
      this.base + postings.ordinal - copied.lastOrdinal,
      postings.count,
      postings.fields,
    );
    out.postings.writeBytes(entries.bytes, postings.offset, entries.postingsEnd);
    while (postings.next());
    if (postings.ordinal >= this.source.head.documents.length)
      throw new DamagedIndexError('An unknown document');
    copied.lastOrdinal = this.base + postings.ordinal;
    copied.documents += entries.documents;
    out.positions.writeBytes(this.positions, entries.positionsStart, entries.positionsEnd);
  }

  private copyKept(out: BlockWriter, copied: Copied, newOrdinals: Uint32Array): void {
    const { entries, postings } = this;
    const { positionsStart, positionsEnd } = entries;
    const isKey = positionsEnd === positionsStart;
    let start = positionsStart;
    postings.begin(entries.postingsStart, entries.postingsEnd);
    while (postings.next()) {
      const end = isKey ? start : skipPositions(this.positions, start, positionsEnd, postings.count);
      const ordinal = newOrdinals[postings.ordinal];
      if (ordinal === undefined) throw new DamagedIndexError('An unknown document');
      if (ordinal !== gone) {
        writePosting(out.postings, ordinal - copied.lastOrdinal, postings.count, postings.fields);
        out.positions.writeBytes(this.positions, start, end);
        copied.lastOrdinal = ordinal;
        copied.documents++;
      }
      start = end;
    }
  }
}

const gone = 0xffff_ffff;

function renumber({ head, deleted }: MergeSource, base: number): Uint32Array {
  let next = base;
  return head.documents.map((_, ordinal) => (isDeleted(deleted, ordinal) ? gone : next++));
}
