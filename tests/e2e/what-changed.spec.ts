import type { BrowserContext, Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, storedWords } from './archive';
import { expect, litText, test } from './harness';
import { call } from './kept';
import { openPanelBeside } from './panel';
import { printSheets } from './press';
import { bridge, correction, rewritten, turnedOver } from './revised-sheets';

const changes = (panel: Page) => panel.locator('[data-section="changes"]');
const lines = (panel: Page, kind: string) =>
  changes(panel).locator(`[data-change="${kind}"] [data-statement]`);

async function readThrough(sidelight: SidelightSession, tab: Page, url: string): Promise<void> {
  await sidelight.readArticle(tab, url);
  await markRead(sidelight);
}

async function markRead(sidelight: SidelightSession): Promise<void> {
  const articleIds = (await articlesStored(sidelight)).map(({ id }) => id);
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'mark-read' } });
}

const isStoredAs = (sidelight: SidelightSession, revision: number) =>
  expect.poll(async () => (await articlesStored(sidelight))[0]?.revision).toBe(revision);

/** Opens the kept copy and answers the lit words in it. */
async function litInCopy(context: BrowserContext, open: () => Promise<void>): Promise<string> {
  const [copy] = await Promise.all([context.waitForEvent('page'), open()]);
  const lit = await copy.locator('mark.lit').innerText();
  await copy.close();
  return lit;
}

test('what the publisher changed since the reader read it is told once, by kind', async ({
  sidelight,
  tab,
}) => {
  await printSheets(sidelight.context, [bridge]);
  await sidelight.giveConsent();
  await readThrough(sidelight, tab, bridge.url);
  await printSheets(sidelight.context, [rewritten]);
  await tab.reload();
  await isStoredAs(sidelight, 2);
  const panel = await openPanelBeside(sidelight, tab);

  await expect(changes(panel).getByRole('heading')).toHaveText('Changed since you read it');
  await expect(changes(panel).locator('.change-kind')).toHaveText([
    'Headline',
    'Correction',
    'Number or date',
    'Quote',
    'Added',
    'Taken out',
  ]);
  await expect(changes(panel).locator('del')).toHaveText(['all summer', '310,000', 'shut']);
  await expect(changes(panel).locator('ins')).toHaveText(['until August', '360,000', 'close']);
  await expect(lines(panel, 'correction')).toContainText(correction);
  await expect(lines(panel, 'addition')).toContainText('three tugs to Norhaven');
  await expect(lines(panel, 'removal')).toContainText('A ferry for people on foot');

  await test.step('each line leads to its words: in the page as it is, in the kept copy as it was', async () => {
    const now = lines(panel, 'figure').nth(1);
    await now.click();
    const words = await storedWords(sidelight, (await now.getAttribute('data-receipt')) ?? '');
    await expect.poll(() => litText(tab)).toBe(words);
    for (const before of [lines(panel, 'figure').first(), lines(panel, 'removal')]) {
      await tab.bringToFront();
      const receipt = (await before.getAttribute('data-receipt')) ?? '';
      expect(receipt).toContain(':1:');
      const words = await before.locator('.words').innerText();
      expect(await litInCopy(sidelight.context, () => before.click())).toBe(words);
    }
  });

  await test.step('the kept copy marks in its text what was changed', async () => {
    const copy = await sidelight.context.newPage();
    const [article] = await articlesStored(sidelight);
    await copy.goto(sidelight.urlOfPage(`library.html#/article/${article?.id}`));
    const compare = copy.getByRole('button', { name: 'Show what changed' });
    await compare.focus();
    await copy.keyboard.press('Enter');
    await expect(copy.locator('.version-differences')).toContainText('5 changes since version 1');
    await expect(copy.locator('.reader-text del')).toContainText(['310,000', 'shut', 'A ferry for people']);
    await expect(copy.locator('.reader-text ins')).toContainText([
      '360,000',
      'close',
      'three tugs',
      correction,
    ]);
    await copy.getByLabel('Version').selectOption('1');
    await expect(compare).toHaveCount(0);
    await copy.close();
    await tab.bringToFront();
  });

  await test.step('it stays while the new version is read, and is not told again on the next visit', async () => {
    await markRead(sidelight);
    await tab.bringToFront();
    await panel.reload();
    await expect(changes(panel).locator('.change-kind')).toHaveCount(6);
    await tab.reload();
    await expect(panel.locator('[data-section="foot"]')).toBeVisible();
    await expect(changes(panel)).toHaveCount(0);
  });
});

test('an update of counters, clocks, advertisements and typography is no change', async ({
  sidelight,
  tab,
}) => {
  await printSheets(sidelight.context, [bridge]);
  await sidelight.giveConsent();
  await readThrough(sidelight, tab, bridge.url);
  await printSheets(sidelight.context, [turnedOver]);
  await tab.reload();
  await isStoredAs(sidelight, 2);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="foot"]')).toBeVisible();
  await expect(changes(panel)).toHaveCount(0);
});

test('a corrected article of the papers shows its correction first', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readThrough(sidelight, tab, site.urlOf('ferry-fares-stopped'));
  site.update('ferry-fares-stopped');
  await tab.reload();
  await isStoredAs(sidelight, 2);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(changes(panel).locator('.change-kind')).toHaveText(['Correction', 'Number or date']);
  await expect(changes(panel).locator('ins')).toHaveText('27,000');
});
