import { describe, expect, it } from 'vitest';
import { type FiguredArticle, findDiscrepancies } from '@/lib/compare/discrepancies';
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
    article: { id: host, source: { host } },
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
  it('are never one source against itself', () =>
    expect(findDiscrepancies([articleFrom('coast', hurt), articleFrom('coast', hurtToo({}))])).toEqual([]));
});
