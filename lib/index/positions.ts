/** Where a term stands in a document, as bytes: gaps from 0, so that they mean the same wherever they are copied to. */
import type { ByteWriter } from './bytes';
import { DamagedIndexError } from './damaged-index';
import type { Postings } from './segment';

/** As many as `count`: what is missing repeats the last one. */
export function writePositions(out: ByteWriter, positions: readonly number[], count: number): void {
  let before = 0;
  for (let index = 0; index < count; index++) {
    const position = positions[index] ?? before;
    out.writeVarint((position - before) >>> 0);
    before = position;
  }
}

/**
 * A list for each posting; an empty one where its ordinal is not `among` those that matter.
 *
 * @param among ascending.
 * @throws DamagedIndexError if the bytes are not exactly as many positions as the postings say.
 */
export function readPositions(
  bytes: Uint8Array,
  { start, end }: { start: number; end: number },
  { postings, among }: { postings: Postings; among?: Uint32Array | undefined },
): Uint32Array[] {
  const { ordinals, counts } = postings;
  const lists: Uint32Array[] = [];
  let offset = start;
  let next = 0;
  for (let posting = 0; posting < ordinals.length; posting++) {
    const count = counts[posting] as number;
    if (among) {
      const ordinal = ordinals[posting] as number;
      while (next < among.length && (among[next] as number) < ordinal) next++;
      if (among[next] !== ordinal) {
        offset = skipPositions(bytes, offset, end, count);
        lists.push(nowhere);
        continue;
      }
    }
    // A position takes a byte at least: no damaged number makes us allocate more than there are.
    if (count > end - offset) throw new DamagedIndexError('More positions than bytes');
    const positions = new Uint32Array(count);
    let position = 0;
    for (let index = 0; index < count; index++) {
      let byte = bytes[offset++] as number;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[offset++] as number;
        gap |= (byte & 127) << shift;
      }
      position += gap;
      positions[index] = position;
    }
    lists.push(positions);
  }
  if (offset !== end) throw new DamagedIndexError('Positions do not fill their bytes');
  return lists;
}

/** Of a document in which a term stands nowhere, or that does not matter. */
export const nowhere = new Uint32Array(0);

/** Where `count` positions end that begin at `offset`. @throws DamagedIndexError if that is past `end`. */
export function skipPositions(bytes: Uint8Array, offset: number, end: number, count: number): number {
  let next = offset;
  let left = count;
  while (left > 0 && next < end) if ((bytes[next++] as number) < 128) left--;
  if (left > 0) throw new DamagedIndexError('More positions than bytes');
  return next;
}
