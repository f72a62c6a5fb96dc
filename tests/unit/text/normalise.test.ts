import { describe, expect, it } from 'vitest';
import { indexTermsOf } from '@/lib/text/index-terms';
import { fold } from '@/lib/text/normalise';

describe('fold', () => {
  const check = (text: string, expected: string) => expect(fold(text)).toBe(expected);
  it('drops diacritics and writes out letters without any', () =>
    check('  Łódź,  Straße\tSÃO ', 'lodz, strasse sao'));
  it('keeps the marks that are letters: kana, Thai, Hindi', () => {
    check('ゆずる ｶﾞｽ', 'ゆずる ガス');
    check('ที่นี่', 'ที่นี่');
    check('हिन्दी', 'हिन्दी');
  });
  it('drops Arabic short vowels and Hebrew points', () => {
    check('مُحَمَّد', 'محمد');
    check('שָׁלוֹם', 'שלום');
  });
  it('straightens apostrophes and dashes', () => check('Tamm’s ferry‑fare', "tamm's ferry-fare"));
});

describe('indexTermsOf', () => {
  const check = (text: string, expected: string[], language = 'en') =>
    expect(indexTermsOf(text, language)).toEqual(expected);
  it('joins singular and plural and leaves stop words out', () =>
    check('The ferries and their fares', ['ferry', 'fare']));
  it('tells the country from the pronoun', () => check('US, U.S. and us', ['usa', 'usa']));
  it('gives pairs of characters for Japanese', () => check('東京都', ['東京', '京都'], 'ja'));
  it('meets across Unicode forms', () =>
    expect(indexTermsOf('cafe\u0301', 'en')).toEqual(indexTermsOf('café', 'en')));
});
