import { describe, expect, it } from 'vitest';
import { blocksWanted } from '@/lib/index/blocks-wanted';
import { packSegment } from '@/lib/index/pack-segment';
import type { Wanted } from '@/lib/index/view';

const head = { ...packSegment([]).head, blockTerms: ['b', 'd', 'f'], pageTerms: ['b', 'e'] };
const nothing = { blocks: [], positions: [], pages: [] };

const check = (wanted: Partial<Wanted>, expected: Partial<ReturnType<typeof blocksWanted>>) =>
  expect(blocksWanted(head, { terms: [], ...wanted })).toEqual({ ...nothing, ...expected });

describe('blocksWanted', () => {
  it('gives the block of a term that begins it', () => check({ terms: ['d'] }, { blocks: [1] }));
  it('gives the block of a term within it', () => check({ terms: ['e'] }, { blocks: [1] }));
  it('gives the last block for what comes late', () => check({ terms: ['z'] }, { blocks: [2] }));
  it('gives none for what comes before all', () => check({ terms: ['a'] }, {}));
  it('gives each block once, in order', () => check({ terms: ['g', 'c', 'b', 'f'] }, { blocks: [0, 2] }));
  it('gives all blocks of a range', () => check({ ranges: [{ from: 'c', to: 'e' }] }, { blocks: [0, 1] }));
  it('leaves out the block that begins where a range ends', () =>
    check({ ranges: [{ from: 'a', to: 'd' }] }, { blocks: [0] }));
  it('gives nothing for a range that is empty', () => check({ ranges: [{ from: 'e', to: 'e' }] }, {}));
  it('gives nothing for a range before all', () => check({ ranges: [{ from: 'a', to: 'aa' }] }, {}));
  it('gives positions only for the terms that need them', () =>
    check({ terms: ['b', 'd'], positionsOf: ['d'] }, { blocks: [0, 1], positions: [1] }));
  it('gives the pages of a range', () => check({ dictionary: [{ from: 'd', to: 'x' }] }, { pages: [0, 1] }));
  it('gives nothing of a segment without terms', () =>
    expect(blocksWanted(packSegment([]).head, { terms: ['a'], ranges: [{ from: '', to: 'z' }] })).toEqual(
      nothing,
    ));
});
