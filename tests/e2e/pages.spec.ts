import { articlesStored } from './archive';
import { closeAll, expect, openTogether, test } from './harness';
import { openPanelBeside } from './panel';

test('articles are found on every article page and on no other', async ({ sidelight, site, tab }) => {
  test.setTimeout(4 * 60_000);
  await sidelight.giveConsent();
  const others = site.pages.filter(({ isArticle }) => !isArticle).map(({ slug }) => site.urlOf(slug));
  // The detector looks again for articles that arrive late; the last look is after seven seconds.
  await closeAll(await openTogether(sidelight.context, { urls: others, ms: 8000 }));
  expect(await articlesStored(sidelight)).toEqual([]);

  for (const page of site.pages.filter(({ isArticle }) => isArticle)) {
    await sidelight.readArticle(tab, site.urlOf(page.slug));
  }
  const stored = await articlesStored(sidelight);
  const titles = stored.map(({ title }) => title);
  const expected = site.pages.filter(({ isArticle, copyOf }) => isArticle && copyOf === null);
  for (const page of expected) expect.soft(titles, page.slug).toContain(page.title);
  for (const page of expected) {
    const article = stored.find(({ title }) => title === page.title);
    expect.soft(article?.authors, page.slug).toEqual(page.authors);
    expect.soft(article?.source.name, page.slug).toBe(page.publisherName);
    if (page.publishedIso) {
      // Some pages print the day alone.
      const read = article?.published?.iso ?? '';
      expect.soft(read, page.slug).toBe(page.publishedIso.slice(0, read.length));
    }
    expect
      .soft(article?.text, page.slug)
      .not.toMatch(/newsletter|read also|what readers say|advertisement|cookie/i);
    for (const paragraph of page.paragraphs) expect.soft(article?.text, page.slug).toContain(paragraph);
  }
  // The AMP twin is the same article, and nothing else was made one.
  expect(stored.length).toBe(expected.length);
});

test('one article under many addresses is one article', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  const url = site.urlOf('ferry-hearing');
  for (const address of [
    url,
    `${url}?utm_source=letter&utm_medium=email&fbclid=abc`,
    `${url}#comments`,
    site.urlOf('ferry-hearing-amp'),
  ]) {
    await tab.goto(address);
    await sidelight.waitUntilStored(tab.url());
    await tab.waitForTimeout(500);
  }
  expect((await articlesStored(sidelight)).map(({ title }) => title)).toHaveLength(1);
});

test('a changed article becomes a revision, and the words read first are kept', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  const slug = 'ferry-fares-stopped';
  await sidelight.readArticle(tab, site.urlOf(slug));
  const [before] = await articlesStored(sidelight);
  site.update(slug);
  await tab.reload();
  await expect.poll(async () => (await articlesStored(sidelight))[0]?.revision).toBe(2);
  const stored = await articlesStored(sidelight);
  expect(stored).toHaveLength(1);
  expect(stored[0]?.texts[0]).toBe(before?.text);
  expect(stored[0]?.text).not.toBe(before?.text);
  expect(stored[0]?.text).toContain('27,000');
});

test('history navigation and texts that arrive late are followed', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('water-tankers'));
  const panel = await openPanelBeside(sidelight, tab);
  const headline = panel.getByRole('heading', { level: 1 });
  await expect(headline).toContainText('Town without water');
  await tab.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await tab.locator('a[href*="water-chair-resigns"]').first().click();
  await sidelight.waitUntilStored(site.urlOf('water-chair-resigns'));
  expect(await tab.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
  await expect(headline).toContainText('Water chief goes');
  const stored = await articlesStored(sidelight);
  expect(stored).toHaveLength(2);
  const [first, second] = stored;
  expect(first?.text).not.toBe(second?.text);
});

test('an article appended while scrolling is an article of its own', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf('ferry-day-of-oars'));
  const first = tab.url();
  for (let turn = 0; turn < 30 && tab.url() === first; turn++) {
    await tab.mouse.wheel(0, 900);
    await tab.waitForTimeout(200);
  }
  expect(tab.url()).not.toBe(first);
  await sidelight.waitUntilStored(tab.url());
  const stored = await articlesStored(sidelight);
  expect(stored.map(({ title }) => title).sort()).toEqual(
    ['ferry-day-of-oars', 'water-old-tunnel']
      .map((slug) => site.pages.find((page) => page.slug === slug)?.title)
      .sort(),
  );
});
