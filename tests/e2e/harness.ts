/** What the end-to-end tests have in common: the extension in a real Chromium, and the news site it reads. */
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launchSidelight, type SidelightSession } from '../../scripts/launch.mjs';
import { type NewsSite, startSite } from '../fixtures/site/server.mjs';

interface TestFixtures {
  /** The extension just installed, nothing consented to. */
  sidelight: SidelightSession;
  site: NewsSite;
  /** A tab to read in. */
  tab: Page;
}

interface TestOptions {
  /** A folder of `.output`. */
  build: string;
  /** The moment, in ms, from which the site's stories count their days. */
  now: number;
}

/** The day on which the site's stories are told: its dates count from here, and panels get it as their clock. */
export const fixtureNow = Date.parse('2026-03-18T09:00:00Z');

export const test = base.extend<TestFixtures & TestOptions>({
  build: ['chrome-mv3-test', { option: true }],
  sidelight: async ({ build }, use) => {
    const session = await launchSidelight({ headless: true, build });
    await use(session);
    await session.close();
  },
  now: [fixtureNow, { option: true }],
  site: async ({ now }, use) => {
    const site = await startSite({ port: 0, now });
    await use(site);
    await site.close();
  },
  tab: async ({ sidelight }, use) => {
    await use(await sidelight.context.newPage());
  },
});

export { expect } from '@playwright/test';

/** Visits articles of the site in order, each until it is stored. */
export async function readArticles(
  { sidelight, site, tab }: Pick<TestFixtures, 'sidelight' | 'site' | 'tab'>,
  slugs: readonly string[],
): Promise<void> {
  for (const slug of slugs) await sidelight.readArticle(tab, site.urlOf(slug));
}

/**
 * Opens each address in a tab of its own, one after the other, and leaves all of them open for so long (ms) after the
 * last: a tab behind others is looked at as the one in front is, and waiting for all costs as much as for one.
 */
export async function openTogether(
  context: BrowserContext,
  {
    urls,
    ms,
    waitUntil = 'load',
  }: { urls: readonly string[]; ms: number; waitUntil?: 'load' | 'networkidle' },
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const url of urls) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil });
    pages.push(page);
  }
  await pages.at(-1)?.waitForTimeout(ms);
  return pages;
}

export const closeAll = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.close()));

/** The words lit up in a page, whitespace collapsed; empty when nothing is lit. */
export const litText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('sidelight-light') ?? [])] as Range[];
    return ranges
      .map((range) => range.toString())
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });

/** The words of the panel's statements in one section, in order. */
export const statementsIn = (panel: Page, section: string): Promise<string[]> =>
  panel.locator(`[data-section="${section}"] [data-statement]`).allInnerTexts();
