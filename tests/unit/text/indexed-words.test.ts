import { describe, expect, it } from 'vitest';
import { indexedWordsOf } from '@/lib/text/indexed-words';

const check = (text: string, expected: string[], language = 'en') =>
  expect(indexedWordsOf(text, language)).toEqual(expected);

describe('indexedWordsOf', () => {
  it('folds and stems every word, and leaves none out', () =>
    check('The Ferries of Łódź: 1.5 knots!', ['the', 'ferry', 'of', 'lodz', '1.5', 'knot']));
  it('takes hyphenated words apart', () => check('A by-election', ['a', 'by', 'election']));
  it('knows initialisms with and without stops as one', () =>
    check('the U.K. and UK', ['the', 'uk', 'and', 'uk']));
  it('tells the country from the pronoun', () => check('The US told us', ['the', 'usa', 'told', 'us']));
  it('drops what French elides', () => check('L’homme d’État', ['homme', 'etat'], 'fr'));
  it('gives pairs of a script without spaces, and its last character', () =>
    check('東京の船', ['東京', '京の', 'の船', '船'], 'ja'));
  it('gives a character of its own alone', () => check('船 pier', ['船', 'pier'], 'zh'));
  it('parts Latin letters from the characters that follow', () =>
    check('EU離脱', ['eu', '離脱', '脱'], 'ja'));
  it('says nothing of marks', () => check('— … ¿?', []));
});
