import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '@/lib/index/expression';
import { highlightsIn, soughtIn, textFields } from '@/lib/query/highlights';
import { indexedWordsOf } from '@/lib/text/indexed-words';
import { scaled } from '../../proof-scale';

const word = (...terms: string[]): Expression => ({ kind: 'word', terms });
const prefix = (...prefixes: string[]): Expression => ({ kind: 'prefix', prefixes });
const phrase = (...words: string[]): Expression => ({ kind: 'phrase', words: words.map((one) => [one]) });

const check = (text: string, expression: Expression, expected: string[], language = 'en') => {
  const { spans } = highlightsIn(text, language, soughtIn(expression, textFields));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
};

describe('highlights', () => {
  it('lie on words in any form, beginnings and phrases', () => {
    check('Fares: the fare rises.', word('fare'), ['Fares', 'fare']);
    check('Ferryman or ferry?', prefix('ferry'), ['Ferryman', 'ferry']);
    check('The state. A state contract.', phrase('state', 'contract'), ['state contract']);
  });
  it('lie on nothing that must not be there, nor on words sought elsewhere', () => {
    check('A ferry.', { kind: 'not', part: word('ferry') }, []);
    check('A ferry.', { kind: 'word', terms: ['ferry'], fields: 1 }, []);
  });
  it('lie on whole runs of characters, and on one where one is sought', () => {
    check('票价上涨', phrase('票价', '价上', '上涨'), ['票价上涨'], 'zh');
    check('票价上涨', prefix('价'), ['价'], 'zh');
  });
  it('keep their places beside ligatures, ß, combining marks and surrogates', () =>
    check('😀 ﬁne Stra\u00dfe, caf\u0065\u0301 x', word('strasse', 'cafe'), ['Straße', 'cafe\u0301'], 'de'));

  const vocabulary =
    'ferry Fares islanders US U.S. l’homme d’été Straße ﬁne cafe\u0301 1,250.5 票价上涨 运费 3月 ガラス ｶﾞﾗｽ 요금이 น้ำเรือ 😀'.split(
      ' ',
    );
  const text = fc
    .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(' ', ', ', ' - ', '. ')), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join(''));
  const termsOf = (given: string) => indexedWordsOf(given, 'fr');
  const isIn = (held: readonly string[], sought: readonly string[]) =>
    held.some((_, at) => sought.every((term, offset) => held[at + offset] === term));

  it('lie exactly where what is sought stands: each holds it, and none is missing', () =>
    fc.assert(
      fc.property(text, text, fc.nat(), fc.integer({ min: 1, max: 3 }), (shown, other, from, length) => {
        const all = [...termsOf(shown), ...termsOf(other)];
        const at = all.length === 0 ? 0 : from % all.length;
        const sought = all.slice(at, at + length);
        if (sought.length === 0) return;
        const expression = sought.length === 1 ? word(...sought) : phrase(...sought);
        const { spans } = highlightsIn(shown, 'fr', soughtIn(expression, textFields));
        for (const { start, end } of spans) expect(isIn(termsOf(shown.slice(start, end)), sought)).toBe(true);
        expect(spans.length > 0).toBe(isIn(termsOf(shown), sought));
      }),
      { numRuns: scaled(500, 20_000) },
    ));
  it('of beginnings lie on words that begin so', () =>
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...vocabulary),
        fc.integer({ min: 1, max: 4 }),
        (shown, from, length) => {
          const beginning = [...(termsOf(from)[0] ?? '')].slice(0, length).join('');
          if (beginning === '') return;
          const { spans } = highlightsIn(shown, 'fr', soughtIn(prefix(beginning), textFields));
          const begins = (term: string) => term.startsWith(beginning);
          for (const { start, end } of spans)
            expect(termsOf(shown.slice(start, end)).some(begins)).toBe(true);
          expect(spans.length > 0).toBe(termsOf(shown).some(begins));
        },
      ),
      { numRuns: scaled(500, 20_000) },
    ));
});
