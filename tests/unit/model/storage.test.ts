import { expect, it } from 'vitest';
import { type StorageShare, scaleToUse } from '@/lib/model/storage';

const check = (shares: StorageShare[], usedBytes: number, expected: [string, number][]) =>
  expect(scaleToUse(shares, usedBytes).map(({ kind, bytes }) => [kind, bytes])).toEqual(expected);

it('the largest comes first, the rest last, and what takes nothing is left out', () =>
  check(
    [
      { kind: 'articles', bytes: 10 },
      { kind: 'index', bytes: 30 },
      { kind: 'bin', bytes: 0 },
      { kind: 'rest', bytes: 60 },
    ],
    1000,
    [
      ['index', 300],
      ['articles', 100],
      ['rest', 600],
    ],
  ));
it('nothing measured has no shares', () => check([{ kind: 'articles', bytes: 0 }], 1000, []));
