import type { Page } from '@playwright/test';
import { readTable } from './archive';
import { expect, litText, readArticles, test } from './harness';
import { openPanelBeside } from './panel';

const slugs = ['ferry-fares-rise', 'ferry-petition', 'ferry-inquiry'];

test('from the page to a saved, noted and looked-up article, by keys alone', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, slugs);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="notes"]')).toBeVisible();
  const { press, type, focused, tabTo } = keysOf(panel);

  await test.step('Tab enters at the first line; s saves the article', async () => {
    await tabTo(async () => (await focused()).receipt !== null);
    await press('s');
    await expect(panel.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible();
  });

  await test.step('n writes a note on the line, Escape keeps it and leads back to the line', async () => {
    const { receipt } = await focused();
    await press('n');
    await expect.poll(async () => (await focused()).tag).toBe('TEXTAREA');
    await type('Asked *twice*.');
    await press('Escape');
    await expect.poll(async () => (await focused()).receipt).toBe(receipt);
    const kept = panel.locator('[data-section="notes"] .highlights > li');
    await expect(kept.locator('.markdown em')).toHaveText('twice');
    expect(await kept.locator('[data-statement]').getAttribute('data-receipt')).toBe(receipt);
  });

  await test.step('Enter lights the sentence in the page', async () => {
    await press('Enter');
    await expect.poll(() => litText(tab)).not.toBe('');
  });

  await test.step('Tab reaches the line’s own control, which does the same without a letter', async () => {
    await press('ArrowDown');
    const { receipt } = await focused();
    await tabTo(async () => (await focused()).label.startsWith('Write a note on'), 1);
    await press('Enter');
    await expect.poll(async () => (await focused()).tag).toBe('TEXTAREA');
    await type('And here.');
    await press('Control+Enter');
    await expect.poll(async () => (await focused()).receipt).toBe(receipt);
    await expect(panel.locator('[data-section="notes"] .highlights > li')).toHaveCount(2);
  });

  await test.step('brackets lead to the notes: one on the article, a highlight removed and brought back', async () => {
    for (let turn = 0; turn < 20 && (await focused()).section !== 'notes'; turn++) await press(']');
    await press('Enter');
    await expect.poll(async () => (await focused()).tag).toBe('TEXTAREA');
    await type('Read it again on Friday.');
    await press('Control+Enter');
    await expect.poll(async () => (await focused()).label).toContain('Edit note');
    await press('ArrowDown');
    expect((await focused()).receipt).not.toBeNull();
    await tabTo(async () => (await focused()).label.startsWith('Remove the highlight'), 3);
    await press('Enter');
    const kept = panel.locator('[data-section="notes"] .highlights > li');
    await expect(kept).toHaveCount(1);
    await expect.poll(async () => (await focused()).section).toBe('notes');
    await tabTo(async () => (await focused()).words === 'Undo', 30);
    await press('Enter');
    await expect(kept).toHaveCount(2);
    await expect.poll(async () => (await focused()).tag).not.toBe('BODY');
  });

  await test.step('the slash looks up, a line there is noted too, Escape leads back', async () => {
    await panel.locator('[data-section="in-brief"] [data-statement]').first().focus();
    await press('/');
    await type('petition');
    await press('Enter');
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('“petition”');
    await tabTo(async () => (await focused()).receipt !== null);
    const { receipt } = await focused();
    await press('n');
    await expect.poll(async () => (await focused()).tag).toBe('TEXTAREA');
    await type('From a lookup.');
    await press('Control+Enter');
    await expect.poll(async () => (await focused()).receipt).toBe(receipt);
    await press('Escape');
    await expect(panel.locator('[data-section="in-brief"]')).toBeVisible();
    await expect.poll(async () => (await focused()).tag).not.toBe('BODY');
  });

  await test.step('a tag is added and removed', async () => {
    await tabTo(async () => (await focused()).label === 'Add a tag', 40);
    await press('Enter');
    await type('ferries');
    await press('Enter');
    await expect(panel.getByText('#ferries')).toBeVisible();
    await expect.poll(async () => (await focused()).label).toBe('Add a tag');
    await press('Shift+Tab');
    await press('Enter');
    await expect(panel.getByText('#ferries')).toHaveCount(0);
    await expect.poll(async () => (await focused()).label).toBe('Add a tag');
  });

  await test.step('the menu leads to the keys, and gives the focus back', async () => {
    await tabTo(async () => (await focused()).label === 'More', 40, 'Shift+Tab');
    await press('Enter');
    for (const name of ['Library', 'Stories', 'Options', 'Keys']) {
      await press('Tab');
      expect((await focused()).words).toBe(name);
    }
    await press('Enter');
    await expect(panel.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await press('Escape');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    await expect.poll(async () => (await focused()).label).toBe('More');
  });

  const written = await readTable<{ markdown: string }>(sidelight, 'notes');
  expect(written.map(({ markdown }) => markdown).sort()).toEqual([
    'And here.',
    'Asked *twice*.',
    'From a lookup.',
    'Read it again on Friday.',
  ]);
});

test('with single keys off no letter acts, and everything is still there', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await sidelight.inExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, singleKeys: false } });
  }, null);
  await readArticles({ sidelight, site, tab }, slugs);
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.locator('[data-section="notes"]')).toBeVisible();
  const { press, type, focused, tabTo } = keysOf(panel);
  await tabTo(async () => (await focused()).receipt !== null);
  const { receipt } = await focused();
  for (const key of ['n', 's', '?', '/', ']', 'c']) await press(key);
  expect((await focused()).receipt).toBe(receipt);
  await expect(panel.getByRole('button', { name: 'Save', pressed: false })).toBeVisible();
  await tabTo(async () => (await focused()).label.startsWith('Write a note on'), 1);
  await press('Enter');
  await expect.poll(async () => (await focused()).tag).toBe('TEXTAREA');
  await type('n s ? /');
  await press('Escape');
  await expect(panel.locator('[data-section="notes"] .markdown')).toHaveText('n s ? /');
});

interface ChromeStorage {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    };
  };
}

function keysOf(panel: Page) {
  const focused = () => panel.evaluate(describeFocus);
  /** Afterwards something holds the focus, also once what the key set off has been drawn. */
  const press = async (key: string) => {
    await panel.keyboard.press(key);
    await expect.poll(async () => (await focused()).tag, { message: `after ${key}` }).not.toBe('BODY');
  };
  const tabTo = async (isThere: () => Promise<boolean>, atMost = 20, key = 'Tab') => {
    for (let turn = 0; turn < atMost && !(await isThere()); turn++) await press(key);
    expect(await isThere(), JSON.stringify(await focused())).toBe(true);
  };
  return { press, focused, tabTo, type: (words: string) => panel.keyboard.type(words) };
}

/** Runs in the panel. */
function describeFocus() {
  const element = document.activeElement;
  return {
    tag: element?.tagName ?? 'BODY',
    section: element?.closest('[data-section]')?.getAttribute('data-section') ?? null,
    receipt: element?.getAttribute('data-receipt') ?? null,
    label: element?.getAttribute('aria-label') ?? '',
    words: element?.textContent?.trim().slice(0, 60) ?? '',
  };
}
