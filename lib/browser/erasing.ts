/** That the reader has asked for everything to be deleted: kept until it is done, so that a stopped background goes on. */
import { browser } from 'wxt/browser';
import { ledgerKey } from './ledger';
import { settingsKey } from './settings';

const key = 'erasing';

interface Erasing {
  /** Whether settings and the list of requests go as well. */
  settings: boolean;
}

export const markErasing = (erasing: Erasing): Promise<void> => browser.storage.local.set({ [key]: erasing });

export const unmarkErasing = (): Promise<void> => browser.storage.local.remove(key);

export async function readErasing(): Promise<Erasing | null> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Erasing> | undefined;
  return stored ? { settings: stored.settings === true } : null;
}

/** Whatever else we keep beside the database, the mark included. */
export async function emptyOwnStorage({ settings }: Erasing): Promise<void> {
  const kept = settings ? [] : [settingsKey, ledgerKey];
  const stored = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored).filter((each) => !kept.includes(each)));
}
