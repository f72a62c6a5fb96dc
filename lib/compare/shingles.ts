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
  const found = new Set<number>();
  let from = 0;
  for (const { start, end } of skipped) {
    if (start > from) addShingles(text.slice(from, start), found);
    from = Math.max(from, end);
  }
  addShingles(text.slice(from), found);
  return Int32Array.from(found).sort();
}

/** How many shingles each two texts share, as rows of a square. */
export function sharedCounts(shingles: readonly Int32Array[]): Uint32Array {
  const count = shingles.length;
  const counts = new Uint32Array(count * count);
  const all = new Float64Array(shingles.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  // A shingle and its holder in one number, so that one sorting brings the holders of each together.
  shingles.forEach((ofText, at) => {
    for (const shingle of ofText) all[filled++] = shingle * count + at;
  });
  all.sort();
  const holders: number[] = [];
  let current = Number.NaN;
  for (const one of all) {
    const shingle = Math.floor(one / count);
    const holder = one - shingle * count;
    if (shingle !== current) holders.length = 0;
    current = shingle;
    for (const other of holders) {
      const [first, second] = [other * count + holder, holder * count + other];
      counts[first] = (counts[first] ?? 0) + 1;
      counts[second] = (counts[second] ?? 0) + 1;
    }
    holders.push(holder);
  }
  return counts;
}

function addShingles(text: string, found: Set<number>): void {
  const words = hashWords(text.toLowerCase());
  for (let at = 0; at + shingleLength <= words.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + shingleLength; next++) {
      shingle = (Math.imul(shingle, prime) + (words[next] ?? 0)) | 0;
    }
    found.add(shingle);
  }
}

const [zero, nine, letterA, letterC, letterS, letterZ] = Array.from('09acsz', (one) => one.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const vowels = new Set(Array.from('aeiou', (one) => one.charCodeAt(0)));

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
    if (last !== 0 && vowels.has(code)) continue;
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
