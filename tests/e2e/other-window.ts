/** A second window, with tabs and a side panel of its own. */
import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { expect } from './harness';

export async function openWindow(sidelight: SidelightSession, url: string): Promise<Page> {
  const opened = sidelight.context.waitForEvent('page');
  await sidelight.inExtension(async (address) => {
    await (globalThis as unknown as { chrome: ChromeApi }).chrome.windows.create({ url: address });
  }, url);
  return opened;
}

export async function openTab(sidelight: SidelightSession, windowId: number, url: string): Promise<Page> {
  const opened = sidelight.context.waitForEvent('page');
  await sidelight.inExtension(
    async (options) => {
      await (globalThis as unknown as { chrome: ChromeApi }).chrome.tabs.create(options);
    },
    { windowId, url },
  );
  return opened;
}

export const windowOf = (page: Page): Promise<number> =>
  page.evaluate(
    async () => (await (globalThis as unknown as { chrome: ChromeApi }).chrome.windows.getCurrent()).id,
  );

export async function panelIn(sidelight: SidelightSession, windowId: number): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const panel of await sidelight.panelPages())
        if ((await windowOf(panel)) === windowId) found = panel;
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error(`No panel in window ${windowId}`);
  return found;
}

/** The calls of the extension API that the tests make. */
interface ChromeApi {
  windows: { create(options: { url: string }): Promise<unknown>; getCurrent(): Promise<{ id: number }> };
  tabs: { create(options: { windowId: number; url: string }): Promise<unknown> };
}
