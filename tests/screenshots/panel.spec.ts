import { expect, readArticles, test } from '../e2e/harness';
import { call, keepAll, markAllRead } from '../e2e/kept';
import { markWords } from '../e2e/marking';
import { openPanelBeside } from '../e2e/panel';
import { barge, longWords, otherDirection, printSheets } from '../e2e/press';
import { changeSettings } from '../e2e/storage';
import { shootForced, shootPanel, shootWindow } from './shoot';
import { highlight, storedAt } from './states';

const ferry = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-breakdown', 'ferry-inquiry'];
const copies = ['ferry-march-wire', 'ferry-march-daybreak', 'ferry-march-bulletin', 'ferry-day-of-oars'];
const foot = '[data-section="foot"]';

test('the panel, filled', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...ferry, ...copies]);
  await keepAll(sidelight);
  await markAllRead(sidelight);
  await tab.goto(site.urlOf('ferry-hearing'));
  await sidelight.waitUntilStored(tab.url());
  const panel = await openPanelBeside(sidelight, tab);
  await shootPanel(panel, 'panel-20-filled', foot, [320, 400, 480]);
  await shootForced(panel, 'panel-20-filled', 400);
  await changeSettings(sidelight, { language: 'ar-XB' });
  await shootPanel(panel, 'panel-21-right-to-left', `html[dir="rtl"] ${foot}`, [360]);
  await changeSettings(sidelight, { language: 'en-XA' });
  await shootPanel(panel, 'panel-22-longer-words', `html:not([dir="rtl"]) ${foot}`, [320]);
  await changeSettings(sidelight, { language: null });

  await panel.getByRole('switch').click();
  await shootPanel(panel, 'panel-23-known-dimmed', '.dim-switch[aria-checked="true"]', [400]);
  await tab.evaluate(() => scrollTo(0, 700));
  await shootWindow(tab, 'page-dimmed');
  await panel.getByRole('switch').click();

  const line = panel.locator('[data-section="in-brief"] [data-statement]').first();
  await line.focus();
  await panel.keyboard.press('ArrowDown');
  await shootPanel(panel, 'panel-24-statement-focused', '.moments', [400]);
  await line.click();
  await shootWindow(tab, 'page-lit');
  await panel.getByRole('slider').first().focus();
  for (let turn = 0; turn < 2; turn++) await panel.keyboard.press('Shift+ArrowRight');
  await shootPanel(panel, 'panel-25-time-picked', '.picked');
  await panel.getByRole('button', { name: 'Show all' }).click();
  await panel.locator('.quiet-button[aria-expanded="false"]').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLElement).click();
  });
  await shootPanel(panel, 'panel-26-unfolded', foot);
});

test('the panel with the reader’s own words', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...ferry.slice(0, 2), 'ferry-fares-stopped']);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator(foot)).toBeVisible();
  const article = await storedAt(sidelight, 'ferry-fares-stopped');
  await highlight(sidelight, article, 1);
  const gone = 'The refunds come to 21,000 euros';
  const words = { quote: gone, prefix: '', suffix: '' };
  await call(sidelight, 'addHighlight', { articleId: article.id, words });
  for (const tag of ['ferries', 'to follow up']) {
    await call(sidelight, 'changeArticles', { articleIds: [article.id], change: { kind: 'add-tag', tag } });
  }
  const notes = panel.locator('[data-section="notes"]');
  await notes.getByRole('button', { name: 'Add a note' }).first().click();
  await panel.keyboard.type('**Ask** at the hearing:\n\n- who pays for the *second* boat\n');
  await panel.keyboard.type('what the [register](https://register.example) says');
  await shootPanel(panel, 'panel-30-note-edited', '.note-field');
  await panel.keyboard.press('Escape');
  await shootPanel(panel, 'panel-31-noted', '.markdown');
  const line = panel.locator('[data-section="in-brief"] [data-statement]').first();
  await line.focus();
  await panel.keyboard.press('n');
  await panel.keyboard.type('Whose figure is this?');
  await shootPanel(panel, 'panel-32-note-on-statement', '.statement-note textarea');
  await panel.keyboard.press('Escape');
  site.update('ferry-fares-stopped');
  await tab.reload();
  await shootPanel(panel, 'panel-33-highlight-gone', '[data-gone]');
  await tab.evaluate(() => scrollTo(0, 700));
  await shootWindow(tab, 'page-highlights');
});

test('the panel looking something up', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ferry);
  await tab.goto(site.urlOf('ferry-hearing'));
  await sidelight.waitUntilStored(tab.url());
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator(foot)).toBeVisible();
  await markWords(tab, 'Maren Toller');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Maren Toller');
  await shootPanel(panel, 'panel-40-person', '[data-section="articles"]');
  await panel.getByRole('button', { name: 'Keep as highlight' }).click();
  await shootPanel(panel, 'panel-41-kept', '.kept');
  const field = panel.getByRole('searchbox');
  await field.fill('petition');
  await field.press('Enter');
  await shootPanel(panel, 'panel-42-phrase', '[data-section="articles"]');
  await field.fill('clove auction in Zanzibar');
  await field.press('Enter');
  await shootPanel(panel, 'panel-43-nothing-found', '.notice-body');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await shootPanel(panel, 'panel-44-menu', '.more-list:not([hidden])');
  await panel.getByRole('button', { name: 'Keys', exact: true }).click();
  await shootPanel(panel, 'panel-45-keys', 'dialog[open]');
  await panel.keyboard.press('Escape');
  await tab.goto(site.urlOf('launch-explained'));
  await shootPanel(panel, 'panel-46-explainer', foot);
});

test('the panel with long words, long names, another direction and other clocks', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, [...barge, longWords, otherDirection]);
  for (const { url } of barge) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  await panel.getByRole('button', { name: 'sources differ' }).first().click();
  await shootPanel(panel, 'panel-50-sources-differ', '.pair-of-tellings [data-statement]');
  await sidelight.readArticle(tab, longWords.url);
  await shootPanel(panel, 'panel-51-long-words', '.header .headline[lang="de"]');
  await sidelight.readArticle(tab, otherDirection.url);
  await shootPanel(panel, 'panel-52-arabic', '.headline[lang="ar"]');
});
