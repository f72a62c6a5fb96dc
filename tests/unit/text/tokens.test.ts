import { describe, expect, it } from 'vitest';
import { tokenise } from '@/lib/text/tokens';

const check = (text: string, expected: string, language = 'en') => {
  const tokens = tokenise(text, { start: 0, end: text.length }, language);
  expect(tokens.map((token) => token.text).join('|')).toBe(expected);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
};

describe('tokenise', () => {
  it('keeps hyphenated words and splits the possessive', () =>
    check("Tamm's ferry-fare don’t", "Tamm|'s|ferry-fare|don’t"));
  it('keeps numbers whole and parts the marks of money and per cent', () =>
    check('$1,250.5 (8%) at 7:50', '$|1,250.5|(|8|%|)|at|7:50'));
  it('keeps initialisms and abbreviations with their stops', () =>
    check('Mr. Rowe of the U.S. left.', 'Mr.|Rowe|of|the|U.S.|left|.'));
  it('splits French elision', () => check("L'homme d’État", "L'|homme|d’|État", 'fr'));
  it('cuts Japanese into words', () => check('雨が降る。', '雨|が|降る|。', 'ja'));
  it('cuts a word at the end of the span, and looks beyond it to tell what an initialism is', () => {
    const inside = (text: string, end: number) =>
      tokenise(text, { start: 2, end }, 'en').map((token) => [token.text, token.start]);
    expect(inside('a l’l’l’l’l', 6)).toEqual([['l’l’', 2]]);
    expect(inside('a U.S. b', 6)).toEqual([['U.S.', 2]]);
    expect(inside('a Tamms', 6)).toEqual([['Tamm', 2]]);
  });
  it('survives half a surrogate pair', () => check('a \ud83d b', 'a|\ud83d|b'));
});
