/** Tables from hashed keys to small numbers, packed into a string: what ships is a third of what the keys would need. */

/** Six bits each; all of them stand in a string literal as they are. */
export const sixBitAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export interface PackedTable {
  count: number;
  /** How many upper bits of a key's hash are kept: too few, and unknown keys pass for known ones. */
  hashBits: number;
  valueBits: number;
  /** The hashes in rising order, as gaps in Rice code, each followed by its value. */
  packed: string;
}

/** A hashed key's value, or -1. */
export type Lookup = (hash: number) => number;

export function unpackTable({ count, hashBits, valueBits, packed }: PackedTable): Lookup {
  const read = bitReader(packed);
  const riceBits = riceBitsOf(count, hashBits);
  const rice = 2 ** riceBits;
  let size = 4;
  while (size < count * 2) size *= 2;
  const hashes = new Int32Array(size).fill(-1);
  const values = new Int32Array(size);
  let hash = -1;
  for (let entry = 0; entry < count; entry++) {
    hash += read.ones() * rice + read.bits(riceBits) + 1;
    let slot = hash & (size - 1);
    while (hashes[slot] !== -1) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    values[slot] = valueBits === 0 ? entry : read.bits(valueBits);
  }
  const shift = 32 - hashBits;
  return (full) => {
    const wanted = full >>> shift;
    let slot = wanted & (size - 1);
    for (;;) {
      const there = hashes[slot] as number;
      if (there === wanted) return values[slot] as number;
      if (there === -1) return -1;
      slot = (slot + 1) & (size - 1);
    }
  };
}

/** The inverse of `unpackTable`, for the scripts that build the tables; of keys whose kept bits meet, the first stays. */
export function packTable(
  entries: readonly (readonly [hash: number, value: number])[],
  { hashBits, valueBits }: { hashBits: number; valueBits: number },
): PackedTable {
  const kept = new Map<number, number>();
  for (const [hash, value] of entries) {
    const short = hash >>> (32 - hashBits);
    if (!kept.has(short)) kept.set(short, value);
  }
  const sorted = [...kept].sort(([one], [other]) => one - other);
  const riceBits = riceBitsOf(sorted.length, hashBits);
  const bits: number[] = [];
  const write = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  let before = -1;
  for (const [hash, value] of sorted) {
    const gap = hash - before - 1;
    for (let high = Math.floor(gap / 2 ** riceBits); high > 0; high--) bits.push(1);
    bits.push(0);
    write(gap % 2 ** riceBits, riceBits);
    write(value, valueBits);
    before = hash;
  }
  let packed = '';
  for (let at = 0; at < bits.length; at += 6) {
    let six = 0;
    for (let bit = 0; bit < 6; bit++) six = six * 2 + (bits[at + bit] ?? 0);
    packed += sixBitAlphabet[six];
  }
  return { count: sorted.length, hashBits, valueBits, packed };
}

const riceBitsOf = (count: number, hashBits: number): number =>
  Math.max(0, Math.floor(Math.log2((2 ** hashBits / Math.max(1, count)) * Math.LN2)));

interface BitReader {
  /** The next `width` bits, at most 24, as a number. */
  bits(width: number): number;
  /** How many ones stand before the next zero; it is read too. */
  ones(): number;
}

function bitReader(packed: string): BitReader {
  const sixes = new Uint8Array(128);
  for (let at = 0; at < sixBitAlphabet.length; at++) sixes[sixBitAlphabet.charCodeAt(at)] = at;
  let at = 0;
  let held = 0;
  let heldBits = 0;
  const hold = () => {
    held = (held << 6) | (sixes[packed.charCodeAt(at++) & 127] as number);
    heldBits += 6;
  };
  return {
    bits: (width) => {
      while (heldBits < width) hold();
      heldBits -= width;
      const value = held >>> heldBits;
      held &= (1 << heldBits) - 1;
      return value;
    },
    ones: () => {
      let count = 0;
      for (;;) {
        if (heldBits === 0) hold();
        const run = Math.min(heldBits, Math.clz32(~(held << (32 - heldBits))));
        count += run;
        heldBits -= run;
        if (heldBits === 0) {
          held = 0;
          continue;
        }
        heldBits--;
        held &= (1 << heldBits) - 1;
        return count;
      }
    },
  };
}
