import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft, extractInSteps } from '@/lib/page/extract';
import { findMarkedWords, findWords } from '@/lib/page/find-quote';
import { glanceAtPage } from '@/lib/page/glance';
import { readHeadSayings } from '@/lib/page/head';
import { runInSteps } from '@/lib/page/in-steps';
import { isInLightInk, lightRanges, markRanges, scrollToRange } from '@/lib/page/light';
import { articleMostInView } from '@/lib/page/most-in-view';
import { readPageText } from '@/lib/page/page-text';

const folder = '../fixtures/pages';
const markups = import.meta.glob<string>('../fixtures/pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<{ url: string; isArticle: boolean }>(
  '../fixtures/pages/*/expected.json',
  { import: 'default', eager: true },
);
const names = Object.keys(markups).map((file) => file.split('/').at(-2) ?? '');

const now = Date.UTC(2026, 2, 18);

/** The page in a frame of its own, laid out, without its scripts. */
async function show(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = markup;
  document.body.append(frame);
  await isLoaded;
  if (!frame.contentDocument) throw new Error('The page is not shown');
  return frame.contentDocument;
}

/** What the work changed in the page's DOM, as an observer sees it and by comparing the markup. */
async function changesBy(page: Document, work: () => unknown): Promise<string[]> {
  const before = page.documentElement.outerHTML;
  const changes: string[] = [];
  const note = (records: MutationRecord[]) =>
    changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
  const observer = new MutationObserver(note);
  observer.observe(page, { childList: true, attributes: true, characterData: true, subtree: true });
  await work();
  note(observer.takeRecords());
  observer.disconnect();
  return page.documentElement.outerHTML === before ? changes : [...changes, 'other markup'];
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe.each(names)('the page "%s" in a real browser', (name) => {
  const { url, isArticle } = expectations[`${folder}/${name}/expected.json`] ?? { url: '', isArticle: false };
  let page: Document;
  let view: Window;
  beforeEach(async () => {
    page = await show(markups[`${folder}/${name}/page.html`] ?? '');
    view = page.defaultView as Window;
  });

  it('is left as it is by being judged', async () => {
    const changes = await changesBy(page, () => {
      glanceAtPage(page, url);
      readHeadSayings(page);
      articleMostInView(view, page);
      expect(detectArticle(page, url).isArticle).toBe(isArticle);
    });
    expect(changes).toEqual([]);
  });

  it('is left as it is by being read, whole, in steps, in part, and after another article', async () => {
    const within = page.querySelector('article,main,p') ?? page.body;
    const changes = await changesBy(page, async () => {
      const whole = extractDraft(page, { url, now });
      expect(await runInSteps(extractInSteps(page, { url, now }), () => false)).toEqual(whole);
      if (isArticle) expect(whole.kind).toBe('draft');
      extractDraft(page, { url, now, within });
      extractDraft(page, { url, now, staleHead: readHeadSayings(page) });
    });
    expect(changes).toEqual([]);
  });

  it('is left as it is by words that are found, lit and marked', async () => {
    const text = readPageText(page.body).text.trim();
    const words = { quote: text.slice(0, 60), prefix: '', suffix: text.slice(60, 90) };
    const changes = await changesBy(page, () => {
      const lit = findWords(page, words);
      const marked = findMarkedWords(page, readPageText(page.body), words);
      // A page without words has none to light.
      if (text === '') return;
      if (!lit?.[0] || !marked) throw new Error('The page has no words to light');
      expect(lightRanges(view, lit)).toBe(true);
      scrollToRange(view, lit[0]);
      expect(
        markRanges(view, isInLightInk(view, lit[0]) ? 'sidelight-known-light' : 'sidelight-known', marked),
      ).toBe(true);
      markRanges(view, 'sidelight-kept', []);
    });
    expect(changes).toEqual([]);
  });
});

it('a change would have been seen', async () => {
  const page = await show('<p>Fares rise.</p>');
  expect(await changesBy(page, () => page.querySelector('p')?.setAttribute('class', 'lit'))).toEqual([
    'attributes of P',
    'other markup',
  ]);
});
