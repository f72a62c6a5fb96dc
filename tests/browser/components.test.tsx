import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FiguresSection } from '@/components/FiguresSection';
import { LocaleProvider } from '@/components/locale';
import { StatementSection } from '@/components/StatementSection';
import { StatementWalk } from '@/components/StatementWalk';
import type { StatementView } from '@/components/statement-view';
import { createLocale } from '@/lib/i18n/format';
import type { Article } from '@/lib/model/article';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';

const text = 'Fares rise by 8 percent.\n\nThe <b>board</b> meets on Tuesday.';
const now = Date.UTC(2026, 2, 12);

function storedArticle(id: string, kind: Article['kind'] = 'report'): StoredArticle {
  const source = { name: 'The Harbour Post', host: 'harbour.example' };
  const blocks = [
    { kind: 'paragraph', start: 0, end: 24 },
    { kind: 'paragraph', start: 26, end: text.length },
  ];
  return {
    article: { id, source, kind, date: Date.UTC(2026, 1, 3), url: 'https://harbour.example/' },
    revision: { revision: 1, title: 'Fares', text, blocks },
  } as unknown as StoredArticle;
}

const first = stateFrom(storedArticle('here'), { start: 0, end: 24 });
const second = stateFrom(storedArticle('here'), { start: 26, end: text.length }, [
  { kind: 'date', value: '2026-03-10' },
]);
const elsewhere = stateFrom(storedArticle('there', 'opinion'), { start: 0, end: 24 });

let opened: Statement[];
let asked: string[];
let view: StatementView;
let root: HTMLElement;

beforeEach(() => {
  opened = [];
  asked = [];
  view = { openArticleId: 'here', now, onOpen: (statement) => opened.push(statement), onCopy: null };
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') as HTMLElement;
});

function draw(content: React.ReactNode): void {
  const locale = createLocale('en-GB', 'UTC');
  flushSync(() => createRoot(root).render(<LocaleProvider locale={locale}>{content}</LocaleProvider>));
}

const drawTwoSections = (singleKeys: boolean) =>
  draw(
    <StatementWalk
      singleKeys={singleKeys}
      onLookUp={() => asked.push('look up')}
      onSave={() => asked.push('save')}
      onShowKeys={() => asked.push('keys')}
    >
      <StatementSection name="in-brief" title="In brief" statements={[first, second]} view={view} />
      <StatementSection name="context" title="Context" statements={[elsewhere]} view={view} />
    </StatementWalk>,
  );

const buttons = () => [...root.querySelectorAll<HTMLElement>('[data-statement]')];
const visibleText = (element: Element | undefined) => {
  const copy = element?.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return copy.textContent;
};

describe('a statement', () => {
  it('of the open article shows its paragraph, and what it needs beside it', () => {
    drawTwoSections(true);
    expect(visibleText(buttons()[1])).toMatch(
      /^The <b>board<\/b> meets on Tuesday\. \[Tuesday,? 10 Mar\]¶\s2$/,
    );
  });
  it('of another article shows its source and day, and that it is opinion', () => {
    drawTwoSections(true);
    expect(visibleText(buttons()[2])).toBe('Fares rise by 8 percent.OpinionThe Harbour Post · 3 Feb');
  });
  it('is never drawn as HTML', () => {
    drawTwoSections(true);
    expect(root.querySelector('b')).toBeNull();
  });
  it('says where its words stand', () => {
    drawTwoSections(true);
    expect(buttons()[1]?.dataset.receipt).toBe(`here:1:26:${text.length}`);
  });
  it('opens with a click', async () => {
    drawTwoSections(true);
    await userEvent.click(buttons()[2] as HTMLElement);
    expect(opened).toEqual([elsewhere]);
  });
});

describe('keys', () => {
  const press = async (keys: string) => {
    buttons()[0]?.focus();
    await userEvent.keyboard(keys);
  };
  const focused = () => buttons().indexOf(document.activeElement as HTMLElement);

  it('meet one stop for Tab in each section', () => {
    drawTwoSections(true);
    expect(buttons().map((button) => button.tabIndex)).toEqual([0, -1, 0]);
  });
  it('walk from line to line, across sections', async () => {
    drawTwoSections(true);
    await press('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(2);
  });
  it('walk from section to section', async () => {
    drawTwoSections(true);
    await press(']');
    expect(focused()).toBe(2);
    await userEvent.keyboard('[[');
    expect(focused()).toBe(0);
  });
  it('save, look up and show themselves', async () => {
    drawTwoSections(true);
    await press('s/?');
    expect(asked).toEqual(['save', 'look up', 'keys']);
  });
  it('leave letters alone where the reader switched them off', async () => {
    drawTwoSections(false);
    await press('s/?]');
    expect([asked, focused()]).toEqual([[], 0]);
  });
});

it('a section with nothing to say is not there', () => {
  draw(<StatementSection name="context" title="Context" statements={[]} view={view} />);
  expect(root.innerHTML).toBe('');
});

it('a figure is marked in its sentence by its own words', () => {
  const surface = stateFrom(storedArticle('here'), { start: 14, end: 23 });
  const figure = {
    value: 8,
    upper: null,
    bound: 'about',
    unit: 'percent',
    change: 'up',
    when: null,
  } as const;
  draw(<FiguresSection figures={[{ ...figure, surface, counted: null, statement: first }]} view={view} />);
  expect(root.querySelector('mark')?.textContent).toBe('8 percent');
  expect(visibleText(root.querySelector('.figure') ?? undefined)?.trim()).toBe('↑about 8%');
});
