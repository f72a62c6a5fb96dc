import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { takenInOf } from './taken-in';

it('articles that lost their words or their analysis are told by name', async () => {
  const store = openStore({ name: 'damaged' });
  for (const id of ['whole', 'wordless', 'unread', 'misshapen']) {
    await store.commitTakenIn(takenInOf(id, ['ferry']));
  }
  const { database } = openDatabase('damaged');
  await database.revisions.delete(['wordless', 1]);
  await database.analyses.delete('unread');
  const row = await database.analyses.get('misshapen');
  await database.analyses.put({ ...row, analysis: { sentences: null } } as never);
  database.close();

  const told = (await store.listDamaged()).map(({ article, damage }) => `${article.title}: ${damage}`);
  expect(told.sort()).toEqual(['unread: no-analysis', 'wordless: no-words']);
  const checked = await store.checkArticles(0);
  expect(checked?.count).toBe(4);
  expect(checked?.damaged.map(({ article }) => article.id)).toEqual(['wordless', 'unread', 'misshapen']);
  expect(await store.checkArticles(checked?.upTo ?? 0)).toBeNull();
  store.close();
});
