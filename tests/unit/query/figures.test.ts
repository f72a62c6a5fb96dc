import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/analysis';
import { figuresOf } from '@/lib/query/figures';
import { storedFrom } from './stored';

/** How many times over the first figure of an article is said to be. */
const check = (figure: Pick<Figure, 'value' | 'unit' | 'change' | 'upper'>, expected: number | undefined) => {
  const open = storedFrom({
    id: 'yard',
    day: '2026-03-12',
    sentences: ['The yard at Lindow raised its output up 250% in a year, its owner said.'],
    figures: [{ words: '250%', value: figure.value, unit: figure.unit }],
  });
  const figures = open.analysis.figures.map((one) => ({ ...one, ...figure }));
  const [line] = figuresOf({ open: { ...open, analysis: { ...open.analysis, figures } } });
  expect(line?.value).toBe(figure.value);
  expect(line?.timesOver).toBe(expected);
};

describe('figuresOf says how many times over', () => {
  it('a rise of more than the whole is', () =>
    check({ value: 250, unit: 'percent', change: 'up', upper: null }, 3.5));
  it('a rise of just the whole is', () =>
    check({ value: 100, unit: 'percent', change: 'up', upper: null }, 2));
  it('no smaller rise is, which nobody misreads', () =>
    check({ value: 40, unit: 'percent', change: 'up', upper: null }, undefined));
  it('no fall is', () => check({ value: 60, unit: 'percent', change: 'down', upper: null }, undefined));
  it('no level is', () => check({ value: 250, unit: 'percent', change: null, upper: null }, undefined));
  it('no range is', () => check({ value: 200, unit: 'percent', change: 'up', upper: 250 }, undefined));
});
