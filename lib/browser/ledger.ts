/** The list of our requests, in local storage: written by the network module, read by our pages. */
import { browser } from 'wxt/browser';
import { type LedgerEntry, toLedger, trimLedger } from '@/lib/model/ledger';

const key = 'requests';

export { key as ledgerKey };

/** The requests of the last 30 days, oldest first. */
export async function readLedger(): Promise<LedgerEntry[]> {
  return trimLedger(await readAll(), Date.now());
}

/** Calls the listener with all requests whenever one was made or answered; returns how to stop. */
export function watchLedger(listener: (entries: LedgerEntry[]) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listener(trimLedger(toLedger(changes[key].newValue), Date.now()));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Writes a request that is about to be made, as a failed one; resolves once that is durable. */
export async function openLedgerEntry(
  request: Pick<LedgerEntry, 'at' | 'host' | 'purpose'>,
): Promise<LedgerEntry['id']> {
  const id = crypto.randomUUID();
  await changeLedger((entries) => [...entries, { ...request, id, bytes: 0, isFailed: true }]);
  return id;
}

/** Writes what came of it. */
export const closeLedgerEntry = (
  id: LedgerEntry['id'],
  outcome: Pick<LedgerEntry, 'bytes' | 'isFailed'>,
): Promise<void> =>
  changeLedger((entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...outcome } : entry)));

const readAll = async (): Promise<LedgerEntry[]> => toLedger((await browser.storage.local.get(key))[key]);

/** Requests run beside one another, and two changes at once would lose one. */
async function changeLedger(change: (entries: LedgerEntry[]) => LedgerEntry[]): Promise<void> {
  await navigator.locks.request('ledger', async () => {
    await browser.storage.local.set({ [key]: trimLedger(change(await readAll()), Date.now()) });
  });
}
