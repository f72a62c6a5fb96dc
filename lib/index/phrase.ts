import { findPositions } from './block';
import { blocksWanted } from './blocks-wanted';
import { postingsIn, type SegmentPostings } from './read-postings';
import type { Postings } from './segment';
import type { IndexView, LoadedSegment } from './view';

/**
 * Where the words stand side by side in one document, in this order, as if the phrase were a term: how often, and in
 * which fields all of its words stand. For each place the terms that may stand in it; nothing for no places.
 */
export const phrasePostings = (view: IndexView, words: readonly (readonly string[])[]): SegmentPostings[] =>
  view.segments.flatMap((segment) => {
    const found = words.map((terms) =>
      [...new Set(terms)].flatMap((term) => {
        const postings = postingsIn(segment, term);
        return postings ? [{ term, postings }] : [];
      }),
    );
    const shared = sharedOrdinals(found, segment.head.documents.length);
    if (shared.length === 0) return [];
    const places = found.map((holders) =>
      holders.map(({ term, postings }) => ({ postings, positions: positionsIn(segment, term, shared) })),
    );
    return [{ segment, postings: joinPlaces(places, shared), isWord: true }];
  });

/** A term that may stand in a place, and where it stands in each document of its postings. */
interface Holder {
  postings: Postings;
  positions: readonly Uint32Array[];
}

/** Of the documents `among` those in which the term stands. */
function positionsIn(segment: LoadedSegment, term: string, among: Uint32Array): readonly Uint32Array[] {
  for (const ordinal of blocksWanted(segment.head, { terms: [], positionsOf: [term] }).positions) {
    const block = segment.blocks.get(ordinal);
    const positions = segment.positions.get(ordinal);
    const found = block && positions ? findPositions(block, positions, term, among) : null;
    if (found) return found;
  }
  return [];
}

function joinPlaces(places: readonly (readonly Holder[])[], among: Uint32Array): Postings {
  const ordinals: number[] = [];
  const counts: number[] = [];
  const fields: number[] = [];
  const cursors = places.map((holders) => holders.map(() => 0));
  for (const ordinal of among) {
    let starts: ArrayLike<number> = [];
    let shared = 0xff;
    for (const [place, holders] of places.entries()) {
      const here = standingIn(holders, cursors[place] ?? [], ordinal);
      shared &= here.fields;
      starts = place === 0 ? here.positions : startsFollowed(starts, here.positions, place);
      if (starts.length === 0) break;
    }
    if (starts.length === 0) continue;
    ordinals.push(ordinal);
    counts.push(starts.length);
    fields.push(shared);
  }
  return {
    ordinals: Uint32Array.from(ordinals),
    counts: Uint32Array.from(counts),
    fields: Uint8Array.from(fields),
  };
}

/** Documents in which every place has some term, ascending. */
function sharedOrdinals(
  places: readonly (readonly { postings: Postings }[])[],
  documentCount: number,
): Uint32Array {
  /** How many places, from the first on, each document has a term for. */
  const filled = new Uint16Array(documentCount);
  places.forEach((holders, place) => {
    for (const { postings } of holders) {
      for (const ordinal of postings.ordinals) if (filled[ordinal] === place) filled[ordinal] = place + 1;
    }
  });
  const shared: number[] = [];
  for (let ordinal = 0; ordinal < documentCount; ordinal++) {
    if (places.length > 0 && filled[ordinal] === places.length) shared.push(ordinal);
  }
  return new Uint32Array(shared);
}

/** Where one of the holders stands in the document; documents must be asked for in rising order. */
function standingIn(
  holders: readonly Holder[],
  cursors: number[],
  ordinal: number,
): { positions: ArrayLike<number>; fields: number } {
  const lists: Uint32Array[] = [];
  let fields = 0;
  holders.forEach(({ postings, positions }, which) => {
    let at = cursors[which] ?? 0;
    while ((postings.ordinals[at] ?? Number.POSITIVE_INFINITY) < ordinal) at += 1;
    cursors[which] = at;
    if (postings.ordinals[at] !== ordinal) return;
    fields |= postings.fields[at] ?? 0;
    lists.push(positions[at] ?? new Uint32Array(0));
  });
  const [first, ...others] = lists;
  if (first && others.length === 0) return { positions: first, fields };
  return { positions: lists.flatMap((list) => [...list]).sort((one, other) => one - other), fields };
}

/** Of the starts of a phrase those that are followed, `distance` words on, by one of the positions. Both ascend. */
function startsFollowed(starts: ArrayLike<number>, positions: ArrayLike<number>, distance: number): number[] {
  const followed: number[] = [];
  let at = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    while ((positions[at] ?? Number.POSITIVE_INFINITY) < start + distance) at += 1;
    if (positions[at] === start + distance) followed.push(start);
  }
  return followed;
}
