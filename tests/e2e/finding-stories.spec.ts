/** Two like matters are two stories, whenever their articles were read. */
import type { Page } from '@playwright/test';
import { articlesStored, readTable } from './archive';
import { expect, test } from './harness';
import { call, keepAll } from './kept';
import { printSheets, type Sheet } from './press';
import { belmaro, ostwick } from './quakes';

test('two earthquakes told in like words stay two stories, in whatever order they are read', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, [...ostwick, ...belmaro]);
  const read = async (...sheets: Sheet[]) => {
    for (const { url } of sheets) await sidelight.readArticle(tab, url);
    // In front for some seconds more it would count as read.
    await tab.goto('about:blank');
    await keepAll(sidelight);
  };
  /** Each story by its articles, in its order. */
  const storiesNow = async () => {
    const [stories, articles] = await Promise.all([
      readTable<{ articleIds: string[] }>(sidelight, 'stories'),
      articlesStored(sidelight),
    ]);
    const nameOf = (id: string) =>
      articles
        .find((one) => one.id === id)
        ?.url.split('/')
        .at(-1) ?? id;
    return stories.map(({ articleIds }) => articleIds.map(nameOf).join(' ')).sort();
  };
  const expectStories = (...expected: string[]) => expect.poll(storiesNow).toEqual(expected);
  const [first, second, third] = ostwick;
  const [hotels, ferries] = belmaro;
  const page = await sidelight.context.newPage();

  await test.step('mixed, and the older ones last', async () => {
    await read(third, ferries, hotels, second);
    await expectStories('belmaro-1 belmaro-2', 'ostwick-2 ostwick-3');
    await page.goto(sidelight.urlOfPage('stories.html'));
    await expect(page.locator('.story')).toHaveCount(2);
    await expect(page.locator('.story').filter({ hasText: '2 articles' })).toHaveCount(2);
  });

  await test.step('one that is older than all of its story joins it', async () => {
    await read(first);
    await expectStories('belmaro-1 belmaro-2', 'ostwick-1 ostwick-2 ostwick-3');
    await expect(page.locator('.story').filter({ hasText: '3 articles' })).toHaveCount(1);
    await expect(page.locator('.story').filter({ hasText: '2 articles' })).toHaveCount(1);
  });

  await test.step('the story has its articles in order of date, and none of the other', async () => {
    await page.bringToFront();
    await page.locator('.story').filter({ hasText: '3 articles' }).getByRole('link').first().click();
    await expect(headings(page)).toHaveText(titlesOf([...ostwick].reverse()));
    await expect(page.locator('main')).not.toContainText('Port Sanna');
    await expect(page.locator('main')).not.toContainText('Valdoro');
  });

  await test.step('one that is deleted leaves it, and its count', async () => {
    const stored = await articlesStored(sidelight);
    const { id = '' } = stored.find(({ title }) => title === second.title) ?? {};
    await call(sidelight, 'deleteArticles', { articleIds: [id] });
    await expect(headings(page)).toHaveText(titlesOf([third, first]));
    await expect(page.locator('.story-page-head')).toContainText('2 articles');
    await expect(page.locator('main')).not.toContainText(second.title);
    await expect(page.locator('main')).not.toContainText(second.name);
    await expectStories('belmaro-1 belmaro-2', 'ostwick-1 ostwick-3');
    await page.getByRole('link', { name: 'Stories' }).click();
    await expect(page.locator('.story').filter({ hasText: '2 articles' })).toHaveCount(2);
    await expect(page.locator('main')).not.toContainText('3 articles');
  });
});

const headings = (page: Page) => page.locator('[data-section="articles"] li').getByRole('heading');
const titlesOf = (sheets: readonly Sheet[]) => sheets.map(({ title }) => title);
