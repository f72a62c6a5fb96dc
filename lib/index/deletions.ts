/** What was deleted of a segment since it was made, a bit for each ordinal. No bytes: nothing. */
import type { Deletions } from './segment';

/** False for an ordinal that the segment does not have. */
export const isDeleted = (deletions: Deletions, ordinal: number): boolean =>
  (((deletions[ordinal >>> 3] ?? 0) >>> (ordinal & 7)) & 1) === 1;

/** @param size how many documents the segment has; ordinals past it are left out. */
export function withDeletions(deletions: Deletions, ordinals: readonly number[], size: number): Deletions {
  const marked = resized(deletions, size);
  for (const ordinal of ordinals) {
    if (ordinal < size) marked[ordinal >>> 3] = (marked[ordinal >>> 3] ?? 0) | (1 << (ordinal & 7));
  }
  return marked;
}

/** For taking a deletion back. */
export function withoutDeletions(deletions: Deletions, ordinals: readonly number[], size: number): Deletions {
  const marked = resized(deletions, size);
  for (const ordinal of ordinals) {
    if (ordinal < size) marked[ordinal >>> 3] = (marked[ordinal >>> 3] ?? 0) & ~(1 << (ordinal & 7));
  }
  return marked;
}

/** How many documents are marked. */
export function countDeletions(deletions: Deletions): number {
  let count = 0;
  for (const byte of deletions) for (let bits = byte; bits > 0; bits &= bits - 1) count++;
  return count;
}

function resized(deletions: Deletions, size: number): Deletions {
  const copy = new Uint8Array((size + 7) >>> 3);
  copy.set(deletions.subarray(0, copy.length));
  return copy;
}
