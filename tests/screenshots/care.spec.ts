import { articlesStored } from '../e2e/archive';
import { expect, readArticles, test } from '../e2e/harness';
import { keepAll } from '../e2e/kept';
import { ageAnalyses, breakDatabase } from '../e2e/storage';
import { shootPage } from './shoot';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-inquiry', 'water-boil-notice'];

test('care of the data in the options', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  const [first, second] = await articlesStored(sidelight);
  await sidelight.inExtension(
    async ({ first, second }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sidelight');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = database.transaction(['revisions', 'articles'], 'readwrite');
      change.objectStore('revisions').delete([first, 1]);
      const rows = change.objectStore('articles');
      const request = rows.get(second);
      request.onsuccess = () => rows.put({ ...request.result, takenInAt: 1 });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      database.close();
    },
    { first: first?.id ?? '', second: second?.id ?? '' },
  );
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('options.html'));
  await expect(page.locator('.storage-table')).toBeVisible();
  await expect(page.locator('#damaged li')).toHaveCount(1);
  await page.locator('fieldset').filter({ hasText: 'never opened' }).getByLabel('30 days').check();
  await expect(page.locator('.confirm')).toBeVisible();
  await page.getByRole('button', { name: 'Delete …', exact: true }).first().click();
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await shootPage(page, 'care-1-options', '.confirm');
  await page
    .getByRole('group', { name: /article/ })
    .getByRole('button', { name: /^Delete \d/ })
    .click();
  await expect(page.locator('.undo-line')).toBeVisible();
  await shootPage(page, 'care-2-deleted', '.undo-line');
  await breakDatabase(sidelight);
  await page.reload();
  await shootPage(page, 'care-3-outdated', '#storage .problem');
});

test('an index that is made anew', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  await keepAll(sidelight);
  await ageAnalyses(sidelight);
  const library = await sidelight.context.newPage();
  await library.goto(sidelight.urlOfPage('library.html'));
  await expect(library.locator('h3').first()).toBeVisible();
  await shootPage(library, 'care-4-rebuild', '.rebuild-note');
  await library.getByRole('button', { name: 'Select', exact: true }).click();
  await shootPage(library, 'care-5-select', '.bulk-bar');
  const options = await sidelight.context.newPage();
  await options.goto(sidelight.urlOfPage('options.html#storage'));
  await expect(options.locator('.storage-table')).toBeVisible();
  await shootPage(options, 'care-6-rebuild', '#storage .rebuild-note');
});
