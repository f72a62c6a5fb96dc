import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashText } from '@/lib/analyse/entities/tagging/hash';
import { packTable, unpackTable } from '@/lib/analyse/entities/tagging/packed-table';

it('gives every key the value that it was packed with', () => {
  const values = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.nat(1023)), {
    selector: ([key]) => hashText(key) >>> 4,
    maxLength: 200,
  });
  fc.assert(
    fc.property(values, (entries) => {
      const hashed = entries.map(([key, value]) => [hashText(key), value] as const);
      const look = unpackTable(packTable(hashed, { hashBits: 28, valueBits: 10 }));
      for (const [hash, value] of hashed) expect(look(hash)).toBe(value);
    }),
  );
});

it('numbers the keys in the order of their hashes where they have no values', () => {
  const hashes = ['harbour', 'ferry', 'pier', 'quay'].map((word) => hashText(word));
  const look = unpackTable(
    packTable(
      hashes.map((hash) => [hash, 0]),
      { hashBits: 24, valueBits: 0 },
    ),
  );
  const sorted = [...hashes].sort((one, other) => (one >>> 8) - (other >>> 8));
  expect(sorted.map(look)).toEqual([0, 1, 2, 3]);
});

it('knows no key that was not packed', () => {
  const look = unpackTable(packTable([[hashText('ferry'), 7]], { hashBits: 24, valueBits: 3 }));
  expect(look(hashText('ferry'))).toBe(7);
  expect(look(hashText('harbour'))).toBe(-1);
  expect(unpackTable(packTable([], { hashBits: 24, valueBits: 3 }))(hashText('ferry'))).toBe(-1);
});
