import { describe, expect, it } from 'vitest';
import { indexTermsOf } from '@/lib/text/index-terms';
import { detectLanguage } from '@/lib/text/language';
import { fold } from '@/lib/text/normalise';

describe('fold', () => {
  const check = (text: string, expected: string) => expect(fold(text)).toBe(expected);
  it('drops diacritics and writes out letters without any', () =>
    check('  Łódź,  Straße\tSÃO ', 'lodz, strasse sao'));
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

describe('detectLanguage', () => {
  const check = (text: string, declared: string | null, expected: string) =>
    expect(detectLanguage(text, declared)).toBe(expected);
  const french =
    'Le ferry est resté au port parce que la mer était trop forte, a dit la compagnie, et les passagers ont dû passer la nuit dans le hall de la gare. Il y avait avec eux des enfants qui ne savaient pas où aller, et la ville a ouvert une école pour tous ceux qui en avaient besoin.';
  it('believes a declared language', () => check('Fares rose.', 'en-GB', 'en'));
  it('does not believe a template', () => check(french, 'en', 'fr'));
  it('guesses where nothing is declared', () =>
    check('The ferry was late and the company said it had no choice but to wait.', null, 'en'));
  it('goes by the script', () => check('今日は雨です', 'en', 'ja'));
  it('says und without letters', () => check('12 345', null, 'und'));
});
