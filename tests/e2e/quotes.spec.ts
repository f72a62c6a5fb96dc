import type { Locator } from '@playwright/test';
import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { printSheets, type Sheet } from './press';

test('a shortened quote is shown beside the whole one, from either side', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['ferry-fares-rise', 'ferry-petition']);
  const panel = await openPanelBeside(sidelight, tab);
  const quotes = panel.locator('[data-section="quotes"]');
  const condition = 'If the government pays for the crossings it has ordered';

  await test.step('the article that shortens it', async () => {
    const elsewhere = lineOf(quotes, 'I will bring the old fare back').locator('.quote-elsewhere');
    await expect(elsewhere).toContainText('With more words in another source');
    await expect(elsewhere.locator('mark')).toHaveText(condition);
    await expect(elsewhere.locator('.receipt-source')).toContainText('The Kestholm Courier');
  });

  await test.step('the article that prints it whole', async () => {
    await tab.goto(site.urlOf('ferry-fares-rise'));
    const line = lineOf(quotes, condition);
    await expect(line.locator('mark').first()).toHaveText(condition);
    const elsewhere = line.locator('.quote-elsewhere');
    await expect(elsewhere).toContainText('Without the underlined words in another source');
    await expect(elsewhere.locator('[data-statement]')).toHaveCount(1);
    await expect(elsewhere.locator('.receipt-source')).toContainText('Daybreak');
  });
});

const sheet = (name: string, host: string, sentences: string[]): Sheet => ({
  name,
  url: `http://${host}.test/2026/03/17/lock-of-orm-closed`,
  title: `Lock of Orm closed after crack, ${name} reports`,
  language: 'en',
  sentences: [
    'The lock of Orm on the Sarre canal was closed on Monday after Dagny Holt, its keeper, found a crack in a gate.',
    ...sentences,
    'Barges on the Sarre canal wait below the lock of Orm, where the Canal Board has opened a second berth.',
  ],
});

/** One number, one stock phrase of two speakers, and one slogan with another end. */
const lock = [
  sheet('The Sarre Mail', 'mail', [
    '“The gate will hold for ten days at the most, and nobody should sail through it,” said Dagny Holt.',
    '“Safety comes before the timetable of any barge,” said Piet Anholm, who speaks for the Canal Board.',
    '“We will not rest until the canal is open to every barge again,” said Lotte Brack of the bargemen.',
  ]),
  sheet('Orm Weekly', 'weekly', [
    '“The gate will hold for two days at the most, and nobody should sail through it,” said Dagny Holt.',
    '“Safety comes before the timetable of any barge,” said Mayor Viggo Tarn.',
    '“We will not rest until the minister has looked at the gate herself,” said Lotte Brack of the bargemen.',
  ]),
];

test('a quote with another number is shown, and words that only look like the same are not', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, lock);
  for (const { url } of lock) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  const quotes = panel.locator('[data-section="quotes"]');
  const altered = lineOf(quotes, 'hold for two days').locator('.quote-elsewhere');
  await expect(altered).toContainText('Otherwise in another source');
  await expect(altered.locator('mark')).toHaveText('ten');
  await expect(altered.locator('.receipt-source')).toContainText('The Sarre Mail');
  for (const words of ['Safety comes before', 'We will not rest']) {
    const line = lineOf(quotes, words);
    await expect(line.locator('[data-statement]').first()).toBeVisible();
    await expect(line.locator('.quote-elsewhere')).toHaveCount(0);
  }
});

const lineOf = (quotes: Locator, words: string): Locator =>
  quotes.locator('.speakers > li > .statements > li', { hasText: words }).first();
