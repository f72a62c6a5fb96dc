import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { schemaVersions } from '@/lib/store/schema';
import { articleOf } from './taken-in';
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

/** A database as version 3 left it, with these stories. */
async function databaseOf(stories: object[], bin: object[] = []): Promise<string> {
  const name = `stories-of-3-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  for (const { version, tables } of schemaVersions)
    if (version <= 3) database.version(version).stores(tables);
  await database.table('articles').bulkAdd([
    { ...articleOf('a', 20), number: 1 },
    { ...articleOf('b', 70), number: 2 },
  ]);
  await database.table('stories').bulkAdd(stories);
  await database.table('bin').bulkAdd(bin);
  database.close();
  return name;
}

it('finds in version 4 the stories of version 3 as they were, by their words, their time and their articles', async () => {
  const name = await databaseOf([
    { ...story, keyTerms: ['ferry', 'fare'] },
    { id: 's:odd', keyTerms: 7 },
  ]);
  const store = openStore({ name });
  const kept = {
    ...story,
    terms: new Map(Object.entries(story.terms)),
    entities: new Map(Object.entries(story.entities)),
  };
  expect(await store.getStory('s:a')).toEqual(kept);
  expect(await store.storyOf('b')).toEqual(kept);
  const check = async (terms: string[], fromDay: number, toDay: number, expected: unknown[]) =>
    expect(await store.storiesAbout(terms, { from: fromDay * day, to: toDay * day })).toEqual(expected);
  await check(['fare'], 10, 25, [kept]);
  await check(['fare'], 65, 90, [kept]);
  await check(['fare'], 71, 90, []);
  await check(['pier'], 10, 90, []);
  expect((await dumpOf(name))['stories']).toHaveLength(1);
  store.close();
});

it('puts a story of version 3 back out of the bin', async () => {
  const left = { before: { ...story, articleIds: ['a'], keyTerms: ['ferry'] }, after: null, handedOn: null };
  const name = await databaseOf(
    [],
    [{ deletionId: 'x', part: 0, deletedAt: 9, thing: { kind: 'story', left } }],
  );
  const store = openStore({ name });
  await store.restore('x');
  expect(await store.storyOf('a')).toMatchObject({ id: 's:a', terms: new Map(Object.entries(story.terms)) });
  store.close();
});
