import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsInText } from '@/lib/query/words-in-text';
import { indexedWordsOf } from '@/lib/text/indexed-words';
import { scaled } from '../../proof-scale';

const check = (text: string, expected: [term: string, surface: string][], language = 'en') =>
  expect(wordsInText(text, language).map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual(
    expected,
  );

describe('wordsInText', () => {
  it('places words as they are written', () =>
    check('Ferries, e-mail!', [
      ['ferry', 'Ferries'],
      ['e', 'e'],
      ['mail', 'mail'],
    ]));
  it('keeps places where folding changes lengths', () => {
    check('ﬁne Straße cafe\u0301 x', [
      ['fine', 'ﬁne'],
      ['strasse', 'Straße'],
      ['cafe', 'cafe\u0301'],
      ['x', 'x'],
    ]);
    check('𝐅erry 😀 a', [
      ['ferry', '𝐅erry'],
      ['a', 'a'],
    ]);
  });
  it('knows the country by its stops', () =>
    check('The U.S. of US', [
      ['the', 'The'],
      ['usa', 'U.S.'],
      ['of', 'of'],
      ['usa', 'US'],
    ]));
  it('places pairs of characters, and the last of a run alone', () =>
    check('EU 離脱案', [
      ['eu', 'EU'],
      ['離脱', '離脱'],
      ['脱案', '脱案'],
      ['案', '案'],
    ]));
  it('knows half-width kana and Thai vowels', () => {
    check('ﾌﾞﾘ', [
      ['ブリ', 'ﾌﾞﾘ'],
      ['リ', 'ﾘ'],
    ]);
    const thai = 'น้ำดี';
    expect(wordsInText(thai, 'th').at(-1)).toMatchObject({ end: thai.length });
  });
  const words =
    "ferry Fares islanders US U.S. l’homme d'un Straße ﬁne é cafe\u0301 1,250.5 7:50 3d AT&T 票价上涨 3月 ガラス ｶﾞﾗｽ データ 요금이 น้ำเรือ 😀 Σίσυφος İzmir ıslak don't";
  const marks = [' ', ' - ', ', ', '-', '—', ' (', ') ', '“', '”', '… ', '! ', '/', '\n'];
  it('gives the terms of the index in their order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(...marks))),
        fc.constantFrom('en', 'fr', 'de', 'ja', 'th', 'und'),
        (parts, language) => {
          const text = parts.flat().join('');
          expect(wordsInText(text, language).map(({ term }) => term)).toEqual(indexedWordsOf(text, language));
        },
      ),
      { numRuns: scaled(300, 20_000) },
    ));
  it('stays within any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term, start, end } of wordsInText(text, 'en')) {
          expect(term).not.toBe('');
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: scaled(300, 10_000) },
    ));
});
