/** The extension's settings, changed from outside its pages, and its database made unreadable. */
import type { SidelightSession } from '../../scripts/launch.mjs';

export async function changeSettings(sidelight: SidelightSession, change: object): Promise<void> {
  await sidelight.inExtension(async (changed) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeStorage };
    const stored = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(stored['settings'] as object), ...changed } });
  }, change);
}

/** Raises the database's version as a newer build of the extension would have: this build can read it no more. */
export async function breakDatabase(sidelight: SidelightSession): Promise<void> {
  await sidelight.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight', 2 ** 40);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
  }, null);
}

/** Drafts as three failed attempts would leave them. */
export async function setDraftsAside(
  sidelight: SidelightSession,
  titles: readonly string[],
  reason: string,
): Promise<void> {
  await sidelight.inExtension(
    async (wanted) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sidelight');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const rows = database.transaction('inbox', 'readwrite').objectStore('inbox');
      const text = 'The harbour council of Lower Wick voted on Tuesday to keep the old swing bridge open.';
      for (const [index, title] of wanted.titles.entries()) {
        const draft = {
          url: `https://wick.example/${index}`,
          canonicalUrl: null,
          alternateUrls: [],
          title,
          dek: null,
          authors: [],
          source: { name: 'The Wick Paper', host: 'wick.example' },
          published: null,
          modified: null,
          section: null,
          language: 'en',
          imageUrl: null,
          kindHint: null,
          origins: {},
          blocks: [{ kind: 'paragraph', text }],
          via: 'page',
          capturedAt: Date.now(),
        };
        rows.add({ draft, isPassing: false, attempts: 3, setAside: wanted.reason, waiting: 0 });
      }
      await new Promise((resolve) => {
        rows.transaction.oncomplete = resolve;
      });
      database.close();
    },
    { titles, reason },
  );
}

/** Leaves the stored analyses as a version of the extension that knew no names would have left them. */
export async function ageAnalyses(sidelight: SidelightSession): Promise<void> {
  await sidelight.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = database.transaction(['analyses', 'meta'], 'readwrite');
    const done = new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    change.objectStore('meta').delete('derived-by');
    change.objectStore('analyses').openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const { analysis, ...row } = cursor.value;
      const aged = { ...analysis, analysisVersion: 0, entities: [] };
      cursor.update({ ...row, analysis: aged });
      cursor.continue();
    };
    await done;
    database.close();
  }, null);
}

/** How many names each stored analysis holds. */
export const countStoredNames = (sidelight: SidelightSession): Promise<number[]> =>
  sidelight.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ analysis: { entities: unknown[] } }[]>((resolve) => {
      const request = database.transaction('analyses').objectStore('analyses').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows.map(({ analysis }) => analysis.entities.length);
  }, null);

/** Turns a bit in all that the search index holds, as a failing disk might. */
export const damageIndex = (sidelight: SidelightSession): Promise<void> =>
  sidelight.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = database.transaction(['segments', 'blocks'], 'readwrite');
    const done = new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    const turn = (bytes: Uint8Array) => {
      bytes[3] = (bytes[3] ?? 0) ^ 1;
    };
    for (const table of ['segments', 'blocks']) {
      change.objectStore(table).openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return;
        const row = cursor.value;
        for (const { postings } of row.inline?.blocks ?? []) turn(postings);
        if (row.bytes) turn(row.bytes);
        cursor.update(row);
        cursor.continue();
      };
    }
    await done;
    database.close();
  }, null);

interface ChromeStorage {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}
