import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { type StoreChange, watchStore } from '@/lib/store/watch';
import { arrange, takenInOf } from './taken-in';

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

it('names the articles that were changed, deleted and put back, and says nothing where none was', async () => {
  const store = openStore({ name: 'watched-many' });
  for (const id of ['a', 'b']) {
    await store.commitTakenIn(takenInOf(id, ['x']));
  }
  await arrange(store, ['a', 'b']);
  const heard: StoreChange[] = [];
  const end = watchStore((change) => heard.push(change), 'watched-many');
  await store.addTag(['a', 'b', 'gone'], 'ferries');
  await store.addTag(['a'], 'ferries');
  await store.unsaveMany(['a', 'b']);
  await store.markStory('s:a', { followedAt: 1 });
  await store.setNote({ articleId: 'b', highlightId: null, markdown: 'Mine', updatedAt: 1 });
  const stamp = await store.stamp();
  const deletionId = await store.deleteArticles(['b', 'gone'], 1);
  await store.restore(deletionId);
  await store.restore(deletionId);
  await expect
    .poll(() => heard)
    .toEqual([
      { kind: 'reader', articleIds: ['a', 'b'] },
      { kind: 'reader', articleIds: ['a', 'b'] },
      { kind: 'reader', articleIds: ['b'] },
      { kind: 'articles', articleIds: ['b'] },
      { kind: 'articles', articleIds: ['b'] },
    ]);
  expect(await store.stamp()).toBe(stamp + 2);
  end();
  store.close();
});
