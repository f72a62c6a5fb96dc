/** Documents by chance, for properties of the index: any terms, gaps between their numbers, the reader's own parts. */
import fc from 'fast-check';
import { fieldBits, type NumberedDocument } from '@/lib/index/document';
import type { Segment } from '@/lib/index/segment';

/** Few letters, so that terms share beginnings and documents share terms; pairs, halves of pairs, the last unit. */
const unit = fc.constantFrom('a', 'b', 'e', 'é', '港', '\u{1f30a}', '\ud83c', '\udf0a', '\uffff', '\0');
const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit, minLength: 1, maxLength: 5 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constant('long'), minLength: 20, maxLength: 60 }) },
);
export const term = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: word.map((rest) => `!${rest}`) },
);

const fields = fc.oneof(
  { weight: 4, arbitrary: fc.constant<number>(fieldBits.body) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) },
);
const gaps = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(100_000_000), { minLength: 1, maxLength: 3 }) },
  // More than a byte holds, and than the pairs that have a code.
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 140 }).map((count) => Array<number>(count).fill(1)) },
);

const entry = fc.record({ term, fields, gaps }).map(({ term, fields, gaps }) => {
  let position = 0;
  const positions = term.startsWith('!') ? [] : gaps.map((gap) => (position += gap));
  return { term, fields, count: gaps.length, positions };
});

const body = fc.record({
  articleId: fc.stringMatching(/^[a-z0-9]{1,8}$/),
  number: fc.nat(),
  part: fc.constantFrom('text' as const, 'own' as const),
  length: fc.nat(),
  date: fc.integer(),
  terms: fc.uniqueArray(entry, { selector: (entry) => entry.term, maxLength: 25 }),
  step: fc.integer({ min: 1, max: 9 }),
});

/** Ascending by their numbers, with gaps. */
export const documents = (maxLength: number): fc.Arbitrary<NumberedDocument[]> =>
  fc.array(body, { maxLength }).map((bodies) => {
    let document = 0;
    return bodies.map(({ step, terms, ...rest }) => {
      document += step;
      return { ...rest, terms: terms.toSorted((one, other) => (one.term < other.term ? -1 : 1)), document };
    });
  });

export interface NaivePosting {
  ordinal: number;
  count: number;
  fields: number;
  positions: readonly number[];
}

/** What a segment of these documents must say of each term, in the order of the terms. */
export function naiveIndex(documents: readonly NumberedDocument[]): Map<string, NaivePosting[]> {
  const postings = new Map<string, NaivePosting[]>();
  documents.forEach(({ terms }, ordinal) => {
    for (const { term, count, fields, positions } of terms) {
      const known = postings.get(term) ?? [];
      known.push({ ordinal, count, fields, positions });
      postings.set(term, known);
    }
  });
  return new Map([...postings].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const partsOf = ({ blocks, pages }: Pick<Segment, 'blocks' | 'pages'>): Uint8Array[] => [
  ...blocks.flatMap(({ postings, positions }) => [postings, positions]),
  ...pages,
];
