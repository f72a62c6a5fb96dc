import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored } from './archive';
import { expect, test } from './harness';

const kept = 'sidelight-kept';
const known = 'sidelight-known';

test('highlights are drawn in every page that shows the article, and never on other words', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const article = await storedArticle(sidelight);
  const words = wordsOf(article.text, 'Runa Eskild');
  const before = await tab.content();

  const added = await test.step('kept, they are drawn in the open page', async () => {
    const answer = await call(sidelight, 'addHighlight', { articleId: article.id, words });
    expect(answer).toMatchObject({ kind: 'added' });
    await expect.poll(() => wordsMarked(tab, kept)).toEqual(['Runa Eskild']);
    expect(await tab.content()).toBe(before);
    expect(await backgroundUnder(tab, kept)).toBe(true);
    return answer as { highlightId: string };
  });

  await test.step('the same words a second time are the same highlight', async () => {
    const answer = await call(sidelight, 'addHighlight', { articleId: article.id, words });
    expect(answer).toMatchObject({ ...(added as object), isNew: false });
  });

  await test.step('words that the stored text does not have are not kept', async () => {
    const nowhere = {
      quote: 'Runa Eskild',
      prefix: 'Nobody of the name of Zeno ',
      suffix: ' was ever there',
    };
    for (const wrong of [nowhere, { ...words, quote: 'Runa Eskilda' }])
      expect(await call(sidelight, 'addHighlight', { articleId: article.id, words: wrong })).toEqual({
        kind: 'not-found',
      });
  });

  await test.step('they are there again when the page is loaded again, and in a second tab', async () => {
    await tab.reload();
    await expect.poll(() => wordsMarked(tab, kept)).toEqual(['Runa Eskild']);
    const second = await sidelight.context.newPage();
    await second.goto(site.urlOf('ferry-inquiry'));
    await expect.poll(() => wordsMarked(second, kept)).toEqual(['Runa Eskild']);
    await second.close();
    await tab.bringToFront();
  });

  await test.step('where the page has other words around them, they are gone', async () => {
    await tab.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (text.includes('Runa Eskild'))
          node.textContent = 'Somebody whom they call Runa Eskild, it is told.';
      }
    });
    await call(sidelight, 'setNote', {
      articleId: article.id,
      highlightId: added.highlightId,
      markdown: 'Who?',
    });
    // Drawn anew by another highlight: the first has lost its place.
    const other = article.text.slice(0, 60).trim();
    await call(sidelight, 'addHighlight', { articleId: article.id, words: wordsOf(article.text, other) });
    await expect.poll(async () => (await wordsMarked(tab, kept)).join(' ')).not.toContain('Runa');
  });

  await test.step('deleted they go, and undone they come back', async () => {
    await tab.reload();
    await expect.poll(() => wordsMarked(tab, kept)).toContain('Runa Eskild');
    const { deletionId } = (await call(sidelight, 'deleteHighlight', {
      highlightId: added.highlightId,
    })) as { deletionId: string };
    await expect.poll(() => wordsMarked(tab, kept)).not.toContain('Runa Eskild');
    await call(sidelight, 'undoDeletion', { deletionId });
    await expect.poll(() => wordsMarked(tab, kept)).toContain('Runa Eskild');
  });
});

test('what is known is dimmed in the page and brought back, on light and on dark pages', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  const { id, text } = await storedArticle(sidelight);
  const sentences = text.split(/\n\n|(?<=\.)\s+/).filter((one) => one.length > 40);
  const words = sentences.slice(0, 4).map((quote) => wordsOf(text, quote));
  const before = await tab.content();

  expect(await dim(sidelight, tab, [...words, { quote: 'Nobody said this.', prefix: '', suffix: '' }])).toBe(
    4,
  );
  const dimmed = (await wordsMarked(tab, known)).join(' ');
  for (const { quote } of words) expect(dimmed).toContain(quote);
  expect(await tab.content()).toBe(before);

  // The rules come with the first highlight, as they do with the panel's switch.
  await call(sidelight, 'addHighlight', { articleId: id, words: words.at(-1) });
  await expect.poll(() => wordsMarked(tab, kept)).not.toEqual([]);
  for (const [ink, paper] of [
    ['black', 'white'],
    ['white', 'black'],
  ] as const) {
    await paint(tab, ink, paper);
    expect(await dim(sidelight, tab, words)).toBe(4);
    const name = ink === 'black' ? known : `${known}-light`;
    expect(await wordsMarked(tab, name)).not.toEqual([]);
    const place = await rememberPlace(tab, name);
    const paler = await strongestInk(tab, place, paper);
    await dim(sidelight, tab, []);
    const full = await strongestInk(tab, place, paper);
    expect(full).toBeGreaterThan(230);
    expect(paler).toBeGreaterThan(130);
    expect(paler).toBeLessThan(180);
  }

  expect(await dim(sidelight, tab, [])).toBe(0);
  for (const name of [known, `${known}-light`]) expect(await wordsMarked(tab, name)).toEqual([]);
});

const storedArticle = async (sidelight: SidelightSession) => {
  const [article] = await articlesStored(sidelight);
  if (!article) throw new Error('Nothing was stored');
  return article;
};

/** The words with what stands around their first place in the text. */
function wordsOf(text: string, quote: string) {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`Not in the text: ${quote}`);
  const end = start + quote.length;
  return { quote, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

/** What the page of ours calls in the background, and what it answers. */
async function call(sidelight: SidelightSession, name: string, input: unknown): Promise<unknown> {
  const answer = await sidelight.inExtension(
    (message) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage(message),
    { sidelight: name, input },
  );
  expect(answer, name).toMatchObject({ ok: true });
  return (answer as { value: unknown }).value;
}

/** Asks the script in the page, as a panel does. */
const dim = (sidelight: SidelightSession, tab: Page, words: readonly unknown[]): Promise<unknown> =>
  sidelight.inExtension(
    async ({ url, input }) => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [found] = await tabs.query({
        url: url.replace(/:\d+/, ':*').replace(/^(https?:\/\/[^/:]+).*/, '$1/*'),
      });
      const answer = await tabs.sendMessage(
        found?.id ?? -1,
        { sidelight: 'dimWords', input },
        { frameId: 0 },
      );
      return (answer as { value: unknown }).value;
    },
    { url: tab.url(), input: { words } },
  );

/** The words of each range marked by that name, whitespace collapsed. */
const wordsMarked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      ([...(CSS.highlights.get(wanted) ?? [])] as Range[])
        .map((range) => range.toString().replace(/\s+/g, ' ').trim())
        .filter((words) => words !== ''),
    name,
  );

/** Whether the page has a rule that paints the marked words. */
const backgroundUnder = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const [range] = [...(CSS.highlights.get(wanted) ?? [])] as Range[];
    const element = range?.startContainer.parentElement;
    if (!element) return false;
    return getComputedStyle(element, `::highlight(${wanted})`).backgroundColor !== 'rgba(0, 0, 0, 0)';
  }, name);

/** How far the darkest (or, on black, the brightest) dot of the first dimmed sentence is from the paper, 0 to 255. */
async function strongestInk(page: Page, place: Place, paper: string): Promise<number> {
  await page.evaluate((y) => scrollBy(0, y - 200), (await place()).y);
  const picture = await page.screenshot({ clip: await place() });
  return page.evaluate(
    async ([data, isOnBlack]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) return 0;
      context.drawImage(image, 0, 0);
      const dots = context.getImageData(0, 0, image.width, image.height).data;
      let strongest = 0;
      for (let index = 0; index < dots.length; index += 4) {
        const green = dots[index + 1] ?? 0;
        strongest = Math.max(strongest, isOnBlack ? green : 255 - green);
      }
      return strongest;
    },
    [picture.toString('base64'), paper === 'black'] as const,
  );
}

const paint = (page: Page, ink: string, paper: string) =>
  page.addStyleTag({
    content: `body, body * { background: ${paper} !important; color: ${ink} !important; font-size: 40px !important }`,
  });

type Place = () => Promise<{ x: number; y: number; width: number; height: number }>;

/** Where the first words marked by that name stand in the window, also once they are marked no more. */
async function rememberPlace(page: Page, name: string): Promise<Place> {
  const range = await page.evaluateHandle(
    (wanted) => [...(CSS.highlights.get(wanted) ?? [])][0] as Range,
    name,
  );
  return () =>
    range.evaluate((words) => {
      const [{ x, y, width, height } = new DOMRect()] = words.getClientRects();
      return { x, y, width, height };
    });
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(options: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}
