import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowsRarity } from '@/lib/compare/knows-rarity';
import { rarityOf } from '@/lib/compare/word-rarity';

describe('rarityOf', () => {
  /** Rarest first. */
  const check = (...words: string[]) => {
    const rarities = words.map((word) => rarityOf(word, 'en'));
    expect(rarities).toEqual([...rarities].sort((one, other) => other - one));
    expect(new Set(rarities).size).toBe(words.length);
  };

  it('tells a rare word from a common one', () => {
    check('quagga', 'people');
    check('seismologist', 'earthquake', 'year');
    check('trawler', 'government', 'the');
  });

  it('takes a word that nobody knows for a rare one', () =>
    expect(rarityOf('ostwickmarrick', 'en')).toBe(rarityOf('xqzzt', 'en')));

  it('weighs all words of another language alike', () => {
    expect(rarityOf('und', 'de')).toBe(rarityOf('fahrpreis', 'de'));
    expect([knowsRarity('en'), knowsRarity('de'), knowsRarity('')]).toEqual([true, false, false]);
  });

  it('is between 0 and 9.45 for anything', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'zh', ''), (word, language) => {
        const rarity = rarityOf(word, language);
        expect(rarity).toBeGreaterThanOrEqual(0);
        expect(rarity).toBeLessThanOrEqual(9.45 + 1e-9);
      }),
    ));
});
