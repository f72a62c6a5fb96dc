import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../scripts/run.mjs';
import { articlesStored } from '../e2e/archive';
import { expect, readArticles, test } from '../e2e/harness';
import { call, keepAll } from '../e2e/kept';
import { markWords } from '../e2e/marking';
import { openPanelBeside } from '../e2e/panel';
import { breakDatabase, changeSettings } from '../e2e/storage';

const folder = path.join(projectFolder, 'screenshots');
const panelWidths = [320, 400];
const pageWidths = [320, 1000];
const ferry = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-breakdown', 'ferry-inquiry'];
const others = ['water-boil-notice', 'water-crack-found', 'water-old-tunnel', 'launch-explained'];

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

test('the panel before and without an article', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent({ scope: 'on-click' });
  await tab.goto(site.urlOf('ferry-inquiry'));
  const panel = await openPanelBeside(sidelight, tab);
  await changeSettings(sidelight, { consentedAt: null });
  await shootPanel(panel, 'panel-01-unasked', '.notice');
  await changeSettings(sidelight, { consentedAt: 1 });
  await shootPanel(panel, 'panel-02-on-click', '.notice');
  await changeSettings(sidelight, { scope: 'all-sites', excludedHosts: [new URL(tab.url()).hostname] });
  await tab.reload();
  await shootPanel(panel, 'panel-03-excluded', '.notice');
  await changeSettings(sidelight, { excludedHosts: [] });
  await tab.goto('about:blank');
  await shootPanel(panel, 'panel-04-nothing-kept', '.notice');
  await tab.goto(site.origin('courier'));
  await shootPanel(panel, 'panel-05-not-an-article', '.notice');
  await tab.goto(site.urlOf('ferry-fares-rise'));
  await shootPanel(panel, 'panel-06-first-article', '[data-section="foot"]');
  await tab.goto(site.origin('courier'));
  await shootPanel(panel, 'panel-07-not-an-article-with-recent', '.notice');
});

test('the panel, filled', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...others, ...ferry]);
  await keepAll(sidelight);
  await markAllRead(sidelight);
  await tab.goto(site.urlOf('ferry-hearing'));
  await sidelight.waitUntilStored(tab.url());
  const panel = await openPanelBeside(sidelight, tab);
  await shootPanel(panel, 'panel-10-filled', '[data-section="foot"]');
  await panel.locator('[data-section="in-brief"] [data-statement]').first().focus();
  await shootPanel(panel, 'panel-11-statement-focused', '[data-section="foot"]');
  await panel.locator('[data-section="in-brief"] [data-statement]').first().click();
  await tab.screenshot({ path: path.join(folder, 'page-lit.png') });

  const title = await panel.getByRole('heading', { level: 1 }).textContent();
  const article = (await articlesStored(sidelight)).find((each) => each.title === title);
  const words = article?.text.split('\n\n')[1]?.slice(0, 60) ?? '';
  await call(sidelight, 'addHighlight', {
    articleId: article?.id ?? '',
    words: { quote: words, prefix: '', suffix: article?.text.split('\n\n')[1]?.slice(60, 92) ?? '' },
  });
  await call(sidelight, 'setNote', {
    articleId: article?.id ?? '',
    highlightId: null,
    markdown:
      '**Ask** at the hearing:\n\n- who pays for the *second* boat\n- what the [register](https://register.example) says',
  });
  await call(sidelight, 'setTags', { articleId: article?.id ?? '', tags: ['ferries', 'to follow up'] });
  await shootPanel(panel, 'panel-12-with-notes', '[data-section="notes"]');

  await markWords(tab, 'Maren Toller');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Maren Toller');
  await shootPanel(panel, 'panel-13-person', '[data-section="articles"]');
  const field = panel.getByRole('searchbox');
  await field.fill('petition');
  await field.press('Enter');
  await shootPanel(panel, 'panel-14-phrase', '[data-section="articles"]');
  await field.fill('clove auction in Zanzibar');
  await field.press('Enter');
  await shootPanel(panel, 'panel-15-nothing-found', '.notice-body');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await shootPanel(panel, 'panel-16-menu', '.more-list:not([hidden])');
  await panel.getByRole('button', { name: 'Keys', exact: true }).click();
  await shootPanel(panel, 'panel-17-keys', 'dialog[open]');
  await panel.keyboard.press('Escape');
  await tab.goto(site.urlOf('launch-explained'));
  await shootPanel(panel, 'panel-18-explainer', '[data-section="foot"]');
  await breakDatabase(sidelight);
  await panel.reload();
  await shootPanel(panel, 'panel-19-store-error', '.notice');
});

test('the pages', async ({ sidelight, site, tab }) => {
  const page = await sidelight.context.newPage();
  const shoot = async (name: string, address: string, ready: string) => {
    await page.goto('about:blank');
    await page.goto(sidelight.urlOfPage(address));
    await shootPage(page, name, ready);
  };
  await shoot('welcome-1', 'welcome.html', 'h1');
  await sidelight.giveConsent();
  await shoot('library-1-empty', 'library.html', 'h1');
  await shoot('stories-1-empty', 'stories.html', 'h1');
  await readArticles({ sidelight, site, tab }, [...others, ...ferry]);
  await keepAll(sidelight);
  const stored = await articlesStored(sidelight);
  await call(sidelight, 'changeArticles', {
    articleIds: stored.slice(0, 3).map(({ id }) => id),
    change: { kind: 'save' },
  });
  await call(sidelight, 'changeArticles', {
    articleIds: stored.slice(1, 5).map(({ id }) => id),
    change: { kind: 'add-tag', tag: 'ferries' },
  });
  const [article] = stored.filter(({ url }) => url.includes('ferry'));
  const text = article?.text.split('\n\n')[1] ?? '';
  await call(sidelight, 'addHighlight', {
    articleId: article?.id ?? '',
    words: { quote: text.slice(0, 70), prefix: '', suffix: text.slice(70, 100) },
  });
  await call(sidelight, 'setNote', {
    articleId: article?.id ?? '',
    highlightId: null,
    markdown: 'Compare with the *contract* of 2024.',
  });
  await shoot('library-2-full', 'library.html', 'h3');
  await shoot('library-3-filtered', 'library.html#/?tag=ferries', 'h3');
  await shoot('library-4-nothing-matches', 'library.html#/?tag=nowhere', 'h1');
  await shoot('reader', `library.html#/article/${article?.id}`, '.reader');
  await shoot('reader-missing', 'library.html#/article/none', '.notice');
  await shoot('stories-2-list', 'stories.html', 'li a');
  const href = await page.locator('main li a[href*="#/story/"]').first().getAttribute('href');
  await shoot('stories-3-story', `stories.html${href?.replace(/^[^#]*/, '')}`, '[data-section="timeline"]');
  await shoot('options', 'options.html', 'h1');
  await changeSettings(sidelight, { language: 'ar-XB' });
  await shoot('options-right-to-left', 'options.html', 'h1');
  await shoot('library-right-to-left', 'library.html', 'h3');
  await changeSettings(sidelight, { language: null });
  await breakDatabase(sidelight);
  await shoot('library-9-store-error', 'library.html', '.notice');
  await shoot('stories-9-store-error', 'stories.html', '.notice');
});

const shootPanel = (panel: Page, name: string, ready: string) => shootAll(panel, name, ready, panelWidths);
const shootPage = (page: Page, name: string, ready: string) => shootAll(page, name, ready, pageWidths);

async function shootAll(page: Page, name: string, ready: string, widths: readonly number[]): Promise<void> {
  await expect(page.locator(ready).first(), name).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // The browser draws the new width a frame or two later.
      await page.waitForTimeout(120);
      await page.screenshot({
        path: path.join(folder, `${name}-${colorScheme}-${width}.png`),
        fullPage: true,
      });
    }
  }
}

async function markAllRead(sidelight: Parameters<typeof articlesStored>[0]): Promise<void> {
  const articleIds = (await articlesStored(sidelight)).map(({ id }) => id);
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'mark-read' } });
}
