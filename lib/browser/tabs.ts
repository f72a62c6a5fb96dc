import { browser } from 'wxt/browser';
import type { PageState } from '@/lib/model/page-state';
import { withoutFragment } from '@/lib/text/without-fragment';
import { getPageState, watchPageStates } from './page-states';

/** The page that a panel follows: the active tab of its own window. */
export interface ActivePage {
  tabId: number;
  windowId: number;
  /** Empty where the browser does not tell us the address (no permission for the site). */
  url: string;
  state: PageState | null;
}

/**
 * Calls the listener with the active page of the window this page of ours belongs to, at once and whenever
 * another tab is activated, the tab goes elsewhere or its page state changes. Returns how to stop.
 */
export function watchActivePage(listener: (page: ActivePage) => void): () => void {
  let isStopped = false;
  let latest = 0;
  let currentTabId = -1;
  const refresh = async () => {
    const turn = ++latest;
    const own = await browser.windows.getCurrent();
    const [tab] = own.id === undefined ? [] : await browser.tabs.query({ active: true, windowId: own.id });
    if (tab?.id === undefined || own.id === undefined) return;
    currentTabId = tab.id;
    const url = tab.url ?? '';
    const state = await getPageState(tab.id);
    if (isStopped || turn !== latest) return;
    // A state that was written for the address before this one says nothing about this one. Where the browser
    // tells no address it lets us into the page no more, so the reader has left what we had read.
    const isCurrent = state !== null && withoutFragment(state.url) === withoutFragment(url);
    listener({ tabId: tab.id, windowId: own.id, url, state: isCurrent ? state : null });
  };
  const onActivated = () => void refresh();
  const onUpdated = (tabId: number, change: { url?: string | undefined; status?: string | undefined }) => {
    if (tabId === currentTabId && (change.url !== undefined || change.status !== undefined)) void refresh();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopStates = watchPageStates((tabId) => {
    if (tabId === currentTabId) void refresh();
  });
  void refresh();
  return () => {
    isStopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopStates();
  };
}

/** Null where the browser does not tell it (no permission for the site, no page). */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch (error) {
    // Closed meanwhile.
    console.debug(`Sidelight: tab ${tabId} is gone`, error);
    return null;
  }
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** Opens one of our pages in a new tab. */
export async function openOwnPage(
  path: '/welcome.html' | '/library.html' | '/options.html',
  hash = '',
): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(path as '/workroom.html')}${hash}` });
}
