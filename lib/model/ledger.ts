/** One request of ours, as the ledger keeps it: the reader can see every one. */
export interface LedgerEntry {
  id: string;
  /** ms since the epoch. */
  at: number;
  /** With its port where that is not the usual one. */
  host: string;
  purpose: RequestPurpose;
  /** Received; 0 where nothing came. */
  bytes: number;
  /** Also while the answer is awaited, so that a request whose background was stopped never looks well. */
  isFailed: boolean;
}

/** What the reader switched on that makes requests. */
export type RequestPurpose = 'picture';

/** What left the browser in some time. */
export interface RequestSummary {
  count: number;
  /** Different ones, in the order of their first request. */
  hosts: string[];
}

const keptFor = 30 * 86_400_000;
const keptAtMost = 1000;

/** The ledger, oldest first, without what is older than 30 days and at most the last 1000 requests. */
export const trimLedger = (entries: readonly LedgerEntry[], now: number): LedgerEntry[] =>
  entries.filter(({ at }) => at > now - keptFor).slice(-keptAtMost);

/** What was requested since that moment (ms). */
export function summariseRequests(entries: readonly LedgerEntry[], since: number): RequestSummary {
  const recent = entries.filter(({ at }) => at >= since);
  return { count: recent.length, hosts: [...new Set(recent.map(({ host }) => host))] };
}

/** Requests of one day to one site for one thing, counted together. */
export interface LedgerLine {
  /** First moment of the day, ms, as `startOf` gives it. */
  day: number;
  host: string;
  purpose: RequestPurpose;
  count: number;
  bytes: number;
  failed: number;
}

/** The ledger as the reader reads it: newest day first, and in it the site asked last. */
export function ledgerLines(entries: readonly LedgerEntry[], startOf: (at: number) => number): LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const { at, host, purpose, bytes, isFailed } of [...entries].sort((one, other) => other.at - one.at)) {
    const day = startOf(at);
    const key = `${day} ${purpose} ${host}`;
    const line = lines.get(key) ?? { day, host, purpose, count: 0, bytes: 0, failed: 0 };
    lines.set(key, {
      ...line,
      count: line.count + 1,
      bytes: line.bytes + bytes,
      failed: line.failed + (isFailed ? 1 : 0),
    });
  }
  return [...lines.values()];
}

/** Whatever storage holds under the ledger's key; what cannot be read as an entry is left out. */
export const toLedger = (stored: unknown): LedgerEntry[] =>
  Array.isArray(stored) ? stored.filter(isEntry) : [];

function isEntry(value: unknown): value is LedgerEntry {
  const entry = (value ?? {}) as Partial<LedgerEntry>;
  return typeof entry.id === 'string' && typeof entry.at === 'number' && typeof entry.host === 'string';
}
