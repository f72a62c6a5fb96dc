import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored } from './archive';
import { expect, readArticles, test } from './harness';
import { call } from './kept';
import { openPanelBeside } from './panel';

const before = ['ferry-fares-rise', 'ferry-petition'];
const march = ['ferry-march-wire', 'ferry-march-daybreak', 'ferry-march-bulletin', 'ferry-day-of-oars'];
const hero = 'ferry-inquiry';

test('what is new to the reader is listed, and the rest dimmed in the page while they want it', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...before, 'ferry-breakdown', 'ferry-who-pays']);
  await markAllRead(sidelight);
  await sidelight.readArticle(tab, site.urlOf(hero));
  const panel = await openPanelBeside(sidelight, tab);
  const section = panel.locator('[data-section="new-to-you"]');
  const dim = section.getByRole('switch');

  const counts = await test.step('the counts are of this article, and the lines are its own', async () => {
    const said = /(\d+) of (\d+) sentences? (?:is|are) new to you in this story/;
    await expect(section).toContainText(said);
    const [, fresh, total] = said.exec((await section.textContent()) ?? '') ?? [];
    expect(Number(fresh)).toBeGreaterThan(0);
    expect(Number(fresh)).toBeLessThan(Number(total));
    const article = site.pages.find(({ slug }) => slug === hero)?.paragraphs.join(' ') ?? '';
    for (const words of await section.locator('[data-statement] .words').allTextContents())
      expect(article).toContain(words.trim());
    return { fresh: Number(fresh), total: Number(total) };
  });

  await test.step('the switch dims as many sentences as are known', async () => {
    await expect(dim).toHaveAttribute('aria-checked', 'false');
    await dim.focus();
    await panel.keyboard.press('Space');
    await expect(dim).toHaveAttribute('aria-checked', 'true');
    await expect.poll(() => dimmedIn(tab)).not.toEqual([]);
    const dimmed = await dimmedIn(tab);
    expect(dimmed.length).toBeLessThanOrEqual(counts.total - counts.fresh);
    // All that is known was found, or the panel says how much was.
    await expect(section.getByText(/known sentences? was|known sentences were/)).toHaveCount(0);
    const listed = await section.locator('[data-statement] .words').allTextContents();
    for (const words of listed) expect(dimmed.join('\n')).not.toContain(words.trim());
  });

  await test.step('it stays so when the page is loaded again', async () => {
    await tab.reload();
    await expect.poll(() => dimmedIn(tab)).not.toEqual([]);
    await expect(dim).toHaveAttribute('aria-checked', 'true');
  });

  await test.step('having read the article takes nothing from the list', async () => {
    await markAllRead(sidelight);
    await panel.reload();
    await expect(section).toContainText(`${counts.fresh} of ${counts.total} sentences`);
  });

  await test.step('the page is as it was once the switch is off, and once the article leaves the front', async () => {
    await expect.poll(() => dimmedIn(tab)).toEqual([]);
    await dim.click();
    await expect.poll(() => dimmedIn(tab)).not.toEqual([]);
    await dim.click();
    await expect.poll(() => dimmedIn(tab)).toEqual([]);
    await dim.click();
    await expect.poll(() => dimmedIn(tab)).not.toEqual([]);
    const other = await sidelight.context.newPage();
    await other.bringToFront();
    await expect.poll(() => dimmedIn(tab)).toEqual([]);
    await tab.bringToFront();
    await expect(dim).toHaveAttribute('aria-checked', 'false');
  });
});

test('coverage knows one text in three papers, and differing figures open both sentences', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [
    ...before,
    'ferry-who-pays',
    'ferry-breakdown',
    ...march,
    hero,
  ]);
  const panel = await openPanelBeside(sidelight, tab);
  const titleOf = (slug: string) => site.pages.find((page) => page.slug === slug)?.title ?? '';

  await test.step('coverage', async () => {
    const coverage = panel.locator('[data-section="coverage"]');
    await expect(coverage).toContainText('9 articles · 7 independent texts');
    const copies = coverage.getByRole('button', { name: '3 sources carry the same text' });
    await expect(coverage.getByRole('link', { name: titleOf('ferry-march-daybreak') })).toBeHidden();
    await copies.click();
    for (const slug of march.slice(0, 3))
      await expect(
        coverage
          .locator('.copies')
          .getByRole('link', { name: titleOf(slug) })
          .first(),
      ).toBeVisible();
    await expect(coverage.locator('.copies [data-statement]')).toContainText('Meridian Wire');
    await expect(coverage.getByRole('link', { name: titleOf('ferry-fares-rise') })).toBeVisible();
  });

  await test.step('figures begin with a pair, each side with its source', async () => {
    const figures = panel.locator('[data-section="figures"]');
    const pair = figures.locator('[data-section="disagreements"] .pair', { hasText: '168' });
    await expect(pair.locator('[data-statement]')).toHaveCount(2);
    await expect(pair).toContainText('186 people');
    for (const receipt of await pair.locator('.receipt-source').all()) await expect(receipt).toBeVisible();
    const first = figures.locator('[data-statement]').first();
    await expect(figures.locator('[data-section="disagreements"] [data-statement]').first()).toHaveAttribute(
      'data-receipt',
      (await first.getAttribute('data-receipt')) ?? '',
    );
  });
});

test('an entry that two papers time differently opens both sentences', async ({ sidelight, tab }) => {
  await sidelight.giveConsent();
  const urls = await printTwoPapers(sidelight);
  for (const url of urls) await sidelight.readArticle(tab, url);
  const panel = await openPanelBeside(sidelight, tab);
  const entry = panel.locator('[data-section="timeline"] .entry', { hasText: 'struck the old pier' }).first();
  const differ = entry.getByRole('button', { name: 'sources differ' });
  const tellings = entry.locator('.pair-of-tellings [data-statement]');
  await expect(tellings.first()).toBeHidden();
  await differ.focus();
  await panel.keyboard.press('Enter');
  await expect(differ).toHaveAttribute('aria-expanded', 'true');
  await expect(tellings).toHaveCount(2);
  for (const telling of await tellings.all()) {
    await expect(telling.locator('.receipt-source')).toBeVisible();
    await expect(telling.locator('button')).toHaveCount(0);
  }
  const said = (await tellings.allTextContents()).join('\n');
  for (const words of ['7:42 a.m.', '9:08 a.m.', 'The Ost Bank Echo', 'Harl Evening'])
    expect(said).toContain(words);
});

test('a coming day goes to the calendar, and a span of time is picked by keys', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...before, 'ferry-breakdown', hero]);
  const panel = await openPanelBeside(sidelight, tab);
  const timeline = panel.locator('[data-section="timeline"]');

  await test.step('.ics', async () => {
    const add = timeline.locator('[data-upcoming]').getByRole('button', { name: 'Add to calendar' }).first();
    const [download] = await Promise.all([panel.waitForEvent('download'), add.click()]);
    expect(download.suggestedFilename()).toMatch(/^2026-03-\d\d-[\p{L}\p{N}-]+\.ics$/u);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toMatch(/\r\nDTSTART;VALUE=DATE:202603\d\d\r\n/);
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    await expect(panel.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible();
  });

  await test.step('the strip', async () => {
    const earlier = timeline.getByRole('button', { name: /earlier/ });
    if (await earlier.isVisible()) await earlier.click();
    const all = await daysIn(timeline);
    const from = timeline.getByRole('slider', { name: 'First day shown' });
    await from.focus();
    for (let turn = 0; turn < 3; turn++) await panel.keyboard.press('Shift+ArrowRight');
    const picked = await daysIn(timeline);
    expect(picked.length).toBeGreaterThan(0);
    expect(picked.length).toBeLessThan(all.length);
    expect(all.slice(-picked.length)).toEqual(picked);
    await expect(from).toHaveAttribute('aria-valuetext', /2026; \d+ events? shown$/);
    await timeline.getByRole('button', { name: 'Show all' }).click();
    expect(await daysIn(timeline)).toEqual(all);
    await expect(from).toBeFocused();
  });

  await test.step('the focused line’s day stands in full at the foot', async () => {
    const isOnLine = () => panel.evaluate(() => document.activeElement?.matches('.entry [data-statement]'));
    for (let turn = 0; turn < 8 && !(await isOnLine()); turn++) await panel.keyboard.press('Tab');
    expect(await isOnLine()).toBe(true);
    await expect(panel.locator('.moments')).toContainText(/\w+day, \w+ \d+, 20\d\d/);
  });
});

const daysIn = (timeline: ReturnType<Page['locator']>): Promise<string[]> =>
  timeline
    .locator('.entry')
    .evaluateAll((entries) => entries.map((entry) => entry.querySelector('.words')?.textContent ?? ''));

/** The sentences dimmed in a page, whitespace collapsed. */
const dimmedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ([...(CSS.highlights.get('sidelight-known') ?? [])] as Range[]).map((range) =>
      range.toString().replace(/\s+/g, ' ').trim(),
    ),
  );

/** As the library's own button does it: a test need not wait until an article counts as read. */
async function markAllRead(sidelight: SidelightSession): Promise<void> {
  const articleIds = (await articlesStored(sidelight)).map(({ id }) => id);
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'mark-read' } });
}

/** Two papers that tell of one day in their own words, and time it an hour and a half apart. Answers their addresses. */
async function printTwoPapers({ context }: SidelightSession): Promise<string[]> {
  const papers = [
    {
      name: 'The Ost Bank Echo',
      url: 'http://echo.test/2026/03/17/barge-strikes-pier',
      title: 'Barge Lenna Croy strikes the old pier of Ostwick',
      sentences: [
        'The barge Lenna Croy struck the old pier of Ostwick at 7:42 a.m. on Monday and lost part of her cargo.',
        'Nobody on board was hurt, said Ivo Marrick, the harbour master of Ostwick.',
        'Divers looked at the piles of the pier in the afternoon and found two of them cracked.',
        'The Lenna Croy belongs to the Harl Barge Company, which owns eleven more on the river.',
        'Ivo Marrick said the pier would stay closed until an engineer had seen it.',
        'Fishermen who land their catch at Ostwick were sent to the quay on the other bank.',
      ],
    },
    {
      name: 'Harl Evening',
      url: 'http://evening.test/news/2026/03/17/ostwick-pier-closed',
      title: 'Ostwick pier closed after the barge Lenna Croy hits it',
      sentences: [
        'The barge Lenna Croy struck the old pier of Ostwick at 9:08 a.m. on Monday and lost part of her cargo.',
        'The pier of Ostwick is closed for at least a week, according to Ivo Marrick, the harbour master.',
        'It was built of oak a hundred and forty years ago and has been mended many times since.',
        'A spokeswoman for the Harl Barge Company said the steering of the Lenna Croy had failed in the current.',
        'Market traders in Ostwick fear for the fish they would have sold before the holiday.',
        'The company has offered to pay for a floating landing until the pier can be used again.',
      ],
    },
  ];
  for (const { name, url, title, sentences } of papers) {
    const facts = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: '2026-03-17T15:00:00Z',
      publisher: { '@type': 'Organization', name },
      mainEntityOfPage: url,
    };
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><main><article><h1>${title}</h1><time datetime="2026-03-17T15:00:00Z">17 March 2026</time>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}</article></main></body></html>`;
    await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  }
  return papers.map(({ url }) => url);
}
