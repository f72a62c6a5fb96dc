/** What is new to the reader: what counts as read, what counts as known, and the dimming of it in the page. */
import type { Page } from '@playwright/test';
import { expect, readArticles, test } from './harness';
import { markAllRead } from './kept';
import { openPanelBeside } from './panel';
import { printSheets, type Sheet } from './press';

const before = ['ferry-fares-rise', 'ferry-petition'];
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

const approved: Sheet = {
  name: 'Harl Morning',
  url: 'http://morning.test/2026/03/16/brennick-weir',
  title: 'Brennick approves a new weir on the Harl',
  language: 'en',
  publishedIso: '2026-03-16T15:00:00Z',
  sentences: [
    'The council of Brennick approved the new weir on the Harl on Monday by 31 votes to 12.',
    'The weir will cost 4.6 million crowns and replaces one that broke in the January flood.',
    'Odile Varnham, the mayor of Brennick, called the vote a relief for the mills.',
    '“We have waited two winters for this wall of stones,” she said after the vote.',
    'Work on the weir begins on 4 May, according to the River Board of Brennick.',
    'Kenneth Aldous, who owns the upper mill, opposed the weir because of the noise.',
  ],
};

const reworded = [
  'Brennick’s council backed the new weir on the Harl on Monday by 31 votes to 12.',
  'Ken Aldous, the owner of the upper mill, was against the weir because of the noise.',
];

/** As like what was read, but for a number, a name, a quote and a day. */
const lookAlikes = [
  'The weir will cost 5.2 million crowns and replaces one that broke in the January flood.',
  'Sybil Corran, the mayor of Brennick, called the vote a relief for the mills.',
  '“We have waited ten winters for this heap of rocks,” she said after the vote.',
  'Work on the weir begins on 11 May, according to the River Board of Brennick.',
];

const retold: Sheet = {
  name: 'Lower Harl Observer',
  url: 'http://observer.test/2026/03/17/weir-for-brennick',
  title: 'Brennick is to have a new weir on the Harl',
  language: 'en',
  sentences: [reworded[0] ?? '', ...lookAlikes, reworded[1] ?? ''],
};

/** Says the look-alikes too, and is only glanced at. */
const glancedAt: Sheet = {
  ...retold,
  name: 'Brennick Echo',
  url: 'http://echo.test/2026/03/17/the-new-weir',
  title: 'The new weir of Brennick on the Harl',
  sentences: [...lookAlikes, 'Swallows nest under the planks of the old one, and will have to move.'],
};

test('a known sentence in other words is dimmed; a changed number, name, quote or day is new', async ({
  sidelight,
  tab,
}) => {
  await sidelight.giveConsent();
  await printSheets(sidelight.context, [approved, retold, glancedAt]);
  await sidelight.readArticle(tab, approved.url);
  await markAllRead(sidelight);
  await sidelight.readArticle(tab, glancedAt.url);
  await sidelight.readArticle(tab, retold.url);
  const panel = await openPanelBeside(sidelight, tab);
  const section = panel.locator('[data-section="new-to-you"]');

  await test.step('what was only glanced at is not read', async () => {
    await expect(section).toContainText('4 of 6 sentences are new to you in this story');
    const listed = await section.locator('[data-statement] .words').allTextContents();
    expect(listed.map((words) => words.trim()).filter((words) => !lookAlikes.includes(words))).toEqual([]);
  });

  await test.step('the known ones are dimmed, and no other', async () => {
    await section.getByRole('switch').click();
    await expect.poll(() => dimmedIn(tab)).toEqual(reworded);
  });

  await test.step('what is read in this visit counts at the next', async () => {
    await markAllRead(sidelight);
    await panel.reload();
    await expect(section).toContainText('4 of 6 sentences are new to you in this story');
  });
});

/** The sentences dimmed in a page, whitespace collapsed. */
const dimmedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ([...(CSS.highlights.get('sidelight-known') ?? [])] as Range[]).map((range) =>
      range.toString().replace(/\s+/g, ' ').trim(),
    ),
  );
