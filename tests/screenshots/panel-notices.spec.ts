import { expect, readArticles, test } from '../e2e/harness';
import { keepAll } from '../e2e/kept';
import { openPanelBeside } from '../e2e/panel';
import { breakDatabase, changeSettings } from '../e2e/storage';
import { shootPanel } from './shoot';
import { breakReasons, pretendState } from './states';

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
  await keepAll(sidelight);
  await tab.goto(site.origin('courier'));
  await shootPanel(panel, 'panel-07-not-an-article-with-recent', '[data-section="articles"]');
  await pretendState(sidelight, tab, { kind: 'too-large' });
  await shootPanel(panel, 'panel-08-too-large', '.notice');
  await pretendState(sidelight, tab, {
    kind: 'failed',
    message: 'TypeError: nodes is not iterable\n  at walk',
  });
  await panel.locator('.notice summary').click();
  await shootPanel(panel, 'panel-09-failed', '.notice pre');
  await pretendState(sidelight, tab, { kind: 'reading' });
  await shootPanel(panel, 'panel-10-reading', '.skeleton');
  const title = 'Assembly sets a price for each crossing';
  await pretendState(sidelight, tab, { kind: 'article', title, readAt: Date.now() });
  await shootPanel(panel, 'panel-11-taking-in', '.skeleton h1');
});

test('the panel when something of ours breaks', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['ferry-fares-rise', 'ferry-petition']);
  const panel = await openPanelBeside(sidelight, tab);
  await breakReasons(panel);
  await panel.reload();
  await panel.getByRole('button', { name: 'Show the report' }).click();
  await shootPanel(panel, 'panel-60-section-broken', '.section-broken textarea');
  await breakDatabase(sidelight);
  await panel.reload();
  await shootPanel(panel, 'panel-61-store-error', '.notice');
  await panel.getByRole('button', { name: 'Show the report' }).click();
  await expect(panel.locator('.report textarea')).toBeFocused();
  await shootPanel(panel, 'panel-62-report', '.report');
});
