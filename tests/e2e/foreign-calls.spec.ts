import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored } from './archive';
import { expect, test } from './harness';
import { call } from './kept';
import { changeSettings } from './storage';

test('our script in a page, taken over by that page, learns and does nothing that is not its own', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-petition'));
  const [other] = await articlesStored(sidelight);
  await sidelight.readArticle(tab, site.urlOf('water-crack-found'));
  const words = { quote: other?.text.slice(0, 40).trim() ?? '', prefix: '', suffix: '' };
  await call(sidelight, 'addHighlight', { articleId: other?.id ?? '', words });
  await call(sidelight, 'save', { articleId: other?.id ?? '' });
  const own = new URL(tab.url());
  const url = 'https://elsewhere.example/2026/03/17/story';

  const refused = { ok: false, error: { code: 'refused' } };
  for (const [sidelightCall, input] of [
    ['unsave', { articleId: other?.id }],
    ['deleteArticles', { articleIds: [other?.id] }],
    ['setNote', { articleId: other?.id, highlightId: null, markdown: 'not mine' }],
    ['readAnyway', { tabId: 1 }],
    ['reportWork', { kind: 'idle' }],
    ['mendIndex', {}],
    ['noticePage', { url }],
    ['markRead', { url: other?.url }],
    ['highlightsOfPage', { url: other?.url }],
    ['highlightsOfPage', { url: `blob:${own.href}` }],
    ['reportPage', { url, outcome: { kind: 'failed', message: 'not so' } }],
    ['takeDraft', { ...draft, url }],
  ] as const) {
    const answer = await inPage(sidelight, own.host, { sidelight: sidelightCall, input });
    expect(answer, `${sidelightCall} ${JSON.stringify(input)}`).toMatchObject(refused);
  }
  const bad = { sidelight: 'takeDraft', input: { ...draft, url: own.href, title: 7 } };
  expect(await inPage(sidelight, own.host, bad)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(await inPage(sidelight, own.host, 'settings')).toMatch(/^closed/);

  // What is its own it may say; so the refusals above are about what was asked, not about who could not be heard.
  const answer = await inPage(sidelight, own.host, {
    sidelight: 'highlightsOfPage',
    input: { url: own.href },
  });
  expect(answer).toEqual({ ok: true, value: [] });
  expect((await articlesStored(sidelight)).map(({ id }) => id)).toContain(other?.id);

  // Its page is still open when the reader shuts the site out.
  const mine = (await articlesStored(sidelight)).find(({ id }) => id !== other?.id);
  const marked = { quote: mine?.text.slice(0, 40).trim() ?? '', prefix: '', suffix: '' };
  await call(sidelight, 'addHighlight', { articleId: mine?.id ?? '', words: marked });
  const ask = () => inPage(sidelight, own.host, { sidelight: 'highlightsOfPage', input: { url: own.href } });
  expect(await ask()).toMatchObject({ ok: true, value: [{ quote: marked.quote }] });
  await changeSettings(sidelight, { excludedHosts: [own.hostname] });
  expect(await ask()).toEqual({ ok: true, value: [] });
  const read = await inPage(sidelight, own.host, { sidelight: 'markRead', input: { url: own.href } });
  expect(read).toMatchObject(refused);
});

const draft = {
  canonicalUrl: null,
  alternateUrls: [],
  title: 'Not what it seems',
  dek: null,
  authors: [],
  source: { name: 'Elsewhere', host: 'elsewhere.example' },
  published: null,
  modified: null,
  section: null,
  language: 'en',
  imageUrl: null,
  kindHint: null,
  origins: {},
  blocks: [{ kind: 'paragraph', text: 'Words that nobody printed.' }],
  via: 'page',
  capturedAt: 0,
};

/** Sends the message from where our scripts in the page of that host run; or reads the settings there. */
function inPage(sidelight: SidelightSession, host: string, message: object | 'settings'): Promise<unknown> {
  return sidelight.inExtension(
    async ({ host, message }) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeApi };
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url !== undefined && new URL(url).host === host);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        // As a string: the browser leaves nulls out of what it hands over.
        args: [JSON.stringify(message)],
        func: async (asked) => {
          const here = (globalThis as unknown as { chrome: ChromeApi }).chrome;
          if (asked !== '"settings"') return here.runtime.sendMessage(JSON.parse(asked));
          try {
            return JSON.stringify(await here.storage.local.get());
          } catch (error) {
            return `closed: ${error}`;
          }
        },
      });
      return answer?.result;
    },
    { host, message },
  );
}

interface ChromeApi {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript<Given>(script: {
      target: { tabId: number };
      args: Given[];
      func: (given: Given) => Promise<unknown>;
    }): Promise<{ result: unknown }[]>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(): Promise<unknown> } };
}
