import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { scaled } from '../proof-scale';
import { expect, test } from './harness';
import { call } from './kept';
import { fillWithRows } from './made-rows';

const articleCount = scaled(3000, 30_000);
const storyEvery = 10;
const format = new Intl.NumberFormat('en');

test('a library of thousands draws a few rows, and all of them can be reached by keys', async ({
  sidelight,
}) => {
  const library = await openFilled(sidelight, 'library.html');
  const total = format.format(articleCount);
  await expect(library.locator('.page-count')).toHaveText(`${total} articles`);
  await expectRow(library, { number: 1, title: `Report ${articleCount - 1}` });
  await expectFewRows(library);

  await test.step('End and Home take the focus along', async () => {
    await library.locator('h3 a').first().focus();
    await library.keyboard.press('End');
    await expect.poll(() => focusedTitle(library)).toMatch(/^Report 0 /);
    await expectRow(library, { number: articleCount, title: 'Report 0' });
    await expect(library.locator('li[data-index]').last()).toBeInViewport();
    await expectFewRows(library);
    await library.keyboard.press('PageUp');
    await expect.poll(() => focusedNumber(library)).toBeLessThan(articleCount - 1);
    const number = await focusedNumber(library);
    await library.keyboard.press('PageDown');
    await expect.poll(() => focusedNumber(library)).toBeGreaterThan(number);
    await library.keyboard.press('Home');
    await expect.poll(() => focusedNumber(library)).toBe(1);
    await expect(library.locator('li[aria-posinset="1"]')).toBeInViewport();
  });

  await test.step('a row keeps the focus while the reader looks elsewhere, and Tab goes on from it', async () => {
    const headline = library.locator('li[aria-posinset="3"] h3 a');
    await headline.focus();
    await library.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect.poll(() => upperRow(library)).toBeGreaterThan(articleCount / 3);
    await expect(headline).toBeFocused();
    await expect(library.locator('li[aria-posinset="30"]')).toHaveCount(0);
    await library.keyboard.press('Tab');
    await expect(library.locator('li[aria-posinset="3"] button').first()).toBeFocused();
    await expect(library.locator('li[aria-posinset="3"]')).toBeInViewport();
  });

  await test.step('a range is ticked over rows that were never drawn', async () => {
    await library.evaluate(() => window.scrollTo(0, 0));
    await library.getByRole('button', { name: 'Select', exact: true }).click();
    await library.getByRole('checkbox').first().click();
    await library.keyboard.press('End');
    const last = library.locator(`li[aria-posinset="${articleCount}"] input`);
    await expect(last).toBeFocused();
    await library.keyboard.press('PageUp');
    await expect.poll(() => focusedNumber(library)).toBeLessThan(articleCount);
    await last.click({ modifiers: ['Shift'] });
    await expect(library.getByText(`${total} selected`)).toBeVisible();
    await library.getByRole('button', { name: 'Select none' }).click();
    await library.getByRole('button', { name: /^Select all/ }).click();
    await expect(library.getByText(`${total} selected`)).toBeVisible();
    await library.getByRole('button', { name: 'Done' }).click();
  });

  await test.step('a filter counts what it lets through, and begins at its head', async () => {
    await library.evaluate(() => window.scrollTo(0, 0));
    await library.getByRole('button', { name: 'Unread' }).click();
    await expect(library.locator('.page-count')).toHaveText(
      `${format.format(articleCount / 2)} of ${total} articles`,
    );
    await expectRow(library, { number: 1, title: `Report ${articleCount - 2}` });
    await library.getByRole('button', { name: 'Filters', exact: true }).click();
    await library.getByRole('combobox', { name: 'Source' }).selectOption('paper-6.example');
    await expect(library.locator('.page-count')).toHaveText(`${articleCount / 300} of ${total} articles`);
    await expectRow(library, { number: articleCount / 300, title: 'Report 6' });
  });
});

test('what is read in a long list stays where it is while articles come and go, and is there again after a way off', async ({
  sidelight,
}) => {
  const library = await openFilled(sidelight, 'library.html');
  await library.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(() => upperTitle(library)).toMatch(/^Report/);
  await library.waitForTimeout(500);
  const stays = await upperTitle(library);
  const before = await topOf(library, stays);

  await test.step('the newest article is deleted elsewhere, and brought back', async () => {
    const newest = await library.evaluate(newestId);
    await call(sidelight, 'deleteArticles', { articleIds: [newest] });
    await expect(library.locator('.page-count')).toHaveText(`${format.format(articleCount - 1)} articles`);
    await expect(library.locator('li[data-index]').first()).toHaveAttribute(
      'aria-setsize',
      String(articleCount - 1),
    );
    expect(await topOf(library, stays)).toBe(before);
  });

  await test.step('an article is opened, and left again by the way back', async () => {
    await library.getByRole('link', { name: stays, exact: true }).click();
    await expect(library.locator('li[data-index]')).toHaveCount(0);
    await library.goBack();
    await expect.poll(() => topOf(library, stays)).toBe(before);
  });

  await test.step('and left by the link to the library', async () => {
    await library.getByRole('link', { name: stays, exact: true }).click();
    await expect(library.locator('li[data-index]')).toHaveCount(0);
    await library.getByRole('link', { name: 'Library', exact: true }).click();
    await expect.poll(() => topOf(library, stays)).toBe(before);
  });

  await test.step('the page is loaded again', async () => {
    await library.reload();
    await expect.poll(() => topOf(library, stays)).toBe(before);
    await expectFewRows(library);
  });
});

test('thousands of stories are listed as the articles are', async ({ sidelight }) => {
  const stories = await openFilled(sidelight, 'stories.html');
  // Every third story has one article only.
  const count = String((articleCount / storyEvery / 3) * 2);
  await expect(stories.locator('.story').first()).toHaveAttribute('aria-setsize', count);
  await expectFewRows(stories);
  await stories.locator('h2 a').first().focus();
  await stories.keyboard.press('End');
  await expect.poll(() => focusedTitle(stories)).toBe('Story 0');
  await expect(stories.locator(`.story[aria-posinset="${count}"]`)).toContainText('5 articles');
  await expectFewRows(stories);
});

async function openFilled(sidelight: SidelightSession, address: string): Promise<Page> {
  await fillWithRows(sidelight, { articles: articleCount, storyEvery });
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage(address));
  await page.bringToFront();
  await expect(page.locator('li[data-index] :is(h2, h3)').first()).toBeVisible();
  return page;
}

async function expectRow(page: Page, { number, title }: { number: number; title: string }): Promise<void> {
  const row = page.locator(`li[aria-posinset="${number}"]`);
  await expect(row.getByRole('heading')).toHaveText(new RegExp(`^${title}( on|$)`));
}

const expectFewRows = async (page: Page): Promise<void> =>
  expect(await page.locator('li[data-index]').count()).toBeLessThan(50);

const focusedTitle = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const focusedNumber = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')));

const upperRow = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('li[data-index]')];
    const upper = rows.find((row) => row.getBoundingClientRect().top >= 0);
    return Number(upper?.getAttribute('aria-posinset'));
  });
const upperTitle = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('li[data-index]')];
    const upper = rows.find((row) => row.getBoundingClientRect().top >= 0);
    return upper?.querySelector('h3')?.textContent ?? '';
  });
/** Whole px from the top of the view; null where it is not drawn. */
const topOf = (page: Page, title: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('h3 a')].find((link) => link.textContent === wanted);
    return found ? Math.round(found.getBoundingClientRect().top) : null;
  }, title);

async function newestId(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return new Promise((resolve, reject) => {
    const request = database
      .transaction('articles')
      .objectStore('articles')
      .index('date')
      .openKeyCursor(null, 'prev');
    request.onsuccess = () => {
      database.close();
      resolve(String(request.result?.primaryKey));
    };
    request.onerror = () => reject(request.error);
  });
}
