import type { SegmentHead } from './segment';
import type { Wanted } from './view';

/**
 * Ordinals of the blocks, parts with positions and pages of a segment that can hold what is wanted; ascending, each once.
 * The page of a single term is that of the range from it to itself followed by U+0000.
 */
export function blocksWanted(
  head: SegmentHead,
  wanted: Wanted,
): { blocks: number[]; positions: number[]; pages: number[] } {
  const { blockTerms, pageTerms } = head;
  const blocks = new Set<number>();
  const positions = new Set<number>();
  const pages = new Set<number>();
  for (const term of wanted.terms) addPlace(blocks, blockTerms, term);
  for (const term of wanted.positionsOf ?? []) addPlace(positions, blockTerms, term);
  for (const range of wanted.ranges ?? []) addPlaces(blocks, blockTerms, range);
  for (const range of wanted.dictionary ?? []) addPlaces(pages, pageTerms, range);
  return { blocks: ascending(blocks), positions: ascending(positions), pages: ascending(pages) };
}

function addPlace(places: Set<number>, firstTerms: readonly string[], term: string): void {
  const place = placeOf(firstTerms, term);
  if (place >= 0) places.add(place);
}

function addPlaces(
  places: Set<number>,
  firstTerms: readonly string[],
  { from, to }: { from: string; to: string },
): void {
  if (from >= to) return;
  for (let place = Math.max(0, placeOf(firstTerms, from)); place < firstTerms.length; place++) {
    if ((firstTerms[place] ?? '') >= to) return;
    places.add(place);
  }
}

/** The last place whose first term is not after this one; -1 if all are. */
function placeOf(firstTerms: readonly string[], term: string): number {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstTerms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const ascending = (places: ReadonlySet<number>): number[] => [...places].sort((one, other) => one - other);
