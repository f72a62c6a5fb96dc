import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NewsSite, startSite } from '../fixtures/site/server.mjs';
import { type FirefoxSession, launchFirefox, makeProfile, removeProfile, until } from './launch-firefox';
import { packExtension } from './pack-extension';

const story = ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry'] as const;
const headline = 'Regulator opens inquiry into ferry fares';
const person = 'Runa Eskild';

/** Each step goes on from the one before, as a reader would: the browser starts twice only. */
describe.skipIf(!process.env['SIDELIGHT_FIREFOX'])('in Firefox', () => {
  const profile = makeProfile();
  let packed: string;
  let firefox: FirefoxSession;
  let site: NewsSite;
  /** A page of the extension, which sees its database. */
  let own: Page;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    packed = await packExtension('firefox-mv3-test');
    site = await startSite({ port: 0, now: Date.now() });
    firefox = await launchFirefox(profile, packed);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
    removeProfile(profile);
  });

  it('asks first, and opens the sidebar at a click', async () => {
    own = await firefox.welcomePage();
    await press(own, 'Start');
    await press(own, 'Show me');
    await until(
      async () => ((await sidebarAddress()) === firefox.urlOf('sidepanel.html') ? true : null),
      'the sidebar',
    );
  });

  it('detects articles, keeps them, and a panel that follows the window shows them', async () => {
    tab = await firefox.newPage();
    for (const slug of story) {
      await tab.goto(site.urlOf(slug));
      await kept(story.indexOf(slug) + 1);
    }
    // The sidebar's own page is out of reach; the same page in a tab behind the article follows the same window.
    panel = await firefox.openOwnPage('sidepanel.html');
    await tab.bringToFront();
    await headlineOf(panel, headline);
    await panel.waitForSelector('[data-section="foot"]');
    const statements = await panel.$$eval('[data-statement]', (lines) =>
      lines.map((line) => line.textContent),
    );
    expect(statements.length).toBeGreaterThan(10);
    const sections = await panel.$$eval('[data-section]', (all) =>
      all.map((each) => each.getAttribute('data-section')),
    );
    expect(sections).toEqual(
      expect.arrayContaining(['in-brief', 'context', 'timeline', 'quotes', 'figures', 'related']),
    );
  });

  it('lights the sentence of a statement in the page', async () => {
    await panel.$eval('[data-section="in-brief"] [data-statement]', (line) => (line as HTMLElement).click());

    const lit = await until(
      () =>
        tab.evaluate(() => {
          const ranges = [
            ...(CSS.highlights.get('sidelight-light') ?? CSS.highlights.get('sidelight-underline') ?? []),
          ];
          return ranges.map(String).join(' ').replace(/\s+/g, ' ').trim() || null;
        }),
      'a lit sentence',
    );
    const statement = await panel.$eval(
      '[data-section="in-brief"] [data-statement] .words',
      (words) => words.textContent,
    );
    expect(lit).toBe(statement);
  });

  it('looks up what is marked, and what the shortcut and the context menu ask for', async () => {
    await tab.bringToFront();
    await mark(tab, person);
    await headlineOf(panel, person);
    await leaveLookup(panel);

    await firefox.inBrowserWindow(shortcut);
    await headlineOf(panel, person);
    await leaveLookup(panel);

    const { x, y } = await placeOfMarked(tab);
    await tab.mouse.click(x, y, { button: 'right' });
    await until(
      async () => ((await firefox.inBrowserWindow(menuEntry)) === true ? true : null),
      'the entry in the context menu',
    );
    await headlineOf(panel, person);
    await leaveLookup(panel);
  });

  it('reads nothing where access was taken back, and goes on once it is given again', async () => {
    const options = await firefox.openOwnPage('options.html');
    await options.evaluate(removeAccess);
    await tab.bringToFront();
    await tab.goto(site.urlOf('water-boil-notice'));
    await panel.waitForFunction(() => !document.querySelector('[data-section="in-brief"]'));
    await panel.waitForFunction(() => document.body.innerText.includes('does not let Sidelight look here'));
    expect(await countKept()).toBe(story.length);

    // Asking needs a reader's gesture, which the press gives.
    await options.bringToFront();
    await options.evaluate(askAtNextPress);
    await options.mouse.click(5, 5);
    await options.waitForFunction(() => document.documentElement.dataset['granted'] === 'true');
    // The page that is open is read without being loaded again.
    await kept(story.length + 1);
    await tab.bringToFront();
    await tab.goto(site.urlOf('water-crack-found'));
    await kept(story.length + 2);
    await headlineOf(panel, 'Crack found in tunnel');
  });

  it('has everything again after the browser was ended and started', async () => {
    await firefox.close();
    firefox = await launchFirefox(profile, packed);
    own = await firefox.openOwnPage('library.html');
    await kept(story.length + 2);
    tab = await firefox.newPage();
    await tab.goto(site.urlOf('ferry-inquiry'));
    panel = await firefox.openOwnPage('sidepanel.html');
    await tab.bringToFront();
    await headlineOf(panel, headline);
    await panel.waitForSelector('[data-section="foot"]');
    const related = await panel.$$eval('[data-section="related"] h3', (titles) => titles.length);
    expect(related).toBeGreaterThan(0);
    expect(await countKept()).toBe(story.length + 2);
  });

  const sidebarAddress = () =>
    firefox.inBrowserWindow(
      `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')?.currentURI.spec ?? null`,
    );

  const countKept = (): Promise<number> => own.evaluate(countArticles);

  const kept = (count: number) =>
    until(async () => ((await countKept()) === count ? true : null), `${count} articles kept`);
});

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`button ::-p-text(${name})`);
  await button?.click();
}

const headlineOf = (panel: Page, words: string) =>
  panel.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), {}, words);

async function leaveLookup(panel: Page): Promise<void> {
  await panel.$eval('button[aria-label="Back to the article"]', (button) => (button as HTMLElement).click());
  await headlineOf(panel, headline);
}

/** Marks the words where they first stand in running text, as a double click and a drag would leave them. */
const mark = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const paragraphs = [...document.querySelectorAll('p')];
    const text = paragraphs
      .flatMap((paragraph) => [...paragraph.childNodes])
      .find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(wanted));
    const at = text?.textContent?.indexOf(wanted) ?? -1;
    if (!text || at < 0) throw new Error(`Not in the page: ${wanted}`);
    text.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
  }, words);

const placeOfMarked = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getClientRects()[0];
    if (!box) throw new Error('Nothing is marked');
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });

/** What a press of the extension's second shortcut does in the browser's window. */
const shortcut = `(() => {
  const key = [...document.querySelectorAll('keyset[id*="sidelight"] key, key')].find(
    (each) => each.getAttribute('key') === 'L' && each.getAttribute('modifiers') === 'alt,shift',
  );
  key.dispatchEvent(new CustomEvent('command', { bubbles: true }));
  return true;
})()`;

/** Presses the extension's entry in the open context menu; false while it is not there. */
const menuEntry = `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem[id*="sidelight"]')].find((each) => !each.hidden);
  if (menu.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;
})()`;

interface ExtensionApi {
  permissions: {
    remove(wanted: { origins: string[] }): Promise<boolean>;
    request(wanted: { origins: string[] }): Promise<boolean>;
  };
}

async function removeAccess(): Promise<void> {
  const { permissions } = (globalThis as unknown as { browser: ExtensionApi }).browser;
  // What the build grants, and what the welcome page asked for.
  await permissions.remove({ origins: ['<all_urls>', 'http://*/*', 'https://*/*'] });
}

function askAtNextPress(): void {
  const { permissions } = (globalThis as unknown as { browser: ExtensionApi }).browser;
  const ask = async () => {
    const isGranted = await permissions.request({ origins: ['<all_urls>'] });
    document.documentElement.dataset['granted'] = String(isGranted);
  };
  document.addEventListener('click', ask, { once: true });
}

async function countArticles(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains('articles')) return 0;
    return await new Promise((resolve, reject) => {
      const request = database.transaction('articles').objectStore('articles').count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}
