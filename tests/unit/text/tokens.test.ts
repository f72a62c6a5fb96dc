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
  it('survives half a surrogate pair', () => check('a \ud83d b', 'a|\ud83d|b'));
});
