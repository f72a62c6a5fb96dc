import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { projectFolder } from '../../scripts/run.mjs';

export const folder = path.join(projectFolder, 'screenshots');
const panelWidths = [320, 400];
const pageWidths = [320, 1000];

/** Both schemes and all widths, as `<name>-<scheme>-<width>.png`, once `ready` is in sight. */
export const shootPanel = (panel: Page, name: string, ready: string, widths = panelWidths) =>
  shootAll(panel, name, ready, widths);

export const shootPage = (page: Page, name: string, ready: string, widths = pageWidths) =>
  shootAll(page, name, ready, widths);

/** With colours that the system forces, at one width. */
export async function shootForced(page: Page, name: string, width: number): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await shootAll(page, `${name}-forced`, 'body', [width]);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** What is in the window alone, as a page in a tab is seen. */
export const shootWindow = (page: Page, name: string) =>
  page.screenshot({ path: path.join(folder, `${name}.png`) });

/** As much as a window shows: what sticks to its foot would stand in the midst of a taller picture. */
export const shootView = (page: Page, name: string, ready: string, widths = pageWidths) =>
  shootAll(page, name, ready, widths, false);

async function shootAll(
  page: Page,
  name: string,
  ready: string,
  widths: readonly number[],
  fullPage = true,
): Promise<void> {
  await expect(page.locator(ready).first(), name).toBeVisible();
  // Nothing is pointed at, and what sticks to the window's edges stands at the picture's.
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // The browser draws the new width a frame or two later.
      await page.waitForTimeout(120);
      await page.screenshot({
        path: path.join(folder, `${name}-${colorScheme}-${width}.png`),
        fullPage,
      });
    }
  }
}
