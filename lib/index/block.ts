/** Blocks of postings: the terms with their lengths first, then the data, so that one term is found in one read. */
import { ByteReader, ByteWriter, checkBytes, formats, seal, sealSize } from './bytes';
import { DamagedIndexError } from './damaged-index';
import { nowhere, readPositions } from './positions';
import { readPostings } from './postings';
import type { PackedBlock, Postings } from './segment';
import { EntryReader, EntryWriter, type TermUnits } from './term-entries';

/** A term's postings, or null if the block has none. @throws DamagedIndexError */
export function findPostings(block: Uint8Array, term: string): Postings | null {
  const entries = readBlock(block);
  return entries.seek(term) ? postingsAt(entries) : null;
}

/** All terms from `from`, inclusive, to `to`, exclusive, in order. @throws DamagedIndexError */
export function postingsBetween(
  block: Uint8Array,
  from: string,
  to: string,
): { term: string; postings: Postings }[] {
  const entries = readBlock(block);
  const found: { term: string; postings: Postings }[] = [];
  while (entries.nextTerm() && entries.term.compareString(to) < 0) {
    if (entries.term.compareString(from) < 0) continue;
    found.push({ term: entries.term.toString(), postings: postingsAt(entries) });
  }
  return found;
}

/**
 * Where a term stands, a list for each of its postings, in their order; empty lists for a key. Null if the block does
 * not have it.
 *
 * @param among the ordinals for which it matters, ascending; for others the list is empty, which saves most of the time
 *   with a word that stands everywhere.
 * @throws DamagedIndexError
 */
export function findPositions(
  block: Uint8Array,
  positions: Uint8Array,
  term: string,
  among?: Uint32Array,
): Uint32Array[] | null {
  const entries = readBlock(block);
  checkBytes(positions, formats.positions);
  if (!entries.seek(term)) return null;
  const postings = postingsAt(entries);
  const { positionsStart, positionsEnd } = entries;
  if (positionsEnd === positionsStart) return Array.from(postings.ordinals, () => nowhere);
  if (positionsEnd > positions.length) throw new DamagedIndexError('Positions lie outside their part');
  return readPositions(positions, { start: positionsStart, end: positionsEnd }, { postings, among });
}

/** The entries of a block, before the first. @throws DamagedIndexError */
export function readBlock(block: Uint8Array): EntryReader {
  checkBytes(block, formats.postings);
  const start = new ByteReader(block, sealSize);
  const count = start.readVarint();
  const size = start.readVarint();
  return new EntryReader(block, start.offset, count, {
    postings: start.offset + size,
    positions: sealSize,
  });
}

function postingsAt(entries: EntryReader): Postings {
  const { bytes, documents, postingsStart, postingsEnd } = entries;
  if (postingsEnd > bytes.length) throw new DamagedIndexError('Postings lie outside their block');
  return readPostings(bytes, postingsStart, postingsEnd, documents);
}

/**
 * Bytes after which the next term begins another block. Over 8,000 news articles, blocks of 8, 16 and 32 kB make indexes
 * of one size (53.6 % of the text) and give a rare term in 12 to 20 microseconds alike; with the size grows what is read
 * for a term, and falls the number of rows, whose first terms are kept in memory (691, 344 and 170).
 */
const blockSize = 16_384;

/** Takes terms in order, after their postings and positions were written to `postings` and `positions`. */
export class BlockWriter {
  readonly postings = new ByteWriter();
  readonly positions = new ByteWriter();
  readonly firstTerms: string[] = [];
  /** Bytes of those that are full, until they are taken. */
  fullBytes = 0;
  private full: PackedBlock[] = [];
  private readonly entries = new EntryWriter();
  private postingsBefore = 0;
  private positionsBefore = 0;

  /** All that was written since the last call belongs to this term. */
  endTerm(term: TermUnits, documents: number): void {
    // A block of its own for a term that would overflow this one, so that the others stay cheap to read.
    const size = this.entries.out.length + this.postings.length;
    if (this.entries.count > 0 && size > blockSize) this.endBlock();
    if (this.entries.count === 0) this.firstTerms.push(term.toString());
    this.entries.writeTerm(term);
    this.entries.out.writeVarint(documents);
    this.entries.out.writeVarint(this.postings.length - this.postingsBefore);
    this.entries.out.writeVarint(this.positions.length - this.positionsBefore);
    this.postingsBefore = this.postings.length;
    this.positionsBefore = this.positions.length;
  }

  /** Without what belongs to no term yet. */
  endBlock(): void {
    if (this.entries.count === 0) return;
    const { entries, postings, positions, postingsBefore, positionsBefore } = this;
    const start = new ByteWriter();
    start.writeVarint(entries.count);
    start.writeVarint(entries.out.length);
    const block = {
      postings: seal(formats.postings, [
        start.bytes.subarray(0, start.length),
        entries.out.bytes.subarray(0, entries.out.length),
        postings.bytes.subarray(0, postingsBefore),
      ]),
      positions: seal(formats.positions, [positions.bytes.subarray(0, positionsBefore)]),
    };
    this.full.push(block);
    this.fullBytes += block.postings.length + block.positions.length;
    entries.clear();
    postings.dropStart(postingsBefore);
    positions.dropStart(positionsBefore);
    this.postingsBefore = 0;
    this.positionsBefore = 0;
  }

  /** Those that became full since the last call. */
  takeBlocks(): PackedBlock[] {
    const taken = this.full;
    this.full = [];
    this.fullBytes = 0;
    return taken;
  }
}
