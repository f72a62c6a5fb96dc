import { browser } from 'wxt/browser';

const everywhere = ['http://*/*', 'https://*/*'];

/**
 * Asks the reader for the hosts. Must be the first thing a click handler calls: browsers show the question
 * only inside the gesture. True when granted (or held already).
 */
export const requestHosts = (origins: string[] = everywhere): Promise<boolean> =>
  browser.permissions.request({ origins });

export const hasHosts = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Calls the listener when hosts were granted or taken back, here or in the browser's own settings; returns how to stop. */
export function watchHosts(listener: () => void): () => void {
  // The events bring what changed, which no listener of ours asks for.
  const onChanged = () => listener();
  browser.permissions.onAdded.addListener(onChanged);
  browser.permissions.onRemoved.addListener(onChanged);
  return () => {
    browser.permissions.onAdded.removeListener(onChanged);
    browser.permissions.onRemoved.removeListener(onChanged);
  };
}

/** Match patterns of all sites that the extension may enter now. */
export async function grantedHosts(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Gives access back; true when the browser took it. What the manifest itself demands cannot be given back. */
export const giveBackHosts = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });
