import { describe, expect, it } from 'vitest';
import { segmentBlock } from '@/components/reader-segments';
import type { Span } from '@/lib/model/span';

const text = 'The ferry stays in port.';
const block = { start: 100, end: 100 + text.length, text };

/** Each stretch as its words with what lies on it: `*` for the light, the letters of its highlights. */
function check(
  { lit = null, marks = [] }: { lit?: Span | null; marks?: (Span & { id: string; hasNote?: boolean })[] },
  expected: string[],
) {
  const segments = segmentBlock(block, { lit, marks: marks.map((mark) => ({ hasNote: false, ...mark })) });
  expect(segments.map((each) => each.text).join('')).toBe(text);
  expect(
    segments.map((each) => `${each.text}|${each.isLit ? '*' : ''}${each.highlightIds.join('')}`),
  ).toEqual(expected);
}

describe('a block is cut where marks begin and end', () => {
  it('into one stretch where there are none', () => check({}, [`${text}|`]));
  it('into the words before, in and after a mark', () =>
    check({ marks: [{ start: 104, end: 109, id: 'a' }] }, ['The |', 'ferry|a', ' stays in port.|']));
  it('into stretches of their own where two marks overlap', () =>
    check(
      {
        marks: [
          { start: 104, end: 115, id: 'a' },
          { start: 110, end: 118, id: 'b' },
        ],
      },
      ['The |', 'ferry |a', 'stays|ab', ' in|b', ' port.|'],
    ));
  it('under the light as under marks', () =>
    check({ lit: { start: 100, end: 109 }, marks: [{ start: 104, end: 109, id: 'a' }] }, [
      'The |*',
      'ferry|*a',
      ' stays in port.|',
    ]));
  it('only at what lies inside of it, when a mark begins before it or ends after it', () =>
    check({ marks: [{ start: 40, end: 103, id: 'a' }], lit: { start: 119, end: 400 } }, [
      'The|a',
      ' ferry stays in |',
      'port.|*',
    ]));
  it('nowhere, by marks of other blocks and by empty ones', () =>
    check(
      {
        marks: [
          { start: 20, end: 100, id: 'a' },
          { start: 124, end: 130, id: 'b' },
          { start: 105, end: 105, id: 'c' },
        ],
      },
      [`${text}|`],
    ));
});
