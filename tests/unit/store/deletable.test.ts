import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { articleOf, takenInOf } from './taken-in';

it('a site and an age name all their articles, those in the reader’s hand apart', async () => {
  const store = openStore({ name: 'deletable' });
  const elsewhere = { name: 'Coast Daily', host: 'coast.example' };
  for (const [id, day, source] of [
    ['old', 1, null],
    ['old-saved', 2, null],
    ['new', 9, null],
    ['old-elsewhere', 1, elsewhere],
  ] as const) {
    const article = { ...articleOf(id, day), ...(source && { source }) };
    await store.commitTakenIn(takenInOf(id, ['x'], { article }));
  }
  const passing = { ...articleOf('passing', 9), isPassing: true };
  await store.commitTakenIn(takenInOf('passing', ['x'], { article: passing }));
  await store.save('old-saved', 1);

  const site = await store.listDeletable({ kind: 'site', host: 'harbour.example' });
  expect(site.untouched.sort()).toEqual(['new', 'old', 'passing']);
  expect(site.inHand).toEqual(['old-saved']);
  const age = await store.listDeletable({ kind: 'older-than', date: 5 * 86_400_000 });
  expect(age.untouched.sort()).toEqual(['old', 'old-elsewhere']);
  expect(age.inHand).toEqual(['old-saved']);
  expect(await store.listDeletable({ kind: 'site', host: 'nowhere.example' })).toEqual({
    untouched: [],
    inHand: [],
  });
  store.close();
});
