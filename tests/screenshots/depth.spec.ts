import type { Page } from '@playwright/test';
import { fallen, readAtOnce, unread, waiting } from '../e2e/crane';
import { expect, fixtureNow, readArticles, test } from '../e2e/harness';
import { keepAll, markAllRead } from '../e2e/kept';
import { openPanelBeside } from '../e2e/panel';
import { printSheets } from '../e2e/press';
import { bridge, rewritten } from '../e2e/revised-sheets';
import { shootForced, shootPage, shootPanel } from './shoot';
import { storedAt } from './states';

const foot = '[data-section="foot"]';
const ferry = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-breakdown', 'ferry-inquiry'];
const copies = ['ferry-march-wire', 'ferry-march-daybreak', 'ferry-march-bulletin', 'ferry-day-of-oars'];
const water = ['boil-notice', 'crack-found', 'old-tunnel', 'repair-cost', 'loan-approved'];

const unfold = (page: Page) =>
  page.locator('.quiet-button[aria-expanded="false"]').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLElement).click();
  });

test('the panel on an article that its publisher rewrote', async ({ sidelight, tab }) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, [bridge]);
  await sidelight.readArticle(tab, bridge.url);
  await markAllRead(sidelight);
  await printSheets(sidelight.context, [rewritten]);
  await tab.reload();
  await expect.poll(async () => (await storedAt(sidelight, 'swing-bridge')).revision).toBe(2);
  const panel = await openPanelBeside(sidelight, tab);
  await shootPanel(panel, 'panel-70-changed', '[data-section="changes"]');
  await shootForced(panel, 'panel-70-changed', 400);
  const library = await sidelight.context.newPage();
  const { id } = await storedAt(sidelight, 'swing-bridge');
  await library.goto(sidelight.urlOfPage(`library.html#/article/${id}`));
  await library.getByRole('button', { name: 'Show what changed' }).click();
  await shootPage(library, 'reader-7-changed', '.reader-text del', [320, 1000]);
  await shootForced(library, 'reader-7-changed', 1000);
});

test('the panel on a story of many articles', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...ferry, ...copies, 'ferry-hearing']);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator(foot)).toBeVisible();
  await shootPanel(panel, 'panel-71-story', '[data-section="developments"]');
  await unfold(panel);
  await shootPanel(panel, 'panel-72-story-unfolded', '.credit');
  await shootForced(panel, 'panel-72-story-unfolded', 400);
  await tab.goto(site.urlOf('ferry-fares-rise'));
  await shootPanel(panel, 'panel-73-quotes-elsewhere', '.quote-elsewhere');
  await readArticles(
    { sidelight, site, tab },
    water.map((slug) => `water-${slug}`),
  );
  await shootPanel(panel, 'panel-74-day-has-come', '.entry-note');
  await panel.clock.setFixedTime(Date.parse('2026-06-26T09:00:00Z'));
  await panel.reload();
  await shootPanel(panel, 'panel-75-unreported', '.entry-note');
});

test('a story’s page in full', async ({ sidelight, site, tab }) => {
  const widths = [320, 400, 1100];
  await sidelight.giveConsent();
  const page = await sidelight.context.newPage();
  await page.clock.setFixedTime(fixtureNow);
  const openStory = async (at: number) => {
    await page.goto('about:blank');
    await page.goto(sidelight.urlOfPage('stories.html'));
    await page.bringToFront();
    await page.locator('.story a').nth(at).click();
    await expect(page.locator('[data-section="coverage"]')).toBeVisible();
  };
  await printSheets(sidelight.context, [fallen, waiting, readAtOnce, unread]);
  for (const { url } of [fallen, waiting]) await sidelight.readArticle(tab, url);
  await keepAll(sidelight);
  await markAllRead(sidelight);
  await openStory(0);
  await page.goto('about:blank');
  for (const { url } of [readAtOnce, unread]) await sidelight.readArticle(tab, url);
  await tab.goto('about:blank');
  await keepAll(sidelight);
  await openStory(0);
  await shootPage(page, 'story-1-new', '[data-section="new-since-visit"]', widths);
  await page.getByText('Day by day').click();
  await page.locator('.graph-name').first().click();
  await shootPage(page, 'story-2-opened', '.picture-table[open]', widths);
  await shootForced(page, 'story-2-opened', 1100);
  await page.goto('about:blank');
  await readArticles({ sidelight, site, tab }, [...ferry, ...copies, 'ferry-hearing']);
  await keepAll(sidelight);
  await page.goto(sidelight.urlOfPage('stories.html'));
  await shootPage(page, 'story-3-list', '.story', widths);
  await openStory(1);
  await shootPage(page, 'story-4-long', '[data-section="named-together"]', widths);
  await shootForced(page, 'story-4-long', 400);
});
