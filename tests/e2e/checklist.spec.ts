import type { Page } from '@playwright/test';
import type { SidelightSession } from '../../scripts/launch.mjs';
import type { ChecklistItem } from '../fixtures/site/types';
import { expect, readArticles, statementsIn, test } from './harness';
import { openPanelBeside } from './panel';

const others = ['launch-seoul-tokyo', 'launch-first-of-year', 'launch-what-it-means', 'launch-factory-visit'];
const explainer = 'launch-explained';
/** "In the coming weeks" is over when weeks have come. */
const dayOfReading = Date.parse('2026-01-08T09:00:00Z');

test('the panel beside an explainer covers everything on it', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [explainer]);
  const panel = await openPanelThen(sidelight, tab);
  const checklist = site.pages.find(({ slug }) => slug === explainer)?.checklist ?? [];
  expect(checklist.length).toBeGreaterThan(8);
  await checkAll(panel, checklist, ({ contains }) => [contains]);
});

test('the panel covers it beside the story’s other articles too', async ({ sidelight, site, tab }) => {
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, [...others, explainer]);
  const panel = await openPanelThen(sidelight, tab);
  const checklist = site.pages.find(({ slug }) => slug === explainer)?.checklist ?? [];
  expect(checklist.length).toBeGreaterThan(8);
  await checkAll(panel, checklist, ({ toldAs, contains }) => toldAs ?? [contains]);
});

async function openPanelThen(sidelight: SidelightSession, tab: Page): Promise<Page> {
  const panel = await openPanelBeside(sidelight, tab);
  await panel.clock.setFixedTime(dayOfReading);
  await panel.reload();
  await expect(panel.locator('[data-section="foot"]')).toBeVisible();
  const more = panel.locator('[data-section="timeline"]').getByRole('button', { name: /Show \d+ more/ });
  if (await more.isVisible()) await more.click();
  return panel;
}

/** Each item's words stand in one statement of its section, beside its date, its speaker with the role, or its number. */
async function checkAll(
  panel: Page,
  checklist: readonly ChecklistItem[],
  wordsOf: (item: ChecklistItem) => string[],
): Promise<void> {
  for (const item of checklist) {
    await test.step(`${item.section}: ${item.contains}`, async () => {
      const lines = await linesOf(panel, item.section);
      const beside = lines.filter(({ lead }) => leadsOf(item).every((words) => lead.includes(words)));
      const found = beside.filter(({ words }) => wordsOf(item).every((each) => words.includes(each)));
      expect(found, JSON.stringify(lines, null, 2)).not.toEqual([]);
    });
  }
}

interface Line {
  lead: string;
  words: string;
}

async function linesOf(panel: Page, section: ChecklistItem['section']): Promise<Line[]> {
  const within = (container: string, lead: string, statement: string): Promise<Line[]> =>
    panel.locator(container).evaluateAll(
      (items, [leadOf = '', statementOf = '']) =>
        items.flatMap((item) => {
          const heads = [...item.querySelectorAll(leadOf)].map(
            (head) => head.getAttribute('datetime') ?? head.textContent ?? '',
          );
          return [...item.querySelectorAll(statementOf)].map((line) => ({
            lead: heads.join(' '),
            words: (line.textContent ?? '').replace(/\s+/g, ' '),
          }));
        }),
      [lead, statement],
    );
  switch (section) {
    case 'timeline':
      return within(
        '[data-section="timeline"] .timeline:not([data-upcoming]) .entry',
        '.entry-date time',
        '[data-statement]',
      );
    case 'upcoming':
      return within(
        '[data-section="timeline"] [data-upcoming] .entry',
        '.entry-date time',
        '[data-statement]',
      );
    case 'figures':
      return within('[data-section="figures"] li:has(> .figure)', '.figure', '[data-statement]');
    case 'quotes':
      return within('[data-section="quotes"] .speakers > li', '.speaker', '.statements [data-statement]');
    case 'background': {
      const sections = await Promise.all(
        ['in-brief', 'context', 'timeline'].map((name) => statementsIn(panel, name)),
      );
      return sections.flat().map((words) => ({ lead: '', words: words.replace(/\s+/g, ' ') }));
    }
  }
}

/** The words that stand beside the statement: what has no day ("in the coming weeks") has none. */
function leadsOf({ when, speaker, role, figure, counted }: ChecklistItem): string[] {
  const date = when && /^\d/.test(when) ? when : undefined;
  return [date, speaker, role, figure, counted].filter((words) => words !== undefined);
}
