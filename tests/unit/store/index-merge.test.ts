import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eagerMergePolicy } from '@/lib/index/merge-plan';
import { openDatabase } from '@/lib/store/database';
import type { MergePhase } from '@/lib/store/index-merge';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { watchDamage } from '@/lib/store/watch';
import { articlesWith, countIndexed } from './found';
import { takenInOf } from './taken-in';

async function storeOf(name: string, count: number): Promise<Store> {
  const store = openStore({ name, mergePolicy: eagerMergePolicy });
  for (let number = 0; number < count; number++)
    await store.commitTakenIn(takenInOf(`a${number}`, ['ferry', `only${number}`]));
  return store;
}

/** Steps until that phase has begun, and so is done once a step returns. */
async function stepUntil(store: Store, wanted: MergePhase): Promise<void> {
  let isReached = false;
  const onPhase = (phase: MergePhase) => {
    isReached ||= phase === wanted;
  };
  while (!isReached && (await store.mergeStep({ isAtRest: true, onPhase })));
  expect(isReached).toBe(true);
}

const mergeAll = async (store: Store) => {
  while (await store.mergeStep({ isAtRest: true }));
};

async function rowsOf(name: string): Promise<Record<string, number>> {
  const { database } = openDatabase(name);
  const manifest = await database.manifest.get('index');
  const counts = {
    entries: manifest?.entries.length ?? 0,
    segments: await database.segments.count(),
    segmentsWithBlocks: new Set((await database.blocks.toArray()).map(({ segment }) => segment)).size,
  };
  database.close();
  return counts;
}

describe('mergeStep', () => {
  it('makes one segment of small ones and leaves nothing of them', async () => {
    const store = await storeOf('merge-all', 6);
    await mergeAll(store);
    expect(await rowsOf('merge-all')).toEqual({ entries: 1, segments: 1, segmentsWithBlocks: 1 });
    expect([await countIndexed(store), await articlesWith(store, 'only4')]).toEqual([6, ['a4']]);
  });

  it('forgets what is deleted while it writes', async () => {
    const store = await storeOf('merge-deleted', 6);
    await stepUntil(store, 'flushing');
    await store.deleteArticles(['a1', 'a5'], 1);
    await mergeAll(store);
    expect(await articlesWith(store, 'ferry')).toEqual(['a0', 'a2', 'a3', 'a4']);
  });

  it('does not lose what is put back while it writes', async () => {
    const store = await storeOf('merge-revived', 6);
    const deletion = await store.deleteArticles(['a1'], 1);
    await stepUntil(store, 'flushing');
    await store.restore(deletion);
    await mergeAll(store);
    expect((await articlesWith(store, 'ferry')).sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
  });

  it('takes in what comes while it writes', async () => {
    const store = await storeOf('merge-added', 6);
    await stepUntil(store, 'flushing');
    await store.commitTakenIn(takenInOf('late', ['ferry']));
    await mergeAll(store);
    expect((await articlesWith(store, 'ferry')).length).toBe(7);
  });

  it('sweeps what a merge that was cut off has left behind', async () => {
    const store = await storeOf('merge-cut', 6);
    await stepUntil(store, 'flushing');
    store.close();
    expect((await rowsOf('merge-cut'))['segmentsWithBlocks']).toBe(1);
    const again = openStore({ name: 'merge-cut', mergePolicy: eagerMergePolicy });
    expect(await countIndexed(again)).toBe(6);
    await mergeAll(again);
    expect(await rowsOf('merge-cut')).toEqual({ entries: 1, segments: 1, segmentsWithBlocks: 1 });
    expect(await countIndexed(again)).toBe(6);
  });

  it('gives up where the index was emptied meanwhile', async () => {
    const store = await storeOf('merge-cleared', 6);
    await stepUntil(store, 'flushing');
    const { database } = openDatabase('merge-cleared');
    await database.meta.put({ key: 'index-damaged', value: 1 });
    database.close();
    expect(await store.mendIndex()).toBe(true);
    await mergeAll(store);
    expect(await rowsOf('merge-cleared')).toEqual({ entries: 0, segments: 0, segmentsWithBlocks: 0 });
  });
});

describe('a damaged index', () => {
  it('is not merged, and said to be damaged', async () => {
    const store = await storeOf('damaged-merge', 6);
    await mergeAll(store);
    for (let number = 6; number < 12; number++) await store.commitTakenIn(takenInOf(`a${number}`, ['ferry']));
    const { database } = openDatabase('damaged-merge');
    await database.positions.clear();
    database.close();
    await mergeAll(store);
    expect(await store.mendIndex()).toBe(true);
  });

  it('answers with what can be read, is emptied, and says that it was', async () => {
    const store = await storeOf('damaged', 6);
    await mergeAll(store);
    await store.commitTakenIn(takenInOf('late', ['ferry']));
    const { database } = openDatabase('damaged');
    await database.blocks.toCollection().modify((row) => {
      row.bytes[3] = (row.bytes[3] ?? 0) ^ 1;
    });
    database.close();
    const again = openStore({ name: 'damaged' });
    let heard = 0;
    const end = watchDamage(() => heard++, 'damaged');
    expect(await articlesWith(again, 'ferry')).toEqual(['late']);
    await expect.poll(() => heard).toBe(1);
    end();
    expect(await again.mendIndex()).toBe(true);
    expect(await again.mendIndex()).toBe(false);
    expect(await countIndexed(again)).toBe(0);
  });
});
