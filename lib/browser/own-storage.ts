import { browser } from 'wxt/browser';

/**
 * Shuts settings and ledger to our scripts in pages, which have no use for them: what runs in a page's process may be
 * taken over by the page. It holds until the browser ends, so it is asked for at every start. Never throws.
 */
export async function closeStorageToPages(): Promise<void> {
  const { local } = browser.storage;
  // Firefox does not know it for this storage.
  if (typeof local.setAccessLevel !== 'function') return;
  try {
    await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    // It is a second wall behind the browser's own: the extension works without it.
    console.warn('Sidelight: its storage stays open to its scripts in pages', error);
  }
}
