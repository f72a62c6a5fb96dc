import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LocaleProvider } from '@/components/locale';
import { type Arranging, StoryControls } from '@/components/StoryControls';
import { StoryMergeBar } from '@/components/StoryMergeBar';
import { StoryMergeForm } from '@/components/StoryMergeForm';
import { StorySplitForm } from '@/components/StorySplitForm';
import { StoryTitleForm } from '@/components/StoryTitleForm';
import { createLocale } from '@/lib/i18n/format';
import type { Article } from '@/lib/model/article';

const now = Date.UTC(2026, 2, 12);
const day = Date.UTC(2026, 2, 3);
let deeds: unknown[];
let root: HTMLElement;

beforeEach(() => {
  deeds = [];
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') as HTMLElement;
});

function draw(content: React.ReactNode): void {
  const locale = createLocale('en-GB', 'UTC');
  flushSync(() => createRoot(root).render(<LocaleProvider locale={locale}>{content}</LocaleProvider>));
}
const byName = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, input')].find(
    (each) => (each.getAttribute('aria-label') ?? each.closest('label, button')?.textContent) === name,
  );
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
};
const focused = () => document.activeElement?.textContent;

describe('the title’s form', () => {
  const drawForm = (isRenamed: boolean) =>
    draw(
      <StoryTitleForm
        title="Ferry fares"
        isRenamed={isRenamed}
        onRename={(title) => deeds.push(title)}
        onCancel={() => deeds.push('cancelled')}
      />,
    );
  const check = async (keys: string, expected: unknown[]) => {
    drawForm(true);
    await userEvent.keyboard(keys);
    expect(deeds).toEqual(expected);
  };

  it('has the focus, and its words are chosen to be written over', () => check('Boats{Enter}', ['Boats']));
  it('keeps words without the space around them', () => check('  Boats  {Enter}', ['Boats']));
  it('keeps words that were pasted over several lines in one', async () => {
    drawForm(true);
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Boats\n and  piers';
    await userEvent.keyboard('{Enter}');
    expect(deeds).toEqual(['Boats and piers']);
  });
  it('changes nothing on Escape', () => check('Boats{Escape}', ['cancelled']));
  it('changes nothing where the words are the same', () => check('{Enter}', ['cancelled']));
  it('changes nothing where no words are left', () => check('{Backspace}{Enter}', ['cancelled']));

  it('gives the papers’ title back, where the title is the reader’s', async () => {
    drawForm(true);
    await userEvent.click(byName('Use the papers’ title again'));
    expect(deeds).toEqual([null]);
  });
  it('offers no other title where the papers gave this one', () => {
    drawForm(false);
    expect(root.textContent).not.toContain('papers’ title');
  });
});

function Arranged({ canSplit = true }: { canSplit?: boolean }) {
  const [open, setOpen] = useState<Arranging | null>(null);
  return (
    <StoryControls open={open} onOpen={setOpen} canSplit={canSplit}>
      {open === 'merge' ? <input ref={(field) => field?.focus()} aria-label="Inside" /> : null}
      {open === 'split' ? (
        <button type="button" ref={(button) => button?.focus()} onClick={() => setOpen(null)}>
          Done inside
        </button>
      ) : null}
    </StoryControls>
  );
}

describe('the controls of a story', () => {
  it('open a form, tell that it is open, and close it on Escape with the focus back on its button', async () => {
    draw(<Arranged />);
    await userEvent.click(byName('Merge'));
    expect(byName('Merge').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(byName('Inside'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(focused()).toBe('Merge'));
    expect(byName('Merge').getAttribute('aria-expanded')).toBe('false');
  });

  it('give the focus back to the button where the form goes away with what was pressed in it', async () => {
    draw(<Arranged />);
    await userEvent.click(byName('Split'));
    await userEvent.click(byName('Done inside'));
    await vi.waitFor(() => expect(focused()).toBe('Split'));
  });

  it('do not split a story of one article, and the button keeps its place', async () => {
    draw(<Arranged canSplit={false} />);
    expect(byName('Split').getAttribute('aria-disabled')).toBe('true');
    byName('Split').focus();
    await userEvent.keyboard('{Enter}');
    expect(byName('Split').getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe('Split');
  });
});

const choice = { id: 's:harbour', title: 'Harbour', articleCount: 3, firstDate: day, lastDate: day };

function Choosing({ choices }: { choices: (typeof choice)[] | null }) {
  const [words, setWords] = useState('');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: tells which keys come through
    <div onKeyDown={({ key }) => key === 'Escape' && deeds.push('escaped')}>
      <StoryMergeForm
        words={words}
        onWords={setWords}
        choices={choices}
        now={now}
        onMerge={({ id }) => deeds.push(id)}
      />
    </div>
  );
}

describe('choosing a story to merge', () => {
  const status = () => root.querySelector('[role="status"]')?.textContent;

  it('begins in the field, and one press on a story is enough', async () => {
    draw(<Choosing choices={[choice]} />);
    expect(document.activeElement).toBe(byName('Find a story by its title'));
    expect(status()).toBe('1 story to choose from');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(deeds).toEqual(['s:harbour']);
  });
  it('empties the field at the first Escape and is left at the second', async () => {
    draw(<Choosing choices={[choice]} />);
    await userEvent.keyboard('abc{Escape}');
    expect(deeds).toEqual([]);
    await vi.waitFor(() => expect((byName('Find a story by its title') as HTMLInputElement).value).toBe(''));
    await userEvent.keyboard('{Escape}');
    expect(deeds).toEqual(['escaped']);
  });
  it('tells that there is no other story, or none of those words', async () => {
    draw(<Choosing choices={[]} />);
    expect(status()).toBe('There is no other story yet.');
    await userEvent.keyboard('x');
    expect(status()).toBe('No other story has these words in its title.');
  });
  it('tells nothing before it has looked', () => {
    draw(<Choosing choices={null} />);
    expect(status()).toBe('');
  });
});

describe('choosing the articles of a story of their own', () => {
  const articles = ['Fares', 'Petition', 'Inquiry'].map(
    (title) =>
      ({
        id: title,
        title,
        date: day,
        language: 'en',
        source: { name: 'Harbour Post' },
      }) as unknown as Article,
  );
  const drawForm = (articleCount = 3) =>
    draw(
      <StorySplitForm
        articles={articles}
        articleCount={articleCount}
        now={now}
        onSplit={(ids) => deeds.push(ids)}
      />,
    );
  const boxes = () => [...root.querySelectorAll<HTMLElement>('input')];
  const status = () => root.querySelector('[role="status"]')?.textContent;
  const make = 'Make these a story of their own';

  it('goes by the keyboard, and gives them in the order of the story', async () => {
    drawForm();
    expect(document.activeElement).toBe(boxes()[0]);
    await userEvent.keyboard('{Tab}{Tab} ');
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift} ');
    expect(status()).toBe('2 of 3 chosen.');
    byName(make).focus();
    await userEvent.keyboard('{Enter}');
    expect(deeds).toEqual([['Fares', 'Inquiry']]);
  });
  it('does nothing while none is chosen', async () => {
    drawForm();
    await userEvent.click(byName(make), { force: true });
    expect(deeds).toEqual([]);
  });
  it('leaves one where it is', async () => {
    drawForm();
    for (const box of boxes()) await userEvent.click(box);
    expect(status()).toBe('At least one article must stay.');
    await userEvent.click(byName(make), { force: true });
    expect(deeds).toEqual([]);
  });
  it('takes all that are shown where older ones stay', async () => {
    drawForm(4);
    for (const box of boxes()) await userEvent.click(box);
    await userEvent.click(byName(make));
    expect(deeds).toEqual([['Fares', 'Petition', 'Inquiry']]);
  });
});

describe('the bar under stories that are ticked', () => {
  const drawBar = (count: number) =>
    draw(
      <StoryMergeBar count={count} onMerge={() => deeds.push('merged')} onDone={() => deeds.push('done')} />,
    );

  it('merges two', async () => {
    drawBar(2);
    await userEvent.click(byName('Make them one story'));
    expect(deeds).toEqual(['merged']);
  });
  it('does not merge one, and says why', async () => {
    drawBar(1);
    await userEvent.click(byName('Make them one story'), { force: true });
    expect(deeds).toEqual([]);
    expect(root.textContent).toContain('Choose two or more');
  });
});
