import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByNearness } from '@/lib/query/order-by-nearness';
import { scaled } from '../../proof-scale';

const line = (pair: string, weight = 1) => ({ one: pair[0] ?? '', other: pair[1] ?? '', weight });

describe('putting things in a row', () => {
  const check = (ids: string, lines: ReturnType<typeof line>[], expected: string) =>
    expect(orderByNearness([...ids], lines).join('')).toBe(expected);
  it('leaves what is not joined as it stands', () => check('abc', [], 'abc'));
  it('puts one that is joined to two between them', () => check('abc', [line('ab'), line('ac')], 'bac'));
  it('puts the heavier line’s ends closer', () =>
    check('abc', [line('ab', 1), line('bc', 2), line('ac', 9)], 'acb'));
  it('straightens a chain', () => check('acbd', [line('ab'), line('bc'), line('cd')], 'abcd'));
  it('has what was given first in the upper half', () =>
    check('dcab', [line('ab'), line('bc'), line('cd')], 'dcba'));
  it('keeps all, and never makes the lines longer', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(40), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), { maxLength: 24 }),
        (ids, drawn) => {
          const lines = drawn.flatMap(([a, b, weight]) => {
            const [one, other] = [ids[a], ids[b]];
            return one === undefined || other === undefined ? [] : [{ one, other, weight }];
          });
          const length = (row: number[]) =>
            lines.reduce(
              (sum, { one, other, weight }) => sum + weight * Math.abs(row.indexOf(one) - row.indexOf(other)),
              0,
            );
          const row = orderByNearness(ids, lines);
          expect([...row].sort()).toEqual([...ids].sort());
          expect(length(row)).toBeLessThanOrEqual(length(ids));
          expect(orderByNearness(ids, lines)).toEqual(row);
        },
      ),
      { numRuns: scaled(50, 1000) },
    ));
});
