import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, readTable } from './archive';
import {
  type Desktop,
  launchOnDesktop,
  pressIcon,
  startDesktop,
  waitForQuestion,
  whyNoDesktop,
} from './desktop';
import { test as base, expect, litText } from './harness';

const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from it
  desktop: async ({}, use) => {
    const desktop = await startDesktop();
    await use(desktop);
    await desktop.close();
  },
  sidelight: async ({ build, desktop }, use) => {
    const session = await launchOnDesktop(desktop, build);
    await use(session);
    await session.close();
  },
});

const whyNot = whyNoDesktop();
test.skip(whyNot !== null, whyNot ?? '');
test.use({ build: 'chrome-mv3' });

const hero = 'Regulator opens inquiry into ferry fares';

test('only when I click: the icon opens the panel and reads that page, with no permission at all', async ({
  desktop,
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent({ scope: 'on-click' });
  await tab.goto(site.urlOf('ferry-inquiry'));
  await tab.bringToFront();
  expect(await openPanels(sidelight)).toBe(0);
  await pressIcon(desktop, sidelight);
  await expect.poll(() => openPanels(sidelight)).toBe(1);
  await sidelight.waitUntilStored(tab.url());
  const panel = await sidelight.panelPage();
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText(hero);
  const line = panel.locator('[data-section="in-brief"] [data-statement]').first();
  const words = await line.locator('.words').innerText();
  await line.click();
  await expect.poll(() => litText(tab)).toBe(words);

  await test.step('another site is not read, and the panel says so instead of keeping the article', async () => {
    await tab.goto(site.urlOf('water-crack-found'));
    await expect(headline).toHaveText('Sidelight reads when you click');
    await expect(panel.locator('[data-statement]')).toHaveCount(0);
    expect((await articlesStored(sidelight)).map(({ title }) => title)).toEqual([hero]);
  });

  await test.step('until the icon is clicked there too', async () => {
    await pressIcon(desktop, sidelight);
    await expect(headline).toHaveText('Crack found in tunnel below Hollin Dam as 37 fall ill');
    await sidelight.waitUntilStored(tab.url());
  });
  expect(await grantedHosts(sidelight)).toEqual([]);
});

test('the shortcuts open the panel: on the page, and on the words marked in it', async ({
  desktop,
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent({ scope: 'on-click' });
  await tab.goto(site.urlOf('ferry-inquiry'));
  await tab.bringToFront();
  desktop.press('alt+shift+k');
  await expect.poll(() => openPanels(sidelight)).toBe(1);
  const panel = await sidelight.panelPage();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(hero);
  await sidelight.waitUntilStored(tab.url());

  await panel.evaluate(() => window.close());
  await expect.poll(() => openPanels(sidelight)).toBe(0);
  await tab.bringToFront();
  await markWords(tab, 'Runa Eskild');
  desktop.press('alt+shift+l');
  await expect.poll(() => openPanels(sidelight)).toBe(1);
  const asked = await sidelight.panelPage();
  await expect(asked.getByRole('heading', { level: 1 })).toHaveText('Runa Eskild');
  await expect(asked.locator('[data-section="introductions"]')).toContainText('director of the authority');
  expect(await grantedHosts(sidelight)).toEqual([]);
});

test('on a site the reader excluded a click reads nothing', async ({ desktop, sidelight, site, tab }) => {
  await sidelight.giveConsent({ scope: 'on-click' });
  await sidelight.inExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), excludedHosts: ['courier.localhost'] } });
  }, null);
  await tab.goto(site.urlOf('ferry-inquiry'));
  await tab.bringToFront();
  await pressIcon(desktop, sidelight);
  await expect.poll(() => openPanels(sidelight)).toBe(1);
  const panel = await sidelight.panelPage();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('This site is never read');
  // The same click on a site that is not excluded is answered; by then this one would have been too.
  await tab.goto(site.urlOf('ferry-petition'));
  await pressIcon(desktop, sidelight);
  await sidelight.waitUntilStored(tab.url());
  const stored = await articlesStored(sidelight);
  expect(stored.map(({ source }) => source.host)).toEqual([new URL(tab.url()).host]);
});

test('the welcome page asks the browser for access: granted, articles are read', async ({
  desktop,
  sidelight,
  site,
  tab,
}) => {
  await answerWelcome(desktop, sidelight, ['Tab', 'Return']);
  expect(await grantedHosts(sidelight)).toEqual(['http://*/*', 'https://*/*']);
  const welcome = await sidelight.welcomePage();
  await expect(welcome.getByText('Open a news article, then Sidelight from the toolbar.')).toBeVisible();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  expect((await articlesStored(sidelight)).map(({ title }) => title)).toEqual([hero]);
});

test('the welcome page says so plainly when access is denied, and nothing is read', async ({
  desktop,
  sidelight,
  site,
  tab,
}) => {
  await answerWelcome(desktop, sidelight, ['Escape']);
  const welcome = await sidelight.welcomePage();
  await expect(welcome.getByRole('status')).toContainText('The browser did not grant access to those sites');
  await expect(welcome.getByText('that reads the page')).toBeVisible();
  expect(await grantedHosts(sidelight)).toEqual([]);
  await tab.goto(site.urlOf('ferry-inquiry'));
  // Only time shows that nothing is read; where access is granted it takes less than half of this.
  await tab.waitForTimeout(3000);
  expect(await articlesStored(sidelight)).toEqual([]);
  expect(await readTable(sidelight, 'inbox')).toEqual([]);
});

/** Presses Start for all sites, and answers what the browser then asks with keys. */
async function answerWelcome(desktop: Desktop, sidelight: SidelightSession, keys: string[]): Promise<void> {
  const welcome = await sidelight.welcomePage();
  await welcome.bringToFront();
  await welcome.locator('input[type=radio][value="all-sites"]').check();
  const start = welcome.getByRole('button', { name: 'Start', exact: true });
  await start.focus();
  const before = desktop.picture();
  await start.click();
  await waitForQuestion(desktop, before);
  desktop.press(...keys);
  await welcome.getByRole('button', { name: 'Show me' }).waitFor();
}

const openPanels = (sidelight: SidelightSession): Promise<number> =>
  sidelight.inExtension(async () => {
    const { runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
  }, null);

const grantedHosts = (sidelight: SidelightSession): Promise<string[]> =>
  sidelight.inExtension(async () => {
    const { permissions } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
    return (await permissions.getAll()).origins ?? [];
  }, null);

const markWords = (tab: Page, words: string): Promise<void> =>
  tab.evaluate((wanted) => {
    if (!(window as unknown as { find(text: string): boolean }).find(wanted)) throw new Error('Not there');
  }, words);

/** The calls of the extension API that the tests make. */
interface ChromeApi {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}
