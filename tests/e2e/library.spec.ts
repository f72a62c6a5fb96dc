import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchSidelight, type SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, readTable, storedWords } from './archive';
import { expect, readArticles, test } from './harness';
import { call, keepAll } from './kept';
import { openPanelBeside } from './panel';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry'];

test('what was read is kept, what is saved is listed as saved, and no longer once that is taken back', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  const titleOf = (slug: string) => site.pages.find((page) => page.slug === slug)?.title ?? slug;
  const both = ['ferry-inquiry', 'ferry-petition'].map(titleOf).sort();
  await readArticles({ sidelight, site, tab }, slugs);
  const library = await openLibrary(sidelight);
  const everything = library.getByRole('button', { name: 'Everything kept' });
  const saved = library.getByRole('button', { name: 'Saved', exact: true });
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });

  await test.step('the article that stays in front for ten seconds, and none that was glanced at', async () => {
    await expect.poll(() => titlesIn(library), { timeout: 20_000 }).toEqual([titleOf('ferry-inquiry')]);
    await saved.click();
    await expect(library.getByText('Nothing is saved yet.')).toBeVisible();
  });

  await test.step('saved by the button', async () => {
    await expect(headline).toHaveText(titleOf('ferry-inquiry'));
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible();
    await expect.poll(() => titlesIn(library)).toEqual([titleOf('ferry-inquiry')]);
  });

  await test.step('saved by the key, in another article', async () => {
    await tab.goto(site.urlOf('ferry-petition'));
    await expect(headline).toHaveText(titleOf('ferry-petition'));
    await panel.locator('[data-section="in-brief"] [data-statement]').first().focus();
    await panel.keyboard.press('s');
    await expect.poll(() => titlesIn(library)).toEqual(both);
    await everything.click();
    await expect.poll(() => titlesIn(library)).toEqual(both);
  });

  await test.step('taken back: still kept, because it was read', async () => {
    await library.bringToFront();
    await library.getByRole('link', { name: titleOf('ferry-inquiry') }).click();
    await library.getByRole('button', { name: 'Saved', pressed: true }).click();
    await expect(library.getByRole('button', { name: 'Save', pressed: false })).toBeVisible();
    await library.getByRole('link', { name: 'Library' }).click();
    await saved.click();
    await expect.poll(() => titlesIn(library)).toEqual([titleOf('ferry-petition')]);
    await everything.click();
    await expect.poll(() => titlesIn(library)).toEqual(both);
  });
});

test('search as the reader types finds words of the text, and the clean copy has all of it', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  const page = site.pages.find(({ slug }) => slug === 'ferry-inquiry');
  if (!page) throw new Error('The site has lost its hero');
  const library = await openLibrary(sidelight);
  const field = library.getByRole('searchbox');

  await field.fill('marmalade');
  await expect(library.getByText('No article here matches “marmalade”.')).toBeVisible();
  expect(await titlesIn(library)).toEqual([]);

  await field.fill('');
  await field.pressSequentially('culprit');
  await expect.poll(() => titlesIn(library)).toEqual([page.title]);
  await expect(library.locator('mark')).toHaveText(['culprit']);
  await expect(library.locator('[data-statement] .words')).toContainText('We are not looking for a culprit');

  await expect(library.locator('.page-count')).toHaveText('1 found');

  await library.getByRole('link', { name: page.title }).click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText(page.title);
  await expect(library.locator('.byline')).toContainText('By Ottilie Brand and Hedda Marsh');
  await expect(library.locator('.reader-dek')).toHaveText(page.dek ?? '');
  const blocks = await library.locator('.reader-text > :not(h2, .block-caption)').allInnerTexts();
  expect(blocks.map(plain)).toEqual(page.paragraphs.map(plain));
  await expect(library.locator('mark')).toHaveCount(0);
});

test('operators narrow a search, the help tells them, and a misspelt word finds what is like it', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  const titleOf = (slug: string) => site.pages.find((page) => page.slug === slug)?.title ?? slug;
  const all = slugs.map(titleOf).sort();
  const [hero] = (await articlesStored(sidelight)).filter(({ url }) => url.includes('inquiry'));
  await call(sidelight, 'changeArticles', {
    articleIds: [hero?.id ?? ''],
    change: { kind: 'add-tag', tag: 'ferries' },
  });
  const library = await openLibrary(sidelight);
  const field = library.getByRole('searchbox');
  const check = async (text: string, titles: string[]) => {
    await field.fill(text);
    await expect.poll(() => titlesIn(library)).toEqual(titles);
  };

  await check('culprit OR ferry', all);
  await check(
    'ferry -culprit ',
    all.filter((title) => title !== titleOf('ferry-inquiry')),
  );
  await check('ferry tag:ferries', [titleOf('ferry-inquiry')]);
  await check('ferry is:saved', []);
  await check('"not looking for a culprit"', [titleOf('ferry-inquiry')]);
  await check('after:2020 before:2021', []);
  await check('source:', all);

  await check('culprut ', [titleOf('ferry-inquiry')]);
  await expect(library.getByText('Also shown: culprit.')).toBeVisible();

  await field.fill('');
  await library.getByText('How to search').click();
  await library.getByRole('button', { name: 'tag:ferries' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('tag:ferries ');
  await expect.poll(() => titlesIn(library)).toEqual([titleOf('ferry-inquiry')]);
});

test('a statement of an article that is no longer open leads to exactly its words in the kept copy', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  const panel = await openPanelBeside(sidelight, tab);
  const ownId = await panel.locator('[data-article]').getAttribute('data-article');
  const foreign = panel
    .locator(
      `:is([data-section="context"], [data-section="timeline"]) [data-receipt]:not([data-receipt^="${ownId}:"])`,
    )
    .filter({ visible: true });
  await expect(foreign.first()).toBeVisible();
  const receipts = await foreign.evaluateAll((lines) =>
    lines.map((line) => (line as HTMLElement).dataset['receipt'] ?? ''),
  );
  expect(receipts.length).toBeGreaterThanOrEqual(2);
  for (const receipt of receipts.slice(0, 3)) {
    await tab.bringToFront();
    const opened = sidelight.context.waitForEvent('page');
    await panel.locator(`[data-receipt="${receipt}"]`).first().click();
    const reader = await opened;
    const lit = reader.locator('mark.lit');
    await expect(lit).toHaveCount(1);
    const words = (await lit.textContent())?.replace(/\s+/g, ' ');
    expect(words).toBe(await storedWords(sidelight, receipt));
    await expect(lit).toBeInViewport();
    expect(reader.url()).toContain(`/library.html#/article/${receipt.split(':')[0]}?`);
    await reader.close();
  }
});

test('what was saved is still there when the browser starts again', async ({ site }) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-kept-'));
  try {
    const before = await launchSidelight({ headless: true, profile });
    const tab = await before.context.newPage();
    await before.giveConsent();
    await before.readArticle(tab, site.urlOf('ferry-inquiry'));
    const panel = await openPanelBeside(before, tab);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
    await before.close();

    const after = await launchSidelight({ headless: true, profile });
    const library = await openLibrary(after);
    await library.getByRole('button', { name: 'Saved' }).click();
    await expect.poll(() => titlesIn(library)).toEqual(['Regulator opens inquiry into ferry fares']);
    // The answers given before the restart hold as well: reading goes on by itself.
    await after.readArticle(await after.context.newPage(), site.urlOf('ferry-petition'));
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('filters are in the address: a reload, a way back and an article in between keep them', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  const stored = await articlesStored(sidelight);
  const [first, second] = stored.map(({ id }) => id);
  if (!first || !second) throw new Error('Too few articles were stored');
  await call(sidelight, 'changeArticles', {
    articleIds: [first],
    change: { kind: 'add-tag', tag: 'to quote' },
  });
  await call(sidelight, 'changeArticles', { articleIds: [second], change: { kind: 'mark-read' } });
  const titleOf = (id: string) => stored.find((row) => row.id === id)?.title ?? id;
  const unread = stored.filter(({ id }) => id !== second).map(({ title }) => title);
  const library = await openLibrary(sidelight);
  await expect.poll(() => titlesIn(library)).toHaveLength(3);

  await library.getByRole('button', { name: 'Unread' }).click();
  await expect.poll(() => titlesIn(library)).toEqual(unread.sort());
  await library.getByRole('button', { name: 'Filters', exact: true }).click();
  await library.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('to quote');
  await expect.poll(() => titlesIn(library)).toEqual([titleOf(first)]);
  await expect(library.locator('.page-count')).toHaveText('1 of 3 articles');

  await library.reload();
  await expect(library.getByRole('combobox', { name: 'Tag', exact: true })).toHaveValue('to quote');
  await expect.poll(() => titlesIn(library)).toEqual([titleOf(first)]);
  await library.getByRole('link', { name: titleOf(first) }).click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText(titleOf(first));
  await library.getByRole('link', { name: 'Library' }).click();
  await expect.poll(() => titlesIn(library)).toEqual([titleOf(first)]);
  await library.goBack();
  await library.goBack();
  await expect.poll(() => titlesIn(library)).toEqual([titleOf(first)]);
  await library.goBack();
  await expect.poll(() => titlesIn(library)).toEqual(unread.sort());

  await library.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => titlesIn(library)).toHaveLength(3);
  await expect(library.getByRole('searchbox')).toBeFocused();
  await library.getByRole('combobox', { name: 'Kind' }).selectOption('live');
  await expect(library.getByText('Nothing kept matches these filters.')).toBeVisible();
  await library.goto(sidelight.urlOfPage('library.html#/?kind=nonsense&from=2026-02-31&saved=maybe&x=%E0'));
  await expect.poll(() => titlesIn(library)).toHaveLength(3);
});

test('what is deleted in bulk comes back whole, also after a reload, and the focus is never lost', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  const library = await openLibrary(sidelight);
  await expect.poll(() => titlesIn(library)).toHaveLength(3);
  const titles = await titlesIn(library);
  const [hero] = (await articlesStored(sidelight)).filter(({ url }) => url.includes('inquiry'));
  if (!hero) throw new Error('The hero was not stored');
  await call(sidelight, 'setNote', { articleId: hero.id, highlightId: null, markdown: 'Mine.' });
  await call(sidelight, 'changeArticles', {
    articleIds: [hero.id],
    change: { kind: 'add-tag', tag: 'ferries' },
  });
  const quote = 'Once we have it, we can say';
  await call(sidelight, 'addHighlight', { articleId: hero.id, words: { quote, prefix: '', suffix: '' } });
  const own = async () =>
    JSON.stringify(
      await Promise.all(['notes', 'tags', 'highlights'].map((table) => readTable(sidelight, table))),
    );
  const before = await own();
  const hasFocus = () => library.evaluate(() => document.activeElement !== document.body);
  await library.bringToFront();

  await test.step('the boxes come and go by keys, and the focus stays', async () => {
    await library.getByRole('button', { name: 'Select', exact: true }).press('Enter');
    await expect(library.getByRole('button', { name: /^Select all/ })).toBeFocused();
    await library.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(library.getByRole('button', { name: 'Select', exact: true })).toBeFocused();
  });

  await test.step('a range is ticked with Shift', async () => {
    await library.getByRole('button', { name: 'Select', exact: true }).click();
    const boxes = library.getByRole('checkbox');
    await boxes.first().click();
    await boxes.last().click({ modifiers: ['Shift'] });
    await expect(library.getByText('3 selected')).toBeVisible();
    await boxes.nth(1).press('Space');
    await expect(library.getByText('2 selected')).toBeVisible();
    await library.getByRole('button', { name: /^Select all/ }).click();
    await expect(library.getByText('3 selected')).toBeVisible();
  });

  await test.step('tagged, and the tag taken off again from those alone that had not had it', async () => {
    await library.getByPlaceholder('Tag').fill('ferries');
    await library.getByRole('button', { name: 'Add tag' }).click();
    await expect(library.getByText('2 articles tagged.')).toBeVisible();
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect(library.getByText('Undone.')).toBeVisible();
    expect(await own()).toBe(before);
  });

  await test.step('deleted: the list is empty and something has the focus', async () => {
    await library.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(library.getByText('3 articles deleted.')).toBeVisible();
    await expect.poll(() => titlesIn(library)).toEqual([]);
    expect(await articlesStored(sidelight)).toEqual([]);
    expect(await hasFocus()).toBe(true);
  });

  await test.step('after a reload it is still there to be undone, and all comes back', async () => {
    await library.reload();
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => titlesIn(library)).toEqual(titles);
    expect(await own()).toBe(before);
    expect(await hasFocus()).toBe(true);
    await library.getByRole('searchbox').fill('culprit');
    await expect.poll(() => titlesIn(library)).toEqual([hero.title]);
    await library.getByRole('searchbox').fill('');
  });

  await test.step('a single row that goes leaves the focus with the next one', async () => {
    await expect.poll(() => titlesIn(library)).toHaveLength(3);
    const second = await library.locator('h3 a').nth(1).innerText();
    await library
      .getByRole('button', { name: /^Delete “/ })
      .first()
      .focus();
    await library.keyboard.press('Enter');
    await expect.poll(() => titlesIn(library)).toHaveLength(2);
    await expect(library.getByRole('link', { name: second })).toBeFocused();
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => titlesIn(library)).toHaveLength(3);
  });
});

test('undoing “unread” gives the moments back, and says so where nothing can be brought back', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs.slice(0, 2));
  await keepAll(sidelight);
  const articleIds = (await articlesStored(sidelight)).map(({ id }) => id);
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'mark-read' } });
  const before = await readTable(sidelight, 'readings');
  expect(before).toHaveLength(2);
  const library = await openLibrary(sidelight);
  await library.bringToFront();
  await library.getByRole('button', { name: 'Select', exact: true }).click();
  await library.getByRole('button', { name: /^Select all/ }).click();
  await library.getByRole('button', { name: 'Mark as unread' }).click();
  await expect.poll(() => readTable(sidelight, 'readings')).toEqual([]);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByText('Undone.')).toBeVisible();
  expect(await readTable(sidelight, 'readings')).toEqual(before);

  await library.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(library.getByText('2 articles deleted.')).toBeVisible();
  const [row] = await readTable<{ deletionId: string }>(sidelight, 'bin');
  await call(sidelight, 'undoDeletion', { deletionId: row?.deletionId ?? '' });
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('alert')).toHaveText('That can no longer be undone.');
  await expect(library.getByText('Undone.', { exact: true })).toHaveCount(0);
});

test('an article deleted while its page is in front is said to be not kept, and can be read again', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs.slice(0, 1));
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="notes"]')).toBeVisible();
  const [article] = await articlesStored(sidelight);
  await call(sidelight, 'deleteArticles', { articleIds: [article?.id ?? ''] });
  await expect(panel.getByRole('heading', { name: 'This article is not kept' })).toBeVisible();
  await panel.getByRole('button', { name: 'Read it again' }).click();
  await expect(panel.locator('[data-section="notes"]')).toBeVisible();
  expect(await articlesStored(sidelight)).toHaveLength(1);
});

test('tags added one after the other are all kept, and long ones fit into the narrowest page', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs.slice(0, 1));
  const panel = await openPanelBeside(sidelight, tab);
  const tags = ['ferries', 'W'.repeat(80), '🚢, "عبّارة"'];
  for (const tag of tags) {
    await panel.getByRole('button', { name: 'Add a tag' }).click();
    await panel.getByRole('textbox', { name: 'Tag' }).fill(tag);
    await panel.keyboard.press('Enter');
  }
  const stored = async () =>
    (await readTable<{ tag: string }>(sidelight, 'tags')).map(({ tag }) => tag).sort();
  await expect.poll(stored).toEqual([...tags].sort());
  const library = await openLibrary(sidelight);
  await library.setViewportSize({ width: 320, height: 640 });
  await expect(library.getByText('#ferries')).toBeVisible();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

async function openLibrary(sidelight: SidelightSession): Promise<Page> {
  const library = await sidelight.context.newPage();
  await library.goto(sidelight.urlOfPage('library.html'));
  return library;
}

/** In alphabetical order. */
const titlesIn = async (library: Page): Promise<string[]> =>
  (await library.locator('h3').allInnerTexts()).sort();

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
