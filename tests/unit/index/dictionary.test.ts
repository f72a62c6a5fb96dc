import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksWanted } from '@/lib/index/blocks-wanted';
import { addFrequencies, frequencyIn, termsBetween } from '@/lib/index/dictionary';
import { type NearTerm, nearTerms } from '@/lib/index/near-terms';
import { packSegment } from '@/lib/index/pack-segment';
import { scaled } from '../../proof-scale';
import { documents, naiveIndex, term } from './generated-documents';

const numRuns = scaled(300, 10_000);
const everything = { from: '', to: '\uffff\uffff\uffff\uffff\uffff\uffff\uffff' };

describe('a page of the dictionary', () => {
  it('counts the documents of each term, and none for a term that is not there', () => {
    fc.assert(
      fc.property(documents(8), term, (given, absent) => {
        const { head, pages } = packSegment(given);
        const index = naiveIndex(given);
        for (const sought of [...index.keys(), absent]) {
          const range = { from: sought, to: `${sought}\0` };
          const places = blocksWanted(head, { terms: [], dictionary: [range] }).pages;
          const counted = places.map((place) => frequencyIn(pages[place] ?? new Uint8Array(), sought));
          expect(Math.max(0, ...counted)).toBe(index.get(sought)?.length ?? 0);
        }
      }),
      { numRuns },
    );
  });

  it('counts many terms in one reading as it does one by one', () => {
    fc.assert(
      fc.property(documents(8), fc.array(term, { maxLength: 12 }), (given, absent) => {
        const index = naiveIndex(given);
        const sought = [...new Set([...index.keys(), ...absent])].sort();
        const counted = new Map<string, number>();
        for (const page of packSegment(given).pages)
          addFrequencies(page, sought, (each, count) => counted.set(each, (counted.get(each) ?? 0) + count));
        for (const each of sought) expect(counted.get(each) ?? 0).toBe(index.get(each)?.length ?? 0);
      }),
      { numRuns },
    );
  });

  it('lists the terms of a range in order', () => {
    fc.assert(
      fc.property(documents(8), term, term, (given, from, to) => {
        const found = packSegment(given).pages.flatMap((page) => termsBetween(page, from, to));
        const expected = [...naiveIndex(given)]
          .filter(([each]) => from <= each && each < to)
          .map(([each, { length }]) => ({ term: each, frequency: length }));
        expect(found).toEqual(expected);
      }),
      { numRuns },
    );
  });
});

describe('nearTerms', () => {
  it('gives what the whole table of distances gives', () => {
    const range = fc.oneof(fc.constant(everything), fc.record({ from: term, to: term }));
    fc.assert(
      fc.property(documents(6), term, fc.nat(3), range, (given, sought, distance, { from, to }) => {
        const found = packSegment(given).pages.flatMap((page) =>
          nearTerms(page, sought, { from, to, distance }),
        );
        const expected = [...naiveIndex(given)]
          .filter(([each]) => from <= each && each < to)
          .map(([each, { length }]) => ({
            term: each,
            frequency: length,
            distance: naiveDistance([...sought], [...each]),
          }))
          .filter((each) => each.distance <= distance)
          .sort(byNearness);
        expect(found).toEqual(expected);
      }),
      { numRuns },
    );
  });

  const check = (words: string[], sought: string, expected: string[]) => {
    const terms = words.toSorted().map((each) => ({ term: each, count: 1, fields: 4, positions: [0] }));
    const given = {
      articleId: 'a',
      number: 1,
      part: 'text' as const,
      length: 1,
      date: 0,
      document: 1,
      terms,
    };
    const found = packSegment([given]).pages.flatMap((page) =>
      nearTerms(page, sought, { ...everything, distance: 2 }),
    );
    expect(found.map((each) => each.term)).toEqual(expected);
  };
  it('puts the nearest first', () =>
    check(['fury', 'ferries', 'ferry', 'very'], 'ferry', ['ferry', 'fury', 'very']));
  it('counts two letters swapped as one', () => check(['fridge', 'bridge'], 'brigde', ['bridge', 'fridge']));
  it('counts letters put in and changed', () => check(['bat', 'brats', 'hotel'], 'rat', ['bat', 'brats']));
  it('counts a letter of two units as one', () =>
    check(
      ['🌊🌊', '🌊'],
      '🌊🌋',
      ['🌊', '🌊🌊'].toSorted(() => 1),
    ));
});

const byNearness = (one: NearTerm, other: NearTerm): number =>
  one.distance - other.distance || other.frequency - one.frequency || (one.term < other.term ? -1 : 1);

function naiveDistance(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 0; row <= one.length; row++) {
    for (let column = 0; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const value =
        row === 0 || column === 0
          ? row + column
          : Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const swapped = row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : value;
      (table[row] as number[])[column] = Math.min(value, swapped);
    }
  }
  return at(one.length, other.length);
}
