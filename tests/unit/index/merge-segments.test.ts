import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedIndexError } from '@/lib/index/damaged-index';
import { isDeleted, withDeletions } from '@/lib/index/deletions';
import { fieldBits, type NumberedDocument } from '@/lib/index/document';
import { type MergePart, type MergeSource, mergeSegments } from '@/lib/index/merge-segments';
import { packSegment } from '@/lib/index/pack-segment';
import type { Deletions, Segment } from '@/lib/index/segment';
import { scaled } from '../../proof-scale';
import { documents, partsOf } from './generated-documents';

const numRuns = scaled(300, 10_000);

const sourceOf = ({ head, blocks }: Segment, deleted: Deletions = new Uint8Array()): MergeSource => ({
  head,
  deleted,
  readBlock: async (ordinal) =>
    blocks[ordinal] ?? { postings: new Uint8Array(), positions: new Uint8Array() },
});

async function merge(sources: readonly MergeSource[], options?: { bytesPerPart?: number }) {
  const parts: MergePart[] = [];
  const merging = mergeSegments(sources, options);
  let next = await merging.next();
  for (; !next.done; next = await merging.next()) parts.push(next.value);
  const blocks = parts.flatMap((part) => part.blocks);
  return { parts, segment: { head: next.value, blocks, pages: parts.flatMap((part) => part.pages) } };
}

/** As many documents as there are cuts and more, a list for each stretch between two cuts; some may be empty. */
const cut = (given: readonly NumberedDocument[], cuts: readonly number[]): NumberedDocument[][] =>
  [0, ...cuts.toSorted((one, other) => one - other)].map((from, index, all) =>
    given.slice(from, index + 1 < all.length ? all[index + 1] : undefined),
  );

const expectSame = (found: Segment, expected: Segment) => {
  expect(found.head).toEqual(expected.head);
  expect(partsOf(found).map((part) => [...part])).toEqual(partsOf(expected).map((part) => [...part]));
};

describe('mergeSegments', () => {
  it('makes of any cutting and any deletions what packing the rest at once makes', async () => {
    const gone = fc.uniqueArray(fc.nat(14));
    await fc.assert(
      fc.asyncProperty(
        documents(14),
        fc.array(fc.nat(14), { maxLength: 5 }),
        gone,
        async (given, cuts, gone) => {
          const deleted = new Set(gone.map((ordinal) => given[ordinal]?.document));
          const sources = cut(given, cuts).map((stretch) => {
            const ordinals = [...stretch.keys()].filter((ordinal) => deleted.has(stretch[ordinal]?.document));
            const marks = withDeletions(new Uint8Array(), ordinals, stretch.length);
            return sourceOf(packSegment(stretch), ordinals.length > 0 ? marks : undefined);
          });
          const { segment } = await merge(sources);
          expectSame(segment, packSegment(given.filter(({ document }) => !deleted.has(document))));
        },
      ),
      { numRuns },
    );
  });

  it('gives parts that follow one another, and reads each block once, in order', async () => {
    const given = variedDocuments(3000);
    const reads: string[] = [];
    const sources = cut(given, [100, 1250, 2400]).map((stretch, rank) => {
      const source = sourceOf(packSegment(stretch));
      return {
        ...source,
        readBlock: (ordinal: number) => {
          reads.push(`${rank}:${ordinal}`);
          return source.readBlock(ordinal);
        },
      };
    });
    const { parts, segment } = await merge(sources, { bytesPerPart: 30_000 });
    expectSame(segment, packSegment(given));
    expect(parts.length).toBeGreaterThan(2);
    let blocks = 0;
    let pages = 0;
    for (const part of parts) {
      expect([part.firstBlock, part.firstPage]).toEqual([blocks, pages]);
      blocks += part.blocks.length;
      pages += part.pages.length;
    }
    sources.forEach(({ head }, rank) => {
      const own = reads.filter((read) => read.startsWith(`${rank}:`));
      expect(own).toEqual(head.blockTerms.map((_, ordinal) => `${rank}:${ordinal}`));
    });
  });

  it('drops the deleted documents of a large segment', async () => {
    const given = variedDocuments(2000);
    const ordinals = [...given.keys()].filter((ordinal) => ordinal % 3 === 0 || ordinal > 700);
    const deleted = withDeletions(new Uint8Array(), ordinals, given.length);
    const { segment } = await merge([sourceOf(packSegment(given), deleted)]);
    expectSame(segment, packSegment(given.filter((_, ordinal) => !isDeleted(deleted, ordinal))));
  });

  it('makes nothing of nothing', async () => {
    const { parts, segment } = await merge([sourceOf(packSegment([]))]);
    expect(parts).toEqual([]);
    expectSame(segment, packSegment([]));
  });

  it('refuses a block that is damaged', async () => {
    const segment = packSegment(variedDocuments(3));
    const blocks = segment.blocks.map(({ postings, positions }) => ({
      postings,
      positions: positions.map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
    }));
    await expect(merge([sourceOf({ ...segment, blocks })])).rejects.toThrow(DamagedIndexError);
  });
});

/** Words of every frequency, some of them often in one document. */
function variedDocuments(size: number): NumberedDocument[] {
  return Array.from({ length: size }, (_, ordinal) => {
    const stems = new Set([1, 2, 3, 7, 100, 2000].map((divisor) => `w${divisor}n${ordinal % divisor}`));
    const terms = [...stems].sort().map((term, index) => {
      const positions = Array.from(
        { length: 1 + ((ordinal * 7 + index) % 20) },
        (_, at) => at * (1 + (at % 5)) * 3,
      );
      return { term, count: positions.length, fields: fieldBits.body, positions };
    });
    return {
      articleId: `article-${ordinal}`,
      number: ordinal * 2,
      part: ordinal % 5 === 0 ? 'own' : 'text',
      length: ordinal,
      date: ordinal * 1000,
      document: ordinal * 3 + 1,
      terms,
    };
  });
}
