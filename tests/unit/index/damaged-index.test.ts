import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPositions, findPostings, postingsBetween } from '@/lib/index/block';
import { checkBytes, formats, seal } from '@/lib/index/bytes';
import { DamagedIndexError } from '@/lib/index/damaged-index';
import { frequencyIn, termsBetween } from '@/lib/index/dictionary';
import { mergeSegments } from '@/lib/index/merge-segments';
import { nearTerms } from '@/lib/index/near-terms';
import { packSegment } from '@/lib/index/pack-segment';
import { scaled } from '../../proof-scale';
import { documents, partsOf, term } from './generated-documents';

const numRuns = scaled(300, 10_000);
const everything = { from: '', to: '\uffff\uffff' };

const expectDamage = (act: () => unknown) => expect(act).toThrow(DamagedIndexError);

/** Either an answer or that one error. */
function expectNoOtherError(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedIndexError);
  }
}

describe('checkBytes', () => {
  it('finds every single bit that is not as it was', () => {
    fc.assert(
      fc.property(documents(4), fc.nat(), (given, chance) => {
        for (const part of partsOf(packSegment(given))) {
          expect(() => checkBytes(part)).not.toThrow();
          // In a large part a hundred bits by chance stand for all.
          const step = Math.max(1, Math.floor((part.length * 8) / 100));
          for (let bit = chance % step; bit < part.length * 8; bit += step) {
            const flipped = part.slice();
            flipped[bit >>> 3] = (flipped[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
            expectDamage(() => checkBytes(flipped));
          }
        }
      }),
      { numRuns: scaled(30, 1000) },
    );
  });

  it('finds each bit of one whole block', () => {
    const [block = new Uint8Array()] = partsOf(packSegment([ferryArticle]));
    for (let bit = 0; bit < block.length * 8; bit++) {
      const flipped = block.slice();
      flipped[bit >>> 3] = (flipped[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
      expectDamage(() => checkBytes(flipped));
    }
  });

  it('finds what was cut off or put on, and anything that was never sealed', () => {
    fc.assert(
      fc.property(documents(3), fc.nat(), fc.uint8Array({ minLength: 1 }), (given, at, others) => {
        expectDamage(() => checkBytes(others));
        for (const part of partsOf(packSegment(given))) {
          expectDamage(() => checkBytes(part.slice(0, at % part.length)));
          expectDamage(() => checkBytes(Uint8Array.of(...part, ...others)));
        }
      }),
      { numRuns },
    );
  });

  it('does not care where in a buffer the bytes lie', () => {
    const [block = new Uint8Array()] = partsOf(packSegment([ferryArticle]));
    const larger = new Uint8Array(block.length + 7);
    larger.set(block, 3);
    const inside = larger.subarray(3, 3 + block.length);
    expect(findPostings(inside, 'ferry')).toEqual(findPostings(block, 'ferry'));
  });
});

describe('reading damaged bytes', () => {
  it('refuses a part of another kind', () => {
    const segment = packSegment([ferryArticle]);
    const [block = new Uint8Array(), positions = new Uint8Array(), page = new Uint8Array()] =
      partsOf(segment);
    expectDamage(() => findPostings(page, 'ferry'));
    expectDamage(() => frequencyIn(block, 'ferry'));
    expectDamage(() => findPositions(block, block, 'ferry'));
    expectDamage(() => findPositions(positions, block, 'ferry'));
  });

  it('throws one error and no other, even for a right sum over wrong bytes', async () => {
    await fc.assert(
      fc.asyncProperty(garbage, garbage, term, async (one, other, sought) => {
        const block = seal(formats.postings, [one]);
        const positions = seal(formats.positions, [other]);
        const page = seal(formats.page, [one]);
        expectNoOtherError(() => findPostings(block, sought));
        expectNoOtherError(() => postingsBetween(block, everything.from, everything.to));
        expectNoOtherError(() => findPositions(block, positions, sought));
        expectNoOtherError(() => frequencyIn(page, sought));
        expectNoOtherError(() => termsBetween(page, everything.from, everything.to));
        expectNoOtherError(() => nearTerms(page, sought, { ...everything, distance: 2 }));
        const { head } = packSegment([ferryArticle]);
        const source = {
          head,
          deleted: new Uint8Array(1),
          readBlock: async () => ({ postings: block, positions }),
        };
        const merging = mergeSegments([source, { ...source, deleted: Uint8Array.of(1) }]);
        const drained = (async () => {
          while (!(await merging.next()).done);
        })();
        await drained.catch((error: unknown) => expect(error).toBeInstanceOf(DamagedIndexError));
      }),
      { numRuns: scaled(2000, 20_000) },
    );
  });
});

const ferryArticle = {
  articleId: 'a',
  number: 1,
  part: 'text' as const,
  length: 4,
  date: 0,
  document: 1,
  terms: ['ferry', 'harbour', 'state', 'the'].map((each, index) => ({
    term: each,
    count: 2,
    fields: 4,
    positions: [index, index + 200],
  })),
};

/** Bytes by chance, and what was packed with some bytes changed, which gets further before it fails. */
const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .tuple(documents(4), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }))
    .map(([given, changes]) => {
      const [block = new Uint8Array(9)] = partsOf(packSegment(given));
      const changed = block.slice(5);
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      return changed;
    }),
);
