import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChangesSection } from '@/components/ChangesSection';
import { FiguresSection } from '@/components/FiguresSection';
import { LocaleProvider } from '@/components/locale';
import { QuotesSection } from '@/components/QuotesSection';
import { StatementWalk } from '@/components/StatementWalk';
import type { StatementView } from '@/components/statement-view';
import { TimelineSection } from '@/components/TimelineSection';
import { createLocale } from '@/lib/i18n/format';
import type { FigureLine } from '@/lib/model/sections';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';

const now = Date.UTC(2026, 2, 12);
let root: HTMLElement;
let done: string[];
let view: StatementView;

beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
  done = [];
  view = {
    openArticleId: 'here',
    now,
    onOpen: ({ text }) => void done.push(`open ${text}`),
    onOpenCopy: ({ text }) => void done.push(`copy of ${text}`),
    onCopy: ({ text }) => void done.push(`take ${text}`),
    notes: {
      hasKey: true,
      read: async () => '',
      write: async ({ text }, markdown) => void done.push(`${markdown} on ${text}`),
    },
  };
});

/** These words as the whole text of an article of their own. */
function say(text: string): Statement {
  const article = {
    id: text,
    title: text,
    source: { name: 'Coast Daily', host: 'coast.example' },
    kind: 'report',
    date: Date.UTC(2026, 1, 3),
    url: 'https://coast.example/',
    language: 'en',
  };
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }];
  const stored = { article, revision: { revision: 1, title: text, text, blocks } };
  return stateFrom(stored as unknown as StoredArticle, { start: 0, end: text.length });
}

const figure = (text: string, value: number): FigureLine => ({
  value,
  upper: null,
  bound: 'exactly',
  unit: 'people',
  change: null,
  counted: null,
  when: null,
  surface: say(text),
  statement: say(text),
});

/** Each section that compares articles, with every kind of line that it may hold. */
function drawSections(): void {
  const point = (text: string, value: number, day: number) => ({
    at: Date.UTC(2026, 2, day),
    line: figure(text, value),
  });
  const points = [point('Ten came.', 10, 1), point('Twenty came.', 20, 2), point('Forty came.', 40, 3)];
  const none = { lost: [], gained: [] };
  flushSync(() =>
    createRoot(root).render(
      <LocaleProvider locale={createLocale('en-GB', 'UTC')}>
        <StatementWalk singleKeys onLookUp={() => {}} onSave={() => {}} onShowKeys={() => {}}>
          <ChangesSection
            changes={{
              from: 1,
              to: 2,
              changedAt: now,
              wasRead: true,
              headline: null,
              changes: [{ kind: 'figure', before: say('It cost 3.'), after: say('It cost 4.'), ...none }],
              changeCount: 1,
            }}
            view={view}
          />
          <TimelineSection
            timeline={{
              past: [
                {
                  value: '2026-03-01',
                  from: Date.UTC(2026, 2, 1),
                  best: say('The board met.'),
                  announced: say('The board will meet.'),
                  since: say('The board has met.'),
                  place: say('Ostwick'),
                  others: [],
                  sourceCount: 1,
                  differs: [],
                },
              ],
              upcoming: [],
            }}
            view={view}
          />
          <QuotesSection
            quotes={[
              {
                speaker: null,
                name: 'Ines Tamm',
                role: null,
                lines: [
                  {
                    statement: say('“We wait,” she said.'),
                    direct: true,
                    elsewhere: {
                      sameIn: 0,
                      variants: [
                        {
                          kind: 'longer',
                          statement: say('“We wait and see,” she said.'),
                          name: 'Ines Tamm',
                          here: [],
                          there: [],
                          sourceCount: 1,
                        },
                      ],
                    },
                  },
                ],
              },
            ]}
            view={view}
          />
          <FiguresSection
            figures={[figure('Nine rowed.', 9)]}
            disagreements={[{ one: figure('Six sank.', 6), other: figure('Seven sank.', 7) }]}
            developments={[{ what: say('people who came'), unit: 'people', points }]}
            view={view}
          />
        </StatementWalk>
      </LocaleProvider>,
    ),
  );
  root.querySelector<HTMLElement>('[data-statement]')?.focus();
}

const inOrder = [
  'It cost 3.',
  'It cost 4.',
  'The board met.',
  'The board will meet.',
  'The board has met.',
  '“We wait,” she said.',
  '“We wait and see,” she said.',
  'Six sank.',
  'Seven sank.',
  'Ten came.',
  'Forty came.',
  'Nine rowed.',
];
const focused = () => document.activeElement?.querySelector('.words')?.textContent;

describe('the keys in what compares articles', () => {
  beforeEach(drawSections);

  it('arrows come to every line, in the order in which they stand', async () => {
    const seen = [focused()];
    for (const _ of inOrder.slice(1)) {
      await userEvent.keyboard('{ArrowDown}');
      seen.push(focused());
    }
    expect(seen.map((one) => one?.replace(/^“(?=The)|(?<=\.)”$/g, ''))).toEqual(inOrder);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Forty came.');
  });

  it('brackets come to each section, and to the parts of the figures', async () => {
    const seen: unknown[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await userEvent.keyboard(']');
      seen.push(document.activeElement?.closest('[data-section]')?.getAttribute('data-section'));
    }
    expect(seen).toEqual(['timeline', 'quotes', 'disagreements', 'developments', 'figures']);
    await userEvent.keyboard('[[');
    expect(focused()).toBe('Ten came.');
  });

  it('Enter leads each line to its words, and what was changed to the kept copy', async () => {
    for (const _ of inOrder) await userEvent.keyboard('{Enter}{ArrowDown}');
    const [first, ...others] = inOrder;
    expect(done).toEqual([`copy of ${first}`, ...others.map((text) => `open ${text}`)]);
  });

  it('c copies each line', async () => {
    for (const _ of inOrder) await userEvent.keyboard('c{ArrowDown}');
    expect(done).toEqual(inOrder.map((text) => `take ${text}`));
  });

  it('n writes on each line whose words still stand', async () => {
    const lines = [...root.querySelectorAll<HTMLElement>('[data-statement]')];
    for (const line of lines) {
      line.focus();
      await userEvent.keyboard('n');
      if (root.querySelector('textarea')) await userEvent.keyboard('So{Escape}');
      await expect.poll(() => document.activeElement).toBe(line);
    }
    await expect.poll(() => done).toEqual(inOrder.slice(1).map((text) => `So on ${text}`));
  });

  it('Tab comes to the control of the line itself, not of another in the same entry', async () => {
    for (const line of root.querySelectorAll<HTMLElement>('[data-section="timeline"] [data-statement]')) {
      line.focus();
      await userEvent.tab();
      expect(document.activeElement).toBe(line.nextElementSibling);
    }
  });
});
