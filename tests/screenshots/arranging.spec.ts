import { expect, readArticles, test } from '../e2e/harness';
import { keepAll } from '../e2e/kept';
import { shootPage, shootView } from './shoot';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-inquiry'];
const others = ['water-boil-notice', 'water-crack-found', 'water-old-tunnel'];
const widths = [320, 400, 1100];

test('stories renamed, merged and split', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...others, ...slugs]);
  await keepAll(sidelight);
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('stories.html'));
  await page.getByRole('button', { name: 'Merge stories' }).click();
  await page.getByRole('checkbox').first().check();
  await shootView(page, 'arranging-1-one-picked', '.bulk-bar', widths);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.locator('.story a').first().click();
  await shootPage(page, 'arranging-2-controls', '.arrange', widths);
  await page.getByRole('button', { name: 'Rename' }).click();
  await shootView(page, 'arranging-3-rename', '.title-form', widths);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.locator('.arrange-list li')).not.toHaveCount(0);
  await shootView(page, 'arranging-4-merge', '.arrange-list', widths);
  await page.getByRole('button', { name: 'Split' }).click();
  await page.getByRole('checkbox').first().check();
  await shootView(page, 'arranging-5-split', '.arrange-list', widths);
  await page.getByRole('button', { name: 'Make these a story of their own' }).click();
  await shootView(page, 'arranging-6-done', '.undo-line', widths);
});
