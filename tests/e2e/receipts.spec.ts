import type { Page } from '@playwright/test';
import { storedWords } from './archive';
import { expect, litText, test } from './harness';
import { openPanelBeside } from './panel';

test('every statement on every article leads to exactly its words, and to none once they are gone', async ({
  sidelight,
  site,
  tab,
}) => {
  test.setTimeout(8 * 60_000);
  await sidelight.giveConsent();
  const articles = site.pages.filter(({ isArticle }) => isArticle);
  for (const { slug } of articles) await sidelight.readArticle(tab, site.urlOf(slug));
  const panel = await openPanelBeside(sidelight, tab);
  let checked = 0;

  for (const { slug, title } of articles) {
    await test.step(slug, async () => {
      await tab.goto(site.urlOf(slug));
      await tab.bringToFront();
      const own = await ownStatements(panel, title);
      expect(own.length).toBeGreaterThan(0);
      for (const receipt of own) {
        const words = await storedWords(sidelight, receipt);
        await clickStatement(panel, receipt);
        await expect.poll(() => litText(tab), { message: `${slug} ${receipt}` }).toBe(words);
        checked++;
      }
      // The publisher rewrites the article under the reader's eyes: no other words may be lit.
      await tab.evaluate(() => {
        CSS.highlights.clear();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          node.textContent = (node.textContent ?? '').replace(/\p{L}/gu, '†');
        }
      });
      const [first] = own;
      if (first === undefined) throw new Error('No statement to try');
      await clickStatement(panel, first);
      await expect(panel.getByRole('status')).toContainText(/no longer on the page/i);
      expect(await litText(tab)).toBe('');
    });
  }
  console.log(`${checked} statements led to their words`);
});

test('a line of another article that is open leads to its words in that tab', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  const other = await sidelight.context.newPage();
  await sidelight.readArticle(other, site.urlOf('ferry-fares-rise'));
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const panel = await openPanelBeside(sidelight, tab);
  const line = panel.locator('[data-section="context"] [data-statement]').first();
  await expect(line).toContainText('The Kestholm Courier');
  const receipt = (await line.getAttribute('data-receipt')) ?? '';
  await line.click();
  await expect.poll(() => litText(other)).toBe(await storedWords(sidelight, receipt));
  expect(await litText(tab)).toBe('');
  await expect.poll(() => other.evaluate(() => document.visibilityState)).toBe('visible');
});

/** Receipts of the statements that come from the article in front, once the panel has drawn all of it. */
async function ownStatements(panel: Page, title: string): Promise<string[]> {
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(panel.locator('[data-section="foot"]')).toBeVisible();
  const articleId = await panel.locator('[data-article]').first().getAttribute('data-article');
  const receipts = await panel
    .locator('[data-statement]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['receipt'] ?? ''));
  return [...new Set(receipts)].filter((receipt) => receipt.startsWith(`${articleId}:`));
}

/** By a script's click: some statements are folded away until the reader opens their list. */
async function clickStatement(panel: Page, receipt: string): Promise<void> {
  await panel.locator(`[data-receipt="${receipt}"]`).first().dispatchEvent('click');
}
