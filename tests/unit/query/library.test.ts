import { expect, it } from 'vitest';
import { listLibrary } from '@/lib/query/library';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const store = memoryStore({
  saved: ['second'],
  articles: ['first', 'second', 'third'].map((id, index) =>
    storedFrom({ id, day: `2026-03-0${index + 1}`, sentences: ['Ferries sail.'] }),
  ),
});

const check = async (options: Parameters<typeof listLibrary>[1], ids: string[], counts: unknown[]) => {
  const page = await listLibrary(store, options);
  expect(page.rows.map((row) => row.article.id)).toEqual(ids);
  expect([page.articleCount, page.matchCount, page.hasMore]).toEqual(counts);
};

it('lists a page and tells whether there is more', () =>
  check({ filter: {}, limit: 2 }, ['third', 'second'], [3, 3, true]));
it('goes on where the page before it ended', () =>
  check({ filter: {}, offset: 2, limit: 2 }, ['first'], [3, 3, false]));
it('counts what the filter lets through beside all that is kept', () =>
  check({ filter: { savedOnly: true } }, ['second'], [3, 1, false]));
