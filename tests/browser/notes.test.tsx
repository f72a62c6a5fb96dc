import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { OwnVersion } from '@/components/ErrorReport';
import { LocaleProvider } from '@/components/locale';
import { NotesSection } from '@/components/NotesSection';
import { StatementSection } from '@/components/StatementSection';
import { StatementWalk } from '@/components/StatementWalk';
import type { StatementView } from '@/components/statement-view';
import { createLocale } from '@/lib/i18n/format';
import type { ArticleNotes, HighlightLine } from '@/lib/model/briefing';
import type { Note } from '@/lib/model/reader';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';

const text = 'Fares rise by 8 percent.\n\nThe board meets on Tuesday.';
const stored = {
  article: {
    id: 'here',
    source: { name: 'The Harbour Post', host: 'harbour.example' },
    kind: 'report',
    date: Date.UTC(2026, 1, 3),
    url: 'https://harbour.example/',
  },
  revision: {
    revision: 1,
    title: 'Fares',
    text,
    blocks: [
      { kind: 'paragraph', start: 0, end: 24 },
      { kind: 'paragraph', start: 26, end: text.length },
    ],
  },
} as unknown as StoredArticle;
const first = stateFrom(stored, { start: 0, end: 24 });
const second = stateFrom(stored, { start: 26, end: text.length });

const noteOf = (markdown: string): Note => ({
  id: 'a:here',
  articleId: 'here',
  highlightId: null,
  markdown,
  createdAt: 0,
  updatedAt: 0,
});
const highlightOf = (statement: Statement, id: string, isGone = false): HighlightLine => ({
  highlight: {
    id,
    receipt: statement.receipt,
    quote: statement.text,
    prefix: statement.prefix,
    suffix: statement.suffix,
    createdAt: 0,
  },
  statement,
  note: null,
  isGone,
});

let saved: { highlightId: string | null; markdown: string }[];
let removed: string[];
let problem: string | null;
let view: StatementView;
let element: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  // What the test before left open is saved at its end, not in this one.
  flushSync(() => root?.unmount());
  saved = [];
  removed = [];
  problem = null;
  localStorage.clear();
  view = { openArticleId: 'here', now: Date.UTC(2026, 2, 12), onOpen: () => {}, onCopy: () => {} };
  document.body.innerHTML = '<div id="root"></div><button id="outside">outside</button>';
  element = document.getElementById('root') as HTMLElement;
  root = createRoot(element);
});

const setNote = async (highlightId: string | null, markdown: string) => {
  if (problem !== null) throw new Error(problem);
  saved.push({ highlightId, markdown });
};

function draw(content: React.ReactNode): void {
  const locale = createLocale('en-GB', 'UTC');
  flushSync(() =>
    root?.render(
      <LocaleProvider locale={locale}>
        <StatementWalk singleKeys onLookUp={() => {}} onSave={() => {}} onShowKeys={() => {}}>
          {content}
        </StatementWalk>
      </LocaleProvider>,
    ),
  );
}

const drawNotes = (notes: Partial<ArticleNotes> = {}) =>
  draw(
    <NotesSection
      notes={{ note: null, highlights: [], ...notes }}
      articleId="here"
      view={view}
      actions={{ setNote, deleteHighlight: async (id) => void removed.push(id) }}
    />,
  );

const field = () => element.querySelector('textarea');
const button = (name: RegExp) =>
  [...element.querySelectorAll('button')].find((each) =>
    name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
  ) as HTMLButtonElement;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a note', () => {
  it('begins with a press, is saved when the field is left, and then says so', async () => {
    drawNotes();
    await userEvent.click(button(/^ ?Add a note$/));
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('Ask *Maren*');
    await userEvent.click(document.getElementById('outside') as HTMLElement);
    await expect.poll(() => saved).toEqual([{ highlightId: null, markdown: 'Ask *Maren*' }]);
    await expect.poll(() => element.querySelector('.note-status')?.textContent).toBe('Saved');
  });

  it('is saved after a pause, without any other act', async () => {
    drawNotes();
    await userEvent.click(button(/Add a note/));
    await userEvent.keyboard('x');
    await expect.poll(() => saved, { timeout: 3000 }).toEqual([{ highlightId: null, markdown: 'x' }]);
    expect(document.activeElement).toBe(field());
  });

  it.each(['{Control>}{Enter}{/Control}', '{Escape}'])(
    'is closed by %s with its words and the focus',
    async (keys) => {
      drawNotes();
      await userEvent.click(button(/Add a note/));
      await userEvent.keyboard(`**kept**${keys}`);
      await expect.poll(() => saved.at(-1)?.markdown).toBe('**kept**');
      await nextFrame();
      expect(element.querySelector('strong')?.textContent).toBe('kept');
      expect(document.activeElement).toBe(button(/^Edit note/));
    },
  );

  it('is saved when its section goes away in the middle of a word', async () => {
    drawNotes();
    await userEvent.click(button(/Add a note/));
    await userEvent.keyboard('half a wo');
    flushSync(() => root?.unmount());
    await expect.poll(() => saved).toEqual([{ highlightId: null, markdown: 'half a wo' }]);
  });

  it('that cannot be saved says why, keeps its words, and is saved by the next panel', async () => {
    problem = 'the disk is full';
    drawNotes({ note: noteOf('before') });
    await userEvent.click(button(/Edit note/));
    await userEvent.keyboard(' and after{Escape}');
    await expect.poll(() => element.querySelector('[role="alert"]')?.textContent).toMatch(/the disk is full/);
    expect(element.querySelector('.markdown')?.textContent).toBe('before and after');
    flushSync(() => root?.unmount());

    problem = null;
    root = createRoot(element);
    drawNotes({ note: noteOf('before') });
    await expect.poll(() => saved).toEqual([{ highlightId: null, markdown: 'before and after' }]);
    await expect.poll(() => localStorage.length).toBe(0);
  });

  it('that a closed panel left behind stands beside one written meanwhile; neither is lost', async () => {
    localStorage.setItem('unsaved-note:a:here', JSON.stringify({ text: 'mine', base: 'old' }));
    drawNotes({ note: noteOf('theirs') });
    expect(field()?.value).toBe('mine');
    expect(element.querySelector('.note-elsewhere')?.textContent).toContain('theirs');
    expect(saved).toEqual([]);
    await userEvent.click(button(/Add it below mine/));
    expect(field()?.value).toBe('mine\n\ntheirs');
  });

  it('shows what another panel has saved', async () => {
    drawNotes({ note: noteOf('one') });
    drawNotes({ note: noteOf('two') });
    await expect.poll(() => element.querySelector('.markdown')?.textContent).toBe('two');
  });

  it('keeps what is being typed when another panel saves, and shows the other words', async () => {
    drawNotes({ note: noteOf('one') });
    await userEvent.click(button(/Edit note/));
    await userEvent.keyboard(' mine');
    drawNotes({ note: noteOf('theirs') });
    expect(field()?.value).toBe('one mine');
    await expect.poll(() => element.querySelector('.note-elsewhere')?.textContent).toContain('theirs');
  });

  it('is not disturbed by the echo of its own savings', async () => {
    drawNotes({ note: noteOf('') });
    await userEvent.click(button(/Add a note/));
    await userEvent.keyboard('one');
    await expect.poll(() => saved.length, { timeout: 3000 }).toBe(1);
    await userEvent.keyboard(' two');
    drawNotes({ note: noteOf('one') });
    await nextFrame();
    expect(field()?.value).toBe('one two');
    expect(element.querySelector('.note-elsewhere')).toBeNull();
  });

  it('of blanks alone is none', async () => {
    drawNotes({ note: noteOf('x') });
    await userEvent.click(button(/Edit note/));
    await userEvent.clear(field() as HTMLTextAreaElement);
    await userEvent.keyboard('  {Escape}');
    await expect.poll(() => saved.at(-1)?.markdown).toBe('');
  });

  it('draws no markup', () => {
    drawNotes({ note: noteOf('<img src=x onerror="document.title=1">[a](javascript:alert(1))') });
    expect(element.querySelector('img, a')).toBeNull();
    expect(element.querySelector('.markdown')?.textContent).toContain('<img src=x');
  });
});

describe('a highlight', () => {
  it('is a statement with its receipt, and one whose words are gone says so', () => {
    drawNotes({ highlights: [highlightOf(first, 'one'), highlightOf(second, 'two', true)] });
    const items = [...element.querySelectorAll('.highlights > li')];
    expect(items.map((item) => item.querySelector('[data-statement]')?.getAttribute('data-receipt'))).toEqual(
      ['here:1:0:24', `here:1:26:${text.length}`],
    );
    expect(items.map((item) => item.textContent?.includes('no longer in the article'))).toEqual([
      false,
      true,
    ]);
  });

  it('that is removed gives the focus to the next, and the last one to the note', async () => {
    drawNotes({ highlights: [highlightOf(first, 'one'), highlightOf(second, 'two')] });
    await userEvent.click(button(/^Remove the highlight “Fares/));
    expect(removed).toEqual(['one']);
    drawNotes({ highlights: [highlightOf(second, 'two')] });
    expect(document.activeElement?.getAttribute('data-receipt')).toBe(`here:1:26:${text.length}`);
    button(/^Remove the highlight/).focus();
    await userEvent.keyboard('{Enter}');
    drawNotes();
    expect(document.activeElement).toBe(button(/Add a note/));
  });

  it('gets its note by the letter n, and the focus back', async () => {
    view.notes = { hasKey: true, read: async () => '', write: async () => {} };
    drawNotes({ highlights: [highlightOf(first, 'one')] });
    const words = element.querySelector<HTMLElement>('[data-statement]');
    words?.focus();
    await userEvent.keyboard('n');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('ask{Escape}');
    await expect.poll(() => saved).toEqual([{ highlightId: 'one', markdown: 'ask' }]);
    expect(document.activeElement).toBe(words);
  });
});

describe('a note on a statement', () => {
  let written: [string, string][];
  const drawStatements = (hasKey = true, before = '') => {
    written = [];
    view.notes = {
      hasKey,
      read: async () => before,
      write: async (statement, markdown) => void written.push([statement.text, markdown]),
    };
    draw(<StatementSection name="in-brief" title="In brief" statements={[first, second]} view={view} />);
    element.querySelector<HTMLElement>('[data-statement]')?.focus();
  };

  it('opens by the letter n below it, is kept by Escape, and gives the focus back', async () => {
    drawStatements();
    await userEvent.keyboard('n');
    await expect.poll(() => document.activeElement).toBe(field());
    await userEvent.keyboard('why 8?{Escape}');
    await expect.poll(() => written).toEqual([['Fares rise by 8 percent.', 'why 8?']]);
    expect(document.activeElement).toBe(element.querySelector('[data-statement]'));
    expect(field()).toBeNull();
  });

  it('keeps nothing where nothing was typed', async () => {
    drawStatements();
    await userEvent.keyboard('n');
    await expect.poll(field).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await nextFrame();
    expect(written).toEqual([]);
  });

  it('goes on from what is kept', async () => {
    drawStatements(true, 'before');
    await userEvent.keyboard('n');
    await expect.poll(() => field()?.value).toBe('before');
  });

  it('opens by its control, which Tab reaches, where single keys are switched off', async () => {
    drawStatements(false);
    await userEvent.keyboard('n');
    expect(field()).toBeNull();
    await userEvent.tab();
    expect(document.activeElement).toBe(button(/^Write a note on “Fares/));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(field());
  });
});

const breakage = { isThere: false };

function Broken() {
  if (breakage.isThere) {
    throw new Error('bad words in https://courier.example/ferry/fares-rise of courier.example');
  }
  return <p>drawn</p>;
}

describe('what could not be drawn', () => {
  it('says what is safe, and its report names no article', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    breakage.isThere = true;
    draw(
      <OwnVersion value="9.8.7">
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </OwnVersion>,
    );
    expect(element.textContent).toContain('Your articles are untouched');
    expect(element.textContent).not.toContain('courier');
    await userEvent.click(button(/Show the report/));
    expect(document.activeElement).toBe(field());
    const report = field()?.value ?? '';
    expect(report).toMatch(/^Sidelight 9\.8\.7\nBrowser: .+\nPage: \/.*\nTime: \d{4}-/);
    expect(report).toContain('Error: bad words in [address] of [site]');
    expect(report).not.toMatch(/courier|fares-rise/);
    breakage.isThere = false;
    await userEvent.click(button(/Draw it again/));
    expect(element.textContent).toBe('drawn');
  });
});
