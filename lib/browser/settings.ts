import { browser } from 'wxt/browser';
import { defaultSettings, type Settings } from '@/lib/model/settings';

const key = 'settings';

export { key as settingsKey };

/** The reader's settings; whatever is missing or was never set has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return withDefaults(stored[key]);
}

/** One change after another, from whichever page: two at once would lose one. */
export const writeSettings = (change: Partial<Settings>): Promise<Settings> =>
  navigator.locks.request('settings', async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });

/** Calls the listener after each change, from whichever page; returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) listener(withDefaults(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

const withDefaults = (stored: unknown): Settings => ({
  ...defaultSettings,
  ...(typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {}),
});
