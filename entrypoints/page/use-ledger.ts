import { useEffect, useState } from 'react';
import { readLedger, watchLedger } from '@/lib/browser/ledger';
import { type LedgerEntry, type RequestSummary, summariseRequests } from '@/lib/model/ledger';

/** What Sidelight requested, kept up to date; null until it is read. */
export function useLedger(): { entries: LedgerEntry[]; today: RequestSummary } | null {
  const [entries, setEntries] = useState<LedgerEntry[] | null>(null);
  useEffect(() => {
    // Where it cannot be read nothing is claimed about requests.
    readLedger().then(setEntries, (error) => console.error('Sidelight: the ledger cannot be read', error));
    return watchLedger(setEntries);
  }, []);
  return entries && { entries, today: summariseRequests(entries, startOfDay(Date.now())) };
}

/** The first moment of the reader's own day, ms. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
