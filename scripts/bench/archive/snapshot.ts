/**
 * How an engine that works in memory is kept: the articles in one table, all of its own export in another, both written
 * in one transaction.
 */
import type { GivenArticle } from './engine';

export interface Snapshot {
  putArticles(articles: readonly GivenArticle[]): Promise<void>;
  /** With the article, where one is given. */
  put(parts: ReadonlyMap<string, string>, article?: GivenArticle): Promise<void>;
  get(): Promise<Map<string, string>>;
  bytes(): Promise<{ articles: number; index: number }>;
}

export async function openSnapshot(name: string): Promise<Snapshot> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('articles', { keyPath: 'id' });
    request.result.createObjectStore('snapshot');
  };
  const database = await settled(request);
  const all = async (table: string): Promise<unknown[]> =>
    settled(database.transaction(table).objectStore(table).getAll());
  return {
    putArticles(articles) {
      const transaction = database.transaction('articles', 'readwrite');
      for (const article of articles) transaction.objectStore('articles').put(article);
      return completed(transaction);
    },
    put(parts, article) {
      const transaction = database.transaction(['articles', 'snapshot'], 'readwrite');
      if (article) transaction.objectStore('articles').put(article);
      for (const [key, part] of parts) transaction.objectStore('snapshot').put(part, key);
      return completed(transaction);
    },
    async get() {
      const table = database.transaction('snapshot').objectStore('snapshot');
      const [keys, parts] = await Promise.all([settled(table.getAllKeys()), settled(table.getAll())]);
      return new Map(keys.map((key, index) => [String(key), parts[index]]));
    },
    async bytes() {
      return { articles: bytesOf(await all('articles')), index: bytesOf(await all('snapshot')) };
    },
  };
}

/** UTF-8 bytes of all strings within, 8 for a number, what typed arrays hold. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return utf8BytesOf(value);
  if (typeof value === 'number') return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof ArrayBuffer) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), 0);
}

/** Faster than encoding it; a pair of surrogates is four bytes. */
function utf8BytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Committed: Chromium then has handed the transaction to the system, though not waited for the disk. */
const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

export const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
