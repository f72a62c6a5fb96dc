/** The side panel (Chrome, Edge) or sidebar (Firefox). */
import { browser } from 'wxt/browser';

/** Firefox only; WXT's types follow Chrome. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel in a window. Browsers allow it inside a reader's gesture only, so it must be the very first
 * call of the handler, with nothing awaited before it.
 */
export function openPanel(windowId: number): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
}

/** `openPanel` for a page of ours: the window it is in. */
export const openPanelFromPage = (): Promise<void> => openPanel(-2 /* windows.WINDOW_ID_CURRENT */);
