/** What is known of the page in each tab, in session storage: it outlives a stopped background. */
import { browser } from 'wxt/browser';
import type { PageState, PendingLookup } from '@/lib/model/page-state';

const stateKey = (tabId: number) => `page:${tabId}`;
const lookupKey = (windowId: number) => `lookup:${windowId}`;

export async function getPageState(tabId: number): Promise<PageState | null> {
  const stored = await browser.storage.session.get(stateKey(tabId));
  return (stored[stateKey(tabId)] as PageState | undefined) ?? null;
}

export const setPageState = (tabId: number, state: PageState): Promise<void> =>
  browser.storage.session.set({ [stateKey(tabId)]: state });

export const forgetPage = (tabId: number): Promise<void> => browser.storage.session.remove(stateKey(tabId));

export async function listPageStates(): Promise<{ tabId: number; state: PageState }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('page:'))
    .map(([key, state]) => ({ tabId: Number(key.slice('page:'.length)), state: state as PageState }));
}

/** Calls the listener with the tab whose page state changed; returns how to stop. */
export function watchPageStates(listener: (tabId: number) => void): () => void {
  return watchSession('page:', (rest) => listener(Number(rest)));
}

/** Leaves a phrase for the panel of a window, open or about to open. */
export const askForLookup = (windowId: number, lookup: PendingLookup): Promise<void> =>
  browser.storage.session.set({ [lookupKey(windowId)]: lookup });

/** Takes what was left for this window's panel, once. */
export async function takePendingLookup(windowId: number): Promise<PendingLookup | null> {
  const key = lookupKey(windowId);
  const pending = (await browser.storage.session.get(key))[key] as PendingLookup | undefined;
  if (pending) await browser.storage.session.remove(key);
  return pending ?? null;
}

export function watchPendingLookups(windowId: number, listener: () => void): () => void {
  return watchSession('lookup:', (rest) => {
    if (Number(rest) === windowId) listener();
  });
}

function watchSession(prefix: string, listener: (rest: string) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) {
      if (key.startsWith(prefix) && (change.newValue !== undefined || prefix === 'page:')) {
        listener(key.slice(prefix.length));
      }
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
