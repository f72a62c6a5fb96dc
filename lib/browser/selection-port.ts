import { browser } from 'wxt/browser';
import { selectionPortName } from '@/lib/messages';

/**
 * Listens to the words marked in the page of a tab for as long as the panel follows it. Our script in the
 * page says nothing about selections while no panel listens. Returns how to stop.
 */
export function listenToSelection(tabId: number, listener: (phrase: string) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: selectionPortName, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const phrase = (message as { phrase?: unknown } | null)?.phrase;
    if (typeof phrase === 'string' && phrase.length <= 300) listener(phrase);
  });
  port.onDisconnect.addListener(() => {
    // Reading lastError tells the browser that a page without our script is no surprise.
    void browser.runtime.lastError;
  });
  return () => port.disconnect();
}
