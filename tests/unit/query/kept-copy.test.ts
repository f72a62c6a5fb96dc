import { describe, expect, it } from 'vitest';
import type { Revision } from '@/lib/model/article';
import type { Highlight } from '@/lib/model/reader';
import { openCopy } from '@/lib/query/kept-copy';
import { storedFrom } from './stored';

const first = storedFrom({
  id: 'a',
  day: '2026-03-12',
  sentences: [
    'The ferry stays in port.',
    'Islanders who live far out at sea wait for the next boat with all of their bags.',
  ],
});
const second = storedFrom({
  id: 'a',
  day: '2026-03-12',
  sentences: [
    'The harbour is calm again.',
    'Islanders who live far out at sea wait for the next boat with all of their bags.',
  ],
});
const revisions: Revision[] = [
  { ...first.revision, revision: 1, title: 'Before' },
  { ...second.revision, revision: 2, title: 'After' },
];

function highlight(quote: string): Highlight {
  const { text } = first.revision;
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    id: `a:1:${start}:${end}`,
    receipt: { articleId: 'a', revision: 1, start, end },
    quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    createdAt: 1,
  };
}

/** The words under each mark in the shown revision, and how many highlights are said to be gone from it. */
async function check(
  { shown, quotes }: { shown: number; quotes: string[] },
  expected: { title: string; marked: string[]; gone: number },
) {
  const article = { ...second.article, revision: 2 };
  const copy = await openCopy(
    {
      getArticle: async () => article,
      getStored: async () => ({ ...second, article }),
      getRevision: async (_, number) => revisions[number - 1] ?? null,
      countRevisions: async () => revisions.length,
      getSave: async () => null,
      getTags: async () => [],
      getReading: async () => null,
      getHighlights: async () => quotes.map(highlight),
      getNotes: async () => [],
    },
    'a',
    shown,
  );
  if (!copy) throw new Error('Nothing was opened');
  expect({
    title: copy.reading.header.article.title,
    marked: copy.marks.map(({ start, end }) => copy.text.slice(start, end)),
    gone: copy.notes.highlights.filter(({ isGone }) => isGone).length,
  }).toEqual(expected);
}

describe('highlights of a text that its publisher changed', () => {
  const quotes = ['wait for the next boat', 'ferry stays'];
  it('stand at their own places in the version they were marked in', () =>
    check(
      { shown: 1, quotes },
      { title: 'Before', marked: ['ferry stays', 'wait for the next boat'], gone: 0 },
    ));
  it('are found again in a later version, or said to be gone and not drawn', () =>
    check({ shown: 2, quotes }, { title: 'After', marked: ['wait for the next boat'], gone: 1 }));
});

it('an article that is not stored opens nothing', async () => {
  const nothing = async () => null;
  const none = async () => [];
  const store = {
    getArticle: nothing,
    getStored: nothing,
    getRevision: nothing,
    countRevisions: async () => 0,
    getSave: nothing,
    getTags: none,
    getReading: nothing,
    getHighlights: none,
    getNotes: none,
  };
  expect(await openCopy(store, 'x')).toBeNull();
});
