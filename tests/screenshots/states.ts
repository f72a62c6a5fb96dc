/** States that a reader seldom meets, brought about from outside. */
import type { Page } from '@playwright/test';
import type { PageState } from '../../lib/model/page-state';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, type StoredRow } from '../e2e/archive';
import { call } from '../e2e/kept';

interface ChromeApi {
  permissions: { request: unknown };
  storage: Record<'session' | 'local', { set(items: object): Promise<void> }>;
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
}

/** Has the extension believe this of the page in the tab. */
export const pretendState = (
  sidelight: SidelightSession,
  tab: Page,
  state: PageState extends infer Each ? (Each extends PageState ? Omit<Each, 'url'> : never) : never,
) =>
  sidelight.inExtension(
    async ({ url, known }) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeApi };
      const [found] = await chrome.tabs.query({ url: url.replace(/:\d+/, '') });
      await chrome.storage.session.set({ [`page:${found?.id}`]: { ...known, url } });
    },
    { url: tab.url(), known: state },
  );

/** A ledger of a few days. */
export const fillLedger = (sidelight: SidelightSession) =>
  sidelight.inExtension(async (now: number) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeApi };
    const entry = (id: number, host: string, hoursAgo: number, bytes: number) => ({
      id: String(id),
      at: now - hoursAgo * 3_600_000,
      host,
      purpose: 'picture',
      bytes,
      isFailed: bytes === 0,
    });
    const requests = [
      entry(1, 'pictures.harbour.example', 1, 41_000),
      entry(2, 'pictures.harbour.example', 2, 0),
      entry(3, 'a-rather-long-name-of-a-picture-host.coast-daily.example', 3, 1_240_000),
      entry(4, 'media.lantern.example', 27, 312_400),
      entry(5, 'media.lantern.example', 50, 96_000),
    ];
    await chrome.storage.local.set({ requests });
  }, Date.now());

/** Has the browser's own question, which cannot be answered unseen, answered with no. */
export const refuseAccess = (page: Page) =>
  page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: ChromeApi };
    chrome.permissions.request = (_: object, then?: (isGranted: boolean) => void) =>
      then ? then(false) : Promise.resolve(false);
  });

/** Has one section of the panel fail: lists of terms in quotation marks stand only in Related's reasons. */
export const breakReasons = (page: Page) =>
  page.addInitScript(() => {
    const { format } = Intl.ListFormat.prototype;
    Intl.ListFormat.prototype.format = function (items) {
      if ([...items].some((item) => item.startsWith('“')))
        throw new RangeError('A list that cannot be printed');
      return format.call(this, items);
    };
  });

/** Marks whole words of a stored paragraph; answers them. */
export async function highlight(
  sidelight: SidelightSession,
  article: StoredRow,
  paragraph: number,
): Promise<string> {
  const text = article.text.split('\n\n')[paragraph] ?? '';
  const quote = /^.{20,70}(?=\s)/s.exec(text)?.[0] ?? text;
  const suffix = text.slice(quote.length, quote.length + 32);
  await call(sidelight, 'addHighlight', { articleId: article.id, words: { quote, prefix: '', suffix } });
  return quote;
}

/** The stored article of this address or, in part, of this one. */
export async function storedAt(sidelight: SidelightSession, part: string): Promise<StoredRow> {
  const article = (await articlesStored(sidelight)).find(({ url }) => url.includes(part));
  if (!article) throw new Error(`Not stored: ${part}`);
  return article;
}
