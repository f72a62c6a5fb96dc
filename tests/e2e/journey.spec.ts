import type { Page } from '@playwright/test';
import { expectationsFor } from '../fixtures/site/expectations.mjs';
import { expect, fixtureNow, readArticles, statementsIn, test } from './harness';
import { openPanelBeside } from './panel';

const earlier = ['ferry-fares-rise', 'ferry-petition', 'ferry-who-pays', 'ferry-breakdown'];
const hero = 'ferry-inquiry';

test('the fifth article of a story fills the panel with what was planted', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...earlier, hero]);
  const panel = await openPanelBeside(sidelight, tab);
  const ferry = expectationsFor(fixtureNow).stories.find((story) => story.slugs.includes(hero));
  const page = site.pages.find(({ slug }) => slug === hero);
  if (!ferry || !page) throw new Error('The site has lost its hero');
  const planted = <Item extends { slug: string }>(items: readonly Item[]) =>
    items.filter((item) => item.slug === hero);

  await test.step('header', async () => {
    const header = panel.locator('[data-section="header"]');
    await expect(header.getByRole('heading', { level: 1 })).toHaveText(page.title);
    await expect(header).toContainText(page.publisherName);
    for (const author of page.authors) await expect(header).toContainText(author);
  });

  await test.step('in brief: three to five sentences of this article, in order', async () => {
    const brief = await wordsIn(panel, 'in-brief');
    expect(brief.length).toBeGreaterThanOrEqual(3);
    expect(brief.length).toBeLessThanOrEqual(5);
    const article = page.paragraphs.join(' ');
    const places = brief.map((words) => article.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  await test.step('context: sentences of earlier articles, none of this one', async () => {
    const context = await wordsIn(panel, 'context');
    expect(context.length).toBeGreaterThanOrEqual(2);
    expect(context.length).toBeLessThanOrEqual(5);
    for (const words of context) expect(page.paragraphs.join(' ')).not.toContain(words);
  });

  await test.step('timeline: the planted dates, past and upcoming', async () => {
    const timeline = panel.locator('[data-section="timeline"]');
    const more = timeline.getByRole('button', { name: /Show \d+ more/ });
    if (await more.isVisible()) await more.click();
    const dates = await timeline
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    const read = [...earlier, hero];
    const days = new Set(
      ferry.timeline
        .filter(({ slug, date }) => read.includes(slug) && date.length === 10)
        .map(({ date }) => date),
    );
    const found = [...days].filter((day) => dates.some((date) => date.startsWith(day)));
    // A day may be told in a sentence that cannot stand alone; most must be there, and these in any case.
    expect(found.length / days.size).toBeGreaterThanOrEqual(0.7);
    const upcoming = await timeline
      .locator('[data-upcoming] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(upcoming.join(' ')).toContain('2026-03-27');
    for (const day of upcoming) if (/^\d{4}-\d\d-\d\d/.test(day)) expect(day >= '2026-03-18').toBe(true);
  });

  await test.step('who said what: the planted words under the planted speakers', async () => {
    const speakers = await panel.locator('[data-section="quotes"] .speakers > li').evaluateAll((items) =>
      items.map((item) => ({
        name: item.querySelector('.speaker-name')?.textContent ?? '',
        words: [...item.querySelectorAll('.statements [data-statement]')].map(
          (line) => line.textContent ?? '',
        ),
      })),
    );
    const quotes = planted(ferry.quotes);
    const right = quotes.filter(({ speaker, contains }) =>
      speakers.some(
        ({ name, words }) =>
          (speaker ? name === speaker : /unnamed/i.test(name)) && words.join(' ').includes(contains),
      ),
    );
    const wrong = quotes.filter(({ speaker, contains }) =>
      speakers.some(({ name, words }) => speaker && name !== speaker && words.join(' ').includes(contains)),
    );
    expect(wrong).toEqual([]);
    expect(right.length / quotes.length).toBeGreaterThanOrEqual(0.7);
  });

  await test.step('figures: planted numbers with the sentences that state them', async () => {
    const figures = (await statementsIn(panel, 'figures')).join('\n');
    const found = planted(ferry.figures).filter(({ contains }) => figures.includes(contains));
    expect(found.length / planted(ferry.figures).length).toBeGreaterThanOrEqual(0.6);
  });

  await test.step('people, organisations and places', async () => {
    const people = await panel.locator('[data-section="people"]').innerText();
    for (const name of ['Runa Eskild', 'Maren Toller', 'Halvar Line']) expect(people).toContain(name);
  });

  await test.step('related: the earlier articles, each with its reason', async () => {
    const related = panel.locator('[data-section="related"] .related > li');
    const titles = await related.locator('h3 a').allInnerTexts();
    const wanted = earlier.map((slug) => site.pages.find((each) => each.slug === slug)?.title);
    for (const title of wanted) expect(titles).toContain(title);
    for (const reason of await related.locator('.reason').allInnerTexts())
      expect(reason).toMatch(/\d+ days? earlier|same day/i);
  });

  await test.step('foot', async () => {
    await expect(panel.locator('[data-section="foot"]')).toContainText(/5 articles of 4 sources/);
  });
});

test('the panel follows the tab in front', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  const other = await sidelight.context.newPage();
  await sidelight.readArticle(tab, site.urlOf('ferry-inquiry'));
  await sidelight.readArticle(other, site.urlOf('water-crack-found'));
  const panel = await openPanelBeside(sidelight, other);
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toContainText('Crack found in tunnel');
  await tab.bringToFront();
  await expect(headline).toContainText('Regulator opens inquiry');
  await tab.goto(site.urlOf('courier-front'));
  await expect(headline).toHaveText('Not a news article');
  await expect(panel.locator('[data-statement]')).toHaveCount(0);
});

/** The words of a section's statements as they stand in the store, without what is shown beside them. */
async function wordsIn(panel: Page, section: string): Promise<string[]> {
  const words = panel.locator(`[data-section="${section}"] [data-statement] .words`);
  return (await words.allTextContents()).map((text) => text.trim());
}
