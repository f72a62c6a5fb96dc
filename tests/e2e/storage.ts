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

interface ChromeStorage {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}
