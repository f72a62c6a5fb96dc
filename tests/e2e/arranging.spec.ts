import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchSidelight, type SidelightSession } from '../../scripts/launch.mjs';
import { expectNoViolations } from './accessibility';
import { articlesStored, readTable } from './archive';
import { sheets } from './arranging-press';
import { expect, readArticles, test } from './harness';
import { call, keepAll } from './kept';
import { printSheets } from './press';
import { ageAnalyses, countStoredNames } from './storage';

test('stories are merged, from the list or from their page, and a look-alike is left out', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, Object.values(sheets));
  const read = async (...slugs: (keyof typeof sheets)[]) => {
    for (const slug of slugs) await sidelight.readArticle(tab, sheets[slug].url);
    await keepAll(sidelight);
  };
  await read('cannery-1', 'cannery-2', 'ward-1', 'ward-2', 'sawmill-1', 'sawmill-2');
  const apart = ['cannery-1 cannery-2', 'sawmill-1 sawmill-2', 'ward-1 ward-2'];
  const merged = ['cannery-1 cannery-2 ward-1 ward-2', 'sawmill-1 sawmill-2'];
  await expectStories(sidelight, apart);
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('stories.html'));
  const rows = page.locator('.story');
  const undoLine = page.locator('.undo-line');

  await test.step('two picked in the list, and undone', async () => {
    await page.getByRole('button', { name: 'Merge stories' }).click();
    await page.getByRole('checkbox', { name: /Varnholt/ }).check();
    await expect(page.getByRole('button', { name: 'Make them one story' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await page.getByRole('checkbox', { name: /Sellmark/ }).check();
    await expectNoViolations(page, 'two stories picked');
    await page.getByRole('button', { name: 'Make them one story' }).click();
    await expect(undoLine).toContainText('2 stories are one now.');
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: '4 articles' })).toHaveCount(1);
    await expectStories(sidelight, merged);
    await undoLine.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(3);
    await expectStories(sidelight, apart);
  });

  await test.step('one found by its title on the page of another, by keyboard alone', async () => {
    await rows.getByRole('link', { name: /Varnholt/ }).click();
    const mergeButton = page.getByRole('button', { name: /Merge$/ });
    await mergeButton.press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('sellmark');
    await expect(page.locator('.arrange-list li')).toHaveCount(1);
    await expectNoViolations(page, 'a story to merge');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(undoLine).toContainText('2 stories are one now.');
    await expect(mergeButton).toBeFocused();
    await expect(page.locator('.story-page-head')).toContainText('4 articles');
    await expectStories(sidelight, merged);
  });

  await test.step('later articles join it on either matter, and the look-alike its own', async () => {
    await read('cannery-3', 'ward-3', 'sawmill-3');
    await expectStories(sidelight, [
      'cannery-1 cannery-2 cannery-3 ward-1 ward-2 ward-3',
      'sawmill-1 sawmill-2 sawmill-3',
    ]);
  });

  await test.step('a story deleted in another window is no longer picked, and where it still is that is told', async () => {
    await page.getByRole('link', { name: 'Stories' }).click();
    await page.getByRole('button', { name: 'Merge stories' }).click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    const bar = page.getByRole('region', { name: 'Merge stories' });
    await expect(bar).toContainText('2 stories chosen');
    // A window that has not heard of it yet.
    const late = await sidelight.context.newPage();
    await late.addInitScript(() => {
      Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} });
    });
    await late.goto(sidelight.urlOfPage('stories.html'));
    await late.getByRole('link', { name: /Oddevik/ }).click();
    await late.getByRole('button', { name: 'Split' }).click();
    await late.getByRole('checkbox').first().check();
    const sawmill = (await articlesStored(sidelight)).filter(({ url }) => url.includes('sawmill'));
    await call(sidelight, 'deleteArticles', { articleIds: sawmill.map(({ id }) => id) });
    await expect(bar).toContainText('1 story chosen');
    await late.getByRole('button', { name: 'Make these a story of their own' }).click();
    await expect(late.getByRole('alert').filter({ hasText: 'Nothing was done' })).toBeVisible();
    await expect(late.getByRole('checkbox').first()).toBeChecked();
  });
});

test('a story renamed and split stays so, whatever comes, is worked out anew or starts again', async ({
  site,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
  let sidelight = await launchSidelight({ headless: true, profile });
  try {
    await sidelight.giveConsent();
    const read = async (...slugs: string[]) => {
      const tab = await sidelight.context.newPage();
      await readArticles({ sidelight, site, tab }, slugs);
      await tab.close();
      await keepAll(sidelight);
    };
    await read('ferry-fares-rise', 'ferry-petition', 'ferry-inquiry');
    let page = await openOnlyStory(sidelight);
    const title = page.getByRole('heading', { level: 1 });
    const papersTitle = (await title.textContent()) ?? '';

    await test.step('renamed by keyboard, undone, and renamed again', async () => {
      const rename = page.getByRole('button', { name: 'Rename' });
      await rename.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Title of this story' })).toBeFocused();
      await expectNoViolations(page, 'a title being written');
      await page.keyboard.press('Escape');
      await expect(rename).toBeFocused();
      await rename.press('Enter');
      await page.keyboard.type('My ferries');
      await page.keyboard.press('Enter');
      await expect(title).toHaveText('My ferries');
      await expect(rename).toBeFocused();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(title).toHaveText(papersTitle);
      await rename.click();
      await page.keyboard.type('My ferries');
      await page.keyboard.press('Enter');
      await expect(title).toHaveText('My ferries');
    });

    await test.step('a later article joins it under that title', async () => {
      await read('ferry-who-pays');
      await expect(page.locator('.story-page-head')).toContainText('4 articles');
      await expect(title).toHaveText('My ferries');
    });

    await test.step('split, undone, and split again', async () => {
      const split = async () => {
        await page.getByRole('button', { name: 'Split' }).click();
        await page.getByRole('checkbox', { name: /Regulator opens inquiry/ }).check();
        await expect(page.getByText('1 of 4 chosen.')).toBeVisible();
        await page.getByRole('button', { name: 'Make these a story of their own' }).click();
        await expect(page.locator('.story-page-head')).toContainText('3 articles');
      };
      await page.getByRole('button', { name: 'Split' }).click();
      await expectNoViolations(page, 'articles to be split off');
      await page.keyboard.press('Escape');
      await split();
      await expectStories(sidelight, ['fares-rise petition who-pays', 'inquiry']);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.locator('.story-page-head')).toContainText('4 articles');
      await expectStories(sidelight, ['fares-rise inquiry petition who-pays']);
      await split();
      await page.getByRole('link', { name: 'Show it' }).click();
      await expect(title).toContainText('Regulator opens inquiry');
    });

    await test.step('a further article that is like both joins one, and they stay apart', async () => {
      await read('ferry-breakdown');
      await expectApart(sidelight);
    });

    const arranged = await storiesNow(sidelight);
    await test.step('all of it is there after everything was worked out anew', async () => {
      const names = await countStoredNames(sidelight);
      await ageAnalyses(sidelight);
      await call(sidelight, 'retrySetAside', { keys: [] });
      await expect.poll(() => countStoredNames(sidelight), { timeout: 30_000 }).toEqual(names);
      await expectStories(sidelight, arranged);
    });

    await test.step('and after a restart, when one more article comes', async () => {
      await sidelight.close();
      sidelight = await launchSidelight({ headless: true, profile });
      await sidelight.welcomePage();
      await expectStories(sidelight, arranged);
      await read('ferry-hearing');
      await expectApart(sidelight);
      page = await sidelight.context.newPage();
      await page.goto(sidelight.urlOfPage('stories.html'));
      await expect(page.getByRole('link', { name: 'My ferries' })).toBeVisible();
    });
  } finally {
    await sidelight.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** The page of the one story that the list has. */
async function openOnlyStory(sidelight: SidelightSession): Promise<Page> {
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('stories.html'));
  await expect(page.locator('.story')).toHaveCount(1);
  await page.locator('.story').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Rename' })).toBeVisible();
  return page;
}

/** The stories as the last parts of their articles' addresses; in order. */
async function storiesNow(sidelight: SidelightSession): Promise<string[]> {
  const [stories, articles] = await Promise.all([
    readTable<{ articleIds: string[] }>(sidelight, 'stories'),
    articlesStored(sidelight),
  ]);
  const nameOf = (id: string) => {
    const { url = id } = articles.find((article) => article.id === id) ?? {};
    return /[^/]*$/.exec(url.replace(/\/?(?:-\d+\.html)?$/, ''))?.[0].replace(/^ferry-/, '') ?? id;
  };
  return stories.map(({ articleIds }) => articleIds.map(nameOf).sort().join(' ')).sort();
}

const expectStories = (sidelight: SidelightSession, expected: string[]): Promise<void> =>
  expect.poll(() => storiesNow(sidelight)).toEqual(expected);

/** That the inquiry and the fares, which the reader split, are in two stories, with all that came later. */
const expectApart = (sidelight: SidelightSession): Promise<void> =>
  expect
    .poll(async () => {
      const stories = await storiesNow(sidelight);
      const storyOf = (name: string) => stories.findIndex((story) => story.split(' ').includes(name));
      return { count: stories.length, isApart: storyOf('inquiry') !== storyOf('fares-rise') };
    })
    .toEqual({ count: 2, isApart: true });
