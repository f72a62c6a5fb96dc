import { browser } from 'wxt/browser';

/** Shows on the icon of one tab how many earlier articles there are; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#6b6456' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 99)) : '' });
  } catch (error) {
    // The tab was closed meanwhile: there is no icon to write on.
    console.debug('Sidelight: no badge', error);
  }
}
