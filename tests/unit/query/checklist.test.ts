import { describe, expect, it } from 'vitest';
import type { Briefing } from '@/lib/model/briefing';
import type { TimelineEntry } from '@/lib/model/sections';
import type { Statement } from '@/lib/model/statement';
import { briefArticle } from '@/lib/query/briefing';
import { expectationsFor } from '../../fixtures/site/expectations.mjs';
import type { ChecklistItem } from '../../fixtures/site/types';
import { memoryStore } from './memory-store';
import { siteNow, storyFromSite } from './site-stories';

const explainer = 'launch-explained';
/** "In the coming weeks" is over when weeks have come. */
const dayOfReading = Date.parse('2026-01-08T09:00:00Z');

const checklist = expectationsFor(siteNow).pages.find(({ slug }) => slug === explainer)?.checklist ?? [];

async function briefExplainer(isAlone: boolean): Promise<Briefing> {
  const articles = storyFromSite('launch').filter(({ article }) => !isAlone || article.id === explainer);
  const store = memoryStore({ articles, stories: [articles.map(({ article }) => article.id)] });
  const briefing = await briefArticle(store, explainer, { now: dayOfReading });
  if (!briefing) throw new Error('The explainer is not stored.');
  return briefing;
}

interface Line {
  /** What stands before the statement: its date, its speaker with the role, its number with what it counts. */
  lead: string;
  text: string;
}

function linesOf(briefing: Briefing, section: ChecklistItem['section']): Line[] {
  const { timeline, inBrief, context, quotes, figures } = briefing;
  const ofEntry = ({ value, best }: TimelineEntry) => ({ lead: value, text: best.text });
  const byItself = ({ text }: Statement) => ({ lead: '', text });
  switch (section) {
    case 'timeline':
      return timeline.past.map(ofEntry);
    case 'upcoming':
      return timeline.upcoming.map(ofEntry);
    case 'figures':
      return figures.map(({ surface, counted, statement }) => ({
        lead: `${surface.text} ${counted?.text}`,
        text: statement.text,
      }));
    case 'quotes':
      return quotes.flatMap(({ name, role, lines }) =>
        lines.map(({ statement }) => ({
          lead: role ? `${name}, ${role.text}` : `${name}`,
          text: statement.text,
        })),
      );
    case 'background':
      return [...inBrief, ...context, ...timeline.past.map(({ best }) => best)].map(byItself);
  }
}

function leadOf({ when, speaker, role, figure, counted }: ChecklistItem): string {
  if (speaker) return role ? `${speaker}, ${role}` : speaker;
  return when ?? (figure ? `${figure} ${counted}` : '');
}

const missingFrom = (briefing: Briefing, wordsOf: (item: ChecklistItem) => string[]) =>
  checklist
    .filter((item) => {
      const lines = linesOf(briefing, item.section).filter(({ lead }) => lead === leadOf(item));
      return !lines.some(({ text }) => wordsOf(item).every((words) => text.includes(words)));
    })
    .map(({ section, contains }) => `${section}: ${contains}`);

describe('an explainer’s briefing', () => {
  it('covers everything that the page says, when nothing else was read', async () => {
    expect(checklist.length).toBeGreaterThan(8);
    expect(missingFrom(await briefExplainer(true), ({ contains }) => [contains])).toEqual([]);
  });

  it('covers it beside the story’s other articles too, in their words or its own', async () => {
    const briefing = await briefExplainer(false);
    expect(missingFrom(briefing, ({ toldAs, contains }) => toldAs ?? [contains])).toEqual([]);
  });

  it('tells nothing of it twice in one section', async () => {
    for (const isAlone of [true, false]) {
      const briefing = await briefExplainer(isAlone);
      for (const section of ['timeline', 'upcoming', 'figures', 'quotes'] as const) {
        const lines = linesOf(briefing, section).map(({ lead, text }) => `${lead} ${text}`);
        expect(new Set(lines).size).toBe(lines.length);
      }
    }
  });
});
