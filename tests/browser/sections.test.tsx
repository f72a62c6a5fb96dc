import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ContextSection } from '@/components/ContextSection';
import { CoverageSection } from '@/components/CoverageSection';
import { FiguresSection } from '@/components/FiguresSection';
import { LocaleProvider } from '@/components/locale';
import { MomentsInFull } from '@/components/MomentsInFull';
import { type Dimming, NewToYouSection } from '@/components/NewToYouSection';
import { OverTimeSection } from '@/components/OverTimeSection';
import { QuotesSection } from '@/components/QuotesSection';
import { SectionBoundary } from '@/components/SectionBoundary';
import { StatementSection } from '@/components/StatementSection';
import { StatementWalk } from '@/components/StatementWalk';
import type { StatementView } from '@/components/statement-view';
import { TimelineSection } from '@/components/TimelineSection';
import { createLocale } from '@/lib/i18n/format';
import type { Article } from '@/lib/model/article';
import type { FigureLine, QuoteElsewhere, QuoteVariant, TimelineEntry } from '@/lib/model/sections';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';

const words =
  'Fares rise by 8 percent. Fares rise by 9 percent. The board met. The board spoke. Ships sail. Men row.';
const now = Date.UTC(2026, 2, 12);

const articleOf = (id: string, name: string): Article =>
  ({
    id,
    title: `Fares, ${id}`,
    source: { name, host: `${id}.example` },
    kind: 'report',
    date: Date.UTC(2026, 1, 3),
    url: 'https://harbour.example/',
    language: 'en',
  }) as unknown as Article;

/** The sentence with that number, as the paper of that name has it. */
function sentence(number: number, id = 'here', name = 'The Harbour Post'): Statement {
  const sentences = [...words.matchAll(/[^.]+\./g)];
  const match = sentences[number];
  if (!match) throw new Error('There is no such sentence');
  const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
  const stored = {
    article: articleOf(id, name),
    revision: {
      revision: 1,
      title: 'Fares',
      text: words,
      blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
    },
  } as unknown as StoredArticle;
  return stateFrom(stored, { start, end: match.index + match[0].length });
}

const entry = (value: string, number: number, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  value,
  from: Date.parse(value.slice(0, 10)),
  best: sentence(number, value),
  others: [],
  sourceCount: 1,
  differs: [],
  ...more,
});

const view: StatementView = { openArticleId: 'here', now, onOpen: () => {}, onCopy: null };
let root: HTMLElement;

beforeEach(freshRoot);

function draw(content: React.ReactNode): void {
  const locale = createLocale('en-GB', 'UTC');
  flushSync(() => createRoot(root).render(<LocaleProvider locale={locale}>{content}</LocaleProvider>));
}

const lines = () =>
  [...root.querySelectorAll('[data-statement]')].filter((line) => !line.closest('[hidden]'));
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

describe('new to you', () => {
  const known = [{ quote: 'Men row.', prefix: '', suffix: '' }];
  const six = [0, 1, 2, 3, 4, 5].map((number) => sentence(number));
  const drawNew = (dimming: Dimming | null, statements = six, inBrief: Statement[] = []) =>
    draw(
      <NewToYouSection
        newToYou={{ statements, newCount: statements.length, sentenceCount: 41, known }}
        inBrief={inBrief}
        view={view}
        dimming={dimming}
      />,
    );

  it('counts in words, and folds a long list', async () => {
    drawNew(null);
    expect(root.textContent).toContain('6 of 41 sentences are new to you in this story');
    expect(lines()).toHaveLength(4);
    await userEvent.click(button(/2 more/));
    expect(lines()).toHaveLength(6);
    expect(document.activeElement).toBe(button(/fewer/));
  });
  it('has a switch that a key turns', async () => {
    const onToggle = vi.fn();
    drawNew({ isOn: false, found: null, onToggle });
    const dim = root.querySelector<HTMLElement>('[role=switch]');
    expect([dim?.ariaChecked, dim?.ariaLabel]).toEqual(['false', 'Dim in the page what you know']);
    dim?.focus();
    await userEvent.keyboard(' ');
    expect(onToggle).toHaveBeenCalledOnce();
  });
  it('says how much of it the page holds only when something is missing', () => {
    drawNew({ isOn: true, found: 1, onToggle: () => {} });
    expect(root.querySelector('[role=status]')).toBeNull();
    freshRoot();
    drawNew({ isOn: true, found: 0, onToggle: () => {} });
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      'On this page 0 of 1 known sentence was found.',
    );
  });
  it('does not say again what stands in brief above', () => {
    drawNew(null, six, six.slice(0, 3));
    expect(lines().map(({ textContent }) => textContent)).toEqual(
      six.slice(3).map(({ text }) => expect.stringContaining(text)),
    );
    expect(root.textContent).toContain('3 of the lines in brief are new to you too.');
  });
  it('says so when nothing is new', () => {
    drawNew(null, []);
    expect(root.textContent).toContain('You have read all of this before');
  });
});

function freshRoot(): void {
  document.body.innerHTML = '<main id="root"></main>';
  root = document.getElementById('root') as HTMLElement;
}

describe('coverage', () => {
  const articles = ['a', 'b', 'c'].map((id) => articleOf(id, `Paper ${id}`));
  const [first, , last] = articles as [Article, Article, Article];
  it('folds the copies of one text, and leads to the first and the last article', async () => {
    draw(
      <CoverageSection
        coverage={{
          articleCount: 4,
          independentCount: 2,
          sources: articles.map(({ source }) => ({ ...source, articleCount: 1 })),
          copies: [
            {
              agency: { name: sentence(3, 'a', 'Paper a'), statement: sentence(2, 'a', 'Paper a') },
              articles,
              isFirstKnown: true,
            },
          ],
          first,
          last,
        }}
        view={view}
        hrefOf={({ id }) => `#${id}`}
      />,
    );
    expect(root.textContent).toContain('4 articles, 2 independent texts');
    expect([...root.querySelectorAll('dl a')].map((link) => link.getAttribute('href'))).toEqual(['#a', '#c']);
    expect(lines()).toHaveLength(0);
    await userEvent.click(button(/3 sources carry the same text/));
    expect(lines().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('The board met.'),
    ]);
    const copies = [...root.querySelectorAll('.copies li')].map(({ textContent }) => textContent);
    expect(copies.map((words) => words?.includes('came first'))).toEqual([true, false, false]);
  });
});

describe('where sources differ', () => {
  const figure = (number: number, value: number, id: string): FigureLine => {
    const statement = sentence(number, id, `Paper ${id}`);
    return {
      value,
      upper: null,
      bound: 'exactly',
      unit: 'percent',
      change: null,
      when: null,
      counted: null,
      surface: statement,
      statement,
    };
  };
  const pair = { one: figure(0, 8, 'here'), other: figure(1, 9, 'there') };

  it('both figures come first, each with its source and day', () => {
    draw(<FiguresSection figures={[figure(2, 1, 'here')]} disagreements={[pair]} view={view} />);
    const differing = root.querySelector('[data-section="disagreements"]');
    expect(differing?.textContent).toMatch(/Sources differ.*8%.*Paper here · 3 Feb.*9%.*Paper there · 3 Feb/);
    expect(root.querySelector('[data-section="figures"] [data-statement]')).toBe(
      differing?.querySelector('[data-statement]'),
    );
  });
  it('brackets walk through the pairs and then the other figures', async () => {
    draw(
      <StatementWalk singleKeys onLookUp={() => {}} onSave={() => {}} onShowKeys={() => {}}>
        <StatementSection name="in-brief" title="In brief" statements={[sentence(3)]} view={view} />
        <FiguresSection figures={[figure(2, 1, 'here')]} disagreements={[pair]} view={view} />
        <StatementSection name="context" title="Context" statements={[sentence(4)]} view={view} />
      </StatementWalk>,
    );
    const at = () => lines().indexOf(document.activeElement as Element);
    (lines()[0] as HTMLElement).focus();
    const seen: number[] = [];
    for (const key of [']', ']', ']', '[', '[', '[']) {
      await userEvent.keyboard(key === '[' ? '[[' : key);
      seen.push(at());
    }
    expect(seen).toEqual([1, 3, 4, 3, 1, 0]);
  });
  it('an entry of the timeline opens both sentences with their sources', async () => {
    const differs = [{ one: sentence(0, 'here', 'Paper here'), other: sentence(1, 'there', 'Paper there') }];
    draw(
      <TimelineSection
        timeline={{ past: [entry('2026-03-01', 0, { differs })], upcoming: [] }}
        view={view}
      />,
    );
    const differ = button(/sources differ/);
    expect(differ.closest('[data-statement]')).toBeNull();
    expect(lines()).toHaveLength(1);
    await userEvent.click(differ);
    expect(differ.ariaExpanded).toBe('true');
    expect(lines().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('8 percent'),
      expect.stringMatching(/8 percent.*Paper here/),
      expect.stringMatching(/9 percent.*Paper there/),
    ]);
  });
});

describe('what is to come', () => {
  it('can go to the calendar where its day is known', async () => {
    const added = vi.fn();
    const upcoming = [entry('2026-04-02', 0), entry('2026-05', 1)];
    draw(<TimelineSection timeline={{ past: [], upcoming }} view={view} onAddToCalendar={added} />);
    const offers = [...root.querySelectorAll('button')].filter((one) =>
      /calendar/.test(one.textContent ?? ''),
    );
    expect(offers).toHaveLength(1);
    await userEvent.click(offers[0] as HTMLElement);
    expect(added.mock.calls).toEqual([[upcoming[0]]]);
  });
});

describe('the milestones of a long past', () => {
  const past = Array.from({ length: 14 }, (_, index) =>
    entry(`2026-02-${String(index + 1).padStart(2, '0')}`, 0, { rank: (index * 5) % 14 }),
  );
  const days = () =>
    [...root.querySelectorAll('.entry-date time')].map((time) => time.getAttribute('datetime'));

  it('stand first, and the lesser days come between them when asked for, by keys', async () => {
    draw(<TimelineSection timeline={{ past, upcoming: [] }} view={view} />);
    const all = past.map(({ value }) => value);
    const first = days();
    expect(first).toHaveLength(8);
    expect(first).toContain(past.find(({ rank }) => rank === 0)?.value);
    expect(first.slice(-2)).toEqual(all.slice(-2));
    const kept = root.querySelector('.entry');
    const more = button(/Show 6 more/);
    more.focus();
    await userEvent.keyboard('{Enter}');
    expect(days()).toEqual(all);
    expect(root.contains(kept)).toBe(true);
    expect(document.activeElement).toBe(button(/Show 6 fewer/));
    await userEvent.keyboard('{Enter}');
    expect(days()).toEqual(first);
  });
});

describe('what was announced', () => {
  it('stands beside what happened, or says that nothing was reported', () => {
    const announced = sentence(2, 'there', 'Paper there');
    const past = [
      entry('2026-03-01', 0, { announced, place: sentence(4) }),
      entry('2026-03-02', 1, { isUnreported: true }),
    ];
    draw(<TimelineSection timeline={{ past, upcoming: [] }} view={view} />);
    const [told, awaited] = [...root.querySelectorAll('.entry')].map(({ textContent }) => textContent);
    expect(told).toMatch(/Ships sail\..*8 percent.*Announced 3 Feb:.*The board met.*Paper there/);
    expect(told).not.toContain('No report');
    expect(awaited).toContain('No report of it here yet.');
  });
  it('for today stands at today, before what is to come', () => {
    const past = [entry('2026-03-11', 0), entry('2026-03-12', 1)];
    const upcoming = [entry('2026-03-13', 2)];
    draw(<TimelineSection timeline={{ past, upcoming, today: '2026-03-12' }} view={view} />);
    const order = [...root.querySelectorAll('.entry, .today')].map(
      (one) => one.querySelector('time')?.getAttribute('datetime') ?? one.textContent,
    );
    expect(order).toEqual(['2026-03-11', 'today', '2026-03-12', '2026-03-13']);
  });
});

describe('the strip', () => {
  const days = ['2026-01-01', '2026-01-11', '2026-01-21', '2026-02-10'];
  const drawStrip = () =>
    draw(
      <TimelineSection
        timeline={{ past: days.map((day, index) => entry(day, index)), upcoming: [] }}
        view={view}
      />,
    );
  const thumbs = () => [...root.querySelectorAll<HTMLElement>('[role=slider]')];
  const shown = () =>
    [...root.querySelectorAll('.entry-date time')].map((time) => time.getAttribute('datetime'));

  it('shows the days of a span that keys pick, and all again', async () => {
    drawStrip();
    thumbs()[1]?.focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(shown()).toEqual(days.slice(0, 3));
    expect(thumbs()[1]?.getAttribute('aria-valuetext')).toMatch(/February 2026; 3 events shown$/);
    thumbs()[0]?.focus();
    await userEvent.keyboard('{PageUp}');
    expect(shown()).toEqual(days.slice(1, 3));
    await userEvent.click(button(/Show all/));
    expect(shown()).toEqual(days);
    expect(document.activeElement).toBe(thumbs()[0]);
  });
  it('an end does not pass the other, and Escape shows all', async () => {
    drawStrip();
    thumbs()[0]?.focus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(shown()).toEqual(days.slice(3));
    await userEvent.keyboard('{Escape}');
    expect(shown()).toEqual(days);
  });
  it('shows the days of a span that is dragged across', async () => {
    drawStrip();
    const strip = root.querySelector('.strip') as HTMLElement;
    const { left, width, top } = strip.getBoundingClientRect();
    const fire = (type: string, part: number) =>
      strip.dispatchEvent(
        new PointerEvent(type, { bubbles: true, clientX: left + width * part, clientY: top + 5, button: 0 }),
      );
    strip.setPointerCapture = () => {};
    fire('pointerdown', 0.2);
    fire('pointermove', 0.6);
    fire('pointerup', 0.6);
    await expect.poll(shown).toEqual(days.slice(1, 3));
  });
  it('is said in words', () => {
    drawStrip();
    expect(root.querySelector('.strip')?.getAttribute('aria-label')).toBe(
      '4 events from Jan 2026 to Feb 2026; most in Jan 2026: 1.',
    );
  });
});

it('a name’s mentions over time are said in words too', () => {
  const day = (value: string) => Date.parse(value);
  draw(
    <OverTimeSection
      overTime={[
        { from: day('2026-01-01'), to: day('2026-02-01'), count: 2 },
        { from: day('2026-02-01'), to: day('2026-03-01'), count: 5 },
      ]}
    />,
  );
  expect(root.textContent).toContain('From Jan 2026 to Feb 2026; most in Feb 2026: 5.');
});

function Broken(): never {
  throw new Error('No rule without exception');
}

it('a section that cannot be drawn leaves the others', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  draw(
    <>
      <SectionBoundary of={1}>
        <Broken />
      </SectionBoundary>
      <StatementSection name="context" title="Context" statements={[sentence(0)]} view={view} />
    </>,
  );
  quiet.mockRestore();
  expect(root.textContent).toContain('This part could not be drawn');
  expect(lines()).toHaveLength(1);
});

it('the focused line’s days stand in full at the foot', async () => {
  draw(
    <>
      <TimelineSection timeline={{ past: [entry('2026-03-01', 0)], upcoming: [] }} view={view} />
      <MomentsInFull />
    </>,
  );
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(lines()[0]);
  expect(root.querySelector('.moments')?.textContent).toMatch(
    /^Sunday,? 1 March 2026 · The Harbour Post, Tuesday,? 3 February 2026$/,
  );
});

describe('who said what, elsewhere', () => {
  const speaker = (elsewhere: QuoteElsewhere) => [
    {
      speaker: null,
      name: 'Ines Tamm',
      role: null,
      lines: [{ statement: sentence(0), direct: true, elsewhere }],
    },
  ];
  const variant = (more: Partial<QuoteVariant>): QuoteVariant => ({
    kind: 'altered',
    statement: sentence(1, 'there', 'Coast Daily'),
    name: 'Ines Tamm',
    here: [{ start: 14, end: 15 }],
    there: [{ start: 14, end: 15 }],
    sourceCount: 1,
    ...more,
  });
  const drawQuotes = (elsewhere: QuoteElsewhere) =>
    draw(<QuotesSection quotes={speaker(elsewhere)} view={view} />);

  it('marks on both sides the words in which printings differ, and names the other source', () => {
    drawQuotes({ sameIn: 0, variants: [variant({})] });
    expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['8', '9']);
    expect(root.textContent).toContain('Otherwise in another source');
    expect(root.querySelector('.quote-elsewhere .receipt-source')?.textContent).toContain('Coast Daily');
    expect(lines()).toHaveLength(2);
  });
  it('says what each difference is, and how many sources print it so', () => {
    const shortened = variant({ kind: 'shortened', there: [], sourceCount: 2 });
    const other = variant({
      kind: 'other-speaker',
      statement: sentence(2, 'b'),
      name: 'Runa Eskild',
      here: [],
    });
    drawQuotes({ sameIn: 3, variants: [other, shortened] });
    expect([...root.querySelectorAll('.variant-label')].map(({ textContent }) => textContent)).toEqual([
      'Said by Runa Eskild, according to another source',
      'Without the underlined words in 2 other sources',
      'Word for word in 3 other sources',
    ]);
  });
  it('is silent where no other source prints them', () => {
    drawQuotes({ sameIn: 0, variants: [] });
    expect(root.querySelector('.quote-elsewhere')).toBeNull();
  });
});

it('context tells how many sources tell a line, where they are several', () => {
  const told = { ...sentence(0, 'a'), sourceCount: 2 };
  draw(<ContextSection context={[told, sentence(1, 'b')]} view={view} />);
  expect([...root.querySelectorAll('.told-by')].map(({ textContent }) => textContent)).toEqual([
    'Told by 2 sources',
  ]);
});
