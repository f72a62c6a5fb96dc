import { describe, expect, it } from 'vitest';
import { findDiscrepancies } from '@/lib/compare/discrepancies';
import type { FiguredArticle } from '@/lib/compare/weigh-figures';
import type { Bound, Figure } from '@/lib/model/analysis';

interface Sketch {
  text: string;
  words: string;
  value: number;
  counted?: string;
  unit?: string;
  bound?: Bound;
  when?: string;
}

function articleFrom(
  host: string,
  { text, words, value, counted, unit = 'count', bound = 'exactly', when }: Sketch,
): FiguredArticle {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const figure: Figure = {
    ...spanOf(words),
    sentence: 0,
    value,
    upper: null,
    bound,
    unit,
    counted: counted ? spanOf(counted) : null,
    change: null,
    when: when ?? null,
    says: null,
  };
  return {
    article: { id: host, source: { host }, date: 0 },
    revision: { text },
    analysis: {
      language: 'en',
      sentences: [{ start: 0, end: text.length, block: 0, standing: { kind: 'alone' } }],
      figures: [figure],
    },
  };
}

const check = (one: Sketch, other: Sketch, expected: number) =>
  expect(findDiscrepancies([articleFrom('coast', one), articleFrom('harbour', other)])).toHaveLength(
    expected,
  );

const hurt: Sketch = {
  text: 'Four people were hurt when the ferry struck the pier.',
  words: 'Four',
  value: 4,
  counted: 'people',
};
const hurtToo = (count: Partial<Sketch>): Sketch => ({
  text: 'The ferry struck the pier and six people were hurt.',
  words: 'six',
  value: 6,
  counted: 'people',
  ...count,
});

describe('numbers that disagree', () => {
  it('differ when the same thing is counted differently', () => check(hurt, hurtToo({}), 1));
  it('agree when they are the same', () => check(hurt, hurtToo({ value: 4 }), 0));
  it('agree within rounding', () => check({ ...hurt, value: 716 }, hurtToo({ value: 700 }), 0));
  it('agree when one is only a lower bound', () =>
    check({ ...hurt, value: 4 }, hurtToo({ value: 5, bound: 'below' }), 0));
  it('are not compared when other things are counted', () => check(hurt, hurtToo({ counted: 'pier' }), 0));
  it('are not compared across units', () => check(hurt, hurtToo({ unit: 'percent' }), 0));
  it('are not compared across years', () => check({ ...hurt, when: '2024' }, hurtToo({ when: '2025' }), 0));
  it('are not compared when they are of another size', () => check(hurt, hurtToo({ value: 60 }), 0));
  it('are not compared in sentences about other matters', () =>
    check(
      hurt,
      {
        text: 'Six people sold wool at the spring auction in the hills.',
        words: 'Six',
        value: 6,
        counted: 'people',
      },
      0,
    ));
  it('differ between “people” and those who are counted as people', () =>
    check(
      hurt,
      hurtToo({ text: 'The ferry struck the pier and six passengers were hurt.', counted: 'passengers' }),
      1,
    ));
  it('are not compared when one is what there is room for', () =>
    check(
      { ...hurt, text: 'Four people were on the ferry when it struck the pier.' },
      { text: 'The ferry at the pier has room for six people.', words: 'six', value: 6, counted: 'people' },
      0,
    ));
  it('are not compared when they are amounts of another kind', () => {
    const cost: Sketch = {
      text: 'The council puts the cost of the new pier at 4.8 million euros.',
      words: '4.8 million euros',
      value: 4_800_000,
      unit: 'EUR',
    };
    const told = (text: string): Sketch => ({ ...cost, text, words: '6.5 million euros', value: 6_500_000 });
    check(cost, told('The new pier will cost the council 6.5 million euros.'), 1);
    check(cost, told('The council took a loan of 6.5 million euros for the new pier.'), 0);
  });
  it('differ further where crowds are guessed at', () => {
    const march: Sketch = {
      text: 'About 1,200 people marched to the pier.',
      words: '1,200',
      value: 1200,
      counted: 'people',
    };
    const marchToo: Sketch = {
      text: 'The march to the pier had grown to 2,000 people.',
      words: '2,000',
      value: 2000,
      counted: 'people',
    };
    check(march, marchToo, 1);
    check({ ...march, value: 12 }, { ...marchToo, value: 20 }, 0);
  });
  it('are paired once where a sentence lists several', () => {
    const text = 'The board paid 13.6 million euros for the pier and 15.2 million euros for the ferry.';
    const list = articleFrom('coast', { text, words: '13.6 million euros', value: 13_600_000, unit: 'EUR' });
    const [first] = list.analysis.figures;
    const start = text.indexOf('15.2');
    const second = { ...first, start, end: start + 18, value: 15_200_000 } as Figure;
    const two = { ...list, analysis: { ...list.analysis, figures: [first as Figure, second] } };
    const other = articleFrom('harbour', {
      text: 'The ferry took 14.9 million euros.',
      words: '14.9 million euros',
      value: 14_900_000,
      unit: 'EUR',
    });
    expect(findDiscrepancies([two, other]).map(({ one }) => one.figure.value)).toEqual([15_200_000]);
  });
  it('agree when the source gives the other number too, rounded', () => {
    const both = articleFrom('coast', { ...hurt, value: 35.72, unit: 'percent' });
    const [figure] = both.analysis.figures;
    const other = articleFrom('harbour', hurtToo({ value: 31.5, unit: 'percent' }));
    const [theirs] = other.analysis.figures;
    const rounded = { ...theirs, value: 35.7 } as Figure;
    expect(findDiscrepancies([both, other])).toHaveLength(1);
    other.analysis.figures.push(rounded);
    expect(findDiscrepancies([both, other]).filter(({ one }) => one.figure === figure)).toEqual([]);
  });
  it('are never one source against itself', () =>
    expect(findDiscrepancies([articleFrom('coast', hurt), articleFrom('coast', hurtToo({}))])).toEqual([]));
});
