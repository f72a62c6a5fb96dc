import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, readArticles, test } from './harness';
import { openPanelBeside } from './panel';
import { barge, printSheets } from './press';

const before = ['ferry-fares-rise', 'ferry-petition'];
const march = ['ferry-march-wire', 'ferry-march-daybreak', 'ferry-march-bulletin', 'ferry-day-of-oars'];
const hero = 'ferry-inquiry';

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
    await expect(coverage).toContainText('9 articles, 7 independent texts');
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
  await printSheets(sidelight.context, barge);
  for (const { url } of barge) await sidelight.readArticle(tab, url);
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
  for (const words of ['7:42 a.m.', '9:08 a.m.', ...barge.map(({ name }) => name)])
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
    const earlier = timeline.getByRole('button', { name: /Show \d+ more/ });
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
