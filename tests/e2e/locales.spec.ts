import type { Page } from '@playwright/test';
import { articlesStored } from './archive';
import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { breakDatabase, changeSettings } from './storage';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-inquiry'];
const widths = [320, 360, 480];

/** Set by each journey once its articles are read: their words, titles and sites. */
let articleWords = '';

/** Walks every page in every state it can be brought to, and calls `look` in each. */
const journey =
  (
    language: 'en-XA' | 'ar-XB',
    look: (page: Page, state: string) => Promise<void>,
  ): Parameters<typeof test>[2] =>
  async ({ sidelight, site, tab }) => {
    test.setTimeout(3 * 60_000);
    articleWords = '';
    await tab.goto(site.urlOf('courier-front'));
    await changeSettings(sidelight, { language });
    const page = await sidelight.context.newPage();
    const open = async (name: string, state: string, ready: string) => {
      await page.goto('about:blank');
      await page.goto(sidelight.urlOfPage(name));
      await expect(page.locator(ready).first(), state).toBeVisible();
      await test.step(state, () => look(page, state));
    };
    await open('welcome.html', 'welcome', '.start');
    await open('library.html', 'library, empty', '.page h1');
    await open('stories.html', 'stories, empty', '.page h1');

    // The answers are given by the names of buttons; the language of an open page changes under the reader's eyes.
    await changeSettings(sidelight, { language: null });
    await sidelight.giveConsent();
    const panel = await openPanelBeside(sidelight, tab);
    await changeSettings(sidelight, { language });
    await expect(panel.locator('.notice-title')).toBeVisible();
    await test.step('panel, no article', () => look(panel, 'panel, no article'));
    await readArticles({ sidelight, site, tab }, slugs);
    const stored = await articlesStored(sidelight);
    articleWords = stored.flatMap(({ title, source, text }) => [title, source.host, text]).join('\n');
    await expect(panel.locator('[data-section="related"]')).toBeVisible();
    await test.step('panel, filled', () => look(panel, 'panel, filled'));
    await panel.locator('[data-entity]').first().click();
    await expect(panel.locator('[data-section="articles"]')).toBeVisible();
    await test.step('panel, looked up', () => look(panel, 'panel, looked up'));

    await open('welcome.html', 'welcome, answered', '.notice-action');
    await open('options.html', 'options', '.counts');
    await open('stories.html', 'stories', '.page article, .page li a');
    await open('library.html', 'library', '.page h3');
    const link = await page.locator('.page h3 a').first().getAttribute('href');
    await open(`library.html${link?.slice(link.indexOf('#'))}`, 'reader', '.reader-text');

    await breakDatabase(sidelight);
    await open('library.html', 'library, broken', '.notice, [role=alert]');
    await open('options.html', 'options, broken', '.problem');
    await tab.bringToFront();
    await panel.reload();
    await expect(panel.locator('.notice').first()).toBeVisible();
    await test.step('panel, broken', () => look(panel, 'panel, broken'));
  };

test(
  'every word of ours can be translated',
  journey('en-XA', async (page, state) => {
    expect.soft(await page.locator('html').getAttribute('lang'), state).toBe('en-XA');
    expect.soft(await page.evaluate(findPlainWords, articleWords), state).toEqual([]);
    await expectNoOverflow(page, state);
  }),
);

test(
  'every page can be read from right to left',
  journey('ar-XB', async (page, state) => {
    expect.soft(await page.locator('html').getAttribute('dir'), state).toBe('rtl');
    await expectNoOverflow(page, state);
  }),
);

async function expectNoOverflow(page: Page, state: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const narrow of widths) {
    await page.setViewportSize({ width: narrow, height: 800 });
    expect.soft(await page.evaluate(findOverflow), `${state} at ${narrow}`).toEqual([]);
  }
  await page.setViewportSize({ width, height });
}

/** Runs in a page of ours: what sticks out of it sideways, and anything that makes it scroll. */
function findOverflow(): string[] {
  const root = document.documentElement;
  const found = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0 || element.closest('.visually-hidden, [hidden]')) return false;
    // Half a pixel is rounding.
    return left < -0.5 || right > root.clientWidth + 0.5;
  });
  const told = found.map(
    (element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
  );
  return root.scrollWidth > root.clientWidth ? [`scrolls to ${root.scrollWidth}`, ...told.slice(0, 3)] : [];
}

/**
 * Runs in a page of ours: words outside the marks of the made-up language that no article, reader or browser
 * wrote. Such words stand in elements that leave their direction to the words themselves.
 */
function findPlainWords(ofArticles: string): string[] {
  const foreign = 'bdi, [dir=auto], .words, time, kbd, pre, script, style, .page-nav-name';
  const withoutMarked = (text: string) => {
    let rest = text;
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, '');
    }
    return rest;
  };
  const plain: string[] = [];
  const judge = (text: string | null, where: Element) => {
    const rest = withoutMarked(text ?? '').trim();
    if (/\p{L}{2}/u.test(rest)) plain.push(`${where.tagName}.${where.className}: ${rest.slice(0, 60)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest(foreign)) judge(node.textContent, parent);
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    // A time says itself in full on hover.
    if (element.closest('time')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name);
      // What an article says can be shown in full on hover; a name for screen readers is always ours.
      if (name !== 'title' || !ofArticles.includes(text ?? '')) judge(text, element);
    }
  }
  const words = document.title.replace(/(?: · )?Sidelight$/, '');
  if (!ofArticles.includes(words)) judge(words, document.documentElement);
  return plain;
}
