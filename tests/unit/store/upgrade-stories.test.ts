import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { schemaVersions } from '@/lib/store/schema';
import { articleOf, settle, takenInOf } from './taken-in';
import { dumpOf } from './whole-database';

const day = 86_400_000;
const story = {
  id: 's:a',
  title: 'Fares',
  articleIds: ['a', 'b'],
  firstDate: 20 * day,
  lastDate: 70 * day,
  terms: { ferry: 0.9, fare: 0.4 },
  entities: { 'ines tamm': 2 },
};

/** A database as that version left it, with these stories of two articles. */
async function databaseOf(version: number, rows: Record<string, object[]>): Promise<string> {
  const name = `stories-of-${version}-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  for (const entry of schemaVersions)
    if (entry.version <= version) database.version(entry.version).stores(entry.tables);
  const [a, b] = [articleOf('a', 20), articleOf('b', 70)];
  await database.table('articles').bulkAdd([
    { ...a, number: 1 },
    { ...b, number: 2 },
  ]);
  for (const [table, each] of Object.entries(rows)) await database.table(table).bulkAdd(each);
  database.close();
  return name;
}

const { terms: _, entities: __, ...kept } = story;

it('finds the stories of version 3 as they were', async () => {
  const stories = [
    { ...story, keyTerms: ['ferry', 'fare'] },
    { id: 's:odd', keyTerms: 7 },
  ];
  const name = await databaseOf(3, { stories });
  const store = openStore({ name });
  expect(await store.getStory('s:a')).toEqual(kept);
  expect(await store.storyOf('b')).toEqual(kept);
  expect((await dumpOf(name))['stories']).toHaveLength(1);
  expect(await store.checkArchive()).not.toContainEqual(expect.objectContaining({ kind: 'in-two-stories' }));
  store.close();
});

it('finds those of version 4, by date, and lets new articles come', async () => {
  const stories = [
    { ...kept, articleIds: ['b', 'a', 'gone'], id: 's:b', words: '', weights: [], keyTerms: [] },
  ];
  const storyMembers = ['a', 'b', 'gone'].map((articleId) => ({ articleId, storyId: 's:b' }));
  const left = { before: stories[0], after: null, handedOn: null };
  const bin = [{ deletionId: 'x', part: 0, deletedAt: 9, thing: { kind: 'story', left } }];
  const name = await databaseOf(4, { stories, storyMembers, bin, meta: [{ key: 'next-number', value: 2 }] });
  const store = openStore({ name });
  expect(await store.storyOf('b')).toEqual(kept);
  expect(await store.getStory('s:b')).toEqual(kept);
  expect(await store.storyOf('gone')).toBeNull();
  await store.restore('x');
  await store.commitTakenIn(takenInOf('c', ['comet'], {}, 71));
  await settle(store);
  expect((await store.storyOf('a'))?.articleIds).not.toContain('c');
  store.close();
});
