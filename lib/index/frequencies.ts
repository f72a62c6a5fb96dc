import type { ArticleTable } from './article-table';
import { isDeleted } from './deletions';
import { fieldBits } from './document';
import type { SegmentPostings } from './read-postings';

/** How often a word stands in each article that has it. Lists run parallel, in no order. */
export interface Frequencies {
  numbers: Uint32Array;
  frequencies: Float32Array;
}

/**
 * What it adds to a term's frequency in an article that the term stands in such a field: BM25F (Robertson, Zaragoza
 * and Taylor 2004) for postings that count a term once over all fields.
 */
export const fieldBonuses: Readonly<Record<keyof typeof fieldBits, number>> = {
  title: 2,
  dek: 1,
  body: 0,
  byline: 1,
  source: 1,
  tag: 2,
  note: 1,
};

/**
 * The postings as those of one word: frequencies of an article are added up over terms and documents. Only articles
 * whose text is there; with `fields`, only what stands in one of them. `sums` (of the table's size, all 0, and so left)
 * spares making one where many words are asked for.
 */
export function frequenciesOf(
  lists: readonly SegmentPostings[],
  table: ArticleTable,
  { fields, sums = new Float32Array(table.size) }: { fields?: number; sums?: Float32Array } = {},
): Frequencies {
  const numbers = new Uint32Array(lists.reduce((sum, { postings }) => sum + postings.ordinals.length, 0));
  let count = 0;
  for (const { segment, postings, isWord } of lists) {
    const { head, deleted } = segment;
    for (let index = 0; index < postings.ordinals.length; index++) {
      const ordinal = postings.ordinals[index] ?? 0;
      const stands = postings.fields[index] ?? 0;
      const number = head.numbers[ordinal] ?? 0;
      if (isDeleted(deleted, ordinal) || !table.isLive(number)) continue;
      if (fields !== undefined && (stands & fields) === 0) continue;
      if (sums[number] === 0) numbers[count++] = number;
      sums[number] = (sums[number] ?? 0) + (postings.counts[index] ?? 0) + (isWord ? bonusOf(stands) : 0);
    }
  }
  return takeOut(numbers.subarray(0, count), sums);
}

function takeOut(numbers: Uint32Array, sums: Float32Array): Frequencies {
  const frequencies = new Float32Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    frequencies[index] = sums[number] ?? 0;
    sums[number] = 0;
  }
  return { numbers, frequencies };
}

const bonusByFields = Float32Array.from({ length: 256 }, (_, fields) =>
  Object.entries(fieldBits).reduce(
    (sum, [name, bit]) => sum + (fields & bit ? fieldBonuses[name as keyof typeof fieldBits] : 0),
    0,
  ),
);

const bonusOf = (fields: number): number => bonusByFields[fields] ?? 0;
