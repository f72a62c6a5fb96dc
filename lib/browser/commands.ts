import { browser } from 'wxt/browser';

export interface Shortcut {
  /** As the manifest calls it. */
  name: string;
  /** In the browser's language. */
  description: string;
  /** As the browser prints them, such as `Alt+Shift+K`; empty where none are set. */
  keys: string;
}

/** The shortcuts that work in every page, with the keys that the reader's browser has for them now. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Firefox only; WXT's types follow Chrome. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for changing them. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as unknown as FirefoxCommands;
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
