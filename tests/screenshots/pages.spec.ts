import type { Page } from '@playwright/test';
import { articlesStored } from '../e2e/archive';
import { expect, readArticles, test } from '../e2e/harness';
import { call, keepAll } from '../e2e/kept';
import { markWords } from '../e2e/marking';
import { longWords, otherDirection, printSheets } from '../e2e/press';
import { breakDatabase, changeSettings, setDraftsAside } from '../e2e/storage';
import { shootForced, shootPage, shootView } from './shoot';
import { fillLedger, highlight, refuseAccess, storedAt } from './states';

const ferry = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-breakdown', 'ferry-inquiry'];
const others = ['water-boil-notice', 'water-crack-found', 'water-old-tunnel', 'launch-explained'];

test('the welcome', async ({ sidelight }) => {
  const page = await sidelight.context.newPage();
  await refuseAccess(page);
  await page.goto(sidelight.urlOfPage('welcome.html'));
  await shootPage(page, 'welcome-1', 'h1');
  await page.locator('input[value="chosen-sites"]').check();
  await page.locator('.hosts input').fill('coast-daily.example');
  await page.keyboard.press('Enter');
  await shootPage(page, 'welcome-2-sites', '.hosts li');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await shootPage(page, 'welcome-3-refused', '.problem');
});

test('library and reader', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  const open = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(sidelight.urlOfPage(address));
  };
  await open('library.html');
  await shootPage(page, 'library-1-empty', '.nothing');
  await printSheets(sidelight.context, [longWords, otherDirection]);
  await readArticles({ sidelight, site, tab }, [...others, ...ferry]);
  for (const { url } of [longWords, otherDirection]) await sidelight.readArticle(tab, url);
  await keepAll(sidelight);
  const ids = (await articlesStored(sidelight)).map(({ id }) => id);
  const change = (articleIds: string[], what: object) =>
    call(sidelight, 'changeArticles', { articleIds, change: what as { kind: 'save' } });
  await change(ids.slice(0, 3), { kind: 'save' });
  await change(ids.slice(1, 5), { kind: 'add-tag', tag: 'ferries' });
  const article = await storedAt(sidelight, 'ferry-inquiry');
  await highlight(sidelight, article, 1);
  await highlight(sidelight, article, 3);
  await call(sidelight, 'setNote', {
    articleId: article.id,
    highlightId: null,
    markdown: 'Compare with the *contract* of 2024.',
  });
  await page.bringToFront();
  await open('library.html');
  await shootPage(page, 'library-2-full', 'h3');
  await page.getByRole('searchbox').fill('fares');
  await shootPage(page, 'library-3-found', 'mark');
  await open('library.html#/?tag=ferries');
  await shootPage(page, 'library-4-filtered', 'h3');
  await open('library.html#/?tag=nowhere');
  await shootPage(page, 'library-5-nothing-matches', 'h1');
  await open('library.html');
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox').nth(1).click();
  await page.getByRole('checkbox').nth(2).click();
  await shootView(page, 'library-6-selecting', '.bulk-bar');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.locator('.articles > li')).toHaveCount(ids.length - 2);
  await shootView(page, 'library-7-undo', '.undo-line');
  await page.getByRole('button', { name: 'Undo' }).click();
  await shootForced(page, 'library-7-undone', 1000);

  await open(`library.html#/article/${article.id}`);
  await shootPage(page, 'reader-1', 'mark.highlight', [320, 1000, 1280]);
  await markWords(page, 'Runa Eskild');
  await shootView(page, 'reader-2-marking', '.marking-bar');
  await shootForced(page, 'reader-2-marking', 1000);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await open(`library.html#/article/${(await storedAt(sidelight, 'binnen')).id}`);
  await shootPage(page, 'reader-3-long-words', '.reader');
  await open(`library.html#/article/${(await storedAt(sidelight, 'marfa')).id}`);
  await shootPage(page, 'reader-4-arabic', '.reader');
  await open('library.html#/article/none');
  await shootPage(page, 'reader-5-missing', '.notice');
  await changeSettings(sidelight, { language: 'ar-XB' });
  await open('library.html');
  await shootPage(page, 'library-8-right-to-left', 'h3');
  await open(`library.html#/article/${article.id}`);
  await shootPage(page, 'reader-6-right-to-left', '.reader');
  await changeSettings(sidelight, { language: null });
  await breakDatabase(sidelight);
  await open('library.html');
  await shootPage(page, 'library-9-store-error', '.notice');
  await showReport(page);
  await shootPage(page, 'library-9-store-error-report', '.report');
});

test('stories and options', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  const shoot = async (name: string, address: string, ready: string) => {
    await page.goto('about:blank');
    await page.goto(sidelight.urlOfPage(address));
    await shootPage(page, name, ready);
  };
  await shoot('stories-1-empty', 'stories.html', '.nothing');
  await shoot('options-1-new', 'options.html', '.counts');
  await readArticles({ sidelight, site, tab }, [...others, ...ferry]);
  await keepAll(sidelight);
  await page.bringToFront();
  await shoot('stories-2-list', 'stories.html', 'li a');
  await page.getByRole('switch').first().click();
  await shootPage(page, 'stories-3-followed', '[role="switch"][aria-checked="true"]');
  await shootForced(page, 'stories-3-followed', 1000);
  const href = await page.locator('main li a[href*="#/story/"]').first().getAttribute('href');
  const story = `stories.html${href?.replace(/^[^#]*/, '')}`;
  await shoot('stories-4-story', story, '[data-section="timeline"]');
  await fillLedger(sidelight);
  await setDraftsAside(
    sidelight,
    ['The swing bridge stays open', 'Bearings of the bridge to be looked at once a month, says the council'],
    'RangeError: No words at 12–12 of the draft',
  );
  await changeSettings(sidelight, { scope: 'chosen-sites', chosenHosts: ['a-long-name-of-a-paper.example'] });
  await shoot('options-2-filled', 'options.html', '.set-aside li');
  await shootForced(page, 'options-2-filled', 1000);
  await changeSettings(sidelight, { language: 'ar-XB' });
  await shoot('options-3-right-to-left', 'options.html', '.ledger');
  await shoot('stories-5-right-to-left', story, '[data-section="timeline"]');
  await changeSettings(sidelight, { language: null });
  await breakDatabase(sidelight);
  await shoot('stories-6-store-error', 'stories.html', '.notice');
  await shoot('options-4-store-error', 'options.html', '.problem');
});

async function showReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(page.locator('.report textarea')).toBeFocused();
}
