import { expectNoViolations } from './accessibility';
import { articlesStored, readTable } from './archive';
import { fallen, news, readAtOnce, saidBefore, unread, waiting } from './crane';
import { expect, readArticles, test } from './harness';
import { call, keepAll, markAllRead } from './kept';
import { printSheets } from './press';

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

test('a story shows what is new, who is named with whom, and how an amount went', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, [fallen, waiting, readAtOnce, unread]);
  const stories = await sidelight.context.newPage();
  const openStory = async () => {
    await stories.bringToFront();
    await stories.goto('about:blank');
    await stories.goto(sidelight.urlOfPage('stories.html'));
    await stories.locator('.story a').first().click();
    await expect(stories.locator('[data-section="articles"]')).toBeVisible();
  };
  const section = (name: string) => stories.locator(`[data-section="${name}"]`);
  for (const { url } of [fallen, waiting]) await sidelight.readArticle(tab, url);
  await keepAll(sidelight);
  await markAllRead(sidelight);

  await test.step('on a first visit to what was read nothing is new', async () => {
    const openedAt = Date.now();
    await openStory();
    await expect(section('new-since-visit')).toHaveCount(0);
    await expect.poll(() => sidelight.inExtension(hasVisitSince, openedAt)).toBe(true);
  });

  await test.step('two whom sentences name together are joined; one who stands beside them is not', async () => {
    const pairs = section('named-together').locator('.pair-names');
    await expect(pairs.filter({ hasText: 'Anselm Pike – Hedda Krol' })).toHaveText(/2 articles/);
    // Of the mayor of Sundvik both papers tell, but never beside one of these two.
    await expect(pairs.filter({ hasText: /Rehn/ }).filter({ hasText: /Krol|Pike/ })).toHaveCount(0);
  });

  // A story's page that is open would see them come.
  await stories.goto('about:blank');
  await sidelight.readArticle(tab, readAtOnce.url);
  await markAllRead(sidelight);
  await sidelight.readArticle(tab, unread.url);
  // In front for some seconds more it would count as read.
  await tab.goto('about:blank');
  await keepAll(sidelight);

  await test.step('in the list stands a sentence that was not read', async () => {
    await stories.goto(sidelight.urlOfPage('stories.html'));
    await expect(stories.locator('.story .new-mark').first()).toHaveText('2 new');
    expect(news).toContain(await stories.locator('.story .words').first().innerText());
  });

  await test.step('what came since is new where it says something unread', async () => {
    await openStory();
    await expect(section('new-since-visit').getByRole('heading')).toHaveText('New since your last visit');
    await expect(section('new-since-visit').locator('.words')).toHaveText(news);
    await expect(section('new-since-visit')).not.toContainText(saidBefore);
    await expect(section('new-since-visit')).not.toContainText('Big Asta');
  });

  await test.step('each source has its days', async () => {
    await section('sources-over-time').getByText('Day by day').click();
    await expect(section('sources-over-time').locator('tbody tr')).toHaveText([
      /Sundvik Courier\s*Mar 10/,
      /North Quay Post\s*Mar 11/,
      /Orrholm Tidings\s*Mar 12/,
      /Harl Evening\s*Mar 13/,
    ]);
  });

  await test.step('an amount that is reported again is drawn, unlike amounts are not', async () => {
    await expect(section('figure-series').locator('.series')).toHaveCount(1);
    await expect(section('figure-series').locator('.series-point')).toHaveCount(3);
    await expect(section('figure-series').locator('.series-amount')).toHaveText(['14', '19', '26']);
  });

  await test.step('arrows walk from line to line', async () => {
    const line = section('new-since-visit').locator('[data-statement]');
    await line.first().focus();
    await stories.keyboard.press('ArrowDown');
    await expect(line.nth(1)).toBeFocused();
  });

  await expectNoViolations(stories, 'a story with its pictures');

  await test.step('a point leads to its sentence', async () => {
    const point = section('figure-series').locator('[data-statement]').nth(2);
    await point.focus();
    await stories.keyboard.press('Enter');
    await expect(stories).toHaveURL(/library\.html#\/article\//);
    await expect(stories.locator('mark.lit')).toHaveText(news[0] ?? '');
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
