import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SignedText, signatureOf } from '@/lib/compare/signature';
import { dot, type WeighedHashes } from '@/lib/compare/weighed-hashes';
import { scaled } from '../../proof-scale';

const signed = (sentences: string[], rest: Partial<SignedText> = {}) =>
  signatureOf({ title: '', sentences, language: 'en', entities: [], ...rest });
const shared = (one: string, other: string, language = 'en') =>
  dot(signed([one], { language }).terms, signed([other], { language }).terms);
const mentions = (count: number) => Array.from({ length: count }, () => ({ start: 0, end: 1, sentence: 0 }));

describe('what two articles share', () => {
  const check = (one: string, other: string, isShared: boolean, language?: string) =>
    expect(shared(one, other, language) > 0, `${one} / ${other}`).toBe(isShared);

  it('is words, whatever their ending, case and marks', () => {
    check('The ferries sail', 'A FERRY', true);
    check('Café Tamm', 'the cafe', true);
    check('The ferry sails', 'A bridge falls', false);
  });

  it('is no word that each article has', () => {
    check('It was the one', 'And it was', false);
    check('a b c', 'c d a', false);
  });

  it('is pairs of signs where words are not spaced', () => {
    check('渡轮票价上涨', '渡轮停航', true, 'zh');
    check('渡轮票价上涨', '大桥倒塌', false, 'zh');
  });

  it('is words of any script', () => {
    check('ارتفاع أسعار العبارة', 'أسعار الخبز', true, 'ar');
    check('паром стоит', 'паром ушёл', true, 'ru');
  });
});

describe('how much it weighs', () => {
  /** Best first: what of the text stands for `ferry` weighs more. */
  const check = (...texts: [text: SignedText, ...more: SignedText[]]) => {
    const ferry = signed(['ferry']).terms;
    const weights = texts.map((text) => dot(signatureOf(text).terms, ferry));
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(new Set(weights).size).toBe(weights.length);
  };
  const text = (title: string, ...sentences: string[]): SignedText => ({
    title,
    sentences,
    language: 'en',
    entities: [],
  });

  it('is more in the title than in the lead, and there more than below it', () =>
    check(
      text('ferry', 'harbour', 'bridge', 'island', 'timber'),
      text('harbour', 'ferry', 'bridge', 'island', 'timber'),
      text('harbour', 'island', 'bridge', 'timber', 'ferry'),
    ));

  it('is more where it is said more often', () =>
    check(text('', 'ferry ferry ferry harbour island'), text('', 'ferry harbour island')));

  it('is more beside common words than beside rare ones', () =>
    check(text('', 'ferry people'), text('', 'ferry quagga')));

  it('grows with the mentions of a name', () => {
    const others = ['ostwick', 'kelder', 'lena', 'harl', 'varn', 'casper'].map((id) => ({
      id,
      mentions: mentions(3),
    }));
    const tammSaid = (often: number) =>
      signed([], { entities: [...others, { id: 'tamm', mentions: mentions(often) }] }).names;
    const tamm = signed([], { entities: [{ id: 'tamm', mentions: mentions(1) }] }).names;
    expect(dot(tammSaid(9), tamm)).toBeGreaterThan(dot(tammSaid(1), tamm));
  });
});

describe('a signature of any text', () => {
  const anyWord = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('ferry', 'Ostwick', '渡轮票价', 'العبارة', '🚢', '👩‍🚒', '1,200', '\ud800', ''),
  );
  const anyText = fc.array(anyWord, { maxLength: 30, size: 'max' }).map((words) => words.join(' '));
  const anySigned: fc.Arbitrary<SignedText> = fc.record({
    title: anyText,
    sentences: fc.array(anyText, { maxLength: 6 }),
    language: fc.constantFrom('en', 'zh', 'ar', 'de', ''),
    entities: fc.array(fc.record({ id: anyWord, mentions: fc.nat(5).map(mentions) }), { maxLength: 60 }),
  });
  const runs = { numRuns: scaled(60, 3000) };

  it('is the same each time, in rising order, and its weights are whole numbers of a byte', () =>
    fc.assert(
      fc.property(anySigned, (text) => {
        const signature = signatureOf(text);
        expect(signatureOf(structuredClone(text))).toEqual(signature);
        for (const [{ hashes, weights }, most] of [
          [signature.terms, 120],
          [signature.names, 40],
        ] as const) {
          expect(hashes.length).toBe(weights.length);
          expect(hashes.length).toBeLessThanOrEqual(most);
          expect([...hashes]).toEqual([...new Set(hashes)].sort((one, other) => one - other));
          expect(weights.every((weight) => weight >= 1 && weight <= 255)).toBe(true);
        }
      }),
      runs,
    ));

  it('has a product with another that is that of its entries, either way round', () =>
    fc.assert(
      fc.property(anySigned, anySigned, (text, otherText) => {
        const [one, other] = [signatureOf(text).terms, signatureOf(otherText).terms];
        expect(dot(one, other)).toBe(productOf(one, other));
        expect(dot(other, one)).toBe(dot(one, other));
      }),
      runs,
    ));

  it('is empty where there is nothing', () => {
    const { terms, names } = signed([]);
    expect([terms.hashes.length, names.hashes.length]).toEqual([0, 0]);
    expect(dot(terms, terms)).toBe(0);
  });

  it('does not change with the order of its names', () =>
    fc.assert(
      fc.property(anySigned, (text) => {
        expect(signatureOf({ ...text, entities: [...text.entities].reverse() })).toEqual(signatureOf(text));
      }),
      runs,
    ));
});

function productOf(one: WeighedHashes, other: WeighedHashes): number {
  const weights = new Map([...other.hashes].map((hash, at) => [hash, other.weights[at] ?? 0]));
  return [...one.hashes].reduce(
    (sum, hash, at) => sum + (one.weights[at] ?? 0) * (weights.get(hash) ?? 0),
    0,
  );
}
