/** What the reader does to the extension outside its pages: icon, shortcut, installing. */
import { browser } from 'wxt/browser';

interface Place {
  tabId: number;
  windowId: number;
}

/** Also the `_execute_action` shortcut. The listener runs inside the gesture, which grants the page (activeTab). */
export function onIconClick(listener: (place: Place) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) listener({ tabId: tab.id, windowId: tab.windowId });
  });
}

/** The `look-up-selection` shortcut; the listener runs inside the gesture. */
export function onLookUpShortcut(listener: (place: Place) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'look-up-selection' || tab?.id === undefined) return;
    listener({ tabId: tab.id, windowId: tab.windowId });
  });
}

/** The words marked in a page we were let into by the shortcut; empty where there are none. */
export async function readSelectionIn(tabId: number): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? '').slice(0, 300),
    });
    return typeof result?.result === 'string' ? result.result.trim() : '';
  } catch (error) {
    // The browser's own pages cannot be entered: nothing is marked there that we may see.
    console.debug('Sidelight: no selection', error);
    return '';
  }
}

export function onInstalled(listener: (reason: string) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void listener(reason));
}
