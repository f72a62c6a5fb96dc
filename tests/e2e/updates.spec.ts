import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchSidelight, type SidelightSession } from '../../scripts/launch.mjs';
import { projectFolder } from '../../scripts/run.mjs';
import { articlesStored, readTable } from './archive';
import { test as base, expect } from './harness';
import { keepAll } from './kept';
import { openPanelBeside } from './panel';
import { ageAnalyses, countStoredNames, damageIndex } from './storage';

/** The extension in a folder of its own, so that a test can put a newer version there. */
const test = base.extend<{ folder: string; failures: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-extension-'));
    cpSync(path.join(projectFolder, '.output', 'chrome-mv3-test'), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  sidelight: async ({ folder }, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
    // Without developer mode the browser starts an unpacked extension once, and never again after a reload.
    mkdirSync(path.join(profile, 'Default'));
    const preferences = { extensions: { ui: { developer_mode: true } } };
    writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const session = await launchSidelight({ headless: true, build: folder, profile });
    await use(session);
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  /** What was thrown or logged as an error in any page that a test watches, ours and the page's own. */
  failures: async ({ sidelight }, use) => {
    const failures: string[] = [];
    sidelight.context.on('weberror', (error) => failures.push(String(error.error())));
    sidelight.context.on('console', (message) => {
      if (message.type() === 'error' && !/favicon/.test(message.location().url))
        failures.push(message.text());
    });
    await use(failures);
  },
});

test('installed while tabs are open: they are read once the reader has agreed', async ({
  sidelight,
  site,
  tab,
  failures,
}) => {
  // Open before the answer: until then the extension has no script in any page, as if it were not there.
  await tab.goto(site.urlOf('ferry-inquiry'));
  const plain = await sidelight.context.newPage();
  await plain.goto(site.urlOf('ferry-petition').replace(/\/\d{4}.*$/, '/'));
  expect(await articlesStored(sidelight)).toEqual([]);

  await sidelight.giveConsent();
  await sidelight.waitUntilStored(tab.url());
  await expectToFollow(sidelight, tab, 'Regulator opens inquiry');
  expect(failures).toEqual([]);
});

for (const how of ['updated', 'reloaded'] as const)
  test(`${how} while tabs are open: they work on, and nothing throws in a page`, async ({
    sidelight,
    site,
    tab,
    folder,
    failures,
  }) => {
    await sidelight.giveConsent();
    await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
    const other = await sidelight.context.newPage();
    await sidelight.readArticle(other, site.urlOf('water-crack-found'));

    if (how === 'updated') raiseVersion(folder);
    await restartExtension(sidelight);
    if (how === 'updated') {
      const version = await sidelight.inExtension(
        () => (globalThis as unknown as { chrome: ChromeApi }).chrome.runtime.getManifest().version,
        null,
      );
      expect(version).toBe('99.0.0');
    }

    // The scripts from before are cut off now. What makes them act must not make them fail.
    await stir(tab);
    await stir(other);
    const stored = await articlesStored(sidelight);
    expect(stored).toHaveLength(2);

    // The pages that were open have new scripts in them, once each.
    await expectToFollow(sidelight, tab, 'Regulator opens inquiry');
    const panel = await sidelight.panelPage();
    await panel.locator('[data-section="in-brief"] [data-statement]').first().click();
    await expect.poll(() => litRanges(tab)).toBeGreaterThan(0);
    await sidelight.readArticle(tab, site.urlOf('ferry-petition'));
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Tinsey signs');
    expect(await articlesStored(sidelight)).toHaveLength(3);
    expect(failures).toEqual([]);
  });

test('updated to better analysers: what was kept is read with them', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  await sidelight.readArticle(tab, site.urlOf('water-crack-found'));
  const names = await countStoredNames(sidelight);
  expect(Math.min(...names)).toBeGreaterThan(0);

  await ageAnalyses(sidelight);
  expect(await countStoredNames(sidelight)).toEqual([0, 0]);
  await restartExtension(sidelight);
  await expect.poll(() => countStoredNames(sidelight), { timeout: 30_000 }).toEqual(names);
});

test('updated to another index: the pages say how far it is, until it is made', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  await sidelight.readArticle(tab, site.urlOf('water-crack-found'));
  // Who writes must wait, as behind a long import: from before there is anything to do.
  const holder = await sidelight.context.newPage();
  await holder.goto(sidelight.urlOfPage('stories.html'));
  await holder.evaluate(
    () =>
      new Promise<void>((granted) => {
        void navigator.locks.request('sidelight-writer', () => {
          granted();
          return new Promise(() => {});
        });
      }),
  );
  await ageAnalyses(sidelight);

  const library = await sidelight.context.newPage();
  await library.goto(sidelight.urlOfPage('library.html'));
  const note = library.getByText('Older articles are being indexed again: 0 of 2.');
  await expect(note).toBeVisible();
  await expect(library.getByRole('progressbar', { name: 'Articles indexed again' })).toBeVisible();
  const options = await sidelight.context.newPage();
  await options.goto(sidelight.urlOfPage('options.html'));
  await expect(options.locator('#storage .rebuild-note')).toContainText('0 of 2');

  await tab.goto(site.urlOf('ferry-petition'));
  await holder.close();
  for (const page of [library, options]) {
    await expect(page.locator('.rebuild-note')).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'All articles are indexed again.' })).toHaveCount(
      1,
    );
  }
});

test('a damaged index that a search meets while nothing works is made anew, and nothing else is lost', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  const slugs = ['ferry-inquiry', 'ferry-petition', 'water-crack-found'];
  for (const slug of slugs) await sidelight.readArticle(tab, site.urlOf(slug));
  await keepAll(sidelight);
  const tables = ['articles', 'revisions', 'analyses', 'addresses', 'stories', 'readings'];
  const contents = async () => Promise.all(tables.map((table) => readTable<object>(sidelight, table)));
  const plainly = (rows: object[][]) =>
    rows.map((table) => table.map((row) => ({ ...row, document: undefined, ownDocument: undefined })));
  const before = plainly(await contents());
  await sidelight.inExtension(
    () => (globalThis as unknown as { chrome: ChromeApi }).chrome.offscreen.closeDocument().catch(() => {}),
    null,
  );
  await damageIndex(sidelight);
  await sidelight.stopServiceWorker();

  const library = await sidelight.context.newPage();
  await library.goto(sidelight.urlOfPage('library.html'));
  await library.getByRole('searchbox').fill('culprit');
  await expect(library.locator('h3')).toHaveText([/Regulator opens inquiry/], { timeout: 20_000 });
  await library.getByRole('searchbox').fill('Tinsey');
  await expect.poll(() => library.locator('h3').count()).toBeGreaterThan(1);
  expect(await readTable(sidelight, 'meta')).not.toContainEqual({ key: 'index-damaged', value: 1 });
  expect(plainly(await contents())).toEqual(before);
});

test('updated while a page of the version before holds on: told plainly, and nothing is lost', async ({
  sidelight,
}) => {
  const holder = await sidelight.welcomePage();
  await holder.evaluate(async () => {
    const opened = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await opened(indexedDB.deleteDatabase('sidelight'));
    const request = indexedDB.open('sidelight', 10);
    request.onupgradeneeded = () => request.result.createObjectStore('held').put('still here', 1);
    // Without a listener for it, this connection never lets an upgrade through.
    Object.assign(globalThis, { held: await opened(request) });
  });
  const library = await sidelight.context.newPage();
  await library.goto(sidelight.urlOfPage('library.html'));
  await expect(library.getByText('An older Sidelight page is still open')).toBeVisible({ timeout: 15_000 });
  await expect(library.locator('main')).toContainText('Nothing is lost.');
  const options = await sidelight.context.newPage();
  await options.goto(sidelight.urlOfPage('options.html'));
  await expect(options.locator('#storage')).toContainText('An older Sidelight page is still open', {
    timeout: 15_000,
  });
  const held = await holder.evaluate(() => {
    const { held } = globalThis as unknown as { held: IDBDatabase };
    const request = held.transaction('held').objectStore('held').get(1);
    return new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  });
  expect(held).toBe('still here');
});

test('switched off while tabs are open: the pages stay as they are', async ({
  sidelight,
  site,
  tab,
  failures,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const welcome = await sidelight.welcomePage();
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const isClosed = welcome.waitForEvent('close');
  await welcome
    .evaluate(() => {
      void (globalThis as unknown as { chrome: ChromeApi }).chrome.management.uninstallSelf();
    })
    .catch(() => {});
  await isClosed;
  await stir(tab);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(failures).toEqual([]);
});

/** What readers and pages do all day: scrolling, marking words, going on to another address in the same page. */
async function stir(tab: Page): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const paragraph = document.querySelector('article p, main p, p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    window.scrollTo(0, document.body.scrollHeight);
    await pause(400);
    const href = location.href;
    history.pushState({}, '', '?stirred');
    document.dispatchEvent(new Event('visibilitychange'));
    await pause(400);
    history.replaceState({}, '', href);
    getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });
}

async function expectToFollow(sidelight: SidelightSession, tab: Page, headline: string): Promise<void> {
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(headline);
}

function raiseVersion(folder: string): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
}

/** As the browser does it at an update: every page and script of the extension is cut off, then it starts anew. */
async function restartExtension(sidelight: SidelightSession): Promise<void> {
  const welcome = await sidelight.welcomePage();
  const isClosed = welcome.waitForEvent('close');
  await welcome
    .evaluate(() => (globalThis as unknown as { chrome: ChromeApi }).chrome.runtime.reload())
    .catch(() => {
      // The page that asked for it is gone before it can answer.
    });
  await isClosed;
  // A page of the extension can be opened again once it has started.
  await expect(async () => {
    const page = await sidelight.context.newPage();
    const answer = await page.goto(sidelight.urlOfPage('welcome.html')).catch(() => null);
    if (answer === null) await page.close();
    expect(answer).not.toBeNull();
  }).toPass({ timeout: 15_000 });
}

const litRanges = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...(CSS.highlights.get('sidelight-light') ?? CSS.highlights.get('sidelight-underline') ?? [])].length,
  );

interface ChromeApi {
  runtime: { reload(): void; getManifest(): { version: string } };
  management: { uninstallSelf(): Promise<void> };
  offscreen: { closeDocument(): Promise<void> };
}
