import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPositions, findPostings, postingsBetween } from '@/lib/index/block';
import { blocksWanted } from '@/lib/index/blocks-wanted';
import { fieldBits, type NumberedDocument } from '@/lib/index/document';
import { packSegment } from '@/lib/index/pack-segment';
import type { Postings, Segment } from '@/lib/index/segment';
import { scaled } from '../../proof-scale';
import { documents, naiveIndex, term } from './generated-documents';

const numRuns = scaled(300, 10_000);

const rows = ({ ordinals, counts, fields }: Postings) =>
  Array.from(ordinals, (ordinal, index) => ({ ordinal, count: counts[index], fields: fields[index] }));

/** What a segment says of a term, looked up as a query does. */
function lookUp({ head, blocks }: Segment, term: string) {
  const [place = -1] = blocksWanted(head, { terms: [term] }).blocks;
  const block = blocks[place];
  const postings = block && findPostings(block.postings, term);
  if (!block || !postings) return null;
  const positions = findPositions(block.postings, block.positions, term) ?? [];
  return rows(postings).map((row, index) => ({ ...row, positions: [...(positions[index] ?? [])] }));
}

function check(given: readonly NumberedDocument[], sought: string): void {
  expect(lookUp(packSegment(given), sought)).toEqual(naiveIndex(given).get(sought) ?? null);
}

describe('a block of postings', () => {
  it('gives back every term as it was packed', () => {
    fc.assert(
      fc.property(documents(12), (given) => {
        const segment = packSegment(given);
        for (const [term, postings] of naiveIndex(given)) expect(lookUp(segment, term)).toEqual(postings);
      }),
      { numRuns },
    );
  });

  it('finds nothing for a term that is not there', () => {
    fc.assert(fc.property(documents(6), term, check), { numRuns });
  });

  it('gives the terms of a range in order', () => {
    fc.assert(
      fc.property(documents(8), term, term, (given, from, to) => {
        const { head, blocks } = packSegment(given);
        const found = blocksWanted(head, { terms: [], ranges: [{ from, to }] }).blocks.flatMap((place) =>
          postingsBetween(blocks[place]?.postings ?? new Uint8Array(), from, to),
        );
        const expected = [...naiveIndex(given)].filter(([each]) => from <= each && each < to);
        expect(found.map((each) => [each.term, rows(each.postings)])).toEqual(
          expected.map(([each, postings]) => [each, postings.map(({ positions, ...row }) => row)]),
        );
      }),
      { numRuns },
    );
  });

  it('leaves out the positions of documents that do not matter', () => {
    fc.assert(
      fc.property(documents(12), fc.uniqueArray(fc.nat(14)), (given, chosen) => {
        const among = Uint32Array.from(chosen).sort();
        const { blocks } = packSegment(given);
        for (const [sought, postings] of naiveIndex(given)) {
          const [block] = blocks;
          const found = block && findPositions(block.postings, block.positions, sought, among);
          expect(found?.map((list) => [...list])).toEqual(
            postings.map(({ ordinal, positions }) => (chosen.includes(ordinal) ? positions : [])),
          );
        }
      }),
      { numRuns },
    );
  });

  it('cuts many terms into blocks, with a very common one in a block of its own', () => {
    const given = ferryArticles(18_000);
    const segment = packSegment(given);
    expect(segment.blocks.length).toBeGreaterThan(3);
    for (const sought of ['ferry', 'at', 'word0', 'word17', 'word3999', 'word', 'z']) check(given, sought);
    const [place = -1] = blocksWanted(segment.head, { terms: ['ferry'] }).blocks;
    const block = segment.blocks[place]?.postings ?? new Uint8Array();
    expect(postingsBetween(block, '', '\uffff').map((each) => each.term)).toEqual(['ferry']);
  });
});

/** One word in all of them, one in every tenth, and 4000 others. */
function ferryArticles(size: number): NumberedDocument[] {
  return Array.from({ length: size }, (_, ordinal) => {
    const terms = ['ferry', `word${ordinal % 4000}`];
    if (ordinal % 10 === 0) terms.unshift('at');
    return {
      articleId: `article${ordinal}`,
      number: ordinal,
      part: 'text',
      length: 500,
      date: ordinal,
      document: ordinal + 1,
      terms: terms.map((each) => ({
        term: each,
        count: 2,
        fields: fieldBits.body,
        positions: [ordinal, ordinal + 7],
      })),
    };
  });
}
