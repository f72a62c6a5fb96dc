import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { scaled } from '../proof-scale';
import { articlesStored, readTable } from './archive';
import { expect, readArticles, test } from './harness';

/** Each seed is a row of eight moments. Another row: `SIDELIGHT_SEED=7 npx playwright test survival`. */
const firstSeed = Number(process.env['SIDELIGHT_SEED'] ?? 20260318);
const seeds = Array.from({ length: scaled(1, 6) }, (_, index) => firstSeed + index);

const slugs = [
  'ferry-fares-rise',
  'ferry-petition',
  'ferry-who-pays',
  'ferry-breakdown',
  'ferry-inquiry',
  'water-boil-notice',
  'water-crack-found',
  'water-old-tunnel',
];

/** How long after the draft is in the inbox to strike, in ms; analysing and committing take about a tenth of a second. */
const moments = {
  'while the draft is sent': { after: 'reading', within: 60 },
  'once the inbox is written': { after: 'inbox', within: 2 },
  'while the article is analysed': { after: 'inbox', within: 60 },
  'about when it is committed': { after: 'inbox', within: 150 },
} as const;

type Moment = keyof typeof moments;

for (const seed of seeds)
  test(`stopped at any moment, it stores every article once and whole (seed ${seed})`, async ({
    sidelight,
    site,
  }) => {
    await sidelight.giveConsent();
    const random = randomFrom(seed);
    const welcome = await sidelight.welcomePage();
    const names = Object.keys(moments) as Moment[];
    const struck = { 'service worker': [] as string[], workroom: [] as string[] };

    // A tab for each: a draft that was not acknowledged is sent again by its page.
    for (const [index, slug] of slugs.entries()) {
      const name = names[index % names.length] ?? 'while the draft is sent';
      const pauseMs = Math.round(random() * moments[name].within);
      const closesWorkroom = random() < 0.6;
      const stopsBackground = !closesWorkroom || random() < 0.5;
      const strike = welcome.evaluate(strikeAt, { after: moments[name].after, pauseMs, closesWorkroom });
      const tab = await sidelight.context.newPage();
      await tab.goto(site.urlOf(slug));
      const before = await strike;
      if (stopsBackground) await sidelight.stopServiceWorker();
      if (stopsBackground && before.background) struck['service worker'].push(before.background);
      if (closesWorkroom && before.workroom) struck.workroom.push(before.workroom);
      const what = [stopsBackground && 'service worker', closesWorkroom && 'workroom'].filter(Boolean);
      console.log(`seed ${seed}: ${slug}: ${what.join(' and ')} ended ${pauseMs} ms in, ${name}`);
    }
    // One more, undisturbed: whatever still waits is taken in with it.
    const last = 'ferry-hearing';
    await sidelight.readArticle(await sidelight.context.newPage(), site.urlOf(last));

    const wanted = [...slugs, last].map((slug) => site.pages.find((page) => page.slug === slug));
    const titles = wanted.map((page) => page?.title).sort();
    const titlesStored = async () => (await articlesStored(sidelight)).map(({ title }) => title).sort();
    await expect.poll(titlesStored, { timeout: 30_000 }).toEqual(titles);
    await expect.poll(() => readTable(sidelight, 'inbox')).toEqual([]);
    const stored = await articlesStored(sidelight);
    expect(stored.map(({ title }) => title).sort()).toEqual(titles);
    for (const page of wanted) {
      const article = stored.find(({ title }) => title === page?.title);
      expect(article?.texts, page?.slug).toHaveLength(1);
      for (const paragraph of page?.paragraphs ?? []) expect(article?.text, page?.slug).toContain(paragraph);
    }
    // Every strike met another life than the one before: what was struck had really ended.
    const strikes = Object.values(struck).map((lives) => lives.length);
    expect(Math.min(...strikes)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...strikes)).toBeGreaterThanOrEqual(3);
    for (const lives of Object.values(struck)) expect(new Set(lives).size).toBe(lives.length);
  });

test('two windows: each panel follows its own, and a save in one shows in the other', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['water-crack-found', 'ferry-inquiry']);
  const firstPanel = await sidelight.openPanel();
  await tab.bringToFront();
  const otherWelcome = await openWindow(sidelight, sidelight.urlOfPage('welcome.html'));
  await otherWelcome.getByRole('button', { name: 'Show me' }).click();
  const otherWindow = await windowOf(otherWelcome);
  expect(otherWindow).not.toBe(await windowOf(firstPanel));
  const otherPanel = await panelIn(sidelight, otherWindow);
  const other = await openTab(sidelight, otherWindow, site.urlOf('water-crack-found'));
  const headlines = {
    first: firstPanel.getByRole('heading', { level: 1 }),
    other: otherPanel.getByRole('heading', { level: 1 }),
  };
  await expect(headlines.other).toContainText('Crack found in tunnel');
  await expect(headlines.first).toContainText('Regulator opens inquiry');

  await other.goto(site.urlOf('ferry-inquiry'));
  await expect(headlines.other).toContainText('Regulator opens inquiry');
  await tab.goto(site.urlOf('water-crack-found'));
  await expect(headlines.first).toContainText('Crack found in tunnel');
  await expect(headlines.other).toContainText('Regulator opens inquiry');

  await tab.goto(site.urlOf('ferry-inquiry'));
  await expect(headlines.first).toContainText('Regulator opens inquiry');
  await expect(otherPanel.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await firstPanel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(otherPanel.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible();
});

interface Strike {
  after: 'reading' | 'inbox';
  pauseMs: number;
  closesWorkroom: boolean;
}

/**
 * Runs in a page of ours: waits until the next page is being read, or the next draft is in the inbox, and then
 * so many ms; ends the workroom if asked to. Answers who lived until then.
 */
async function strikeAt({ after, pauseMs, closesWorkroom }: Strike) {
  const { storage, offscreen, runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
  await new Promise<void>((resolve) => {
    if (after === 'inbox') {
      const channel = new BroadcastChannel('store:sidelight');
      channel.onmessage = ({ data }) => {
        if (data.kind !== 'inbox') return;
        channel.close();
        resolve();
      };
    } else {
      storage.session.onChanged.addListener((changes) => {
        if (Object.values(changes).some(({ newValue }) => newValue?.kind === 'reading')) resolve();
      });
    }
  });
  const contexts = await runtime.getContexts({});
  const idOf = (type: string) => contexts.find(({ contextType }) => contextType === type)?.contextId ?? null;
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  // Where it has not been made yet, or has just gone, there is nothing to end.
  if (closesWorkroom) await offscreen.closeDocument().catch(() => {});
  return { background: idOf('BACKGROUND'), workroom: idOf('OFFSCREEN_DOCUMENT') };
}

async function openWindow(sidelight: SidelightSession, url: string): Promise<Page> {
  const opened = sidelight.context.waitForEvent('page');
  await sidelight.inExtension(async (address) => {
    await (globalThis as unknown as { chrome: ChromeApi }).chrome.windows.create({ url: address });
  }, url);
  return opened;
}

async function openTab(sidelight: SidelightSession, windowId: number, url: string): Promise<Page> {
  const opened = sidelight.context.waitForEvent('page');
  await sidelight.inExtension(
    async (options) => {
      await (globalThis as unknown as { chrome: ChromeApi }).chrome.tabs.create(options);
    },
    { windowId, url },
  );
  return opened;
}

const windowOf = (page: Page): Promise<number> =>
  page.evaluate(
    async () => (await (globalThis as unknown as { chrome: ChromeApi }).chrome.windows.getCurrent()).id,
  );

async function panelIn(sidelight: SidelightSession, windowId: number): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const panel of await sidelight.panelPages())
        if ((await windowOf(panel)) === windowId) found = panel;
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error(`No panel in window ${windowId}`);
  return found;
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The calls of the extension API that the tests make. */
interface ChromeApi {
  storage: {
    session: {
      onChanged: {
        addListener(
          listener: (changes: Record<string, { newValue?: { kind?: string } | undefined }>) => void,
        ): void;
      };
    };
  };
  offscreen: { closeDocument(): Promise<void> };
  runtime: { getContexts(filter: object): Promise<{ contextType: string; contextId: string }[]> };
  windows: { create(options: { url: string }): Promise<unknown>; getCurrent(): Promise<{ id: number }> };
  tabs: { create(options: { windowId: number; url: string }): Promise<unknown> };
}
