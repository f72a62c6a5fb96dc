import { articlesStored, readTable } from './archive';
import { closeAll, expect, openTogether, test } from './harness';

test('nothing is read or stored before the reader has answered', async ({ sidelight, site, tab }) => {
  await sidelight.welcomePage();
  await tab.goto(site.urlOf('ferry-inquiry'));
  await tab.waitForTimeout(3000);
  expect(await articlesStored(sidelight)).toEqual([]);
  expect(await readTable(sidelight, 'inbox')).toEqual([]);
});

test('nothing is read or stored on a site the reader excluded', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.inExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...(settings as object), excludedHosts: ['courier.localhost'] } });
  }, null);
  await tab.goto(site.urlOf('ferry-inquiry'));
  await tab.waitForTimeout(3000);
  expect(await articlesStored(sidelight)).toEqual([]);
  // Elsewhere reading goes on: the exclusion, not a fault, kept the page out.
  await sidelight.readArticle(tab, site.urlOf('ferry-petition'));
  expect(await articlesStored(sidelight)).toHaveLength(1);
});

test('only when I click: nothing is read by itself', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent({ scope: 'on-click' });
  await tab.goto(site.urlOf('ferry-inquiry'));
  await tab.waitForTimeout(3000);
  expect(await articlesStored(sidelight)).toEqual([]);
});

test('the same browsing makes the same requests with and without the extension reading', async ({
  sidelight,
  site,
}) => {
  const slugs = ['courier-front', 'ferry-inquiry', 'ferry-petition', 'daybreak-section', 'water-old-tunnel'];
  const urls = slugs.map(site.urlOf);
  const outside: string[] = [];
  sidelight.context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !hostname.endsWith('.localhost')) outside.push(request.url());
  });
  const browse = async () => {
    const before = site.requests.length;
    await closeAll(await openTogether(sidelight.context, { urls, ms: 2500, waitUntil: 'networkidle' }));
    return site.requests.slice(before).sort();
  };
  // Before consent the extension is inert; a first round also fills the browser's cache alike for both.
  await browse();
  const without = await browse();
  await sidelight.giveConsent();
  const withReading = await browse();
  expect(await articlesStored(sidelight)).toHaveLength(3);
  expect(withReading).toEqual(without);
  expect(outside).toEqual([]);
});

test('a page that is no article notices nothing: DOM, globals, styles', async ({ sidelight, site }) => {
  const slugs = site.pages.filter(({ isArticle }) => !isArticle).map(({ slug }) => slug);
  const lookAtAll = async () => {
    const seen: Record<string, unknown> = {};
    const pages = await openTogether(sidelight.context, { urls: slugs.map(site.urlOf), ms: 1500 });
    for (const [index, slug] of slugs.entries()) {
      seen[slug] = await pages[index]?.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(globalThis).sort(),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        highlights: [...CSS.highlights.keys()],
        marks: performance.getEntries().filter(({ name }) => /sidelight/i.test(name)).length,
      }));
    }
    await closeAll(pages);
    return seen;
  };
  const without = await lookAtAll();
  await sidelight.giveConsent();
  expect(await lookAtAll()).toEqual(without);
});

test('a page cannot speak for the extension', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await tab.goto(site.urlOf('courier-front'));
  const answer = await tab.evaluate(async (extensionId) => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    if (typeof runtime?.sendMessage !== 'function') return 'no way in';
    return await runtime.sendMessage(extensionId, { sidelight: 'takeDraft', input: {} });
  }, sidelight.extensionId);
  expect(answer).toBe('no way in');
});

interface ChromeStorage {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}
