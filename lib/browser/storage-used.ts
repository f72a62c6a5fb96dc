import { browser } from 'wxt/browser';

/** What is stored, and the room for more, as the browser counts it. */
export interface StorageUse {
  /** Bytes; some browsers round. */
  usedBytes: number;
  /** Bytes that the browser still gives; null where it does not tell. */
  freeBytes: number | null;
  /** Whether the browser keeps it until the reader deletes it, however short space runs. */
  isPersistent: boolean;
}

/**
 * Chromium exempts an extension with `unlimitedStorage` from eviction as well as from the quota ("Persistence" in
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies), and `persisted()` says all the
 * same that nothing was promised. It is told from Firefox by the offscreen documents, which only it has.
 */
const isExempt = (): boolean => browser.offscreen !== undefined;

/** Chromium counts its copy of our own code as well, and says how much is which. */
type EstimateInDetail = StorageEstimate & { usageDetails?: { indexedDB?: number } };

export async function readStorageUse(): Promise<StorageUse> {
  const [estimate, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  const { usage = 0, quota, usageDetails } = estimate as EstimateInDetail;
  return {
    usedBytes: usageDetails?.indexedDB ?? usage,
    freeBytes: quota === undefined ? null : Math.max(0, quota - usage),
    isPersistent: isPersistent || isExempt(),
  };
}

/** Asks the browser to keep it; some browsers ask the reader, some decide by themselves. */
export const askForPersistence = (): Promise<boolean> => navigator.storage.persist();

const key = 'persistenceAsked';

/**
 * Asks once in the extension's life: when the reader first saves something, which says that it is to stay. Later the
 * options offer it. Never throws: whatever the browser answers, the save goes on.
 */
export async function askForPersistenceOnce(): Promise<void> {
  try {
    if (isExempt() || (await navigator.storage.persisted())) return;
    if ((await browser.storage.local.get(key))[key] !== undefined) return;
    await browser.storage.local.set({ [key]: Date.now() });
    await askForPersistence();
  } catch (error) {
    console.warn('Sidelight: the browser was not asked to keep what is stored', error);
  }
}
