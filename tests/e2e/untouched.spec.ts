import type { Page } from '@playwright/test';
import { expect, litText, statementsIn, test } from './harness';
import { openPanelBeside } from './panel';

type Watched = typeof globalThis & { seenChanges?: () => string[] };

/** From the end of parsing on, every change of the document is written down. */
const watchChanges = (tab: Page) =>
  tab.addInitScript(() => {
    const changes: string[] = [];
    const note = (records: MutationRecord[]) =>
      changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
    const observer = new MutationObserver(note);
    document.addEventListener('DOMContentLoaded', () =>
      observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true }),
    );
    (globalThis as Watched).seenChanges = () => {
      note(observer.takeRecords());
      return changes.splice(0);
    };
  });

const seenChanges = (tab: Page): Promise<string[] | undefined> =>
  tab.evaluate(() => (globalThis as Watched).seenChanges?.());

test('a page sees none of its nodes change while it is judged, read, and lit up', async ({
  sidelight,
  site,
  tab,
}) => {
  await sidelight.giveConsent();
  await watchChanges(tab);
  await sidelight.readArticle(tab, site.urlOf('ferry-fares-rise'));
  const panel = await openPanelBeside(sidelight, tab);
  await expect.poll(() => statementsIn(panel, 'in-brief').then(({ length }) => length)).toBeGreaterThan(0);
  await panel.locator('[data-section="in-brief"] [data-statement]').first().click();
  await expect.poll(() => litText(tab)).not.toBe('');
  expect(await seenChanges(tab)).toEqual([]);

  await tab.evaluate(() => document.body.setAttribute('data-of-the-page', ''));
  expect(await seenChanges(tab)).toEqual(['attributes of BODY']);
});
