import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { tagKey } from '@/lib/index/keys';
import { derivedVersion } from '@/lib/intake/derived-version';
import { readAgain } from '@/lib/intake/read-again';
import { openStore } from '@/lib/store/open-store';
import { newestVersion, schemaVersions } from '@/lib/store/schema';
import { articlesWith } from './found';
import { articleOf, takenInOf } from './taken-in';
import { dumpOf } from './whole-database';

/** A database as that version left it, with these rows. */
async function databaseOf(version: number, rows: Record<string, object[]>): Promise<string> {
  const name = `version-${version}-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  for (const entry of schemaVersions) {
    if (entry.version <= version) database.version(entry.version).stores(entry.tables);
  }
  for (const [table, each] of Object.entries(rows)) await database.table(table).bulkAdd(each);
  database.close();
  return name;
}

const receipt = { articleId: 'a', revision: 1, start: 0, end: 5 };
const rowsOfVersion1 = {
  articles: [
    { ...articleOf('a'), number: 1 },
    { id: 'odd', number: 2, date: 5 },
  ],
  saves: [{ articleId: 'a', savedAt: 7 }],
  highlights: [
    { id: 'whole', receipt, quote: 'Ferry', prefix: '(', suffix: ' fares', createdAt: 3 },
    { id: 'an id of old', receipt, quote: 'Ferry' },
    { id: 'nothing known' },
  ],
};

it('has an upgrade case for each version but the newest', () => expect(newestVersion).toBe(5));

it('brings the rows of version 1 to version 2, each as it was, highlights completed', async () => {
  const name = await databaseOf(1, rowsOfVersion1);
  const store = openStore({ name });
  expect(await store.listLibraryIds({ host: 'harbour.example' })).toEqual(['a']);
  expect(await store.listLibraryIds({ kind: 'report' })).toEqual(['a']);
  expect(await store.listLibraryIds({})).toEqual(['a', 'odd']);
  expect(await store.getHighlight('an id of old')).toEqual({
    id: 'an id of old',
    receipt,
    quote: 'Ferry',
    prefix: '',
    suffix: '',
    createdAt: 0,
  });
  await store.setNote({ articleId: 'a', highlightId: 'an id of old', markdown: 'Mine', updatedAt: 9 });
  expect((await store.getNotes('a')).map((note) => note.id)).toEqual(['h:an id of old']);
  const after = await dumpOf(name);
  expect(after['articles']).toEqual(rowsOfVersion1.articles);
  expect(after['saves']).toEqual(rowsOfVersion1.saves);
  expect(after['highlights']).toContainEqual(rowsOfVersion1.highlights[0]);
  expect(after['highlights']).toContainEqual(rowsOfVersion1.highlights[2]);
  store.close();
});

it('puts back what was deleted in version 2, without the postings of that time', async () => {
  const rows = {
    articles: [{ ...articleOf('a'), number: 1 }],
    postings: [{ articleId: 'a', length: 2, date: 5, termKeys: ['ferry\t1'] }],
  };
  const tables = ['revisions', 'addresses', 'analyses', 'saves', 'readings', 'tags', 'highlights', 'notes'];
  const none = Object.fromEntries([...tables, 'storyMarks', 'pictures'].map((table) => [table, []]));
  const thing = { kind: 'article', rows: { ...none, ...rows } };
  const name = await databaseOf(2, { bin: [{ deletionId: 'x', part: 0, deletedAt: 9, thing }] });
  const store = openStore({ name });
  await store.restore('x');
  const after = await dumpOf(name);
  expect([after['articles'], after['bin']]).toEqual([rows.articles, []]);
  store.close();
});

it('indexes the articles of version 3 again in version 4, and finds them then', async () => {
  const { article, revision, analysis } = takenInOf('a', ['ferry', 'fare']);
  const kept = { ...article, number: 1 };
  const name = await databaseOf(3, {
    articles: [kept],
    revisions: [{ ...revision }],
    analyses: [{ articleId: 'a', entityIds: ['ferry'], entityTails: [], analysis }],
    postings: [{ articleId: 'a', length: 2, date: 5, termKeys: ['ferry\t1'] }],
    tags: [{ articleId: 'a', tag: 'Island' }],
    meta: [{ key: 'next-number', value: 1 }],
  });
  const store = openStore({ name });
  expect((await store.getStored('a'))?.revision.text).toBe('ferry fare');
  expect(await store.derivedProgress(derivedVersion)).toEqual({ done: 0, total: 1 });
  await readAgain(store, { isInterrupted: () => false });
  expect(await store.derivedProgress(derivedVersion)).toBeNull();
  expect([await articlesWith(store, 'ferry'), await articlesWith(store, tagKey('island'))]).toEqual([
    ['a'],
    ['a'],
  ]);
  store.close();
});
