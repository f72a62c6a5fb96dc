import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { type StoreChange, watchStore } from '@/lib/store/watch';
import { takenInOf } from './taken-in';

it('tells of each commit, once it can be read, and raises the stamp', async () => {
  const store = openStore({ name: 'watched' });
  const heard: StoreChange[] = [];
  const end = watchStore((change) => heard.push(change), 'watched');
  await store.commitTakenIn(takenInOf('a', ['x']));
  await store.save('a', 1);
  await store.sweepPassing([]);
  await expect(store.save('b', 1)).rejects.toThrow();
  await expect
    .poll(() => heard)
    .toEqual([
      { kind: 'articles', articleIds: ['a'] },
      { kind: 'reader', articleIds: ['a'] },
    ]);
  expect(await store.stamp()).toBeGreaterThanOrEqual(2);
  end();
  store.close();
});
