import { describe, expect, it } from 'vitest';
import { binEntries, entriesWithin, milestonesOf, partAtToday } from '@/components/timeline-rows';
import type { TimelineEntry } from '@/lib/model/sections';

const entry = (value: string): TimelineEntry =>
  ({ value, from: value === 'FUTURE_REF' ? Date.UTC(2026, 2, 1) : Date.parse(value) }) as TimelineEntry;

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The stretches as `first day: past+upcoming`, the empty ones left out. */
const check = (past: string[], upcoming: string[], expected: string[], binCount = 40) => {
  const bins = binEntries(past.map(entry), upcoming.map(entry), binCount);
  const full = bins.filter((bin) => bin.past + bin.upcoming > 0);
  expect(full.map((bin) => `${day(bin.from)}: ${bin.past}+${bin.upcoming}`)).toEqual(expected);
};

describe('bins of a timeline', () => {
  it('are days where there are few', () =>
    check(
      ['2026-03-01', '2026-03-01', '2026-03-04'],
      ['2026-03-06'],
      ['2026-03-01: 2+0', '2026-03-04: 1+0', '2026-03-06: 0+1'],
    ));
  it('are whole days of equal number where there are many', () =>
    check(
      ['2026-01-01', '2026-01-04', '2026-02-09'],
      [],
      ['2026-01-01: 1+0', '2026-01-03: 1+0', '2026-02-08: 1+0'],
      20,
    ));
  it('leave a founding year in one stretch of its own', () =>
    check(
      ['1987', '2014-05', '2026-03-01', '2026-03-02', '2026-03-09'],
      [],
      ['1987-01-01: 2+0', '2026-03-01: 1+0', '2026-03-02: 1+0', '2026-03-09: 1+0'],
    ));
  it('leave a target decades ahead in one stretch of its own', () =>
    check(
      ['2026-03-01', '2026-03-02', '2026-03-09'],
      ['2050'],
      ['2026-03-01: 1+0', '2026-03-02: 1+0', '2026-03-09: 1+0', '2026-03-10: 0+1'],
    ));
  it('hold nothing that has no day', () =>
    check(['2026-03-01', '2026-03-04'], ['FUTURE_REF'], ['2026-03-01: 1+0', '2026-03-04: 1+0']));
  it('are none for one day', () => check(['2026-03-01', '2026-03-01'], [], []));
  it('hold each dated entry once, whatever the dates', () => {
    const values = [
      '0999',
      '1987',
      '2014-05',
      '2025-12-31',
      '2026-03-01',
      '2026-03-01',
      '2031',
      '9999-12-31',
    ];
    for (let from = 0; from < values.length; from++) {
      const entries = values.slice(from).map(entry);
      const bins = binEntries(entries, [], 7);
      const total = bins.reduce((sum, bin) => sum + bin.past, 0);
      expect(total).toBe(bins.length === 0 ? 0 : entries.length);
    }
  });
});

it('a stretch holds what begins in it', () => {
  const entries = ['2026-03-01', '2026-03-02', '2026-03-03', 'FUTURE_REF'].map(entry);
  const stretch = { from: Date.parse('2026-03-01'), to: Date.parse('2026-03-03') };
  expect(entriesWithin(entries, stretch).map(({ value }) => value)).toEqual(['2026-03-01', '2026-03-02']);
});

describe('the milestones of a long past', () => {
  const ranked = (ranks: (number | undefined)[]) =>
    ranks.map((rank, index) => ({
      ...entry(`2026-03-${String(index + 1).padStart(2, '0')}`),
      ...(rank === undefined ? {} : { rank }),
    }));
  const checkShown = (ranks: (number | undefined)[], count: number, expected: number[]) =>
    expect(milestonesOf(ranked(ranks), count).map(({ value }) => Number(value.slice(-2)))).toEqual(expected);

  it('are the strongest and the newest two, in order of time', () =>
    checkShown([5, 0, 4, 1, 3, 2], 4, [2, 4, 5, 6]));
  it('are the newest where nothing was weighed', () =>
    checkShown([undefined, undefined, undefined, undefined, undefined], 3, [3, 4, 5]));
  it('are all where there is room', () => checkShown([1, 0], 8, [1, 2]));
});

describe('the reader’s day', () => {
  it('parts what was before it from what is of it, hours too', () => {
    const past = ['2026-03-17', '2026-03-18', '2026-03-18T09:30'].map((value) => ({
      ...entry(value.slice(0, 10)),
      value,
    }));
    const { before, ofToday } = partAtToday(past, '2026-03-18');
    expect([before.length, ofToday.length]).toEqual([1, 2]);
    expect(partAtToday(past, undefined).ofToday).toEqual([]);
  });
});
