import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { printSheets, type Sheet } from './press';

/** Two papers on one regatta: one number is only rounded, one is of other things, and one cannot be the same. */
const regatta: Sheet[] = [
  {
    name: 'Harl Evening',
    url: 'http://evening.test/news/2026/03/17/lindow-regatta',
    title: 'Lindow regatta draws a crowd to the river Harl',
    language: 'en',
    sentences: [
      'The harbour police of Lindow counted 4,987 people at the regatta on the river Harl on Sunday.',
      'Rowers from 38 clubs took part in the regatta of Lindow, the organiser Ivo Marrick said.',
      'The regatta of Lindow cost the Harl river board 310,000 euros, according to its treasurer.',
      'The grandstand on the river Harl in Lindow has room for 1,200 people.',
    ],
  },
  {
    name: 'Ost Bank Gazette',
    url: 'http://gazette.test/2026/03/17/lindow-regatta',
    title: 'Rowers race on the Harl at the Lindow regatta',
    language: 'en',
    sentences: [
      'Nearly 5,000 people came to the regatta on the river Harl, the harbour police of Lindow counted.',
      'Rowers from 42 clubs took part in the regatta of Lindow, said Ivo Marrick, the organiser.',
      'Sponsors gave the Harl river board a grant of 350,000 euros for the regatta of Lindow.',
      'On the river Harl in Lindow 1,400 people danced until the regatta ended.',
    ],
  },
];

test('sources that count one thing differently stand side by side, with sentence, source and day', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['ferry-petition', 'ferry-breakdown', 'ferry-inquiry']);
  await sidelight.readArticle(tab, site.urlOf('ferry-day-of-oars'));
  await sidelight.readArticle(tab, site.urlOf('ferry-hearing'));
  const panel = await openPanelBeside(sidelight, tab);
  const figures = panel.locator('[data-section="figures"]');
  const disagreements = figures.locator('[data-section="disagreements"]');

  await test.step('both sentences of the planted pair', async () => {
    const pair = disagreements.locator('.pair', { hasText: 'with 168 passengers' });
    await expect(pair.locator('[data-statement]')).toHaveCount(2);
    await expect(pair).toContainText('186');
    for (const receipt of await pair.locator('.receipt-source').all()) await expect(receipt).toBeVisible();
  });

  await test.step('a count that grew is a development, with its first and its newest sentence', async () => {
    const development = figures.locator('[data-section="developments"]');
    await expect(development).toContainText('4,100');
    await expect(development.locator('.pair [data-statement]')).toHaveCount(2);
    await expect(development).toContainText('which has grown to 9,350 signatures');
    await expect(development.locator('.lucide-triangle-alert')).toHaveCount(0);
    await expect(disagreements).not.toContainText('signatures');
  });

  await test.step('room for 240 passengers is no count of 240 pupils', async () => {
    await expect(disagreements).not.toContainText('240');
  });
});

test('a rounded number and figures of other things are no disagreement', async ({ sidelight, tab }) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, regatta);
  for (const { url } of regatta) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  const disagreements = panel.locator('[data-section="disagreements"]');
  await expect(disagreements.locator('.pair')).toHaveCount(1);
  await expect(disagreements).toContainText('Rowers from 42 clubs');
  await expect(disagreements).toContainText('Rowers from 38 clubs');
});
