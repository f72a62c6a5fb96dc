import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '@/lib/analyse/figures/find-figures';
import { articleOf } from '../article';

const languages = ['en', 'es', 'fr', 'de', 'pt', 'ja', 'ko', 'zh', 'ar', 'und', 'nl'];

const pieces = [
  ...[
    '1',
    '12',
    '1,250',
    '3.4',
    '½',
    '%',
    '$',
    '€',
    'US$',
    'million',
    'billion',
    'one hundred',
    'twenty-five',
    'half',
  ],
  ...[
    'more than',
    'rose by',
    'to',
    'and',
    '-',
    'people',
    'of the',
    'a third of',
    'doubled',
    'millones de euros',
  ],
  ...[
    'por ciento',
    'quatre-vingt',
    'Millionen',
    'mil milhões',
    '万',
    '億円',
    '人',
    '3명',
    'في المئة',
    '٢٥',
    '３００',
    'mil',
  ],
  ...['\ud800', '\udc00', '\u202e', '“', '\u0301', '\n', ' ', '  ', '.'],
];

/** Whether every span lies in its sentence, is not empty, and the figures stand in order without overlap. */
const check = (text: string, language: string) => {
  const article = articleOf([text], { language });
  let last = 0;
  for (const figure of findFigures(article, [], [])) {
    const sentence = article.sentences[figure.sentence];
    for (const span of [figure, ...(figure.counted ? [figure.counted] : [])]) {
      expect(span.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN);
      expect(span.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
      expect(span.end).toBeGreaterThan(span.start);
    }
    expect(figure.start).toBeGreaterThanOrEqual(last);
    expect(Number.isFinite(figure.value)).toBe(true);
    if (figure.upper !== null) expect(figure.upper).toBeGreaterThan(figure.value);
    last = figure.end;
  }
};

describe('findFigures, whatever the text', () => {
  it('keeps its spans within the sentence for any Unicode', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) =>
        check(text, language),
      ),
    ));

  it('keeps its spans within the sentence for pieces of figures in any order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        fc.constantFrom('', ' '),
        fc.constantFrom(...languages),
        (words, gap, language) => check(words.join(gap), language),
      ),
      { numRuns: 500 },
    ));

  it('ends on long lists of numbers', () => {
    for (const list of ['1 to 1 to ', 'one hundred one hundred ', '1,', '$5 ', '-1', 'twenty-'])
      for (const language of ['en', 'es', 'ja']) check(list.repeat(20_000 / list.length), language);
  });
});
