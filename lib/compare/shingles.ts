/**
 * Runs of words as numbers: Broder et al., "Syntactic Clustering of the Web", 1997. Runs tell whose text it is, single
 * words do not.
 */
import type { Span } from '@/lib/model/span';

const shingleLength = 5;
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * The distinct runs of five words as 32-bit numbers, ascending; empty for shorter texts. No run crosses a skipped span
 * (UTF-16 offsets, ascending). Words count by their consonants, so that "organised labour" is "organized labor".
 */
export function shinglesOf(text: string, skipped: readonly Span[] = []): Int32Array {
  // A word and what parts it from the next take two characters.
  const found = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  let from = 0;
  for (const { start, end } of skipped) {
    if (start > from) count = addShingles(text.slice(from, start), found, count);
    from = Math.max(from, end);
  }
  count = addShingles(text.slice(from), found, count);
  return distinct(found.subarray(0, count).sort());
}

/** Of numbers in rising order. */
function distinct(sorted: Int32Array): Int32Array {
  let count = 0;
  for (const one of sorted) {
    if (count === 0 || one !== sorted[count - 1]) sorted[count++] = one;
  }
  return sorted.slice(0, count);
}

/** How many shingles each two texts share, as rows of a square. */
export function sharedCounts(shingles: readonly Int32Array[]): Uint32Array {
  const count = shingles.length;
  const counts = new Uint32Array(count * count);
  const total = shingles.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.ceil(Math.log2(Math.max(2, 2 * total)));
  // Chained hashing in flat memory: the numbers of all texts, and after each the last one before it in its slot.
  const [newest, before] = [new Int32Array(2 ** bits).fill(-1), new Int32Array(total)];
  const [held, holders] = [new Int32Array(total), new Int32Array(total)];
  let filled = 0;
  shingles.forEach((ofText, holder) => {
    for (const shingle of ofText) {
      const slot = Math.imul(shingle, spreading) >>> (32 - bits);
      const last = newest[slot] ?? -1;
      for (let at = last; at >= 0; at = before[at] ?? -1) {
        if (held[at] !== shingle) continue;
        const other = holders[at] ?? 0;
        const [first, second] = [other * count + holder, holder * count + other];
        counts[first] = (counts[first] ?? 0) + 1;
        counts[second] = (counts[second] ?? 0) + 1;
      }
      held[filled] = shingle;
      holders[filled] = holder;
      before[filled] = last;
      newest[slot] = filled++;
    }
  });
  return counts;
}

/** Knuth's multiplicative hashing: the golden ratio's share of 32 bits, odd. */
const spreading = 0x9e3779b1;

/** Writes them after the first `count`, and answers how many there are then. */
function addShingles(text: string, found: Int32Array, count: number): number {
  const words = hashWords(text.toLowerCase());
  let filled = count;
  for (let at = 0; at + shingleLength <= words.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + shingleLength; next++) {
      shingle = (Math.imul(shingle, prime) + (words[next] ?? 0)) | 0;
    }
    found[filled++] = shingle;
  }
  return filled;
}

const [zero, nine, letterA, letterC, letterS, letterZ] = Array.from('09acsz', (one) => one.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
/** By code, since every letter is asked for. */
const isVowel = new Uint8Array(128);
for (const vowel of 'aeiou') isVowel[vowel.charCodeAt(0)] = 1;

/** FNV-1a, 32 bits, of each word without its later vowels and doubled letters, c and z taken for s. */
function hashWords(lowered: string): number[] {
  const words: number[] = [];
  let hash = offsetBasis;
  let last = 0;
  for (let at = 0; at <= lowered.length; at++) {
    const code = lowered.charCodeAt(at);
    if (!isOfWord(code)) {
      if (last !== 0) words.push(hash);
      hash = offsetBasis;
      last = 0;
      continue;
    }
    if (last !== 0 && isVowel[code] === 1) continue;
    const unit = code === letterC || code === letterZ ? letterS : code;
    if (unit !== last || (unit >= zero && unit <= nine)) hash = Math.imul(hash ^ unit, prime);
    last = unit;
  }
  return words;
}

/** Cheaper by far than asking Unicode: beyond ASCII all but punctuation counts. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= zero && code <= nine) || (code >= letterA && code <= letterZ);
  const isPunctuation =
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0xd7 ||
    code === 0xf7;
  return code >= 0xc0 && !isPunctuation;
}
