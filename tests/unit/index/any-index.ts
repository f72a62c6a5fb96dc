/** Any documents in any segments with any of them deleted, and any expression over their words. For properties. */
import fc from 'fast-check';
import { entityTypeBits, fieldBits, type IndexDocument, type NumberedDocument } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import { packSegment } from '@/lib/index/pack-segment';
import type { IndexView, Wanted } from '@/lib/index/view';
import { loadSegment } from '@/lib/index/view-of';

/** The first ones come most often, so that phrases are met. */
const words = ['ferry', 'fare', 'far', 'ferries', 'pier', '船', '船舶', 'zu'];
const keys = ['!eada moor', '!epellby', '!tpiers', '!nmoor\tada moor'];
const oneDay = 86_400_000;

const anyWord = fc.oneof(
  { arbitrary: fc.constantFrom(...words.slice(0, 2)), weight: 2 },
  { arbitrary: fc.constantFrom(...words), weight: 1 },
);
const textFields = ['title', 'dek', 'body', 'byline', 'source'] as const;
const ownFields = ['tag', 'note'] as const;

type Stretch = [field: keyof typeof fieldBits, words: string[]];

const stretchesOf = (fields: readonly (keyof typeof fieldBits)[]): fc.Arbitrary<Stretch[]> =>
  fc.array(fc.tuple(fc.constantFrom(...fields), fc.array(anyWord, { maxLength: 8 })), { maxLength: 4 });

const anyKeys = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(...keys),
    count: fc.integer({ min: 1, max: 5 }),
    fields: fc.constantFrom(...Object.values(entityTypeBits)),
  }),
  { selector: ({ term }) => term, maxLength: 3 },
);

/** What becomes of the archive, step by step: an article's text or the reader's words on it come, anew or instead, or go. */
export interface Step {
  number: number;
  part: IndexDocument['part'];
  isGone: boolean;
  /** Whether a new segment begins with it. */
  isFirst: boolean;
  document: IndexDocument;
}

export const anyHistory: fc.Arbitrary<Step[]> = fc.array(
  fc
    .record({
      number: fc.integer({ min: 1, max: 9 }),
      part: fc.constantFrom('text' as const, 'text' as const, 'own' as const),
      isGone: fc.constantFrom(true, false, false, false),
      isFirst: fc.boolean(),
      day: fc.integer({ min: 0, max: 3 }),
      text: stretchesOf(textFields),
      own: stretchesOf(ownFields),
      keys: anyKeys,
    })
    .map(({ number, part, isGone, isFirst, day, text, own, keys }) => ({
      number,
      part,
      isGone,
      isFirst,
      document: documentFrom({ number, part, date: day * oneDay }, part === 'text' ? text : own, keys),
    })),
  { maxLength: 25 },
);

function documentFrom(
  { number, part, date }: Pick<IndexDocument, 'number' | 'part' | 'date'>,
  stretches: readonly Stretch[],
  keys: readonly { term: string; count: number; fields: number }[],
): IndexDocument {
  const byTerm = new Map<string, { fields: number; positions: number[] }>();
  let position = 0;
  let length = 0;
  for (const [field, stretch] of stretches) {
    for (const word of stretch) {
      const term = byTerm.get(word) ?? { fields: 0, positions: [] };
      byTerm.set(word, term);
      term.fields |= fieldBits[field];
      term.positions.push(position);
      position += 1;
      length += 1;
    }
    position += 1;
  }
  const terms = [...byTerm].map(([term, of]) => ({ term, count: of.positions.length, ...of }));
  return {
    articleId: `article-${'x'.repeat(number % 3)}${number}`,
    number,
    part,
    date,
    length: part === 'text' ? length : 0,
    terms: [...terms, ...keys.map((key) => ({ ...key, positions: [] }))].sort((one, other) =>
      one.term < other.term ? -1 : 1,
    ),
  };
}

/** What is left of the history, and the segments that tell it: what is replaced or gone is marked deleted. */
export function tell(history: readonly Step[]): {
  live: IndexDocument[];
  read: (wanted: Wanted) => IndexView;
} {
  const lists: NumberedDocument[][] = [];
  const live = new Map<string, NumberedDocument>();
  history.forEach((step, index) => {
    const of = `${step.number} ${step.part}`;
    live.delete(of);
    if (step.isGone) return;
    const document = { ...step.document, document: index + 1 };
    live.set(of, document);
    if (step.isFirst || lists.length === 0) lists.push([]);
    lists.at(-1)?.push(document);
  });
  const kept = new Set(live.values());
  const segments = lists.map((documents) => ({
    segment: packSegment(documents),
    deleted: marksOf(documents.map((document) => !kept.has(document))),
  }));
  return {
    live: [...kept],
    read: (wanted) => ({
      segments: segments.map(({ segment, deleted }) => loadSegment(segment, deleted, wanted)),
    }),
  };
}

function marksOf(flags: readonly boolean[]): Uint8Array {
  const marks = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((isSet, index) => {
    if (isSet) marks[index >> 3] = (marks[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return marks;
}

const anyTerm = fc.oneof(anyWord, fc.constantFrom(...keys, 'unknown'));

const anyFields = fc.integer({ min: 0, max: 127 });

export const { expression: anyExpression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record(
      {
        kind: fc.constant('word' as const),
        terms: fc.array(anyTerm, { maxLength: 3 }),
        fields: anyFields,
      },
      { requiredKeys: ['kind', 'terms'] },
    ),
    fc.record(
      {
        kind: fc.constant('prefix' as const),
        prefixes: fc.array(fc.constantFrom('f', 'fa', 'far', 'ferr', '船', '', '!', '!e', '!nmoor', 'q'), {
          maxLength: 3,
        }),
        fields: anyFields,
      },
      { requiredKeys: ['kind', 'prefixes'] },
    ),
    fc.record(
      {
        kind: fc.constant('phrase' as const),
        words: fc.array(fc.array(anyWord, { maxLength: 3 }), { maxLength: 3 }),
        fields: anyFields,
      },
      { requiredKeys: ['kind', 'words'] },
    ),
    fc.record({
      kind: fc.constant('dated' as const),
      from: fc.constantFrom(Number.NEGATIVE_INFINITY, 0, oneDay, oneDay + 1),
      to: fc.constantFrom(0, oneDay, 2 * oneDay, Number.POSITIVE_INFINITY),
    }),
    fc.record({
      kind: fc.constant('among' as const),
      ids: fc
        .array(fc.constantFrom('article-x1', 'article-xx2', 'article-3', 'article-x4'))
        .map((ids) => new Set(ids)),
    }),
    fc.record({
      kind: fc.constantFrom('not' as const, 'condition' as const),
      part: tie('expression'),
    }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      parts: fc.array(tie('expression'), { maxLength: 3 }),
    }),
  ) as fc.Arbitrary<Expression>,
}));
