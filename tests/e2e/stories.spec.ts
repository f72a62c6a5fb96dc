import { articlesStored, readTable } from './archive';
import { expect, readArticles, test } from './harness';
import { call, keepAll } from './kept';

test('a story tells what is new since the last visit, and keeps telling it for as long as it is open', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  const stories = await sidelight.context.newPage();
  const titleOf = (slug: string) => site.pages.find((page) => page.slug === slug)?.title ?? slug;

  await test.step('nothing yet', async () => {
    await stories.goto(sidelight.urlOfPage('stories.html'));
    await expect(stories.getByText('A story begins when two articles')).toBeVisible();
  });

  await readArticles({ sidelight, site, tab }, ['ferry-fares-rise', 'ferry-petition']);
  await keepAll(sidelight);
  const story = stories.locator('.story').first();
  await test.step('followed', async () => {
    await expect(story).toContainText('2 articles');
    await expect(story).toContainText('2 sources');
    await story.getByRole('switch').click();
    await expect(story.getByRole('switch')).toBeChecked();
    await stories.getByRole('button', { name: 'Followed' }).click();
    await expect(stories.locator('.story')).toHaveCount(1);
  });

  await test.step('a visit takes the new ones away from the list', async () => {
    await stories.bringToFront();
    await story.getByRole('link').click();
    await expect(stories.locator('[data-section="timeline"]')).toBeVisible();
    await expect(stories.locator('[data-section="coverage"]')).toBeVisible();
    await stories.getByRole('link', { name: 'Stories' }).click();
    await expect(story).toBeVisible();
    await expect(story.locator('.new-mark')).toHaveCount(0);
  });

  await test.step('an article that comes is new, and stays so while the page is open', async () => {
    await readArticles({ sidelight, site, tab }, ['ferry-inquiry']);
    await keepAll(sidelight);
    await expect(story.locator('.new-mark')).toHaveText('1 new');
    const openedAt = Date.now();
    await stories.bringToFront();
    await story.getByRole('link').click();
    const articles = stories.locator('[data-section="articles"] li');
    await expect(articles).toHaveCount(3);
    const marked = articles.filter({ has: stories.locator('.new-mark') });
    await expect(marked.getByRole('heading')).toHaveText(titleOf('ferry-inquiry'));
    await expect.poll(() => sidelight.inExtension(hasVisitSince, openedAt)).toBe(true);
    await expect(marked.getByRole('heading')).toHaveText(titleOf('ferry-inquiry'));
    await stories.reload();
    await expect(articles).toHaveCount(3);
    await expect(marked).toHaveCount(0);
  });

  await test.step('its articles are found in the library', async () => {
    await stories.getByRole('link', { name: 'Show them in the library' }).click();
    await expect(stories.locator('h3')).toHaveCount(3);
    await expect(stories).toHaveURL(/library\.html#\/\?story=/);
  });
});

test('a story whose first article is deleted goes on under what is left of it', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry']);
  await keepAll(sidelight);
  const [first] = (await readTable<{ articleIds: string[] }>(sidelight, 'stories'))[0]?.articleIds ?? [];
  const { title = '' } = (await articlesStored(sidelight)).find(({ id }) => id === first) ?? {};
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage(`stories.html#/story/${encodeURIComponent(`s:${first}`)}`));
  await page.bringToFront();
  await page.getByRole('switch').click();
  await expect(page.getByRole('switch')).toBeChecked();
  await call(sidelight, 'deleteArticles', { articleIds: [first ?? ''] });
  await expect(page.locator('[data-section="articles"] li')).toHaveCount(2);
  await expect(page.getByRole('switch')).toBeChecked();
  await expect(page.locator('main')).not.toContainText(title);
});

test('a story that is not there says so', async ({ sidelight }) => {
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('stories.html#/story/s%3Anone'));
  await expect(page.getByRole('heading', { name: 'This story is no longer here' })).toBeVisible();
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible();
});

/** Whether a visit was noted after that moment. */
async function hasVisitSince(moment: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const marks = await new Promise<{ visitedAt: number | null }[]>((resolve, reject) => {
      const request = database.transaction('storyMarks').objectStore('storyMarks').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return marks.some(({ visitedAt }) => visitedAt !== null && visitedAt > moment);
  } finally {
    database.close();
  }
}
