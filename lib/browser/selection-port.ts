import { browser } from 'wxt/browser';
import { type MarkedWords, markedWordsSchema, selectionPortName } from '@/lib/messages';

/**
 * Listens to the words marked in the page of a tab for as long as the panel follows it: first to those that are
 * marked already, if our script there has not sent them yet. It says nothing while no panel listens. Returns how to
 * stop.
 */
export function listenToSelection(tabId: number, listener: (marked: MarkedWords) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: selectionPortName, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const marked = markedWordsSchema.safeParse(message);
    if (marked.success) listener(marked.data);
  });
  port.onDisconnect.addListener(() => {
    // Reading lastError tells the browser that a page without our script is no surprise.
    void browser.runtime.lastError;
  });
  return () => port.disconnect();
}
