import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { readTable } from './archive';
import { expect, test } from './harness';
import { setDraftsAside } from './storage';

test('the options say what the browser gives, and give it back', async ({ sidelight }) => {
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  await answerForBrowser(page, { granted: ['*://*/*'] });
  await page.goto(sidelight.urlOfPage('options.html'));
  const access = page.locator('.access');
  await expect(access).toContainText('To all sites.');

  await access.getByRole('button', { name: 'Give back access' }).click();
  await expect(page.getByText('Access was given back.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Only when I click' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Sites', exact: true })).toBeFocused();
  expect(await settingsOf(sidelight)).toMatchObject({ scope: 'on-click' });
});

test('access that was taken back in the browser is told, and asked for anew', async ({ sidelight }) => {
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  await answerForBrowser(page, { granted: [] });
  await page.goto(sidelight.urlOfPage('options.html'));
  const access = page.locator('.access');
  await expect(access).toContainText('The browser no longer lets Sidelight into all sites');
  await access.getByRole('button', { name: 'Ask the browser for access' }).click();
  // The browser's answer here is no: the choice stays, and the reader is told.
  await expect(page.getByText('The browser did not grant access to those sites')).toBeVisible();
});

test('after a refusal the welcome page marks what holds', async ({ sidelight }) => {
  const page = await sidelight.context.newPage();
  await answerForBrowser(page, { granted: [] });
  await page.goto(sidelight.urlOfPage('welcome.html'));
  await expect(page.getByRole('radio', { name: 'On all sites' })).toBeChecked();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('The browser did not grant access')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Only when I click' })).toBeChecked();
  await expect(page.getByText('pin it from that list')).toBeVisible();
  expect(await settingsOf(sidelight)).toMatchObject({ scope: 'on-click' });
});

test('choices hold at once, also in pages that are open', async ({ sidelight }) => {
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('options.html'));
  await page.getByRole('group', { name: 'read and did not save' }).getByLabel('90 days').check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.shortcuts')).toContainText('Open the panel');
  await expect(page.locator('.shortcuts')).toContainText('Alt+Shift+K');
  await page.getByRole('radio', { name: /ar-XB/ }).check();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect((await sidelight.welcomePage()).locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('radio', { name: /ar-XB/ })).toBeFocused();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await settingsOf(sidelight)).toMatchObject({ retentionDays: 90, theme: 'dark', language: 'en' });
});

test('what could not be taken in is listed, tried again or dropped', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  await setDraftsAside(sidelight, ['First of two', 'Second of two'], 'Too odd to be read');
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('options.html'));
  const lines = page.locator('.set-aside li');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText('The Wick Paper');
  await expect(lines.first()).toContainText('Too odd to be read');

  await page.getByRole('button', { name: 'Drop “First of two”' }).click();
  await expect(lines).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Could not be taken in' })).toBeFocused();
  await page.getByRole('button', { name: 'Try “Second of two” again' }).click();
  await expect(page.getByText('Nothing waits here any more.')).toBeVisible();
  await expect.poll(() => readTable(sidelight, 'inbox')).toEqual([]);
  const titles = (await readTable<{ title: string }>(sidelight, 'articles')).map(({ title }) => title);
  expect(titles).toContain('Second of two');
  expect(titles).not.toContain('First of two');
});

/** Has the page told what a browser would tell, which cannot be asked for permissions unseen. It grants nothing more. */
async function answerForBrowser(page: Page, answers: { granted: string[] }): Promise<void> {
  await page.addInitScript(({ granted }) => {
    const { permissions } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
    let origins = granted;
    const answer = (value: (input: { origins: string[] }) => unknown) => {
      // The polyfill asks with a callback, a browser's own API answers with a promise.
      return (input: { origins: string[] }, then?: (value: unknown) => void) =>
        then ? then(value(input)) : Promise.resolve(value(input));
    };
    permissions.getAll = ((then?: (value: unknown) => void) =>
      then ? then({ origins }) : Promise.resolve({ origins })) as never;
    permissions.contains = answer(() => origins.length > 0) as never;
    permissions.request = answer(() => false) as never;
    permissions.remove = answer(() => {
      origins = [];
      return true;
    }) as never;
  }, answers);
}

async function settingsOf(sidelight: SidelightSession): Promise<unknown> {
  return sidelight.inExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
    return (await storage.local.get('settings'))['settings'];
  }, null);
}

interface ChromeApi {
  permissions: Record<'getAll' | 'contains' | 'request' | 'remove', unknown>;
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}
