import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { takenInOf } from './taken-in';
import { dumpOf } from './whole-database';

const idsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `n${from + index}`);

async function takeIn(store: Store, ids: readonly string[], words: string[]): Promise<void> {
  for (const id of ids) await store.commitTakenIn(takenInOf(id, words));
}

async function counted(store: Store): Promise<unknown[]> {
  const [terms, entities] = await Promise.all([
    store.countArticlesWith(['ferry', 'pier', 'ferry']),
    store.countArticlesNaming(['ferry']),
  ]);
  return [terms.get('ferry'), terms.get('pier'), entities.get('ferry')];
}

describe('counting the articles that have a term or name an entity', () => {
  it('is exact for a rare one, after every commit', async () => {
    const store = openStore({ name: 'counts-rare' });
    await takeIn(store, idsOf(0, 3), ['ferry']);
    expect(await counted(store)).toEqual([3, 0, 3]);
    await takeIn(store, idsOf(3, 4), ['ferry', 'pier']);
    expect(await counted(store)).toEqual([4, 1, 4]);
    await store.deleteArticles(['n3'], 1);
    expect(await counted(store)).toEqual([3, 0, 3]);
  });

  it('may miss a few for a common one, and never more than one in twenty', async () => {
    const store = openStore({ name: 'counts-common' });
    await takeIn(store, idsOf(0, 100), ['ferry']);
    expect(await counted(store)).toEqual([100, 0, 100]);
    await takeIn(store, idsOf(100, 105), ['ferry']);
    expect(await counted(store)).toEqual([100, 0, 100]);
    await takeIn(store, idsOf(105, 106), ['ferry', 'pier']);
    expect(await counted(store)).toEqual([106, 1, 106]);
  });

  it('takes note of articles that went while as many others came', async () => {
    const store = openStore({ name: 'counts-exchanged' });
    await takeIn(store, idsOf(0, 110), ['ferry']);
    expect(await counted(store)).toEqual([110, 0, 110]);
    await store.deleteArticles(idsOf(0, 5), 1);
    await takeIn(store, idsOf(200, 205), ['pier']);
    expect(await counted(store)).toEqual([105, 5, 105]);
  });

  it('leaves no word behind when the bin is emptied', async () => {
    const store = openStore({ name: 'counts-emptied' });
    await takeIn(store, idsOf(0, 100), ['ferry']);
    await counted(store);
    await store.deleteArticles(idsOf(0, 100), 1);
    expect(await counted(store)).toEqual([0, 0, 0]);
    await store.emptyBin(2);
    expect((await dumpOf('counts-emptied'))['counts']).toEqual([]);
  });
});
