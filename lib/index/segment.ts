/**
 * A segment is an inverted index of some documents, and never changes: what is deleted is marked beside it, what comes
 * makes another segment, and segments are merged in the background. (Lucene's way, after Cutting and Pedersen 1990.)
 */

/** What is read of a segment before anything else, and kept in memory. Lists run parallel, by ordinal. */
export interface SegmentHead {
  /** The documents' own numbers, ascending. */
  documents: Uint32Array;
  /** Numbers of their articles. */
  numbers: Uint32Array;
  /** 0 for `text`, 1 for `own`. */
  parts: Uint8Array;
  /** In words. */
  lengths: Uint32Array;
  /** ms since the epoch. */
  dates: Float64Array;
  /** Article ids, each filled up with spaces to `idWidth` UTF-16 units. */
  ids: string;
  idWidth: number;
  /** The first term of each block of postings, and of each page of the dictionary. */
  blockTerms: string[];
  pageTerms: string[];
}

/** Terms with their postings, and in a part of its own, since only phrases need it, where the words stand. */
export interface PackedBlock {
  postings: Uint8Array;
  positions: Uint8Array;
}

export interface Segment {
  head: SegmentHead;
  blocks: PackedBlock[];
  /** All terms with the number of their documents, for counting and for words like another. */
  pages: Uint8Array[];
}

/** In which documents of a segment a term stands. Lists run parallel. */
export interface Postings {
  /** Ascending. */
  ordinals: Uint32Array;
  counts: Uint32Array;
  fields: Uint8Array;
}

/** Marks by ordinal, a bit each (least significant first): what was deleted since the segment was made. */
export type Deletions = Uint8Array;
