import { browser } from 'wxt/browser';

const everywhere = ['http://*/*', 'https://*/*'];

/**
 * Asks the reader for the hosts. Must be the first thing a click handler calls: browsers show the question
 * only inside the gesture. True when granted (or held already).
 */
export const requestHosts = (origins: string[] = everywhere): Promise<boolean> =>
  browser.permissions.request({ origins });

export const hasHosts = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Calls the listener when hosts were granted or taken back, here or in the browser's own settings. */
export function watchHosts(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
