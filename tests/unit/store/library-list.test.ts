import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LibraryFilter } from '@/lib/model/library';
import { walkLibrary } from '@/lib/query/library';
import { openStore } from '@/lib/store/open-store';
import { arrange, articleOf, takenInOf } from './taken-in';

const day = 86_400_000;
const store = openStore({ name: 'library-list' });
const coast = { name: 'Coast Daily', host: 'coast.example' };

beforeAll(async () => {
  for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) {
    const article = { ...articleOf(id, index + 1), ...(id === 'b' ? { source: coast } : {}) };
    if (id === 'c') article.kind = 'opinion';
    await store.commitTakenIn(takenInOf(id, ['x'], { article }));
  }
  const glanced = { ...articleOf('glanced', 9), isPassing: true };
  await store.commitTakenIn(takenInOf('glanced', ['x'], { article: glanced }));
  await arrange(store, ['a', 'c'], ['b', 'glanced'], ['d']);
  await store.save('d', 1);
  await store.save('a', 2);
  await store.markRead('a', 5, { keep: true });
  await store.setTags('a', ['ferries']);
  await store.setTags('b', ['coast', 'ferries']);
  const receipt = { articleId: 'c', revision: 1, start: 0, end: 1 };
  for (const id of ['c:1:0:1', 'old']) {
    await store.putHighlight({ id, receipt, quote: 'x', prefix: '', suffix: '', createdAt: 1 });
  }
  await store.setNote({ articleId: 'b', highlightId: null, markdown: 'Mine', updatedAt: 1 });
});

const check = async (filter: LibraryFilter, expected: string[]) => {
  expect(await store.listLibraryIds(filter)).toEqual(expected);
  const rows = await store.listLibrary({ filter, offset: 1, limit: 2 });
  expect(rows.map((row) => row.article.id)).toEqual(expected.slice(1, 3));
  const walked: string[] = [];
  for await (const { ids } of walkLibrary(store, filter)) walked.push(...ids);
  expect(walked).toEqual(expected);
  const places = await store.libraryPlaces(filter, ['a', 'b', 'c', 'd', 'glanced', 'gone']);
  expect(places.map(({ id }) => id)).toEqual(expected);
};

describe('a filter lets through', () => {
  it('everything kept where nothing is asked, newest first', () => check({}, ['d', 'c', 'b', 'a']));
  it('saved ones, the latest save first', () => check({ savedOnly: true }, ['a', 'd']));
  it('unread ones', () => check({ unreadOnly: true }, ['d', 'c', 'b']));
  it('those with a note or a highlight', () => check({ notedOnly: true }, ['c', 'b']));
  it('those with a tag', () => check({ tag: 'ferries' }, ['b', 'a']));
  it('those of a source', () => check({ host: 'coast.example' }, ['b']));
  it('those of a story', () => check({ storyId: 's:a' }, ['c', 'a']));
  it('none of a story that is not there', () => check({ storyId: 's:gone' }, []));
  it('those of a kind', () => check({ kind: 'opinion' }, ['c']));
  it('those from a day on', () => check({ from: 3 * day }, ['d', 'c']));
  it('those before a day', () => check({ to: 3 * day }, ['b', 'a']));
  it('what meets all that is asked', async () => {
    await check({ savedOnly: true, from: 2 * day }, ['d']);
    await check({ savedOnly: true, unreadOnly: true }, ['d']);
    await check({ savedOnly: true, kind: 'report' }, ['a', 'd']);
    await check({ savedOnly: true, host: 'coast.example' }, []);
    await check({ host: 'harbour.example', kind: 'report', from: 2 * day }, ['d']);
    await check({ kind: 'report', unreadOnly: true }, ['d', 'b']);
    await check({ tag: 'ferries', host: 'coast.example', unreadOnly: true }, ['b']);
    await check({ from: 3 * day, to: 2 * day }, []);
  });
  it('what is not asked for when it is switched off', () =>
    check({ savedOnly: false, unreadOnly: false, notedOnly: false }, ['d', 'c', 'b', 'a']));
});

it('reads the rows asked for, without what has gone', async () => {
  const rows = await store.libraryRows(['b', 'gone', 'd']);
  expect(rows.map((row) => row.article.id)).toEqual(['b', 'd']);
});

it('lists stories of two kept articles or more', async () => {
  expect(await store.listStoryIds()).toEqual(['s:a']);
  expect((await store.listStories({ offset: 0, limit: 9 })).map(({ id }) => id)).toEqual(['s:a']);
  expect((await store.getStories(['s:d', 's:gone'])).map(({ id }) => id)).toEqual(['s:d']);
});

it('a row says what the reader did with the article', async () => {
  const rows = await store.listLibrary({ filter: {}, offset: 1, limit: 9 });
  expect(rows.map(({ article: _, ...row }) => row)).toEqual([
    { isSaved: false, isRead: false, tags: [], highlightCount: 2, hasNote: false },
    { isSaved: false, isRead: false, tags: ['coast', 'ferries'], highlightCount: 0, hasNote: true },
    { isSaved: true, isRead: true, tags: ['ferries'], highlightCount: 0, hasNote: false },
  ]);
});

it('facets count kept articles, most first', async () =>
  expect(await store.libraryFacets()).toEqual({
    tags: [
      { tag: 'ferries', articleCount: 2 },
      { tag: 'coast', articleCount: 1 },
    ],
    sources: [
      { host: 'harbour.example', name: 'The Harbour Post', articleCount: 3 },
      { host: 'coast.example', name: 'Coast Daily', articleCount: 1 },
    ],
    stories: [{ id: 's:a', title: 'a', articleCount: 2 }],
  }));

it('counts the rows of each kind', async () =>
  expect(await store.countRows()).toEqual({
    articles: 4,
    saved: 2,
    highlights: 2,
    notes: 1,
    stories: 1,
    pictures: 0,
  }));
