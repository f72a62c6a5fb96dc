/** Deleting by site, by age and everything, from the options: counted first, and gone afterwards. */
import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, readTable } from './archive';
import { expect, readArticles, test } from './harness';
import { call, keepAll } from './kept';

const slugs = ['ferry-inquiry', 'ferry-petition', 'water-boil-notice'];

test('articles of a site go and come back, all but those in the reader’s hand', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  const stored = await articlesStored(sidelight);
  const host = stored[0]?.source.host ?? '';
  const ofHost = stored.filter(({ source }) => source.host === host);
  const page = await openOptions(sidelight);
  await page.getByLabel('Articles of a site').selectOption(host);
  await page.getByRole('button', { name: 'Delete …', exact: true }).first().click();
  await page.getByRole('button', { name: /^Delete \d+ articles?$/ }).click();
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(stored.length - ofHost.length);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(stored.length);

  for (const { id } of ofHost) await call(sidelight, 'save', { articleId: id });
  await page.getByRole('button', { name: 'Delete …', exact: true }).first().click();
  await expect(page.getByText('that you saved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete 0 articles' })).toBeDisabled();
  await page.getByLabel('Delete those as well').check();
  await page.getByRole('button', { name: /^Delete \d+ articles?$/ }).click();
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(stored.length - ofHost.length);
  await page.getByRole('button', { name: 'Empty the bin now' }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  expect(await readTable(sidelight, 'bin')).toEqual([]);
});

test('everything goes once it is said twice; settings stay unless they are named', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  const [article] = await articlesStored(sidelight);
  const articleId = article?.id ?? '';
  await call(sidelight, 'setNote', { articleId, highlightId: null, markdown: 'Mine' });
  const page = await openOptions(sidelight);
  await eraseEverything(page);
  await expect(page.getByText('Your settings are as they were.')).toBeVisible();
  for (const table of ['articles', 'revisions', 'analyses', 'addresses', 'stories', 'notes', 'inbox', 'bin'])
    expect(await readTable(sidelight, table), table).toEqual([]);
  expect(await keysStored(sidelight)).toContain('settings');
  await expect(page.locator('.counts')).toContainText('Articles0');

  // The page that is still open is taken in again when it is read again.
  await tab.reload();
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(1);
  await eraseEverything(page, { settings: true });
  await expect(page.getByText('settings included')).toBeVisible();
  expect(await articlesStored(sidelight)).toEqual([]);
  expect(await keysStored(sidelight)).toEqual([]);
});

test('a background that was stopped in the middle goes on with it', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  await sidelight.stopServiceWorker();
  await sidelight.inExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
    await storage.local.set({ erasing: { settings: false } });
  }, null);
  // Any call wakes it.
  await call(sidelight, 'dropSetAside', { keys: [] });
  await expect.poll(async () => (await articlesStored(sidelight)).length).toBe(0);
  await expect.poll(() => keysStored(sidelight)).not.toContain('erasing');
});

async function openOptions(sidelight: SidelightSession): Promise<Page> {
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('options.html'));
  return page;
}

async function eraseEverything(page: Page, { settings = false } = {}): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  const confirm = page.getByRole('button', { name: 'Delete everything', exact: true });
  await expect(confirm).toBeDisabled();
  if (settings) await page.getByLabel('Also all settings').check();
  await page.getByLabel('Type “delete” to confirm').fill('Delete');
  await confirm.click();
}

const keysStored = (sidelight: SidelightSession): Promise<string[]> =>
  sidelight.inExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
    return Object.keys(await storage.local.get(null));
  }, null);

interface ChromeStorage {
  storage: {
    local: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}
