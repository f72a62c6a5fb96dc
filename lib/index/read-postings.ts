import { findPostings, postingsBetween } from './block';
import { blocksWanted } from './blocks-wanted';
import { isDeleted } from './deletions';
import { endOfPrefix, isKey } from './keys';
import type { Postings } from './segment';
import type { IndexView, LoadedSegment } from './view';

/** In which documents of one segment something stands: a term, or a phrase as if it were one. */
export interface SegmentPostings {
  segment: LoadedSegment;
  postings: Postings;
  /** Whether `fields` holds bits of `fieldBits`, which a key's does not. */
  isWord: boolean;
}

/** Where the terms stand, a list for each term and segment; nothing for what the view was not read for. */
export const postingsOf = (view: IndexView, terms: readonly string[]): SegmentPostings[] =>
  view.segments.flatMap((segment) =>
    [...new Set(terms)].flatMap((term) => {
      const postings = postingsIn(segment, term);
      return postings ? [{ segment, postings, isWord: !isKey(term) }] : [];
    }),
  );

/** In which documents of the segment the term stands; null for none, or where its block was not read. */
export function postingsIn(segment: LoadedSegment, term: string): Postings | null {
  for (const ordinal of blocksWanted(segment.head, { terms: [term] }).blocks) {
    const block = segment.blocks.get(ordinal);
    const found = block ? findPostings(block, term) : null;
    if (found) return found;
  }
  return null;
}

/** Of all terms that begin with one of the prefixes, each once. Keys begin only with what begins like a key. */
export const postingsBeginning = (view: IndexView, prefixes: readonly string[]): SegmentPostings[] =>
  view.segments.flatMap((segment) => {
    const found = new Map<string, SegmentPostings>();
    for (const prefix of prefixes) {
      for (const { term, postings } of postingsWithin(segment, prefix)) {
        const isWord = !isKey(term);
        if (isWord || isKey(prefix)) found.set(term, { segment, postings, isWord });
      }
    }
    return [...found.values()];
  });

/** In which documents that were not deleted the term stands, in one of the fields where some are given. */
export function numbersWith(
  view: IndexView,
  term: string,
  fields?: number,
): { number: number; count: number; fields: number }[] {
  const found: { number: number; count: number; fields: number }[] = [];
  for (const segment of view.segments) {
    const postings = postingsIn(segment, term);
    postings?.ordinals.forEach((ordinal, index) => {
      const stands = postings.fields[index] ?? 0;
      if (isDeleted(segment.deleted, ordinal) || (fields !== undefined && (stands & fields) === 0)) return;
      const number = segment.head.numbers[ordinal] ?? 0;
      found.push({ number, count: postings.counts[index] ?? 0, fields: stands });
    });
  }
  return found;
}

function postingsWithin(segment: LoadedSegment, prefix: string): { term: string; postings: Postings }[] {
  const range = { from: prefix, to: endOfPrefix(prefix) };
  return blocksWanted(segment.head, { terms: [], ranges: [range] }).blocks.flatMap((ordinal) => {
    const block = segment.blocks.get(ordinal);
    return block ? postingsBetween(block, range.from, range.to) : [];
  });
}
