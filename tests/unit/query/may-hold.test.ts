import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold } from '@/lib/query/may-hold';
import { indexedWordsOf } from '@/lib/text/indexed-words';
import { scaled } from '../../proof-scale';

const check = (text: string, term: string, expected: boolean) => {
  expect(mayHold(text, [[{ terms: new Set([term]), beginnings: [] }]])).toBe(expected);
  expect(mayHold(text, [[{ terms: new Set(), beginnings: [term] }]])).toBe(expected);
};

describe('mayHold', () => {
  it('denies what no letter of the text speaks for', () => {
    check('The pier was closed.', 'ferry', false);
    check('The pier was closed.', '港口', false);
  });
  it('knows the plural of what ends in y', () => check('Ferries', 'ferry', true));
  it('denies nothing of a text with letters that are folded', () => check('Le café', 'ferry', true));
  it('asks for one of several words', () =>
    expect(
      mayHold('The pier', [
        [{ terms: new Set(['ferry']), beginnings: [] }],
        [{ terms: new Set(), beginnings: ['pie'] }],
      ]),
    ).toBe(true));

  const words =
    "ferries Boxes crashes buses US U.S. U.S.A. U.K. don’t l'homme ships’ AT&T R&D 1,250.5 d.3 e-mail x a.b café 港";
  it('denies no term of any text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(' ', ', ', '. ', '', '…'))),
        fc.string(),
        fc.constantFrom('en', 'fr', 'es', 'und'),
        (parts, more, language) => {
          const text = parts.flat().join('') + more;
          for (const term of indexedWordsOf(text, language)) check(text, term, true);
        },
      ),
      { numRuns: scaled(400, 20_000) },
    ));
});
