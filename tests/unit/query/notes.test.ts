import { describe, expect, it } from 'vitest';
import type { ArticleNotes } from '@/lib/model/briefing';
import type { Highlight, Note } from '@/lib/model/reader';
import type { StoredArticle } from '@/lib/model/statement';
import { notesOf } from '@/lib/query/notes';
import { storedFrom } from './stored';

const first =
  'The ferry leaves at noon from the old pier. The company will raise its fares. The islanders are angry.';
const second = 'The islanders are angry. Nobody knows why. The ferry leaves at noon from the old pier.';

/** The open article was published twice, with these words. */
const revisionOf = (text: string, revision: number): StoredArticle => {
  const stored = storedFrom({ id: 'open', day: '2026-03-12', sentences: [text] });
  return { ...stored, revision: { ...stored.revision, revision } };
};

function highlightOf(quote: string, revision: number, createdAt = 1): Highlight {
  const text = revision === 1 ? first : second;
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    id: `open:${revision}:${start}:${end}`,
    receipt: { articleId: 'open', revision, start, end },
    quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    createdAt,
  };
}

const noteOf = (markdown: string, highlight: Highlight | null): Note => ({
  id: highlight ? `h:${highlight.id}` : 'a:open',
  articleId: 'open',
  highlightId: highlight?.id ?? null,
  markdown,
  createdAt: 1,
  updatedAt: 1,
});

function check(
  { highlights = [], notes = [] }: { highlights?: Highlight[]; notes?: Note[] },
  read: (notes: ArticleNotes) => unknown,
  expected: unknown,
) {
  const open = revisionOf(second, 2);
  const markedRevisions = new Map([
    [1, revisionOf(first, 1).revision],
    [2, open.revision],
  ]);
  expect(read(notesOf({ open, highlights, notes, markedRevisions }))).toEqual(expected);
}

const linesOf = ({ highlights }: ArticleNotes) => highlights.map((one) => [one.statement.text, one.isGone]);

describe('notes on an article', () => {
  it('are none where the reader wrote and marked nothing', () =>
    check({}, (one) => one, { note: null, highlights: [] }));

  it('stand on the article, or on the words they are on', () => {
    const marked = highlightOf('Nobody knows why.', 2);
    check(
      { highlights: [marked], notes: [noteOf('Ask them', marked), noteOf('Keep', null)] },
      (one) => [one.note?.markdown, one.highlights[0]?.note?.markdown],
      ['Keep', 'Ask them'],
    );
  });

  it('list the words in the order of the newest text', () =>
    check(
      {
        highlights: [
          highlightOf('The ferry leaves at noon from the old pier.', 2),
          highlightOf('The islanders are angry.', 2, 2),
        ],
      },
      linesOf,
      [
        ['The islanders are angry.', false],
        ['The ferry leaves at noon from the old pier.', false],
      ],
    ));

  it('find words of an older text in the newest one', () =>
    check({ highlights: [highlightOf('noon', 1)] }, linesOf, [['noon', false]]));

  it('keep words that the newest text has no more, last', () =>
    check(
      {
        highlights: [
          highlightOf('The company will raise its fares.', 1),
          highlightOf('Nobody knows why.', 2),
        ],
      },
      linesOf,
      [
        ['Nobody knows why.', false],
        ['The company will raise its fares.', true],
      ],
    ));

  it('cut the words out of the text they were marked in', () =>
    check(
      { highlights: [highlightOf('The company will raise its fares.', 1)] },
      ({ highlights }) => highlights[0]?.statement.receipt.revision,
      1,
    ));

  it('leave out what points into no stored text', () =>
    check(
      {
        highlights: [
          {
            ...highlightOf('Nobody knows why.', 2),
            receipt: { articleId: 'open', revision: 3, start: 0, end: 4 },
          },
        ],
      },
      linesOf,
      [],
    ));
});
