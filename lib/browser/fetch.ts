/**
 * The only place in the project that requests anything. Only the background calls it, every request stands in
 * the ledger before it is sent, and none carries who the reader is or where they were reading.
 */
import { pictureTypeOf } from '@/lib/formats/picture-type';
import type { RequestPurpose } from '@/lib/model/ledger';
import { closeLedgerEntry, openLedgerEntry } from './ledger';
import { isOwnNetwork } from './own-network';

export interface RequestOptions {
  purpose: RequestPurpose;
  /** No more is read than this. */
  maxBytes: number;
  /** What may come, such as `image/png`; both the sender's word and the bytes themselves must say so. */
  types: readonly string[];
  /** For the whole of it. */
  timeoutMs: number;
  /** The one host (with port) that may lie in the reader's own network: that of the article which asks for it. */
  trustedHost: string | null;
}

export type Requested =
  | { kind: 'received'; bytes: ArrayBuffer; type: string }
  | { kind: 'failed'; reason: FailureReason };

export type FailureReason =
  /** Nothing was sent: no web address, or one in the reader's own network. */
  | 'refused'
  | 'offline'
  /** Also where the site leads on to another address. */
  | 'unreachable'
  | 'timeout'
  /** Any answer but 2xx. */
  | 'status'
  | 'too-large'
  | 'wrong-type';

/** What the module itself stands on; handed in by tests. */
export interface NetworkParts {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  openEntry: typeof openLedgerEntry;
  closeEntry: typeof closeLedgerEntry;
  isOnline: () => boolean;
}

const realParts: NetworkParts = {
  fetch: (url, init) => fetch(url, init),
  openEntry: openLedgerEntry,
  closeEntry: closeLedgerEntry,
  isOnline: () => navigator.onLine,
};

/**
 * Gets the bytes at an address, in the clear only from the reader's own network. Never throws for what the network
 * does; the ledger's own failure stops it.
 */
export async function requestBytes(
  url: string,
  options: RequestOptions,
  parts: NetworkParts = realParts,
): Promise<Requested> {
  if (!isAllowed(url, options.trustedHost)) return failed('refused');
  const { host, hostname } = new URL(url);
  // What lies in the reader's own network is reached without a line out of it.
  if (!parts.isOnline() && !isOwnNetwork(hostname)) return failed('offline');
  const entry = await parts.openEntry({ at: Date.now(), host, purpose: options.purpose });
  const { requested, bytes } = await receive(overTls(url), options, parts);
  await parts.closeEntry(entry, { bytes, isFailed: requested.kind === 'failed' });
  return requested;
}

interface Received {
  requested: Requested;
  /** Read, whether kept or not. */
  bytes: number;
}

async function receive(url: string, options: RequestOptions, parts: NetworkParts): Promise<Received> {
  try {
    const response = await parts.fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // A browser shows a redirect to nobody before it follows it, so that a site could send us into the reader's own
      // network, or on to sites that stand in no ledger. The pictures that lie behind redirects are the price.
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs),
    });
    const problem = problemOf(response, options);
    if (problem) {
      await response.body?.cancel();
      return { requested: failed(problem), bytes: 0 };
    }
    const { bytes, isWhole } = await readAtMost(response, options.maxBytes);
    if (!isWhole) return { requested: failed('too-large'), bytes: bytes.length };
    const type = pictureTypeOf(bytes);
    const requested: Requested =
      type !== null && options.types.includes(type)
        ? { kind: 'received', bytes: bytes.buffer, type }
        : failed('wrong-type');
    return { requested, bytes: bytes.length };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { requested: failed(isTimeout ? 'timeout' : 'unreachable'), bytes: 0 };
  }
}

/** What speaks against reading the answer at all. */
function problemOf(response: Response, { types, maxBytes }: RequestOptions): FailureReason | null {
  if (!response.ok) return 'status';
  const declared = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(declared.replace('image/jpg', 'image/jpeg'))) return 'wrong-type';
  return Number(response.headers.get('content-length') ?? 0) > maxBytes ? 'too-large' : null;
}

async function readAtMost(
  response: Response,
  maxBytes: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length <= maxBytes) continue;
    await reader?.cancel();
    return { bytes: new Uint8Array(length), isWhole: false };
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { bytes, isWhole: true };
}

/** Web addresses outside the reader's own network, without a name and password in them. */
function isAllowed(url: string, trustedHost: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host, username, password } = new URL(url);
  if ((protocol !== 'http:' && protocol !== 'https:') || username || password) return false;
  return host === trustedHost || !isOwnNetwork(hostname);
}

/** Old pages name pictures by http, which their sites answer with a redirect to https. Other ports are left alone. */
function overTls(url: string): string {
  const parsed = new URL(url);
  if (parsed.protocol === 'http:' && parsed.port === '' && !isOwnNetwork(parsed.hostname))
    parsed.protocol = 'https:';
  return parsed.href;
}

const failed = (reason: FailureReason): Requested => ({ kind: 'failed', reason });
