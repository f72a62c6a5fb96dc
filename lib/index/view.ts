/** What a query sees of the index: some blocks of all segments, read at one moment. */
import type { Deletions, SegmentHead } from './segment';

/** What a query wants to see. */
export interface Wanted {
  /** Terms whose postings are read. */
  terms: readonly string[];
  /** Ranges of terms whose postings are read: from inclusive, to exclusive, by UTF-16 units. */
  ranges?: readonly { from: string; to: string }[];
  /** Terms, among those of `terms`, of which it must be known where they stand. */
  positionsOf?: readonly string[];
  /** Ranges of terms which are read of the dictionary, without postings. */
  dictionary?: readonly { from: string; to: string }[];
}

/** Of what was not wanted, nothing may be there. */
export interface LoadedSegment {
  head: SegmentHead;
  deleted: Deletions;
  /** Postings by the block's ordinal, positions likewise, pages by theirs. */
  blocks: ReadonlyMap<number, Uint8Array>;
  positions: ReadonlyMap<number, Uint8Array>;
  pages: ReadonlyMap<number, Uint8Array>;
}

export interface IndexView {
  /** By the numbers of their documents: none stands in two. */
  segments: readonly LoadedSegment[];
}
