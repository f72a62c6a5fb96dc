import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchSidelight } from '../../scripts/launch.mjs';
import { readTable } from './archive';
import { expect, test } from './harness';
import { keptText, markWords } from './marking';
import { openPanelBeside } from './panel';

const article = 'ferry-fares-stopped';
/** In the refunds' sentence, which the publisher later corrects. */
const corrected = 'The refunds come to 21,000 euros';
/** In a paragraph that stays as it is. */
const lasting = 'the old price had been written on cardboard';

test('words marked in the page are kept, noted, drawn again, and said to be gone once they are', async ({
  site,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
  let sidelight = await launchSidelight({ headless: true, profile });
  try {
    await sidelight.giveConsent();
    let tab = await sidelight.context.newPage();
    await sidelight.readArticle(tab, site.urlOf(article));
    let panel = await openPanelBeside(sidelight, tab);
    await expect(notes(panel)).toBeVisible();

    await test.step('kept from the page, where it is drawn', async () => {
      for (const words of [corrected, lasting]) {
        await markWords(tab, words);
        await expect(panel.getByRole('searchbox')).toHaveValue(words);
        await panel.getByRole('button', { name: 'Keep as highlight' }).click();
        await expect(panel.locator('.kept')).toContainText('Kept as highlight');
        await expect(
          panel.locator('.keep-highlight').getByRole('button', { name: 'Add a note' }),
        ).toBeFocused();
      }
      await expect.poll(() => keptText(tab)).toEqual([corrected, lasting]);
    });

    await test.step('with a note that is written at once', async () => {
      await panel.keyboard.press('Enter');
      await panel.keyboard.type('Who wrote **it**? <img src=x onerror=alert(1)> [here](javascript:alert(1))');
      await panel.keyboard.press('Control+Enter');
      await panel.getByRole('button', { name: 'Back to the article' }).click();
      await expect(highlights(panel)).toHaveCount(2);
      const second = highlights(panel).nth(1);
      await expect(second.locator('[data-statement]')).toContainText(lasting);
      await expect(second.locator('.markdown strong')).toHaveText('it');
      await expect(second.locator('.markdown')).toContainText('<img src=x onerror=alert(1)> here');
      expect(await panel.locator('.markdown').locator('img, a, script').count()).toBe(0);
    });

    await test.step('an article has a note of its own', async () => {
      await notes(panel).getByRole('button', { name: 'Add a note' }).first().click();
      await panel.keyboard.type('Ask the ministry.');
      await panel.getByRole('button', { name: 'Done' }).click();
      await expect
        .poll(async () => (await readTable<{ markdown: string }>(sidelight, 'notes')).length)
        .toBe(2);
    });

    await test.step('a highlight is removed, and that is undone', async () => {
      await notes(panel)
        .getByRole('button', { name: `Remove the highlight “${corrected}”` })
        .click();
      await expect(highlights(panel)).toHaveCount(1);
      await expect.poll(() => keptText(tab)).toEqual([lasting]);
      await expect.poll(() => focusedTag(panel)).not.toBe('BODY');
      await panel.getByRole('button', { name: 'Undo' }).click();
      await expect(highlights(panel)).toHaveCount(2);
      await expect.poll(() => keptText(tab)).toEqual([corrected, lasting]);
    });

    await test.step('all is there after the page was loaded again, and after the browser was started again', async () => {
      await tab.reload();
      await expect.poll(() => keptText(tab)).toEqual([corrected, lasting]);
      await sidelight.close();
      sidelight = await launchSidelight({ headless: true, profile });
      tab = await sidelight.context.newPage();
      await tab.goto(site.urlOf(article));
      await expect.poll(() => keptText(tab)).toEqual([corrected, lasting]);
      panel = await openPanelBeside(sidelight, tab);
      await expect(highlights(panel)).toHaveCount(2);
      await expect(notes(panel).locator('.markdown').first()).toHaveText('Ask the ministry.');
    });

    await test.step('the publisher takes some words back: they are said to be gone, and the others stay', async () => {
      site.update(article);
      await tab.reload();
      await expect(notes(panel).locator('[data-gone]')).toHaveCount(1);
      await expect(highlights(panel).last()).toContainText('These words are no longer in the article');
      await expect(highlights(panel).last().locator('[data-statement]')).toContainText(corrected);
      await expect(highlights(panel).first().locator('[data-statement]')).toContainText(lasting);
      await expect(highlights(panel).first()).not.toContainText('no longer');
      await expect.poll(() => keptText(tab)).toEqual([lasting]);
    });
  } finally {
    await sidelight.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('words marked again after the publisher’s edit stay one highlight, with its note', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf(article));
  const panel = await openPanelBeside(sidelight, tab);
  await expect(notes(panel)).toBeVisible();
  const kept = panel.locator('.keep-highlight');
  const keep = async (words: string) => {
    await markWords(tab, words);
    await panel.getByRole('button', { name: 'Keep as highlight' }).click();
    await expect(panel.locator('.kept')).toBeVisible();
  };
  await keep(lasting);
  await expect(kept.getByRole('button', { name: 'Add a note' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await panel.keyboard.type('Seen there.');
  await panel.keyboard.press('Control+Enter');
  await expect(kept.locator('.markdown')).toHaveText('Seen there.');
  await panel.getByRole('button', { name: 'Back to the article' }).click();

  site.update(article);
  await tab.reload();
  await expect.poll(async () => (await readTable(sidelight, 'revisions')).length).toBe(2);
  await expect(highlights(panel)).toHaveCount(1);
  await keep(lasting);
  await expect(kept.locator('.markdown')).toHaveText('Seen there.');
  // It would take away what was kept before.
  await expect(kept.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await readTable(sidelight, 'highlights')).toHaveLength(1);
  await expect.poll(() => keptText(tab)).toEqual([lasting]);
});

test('a passage of several paragraphs is looked up by its beginning and kept whole', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf(article));
  const panel = await openPanelBeside(sidelight, tab);
  await expect(notes(panel)).toBeVisible();
  await tab.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    const at = paragraphs.findIndex((one) => one.textContent?.includes('written on cardboard'));
    const [first, last] = [paragraphs[at], paragraphs[at + 3]];
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  });
  await expect(panel.locator('.headline')).toContainText('At the ticket window of Tinsey');
  await panel.getByRole('button', { name: 'Keep as highlight' }).click();
  await expect(panel.locator('.kept')).toBeVisible();
  const [highlight] = await readTable<{ quote: string }>(sidelight, 'highlights');
  expect(highlight?.quote.length).toBeGreaterThan(400);
  expect(highlight?.quote).toContain('\n\n');
  await expect.poll(async () => (await keptText(tab)).length).toBe(4);
});

test('a note outlives its panel, closed in the middle of a word, and shows in every panel', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf(article));
  const panel = await openPanelBeside(sidelight, tab);
  await notes(panel).getByRole('button', { name: 'Add a note' }).click();
  await panel.keyboard.type('Half a wo');
  // Before the pause after which it would be saved by itself.
  await panel.reload();
  await expect(notes(panel).locator('.markdown')).toHaveText('Half a wo');
  await expect
    .poll(async () =>
      (await readTable<{ markdown: string }>(sidelight, 'notes')).map(({ markdown }) => markdown),
    )
    .toEqual(['Half a wo']);

  const other = await sidelight.context.newPage();
  await other.goto(sidelight.urlOfPage('sidepanel.html'));
  await tab.bringToFront();
  await expect(notes(other).locator('.markdown')).toHaveText('Half a wo');
  await notes(other)
    .getByRole('button', { name: /Edit note/ })
    .click();
  await other.keyboard.type('rd');
  await expect(notes(panel).locator('.markdown')).toHaveText('Half a word');
  await notes(panel)
    .getByRole('button', { name: /Edit note/ })
    .click();
  await panel.keyboard.type('!');
  await expect(notes(other).getByRole('textbox')).toHaveValue('Half a word!');
});

test('words that the kept article does not have cannot be kept, and the panel says so', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.readArticle(tab, site.urlOf(article));
  const panel = await openPanelBeside(sidelight, tab);
  await expect(notes(panel)).toBeVisible();
  await tab.evaluate(() => {
    const aside = document.createElement('p');
    aside.textContent = 'Read our other pieces about swans and herons.';
    document.body.append('\n', aside);
  });
  await markWords(tab, 'about swans and herons');
  await panel.getByRole('button', { name: 'Keep as highlight' }).click();
  await expect(panel.getByRole('alert')).toContainText('does not have these words');
  expect(await readTable(sidelight, 'highlights')).toEqual([]);
});

const notes = (panel: Page) => panel.locator('[data-section="notes"]');
const highlights = (panel: Page) => notes(panel).locator('.highlights > li');
const focusedTag = (panel: Page) => panel.evaluate(() => document.activeElement?.tagName ?? 'BODY');
