import { describe, expect, it } from 'vitest';
import { type LedgerEntry, ledgerLines, summariseRequests, toLedger, trimLedger } from '@/lib/model/ledger';

const day = 86_400_000;
const entry = (at: number, host: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `${at}-${host}`,
  at,
  host,
  purpose: 'picture',
  bytes: 100,
  isFailed: false,
  ...change,
});

describe('the ledger', () => {
  it('forgets what is older than 30 days', () =>
    expect(trimLedger([entry(1, 'a.example'), entry(20 * day, 'b.example')], 31 * day)).toHaveLength(1));
  it('keeps the last thousand', () => {
    const entries = Array.from({ length: 1200 }, (_, index) => entry(index, `${index}.example`));
    const kept = trimLedger(entries, 1200);
    expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([1000, 200, 1199]);
  });
  it('reads whatever storage holds', () =>
    expect([toLedger(undefined), toLedger('x'), toLedger([null, { at: 'x' }, entry(1, 'a')])].flat()).toEqual(
      [entry(1, 'a')],
    ));
  it('counts requests, and sites once', () =>
    expect(
      summariseRequests([entry(1, 'a'), entry(5, 'b'), entry(6, 'c'), entry(7, 'b', { isFailed: true })], 5),
    ).toEqual({ count: 3, hosts: ['b', 'c'] }));
  it('counts requests of one day to one site together, the last day first', () =>
    expect(
      ledgerLines(
        [
          entry(1, 'a'),
          entry(day + 1, 'a'),
          entry(day + 2, 'b', { bytes: 0, isFailed: true }),
          entry(day + 3, 'a'),
        ],
        (at) => at - (at % day),
      ),
    ).toEqual([
      { day, host: 'a', purpose: 'picture', count: 2, bytes: 200, failed: 0 },
      { day, host: 'b', purpose: 'picture', count: 1, bytes: 0, failed: 1 },
      { day: 0, host: 'a', purpose: 'picture', count: 1, bytes: 100, failed: 0 },
    ]));
});
