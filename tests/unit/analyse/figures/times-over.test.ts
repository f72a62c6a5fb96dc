import { describe, expect, it } from 'vitest';
import { timesOver } from '@/lib/analyse/figures/times-over';

const check = (figure: Parameters<typeof timesOver>[0], expected: number | null) =>
  expect(timesOver(figure)).toBe(expected);

describe('timesOver', () => {
  it('is what "doubled" says', () => check({ unit: 'times', value: 2, change: 'up' }, 2));
  it('adds a rise to the whole', () => check({ unit: 'percent', value: 250, change: 'up' }, 3.5));
  it('takes a fall from the whole', () => check({ unit: 'percent', value: 25, change: 'down' }, 0.75));
  it('knows no fall below nothing', () => check({ unit: 'percent', value: 250, change: 'down' }, null));
  it('says nothing of a level', () => check({ unit: 'percent', value: 25, change: null }, null));
  it('says nothing of a count', () => check({ unit: 'count', value: 25, change: 'up' }, null));
});
