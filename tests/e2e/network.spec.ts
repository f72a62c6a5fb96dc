import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, readTable } from './archive';
import { test as base, expect } from './harness';
import { openPanelBeside } from './panel';
import { type Paper, startPaper } from './paper';
import { changeSettings } from './storage';

const test = base.extend<{ paper: Paper }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed off the pattern
  paper: async ({}, use) => {
    const paper = await startPaper({
      bridge: (origin) => `${origin}/bridge.png`,
      // Its own machine under another name: an article may not lead us there.
      trap: (origin) => `${origin.replace('paper.localhost', '127.0.0.1')}/trap.png`,
      drawn: (origin) => `${origin}/drawing.png`,
      led: (origin) => `${origin}/led.png`,
      slow: (origin) => `${origin}/slow.png`,
    });
    await use(paper);
    await paper.close();
  },
});

test('pictures are requested only once they are wanted, and every request can be read', async ({
  sidelight,
  paper,
  tab,
}) => {
  await sidelight.giveConsent();
  for (const page of ['trap', 'drawn', 'led', 'bridge']) await readAndSave(sidelight, paper, tab, page);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="foot"]')).toContainText('Nothing left your browser today.');
  const options = await openOptions(sidelight);
  await expect(options.getByText('Nothing was requested.')).toBeVisible();
  expect(picturesAsked(paper)).toEqual([]);

  await options.getByRole('checkbox', { name: 'Keep the main picture' }).check();
  await expect.poll(() => keptPictures(sidelight)).toHaveLength(1);
  const [picture] = await keptPictures(sidelight);
  expect(picture).toMatchObject({ url: `${paper.origin}/bridge.png`, type: 'image/png' });
  // Where the paper leads on to another address nobody goes.
  await expect.poll(() => picturesAsked(paper)).toEqual(['/bridge.png', '/drawing.png', '/led.png']);
  for (const { headers } of paper.asked.filter(({ path }) => path.endsWith('.png'))) {
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  }

  const host = new URL(paper.origin).host;
  await expect(options.locator('.ledger tbody tr')).toHaveCount(1);
  await expect(options.locator('.ledger tbody tr')).toContainText(host);
  await expect(options.locator('.ledger tbody tr')).toContainText('3 pictures of saved articles 2 failed');
  await tab.bringToFront();
  await expect(panel.locator('[data-section="foot"]')).toContainText(
    'Today 3 requests to 1 site: pictures of saved articles.',
  );

  await options.bringToFront();
  await options.getByRole('checkbox', { name: 'Keep the main picture' }).uncheck();
  await expect(options.getByText('1 picture is kept.')).toBeVisible();
  await options.getByRole('button', { name: 'Delete them' }).click();
  await expect.poll(() => keptPictures(sidelight)).toEqual([]);
  await expect(options.getByRole('heading', { name: 'Keeping' })).toBeFocused();
});

test('a request whose background is stopped stands in the ledger all the same', async ({
  sidelight,
  paper,
  tab,
}) => {
  paper.hold('/slow.png');
  await sidelight.giveConsent();
  await changeSettings(sidelight, { keepPictures: true });
  await readAndSave(sidelight, paper, tab, 'slow');
  await expect.poll(() => picturesAsked(paper)).toEqual(['/slow.png']);
  await sidelight.stopServiceWorker();
  const options = await openOptions(sidelight);
  await expect(options.locator('.ledger tbody tr')).toContainText('picture of a saved article 1 failed');
  expect(await keptPictures(sidelight)).toEqual([]);
  // The next run takes it up again.
  paper.release();
  await sidelight.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeStorage };
    await chrome.storage.local.remove('pictureAttempts');
  }, null);
  await changeSettings(sidelight, { keepPictures: true, singleKeys: false });
  await expect.poll(() => keptPictures(sidelight)).toHaveLength(1);
});

test('no page of ours can load or send anything', async ({ sidelight, paper, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const panel = await openPanelBeside(sidelight, tab);
  const page = await sidelight.context.newPage();
  const tryAll = async (from: Page, name: string) => {
    const got = await from.evaluate(reachOut, `${paper.origin}/bridge.png`);
    expect(got, name).toEqual({ fetch: 'refused', picture: 'refused', socket: 'refused', script: 'refused' });
  };
  await tryAll(panel, 'panel');
  for (const name of ['library', 'options', 'welcome', 'stories', 'workroom']) {
    await page.goto(sidelight.urlOfPage(`${name}.html`));
    await tryAll(page, name);
  }
  expect(paper.asked).toEqual([]);
});

/** Runs in a page of ours. */
async function reachOut(url: string) {
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'came',
      () => 'refused',
    );
  const load = (element: HTMLImageElement | HTMLScriptElement) =>
    new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = reject;
      element.src = url;
      document.head.append(element);
    });
  const socket = () =>
    new Promise((resolve, reject) => {
      // Some browsers throw, some close it: either way nothing is sent.
      const opened = new WebSocket(url.replace('http', 'ws'));
      opened.onopen = resolve;
      opened.onerror = reject;
    });
  return {
    fetch: await outcome(fetch(url, { mode: 'no-cors' })),
    picture: await outcome(load(new Image())),
    socket: await outcome(Promise.resolve().then(socket)),
    script: await outcome(load(document.createElement('script'))),
  };
}

async function readAndSave(sidelight: SidelightSession, paper: Paper, tab: Page, name: string) {
  const url = `${paper.origin}/${name}`;
  await sidelight.readArticle(tab, url);
  const article = (await articlesStored(sidelight)).find((each) => each.title.endsWith(`: ${name}`));
  await sidelight.inExtension(async (articleId) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeStorage };
    await chrome.runtime.sendMessage({ sidelight: 'save', input: { articleId } });
  }, article?.id);
}

const picturesAsked = (paper: Paper) =>
  [...new Set(paper.asked.map(({ path }) => path).filter((path) => path.endsWith('.png')))].sort();

const keptPictures = (sidelight: SidelightSession) =>
  readTable<{ url: string; type: string }>(sidelight, 'pictures');

async function openOptions(sidelight: SidelightSession): Promise<Page> {
  const options = await sidelight.context.newPage();
  await options.goto(sidelight.urlOfPage('options.html'));
  return options;
}

interface ChromeStorage {
  storage: {
    local: { remove(key: string): Promise<void> };
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
