import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored, readTable } from './archive';
import { expect, readArticles, test } from './harness';

const slug = 'ferry-inquiry';
const words = 'three days before the new fares are due to begin';
const title = 'Regulator opens inquiry into ferry fares';

test('words marked in the kept copy stay marked, with a note on them, without a network and after a reload', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [slug]);
  const reader = await openKept(sidelight, title);
  const requests: string[] = [];
  reader.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });

  await test.step('a bar offers what can be done with the selected words, and only then', async () => {
    const bar = reader.getByRole('region', { name: 'Marked words' });
    await expect(bar).toHaveCount(0);
    await select(reader, words);
    await expect(bar.getByRole('button', { name: 'Highlight with note' })).toBeVisible();
    await bar.getByRole('button', { name: 'Highlight with note' }).click();
    await expect(bar).toHaveCount(0);
    await expect(reader.locator('mark.highlight')).toHaveText(words);
  });

  await test.step('the note is opened at once and saved', async () => {
    const field = reader.locator('textarea');
    await expect(field).toBeFocused();
    await field.fill('Too **late** to object.');
    await field.press('Escape');
    await expect.poll(() => readTable(sidelight, 'notes')).toHaveLength(1);
  });

  await test.step('by the key alone, over two paragraphs and over the first highlight', async () => {
    await select(reader, 'invited and had agreed to come', 'Halvar Line plans to charge 22.90 euros');
    await reader.keyboard.press('h');
    await expect(reader.locator('mark.highlight')).toHaveCount(3);
    await select(reader, 'before the new fares are due to begin. She said');
    await reader.keyboard.press('h');
    await expect.poll(() => readTable(sidelight, 'highlights')).toHaveLength(3);
    await expect(reader.locator('mark.highlight')).toHaveText([
      'three days ',
      'before the new fares are due to begin',
      '. She said',
      'invited and had agreed to come.',
      'Halvar Line plans to charge 22.90 euros',
    ]);
  });

  await test.step('each highlight leads to exactly its words in the stored text', async () => {
    const rows = await readTable<{ quote: string; receipt: { start: number; end: number } }>(
      sidelight,
      'highlights',
    );
    const [article] = await articlesStored(sidelight);
    for (const { quote, receipt } of rows) {
      expect(article?.text.slice(receipt.start, receipt.end)).toBe(quote);
    }
  });

  await test.step('all of it is there without a network', async () => {
    await site.close();
    await sidelight.context.setOffline(true);
    await reader.reload();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(reader.locator('.reader-text')).toContainText('Once we have it, we can say whether');
    await expect(reader.locator('mark.noted').first()).toHaveText('three days ');
    await expect(reader.locator('[data-section="notes"]')).toContainText('Too late to object.');
    expect(requests).toEqual([]);
  });

  await test.step('a highlight that is removed can be brought back, with its note', async () => {
    await reader.getByRole('button', { name: `Remove the highlight “${words}”` }).click();
    await expect.poll(() => readTable(sidelight, 'highlights')).toHaveLength(2);
    await reader.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readTable(sidelight, 'highlights')).toHaveLength(3);
    await expect(reader.locator('[data-section="notes"]')).toContainText('Too late to object.');
  });
});

test('an article is marked as read in the reader, and a missing one says so', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [slug]);
  const reader = await openKept(sidelight, title);
  await reader.getByRole('button', { name: 'Mark as read' }).click();
  await expect(reader.getByRole('button', { name: 'Mark as unread' })).toBeVisible();
  await expect.poll(() => readTable(sidelight, 'readings')).toHaveLength(1);
  await reader.goto(sidelight.urlOfPage('library.html#/article/no-such-article'));
  await expect(reader.getByText('This article is not kept on this device.')).toBeVisible();
  await reader.getByRole('link', { name: 'Go to the library' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});

async function openKept(sidelight: SidelightSession, ofTitle: string): Promise<Page> {
  const article = (await articlesStored(sidelight)).find((each) => each.title === ofTitle);
  if (!article) throw new Error(`Not stored: ${ofTitle}`);
  const reader = await sidelight.context.newPage();
  await reader.goto(sidelight.urlOfPage(`library.html#/article/${article.id}`));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(ofTitle);
  return reader;
}

/** Selects in the text from the beginning of the first words to the end of the last. */
async function select(reader: Page, from: string, to = from): Promise<void> {
  await reader.evaluate(
    ([first, last]) => {
      const root = document.querySelector('.reader-text');
      if (!root) throw new Error('No text is drawn');
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const whole = nodes.map((node) => node.data).join('');
      const placeOf = (at: number): [Text, number] => {
        let before = 0;
        for (const node of nodes) {
          if (at <= before + node.length) return [node, at - before];
          before += node.length;
        }
        throw new Error('Outside the text');
      };
      const start = whole.indexOf(first ?? '');
      const end = whole.indexOf(last ?? '');
      if (start < 0 || end < 0) throw new Error('These words are not drawn');
      const range = document.createRange();
      range.setStart(...placeOf(start));
      range.setEnd(...placeOf(end + (last ?? '').length));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}
