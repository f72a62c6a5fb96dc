import { browser } from 'wxt/browser';

const lookUpId = 'look-up';
const openId = 'open-panel';

/** Made once, at install and update: the browser keeps them. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: lookUpId,
    contexts: ['selection'],
    title: browser.i18n.getMessage('commandLookUp'),
  });
  browser.contextMenus.create({
    id: openId,
    contexts: ['page'],
    title: browser.i18n.getMessage('commandOpen'),
  });
}

export interface MenuClick {
  tabId: number;
  windowId: number;
  /** The marked words, where the click was on some. */
  phrase: string | null;
}

/** The listener runs inside the reader's gesture: it may open the panel if it does so first. */
export function onContextMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const phrase = info.menuItemId === lookUpId ? (info.selectionText ?? '').trim() : '';
    listener({ tabId: tab.id, windowId: tab.windowId, phrase: phrase || null });
  });
}
