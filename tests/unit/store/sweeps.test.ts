import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { countIndexed } from './found';
import { arrange, articleOf, takenInOf } from './taken-in';

const receipt = { revision: 1, start: 0, end: 1 };

it('sweepOld takes what was merely read or never opened, long ago, and nothing on which the reader laid a hand', async () => {
  const store = openStore({ name: 'old' });
  const spared = [
    'saved',
    'tagged',
    'noted',
    'marked',
    'followed',
    'companion',
    'reread',
    'recent',
    'passing',
  ];
  for (const id of ['old', 'older', 'read', ...spared]) {
    const article = {
      ...articleOf(id),
      takenInAt: id === 'recent' ? 500 : id === 'older' ? 2 : 3,
      isPassing: id === 'passing',
    };
    await store.commitTakenIn(takenInOf(id, ['x'], { article }));
  }
  const others = [
    'older',
    'read',
    ...spared.filter((id) => !['followed', 'companion', 'recent'].includes(id)),
  ];
  await arrange(store, ['followed', 'companion'], ['old', 'recent'], others);
  await store.save('saved', 1);
  await store.setTags('tagged', ['ferries']);
  await store.setNote({ articleId: 'noted', highlightId: null, markdown: 'Mine', updatedAt: 1 });
  const words = { quote: 'x', prefix: '', suffix: '', createdAt: 1 };
  await store.putHighlight({ id: 'h', receipt: { articleId: 'marked', ...receipt }, ...words });
  await store.markStory('s:followed', { followedAt: 1 });
  await store.markRead('read', 99, { keep: true });
  await store.markRead('reread', 100, { keep: true });

  const rule = { readBefore: 100, unreadBefore: 100 };
  const old = await store.listOld(rule);
  expect(old).toEqual(['older', 'old', 'read']);
  expect(await store.listOld({ readBefore: 100, unreadBefore: null })).toEqual(['read']);
  expect(await store.listOld({ readBefore: null, unreadBefore: 3 })).toEqual(['older']);
  expect(await store.listOld({ readBefore: 100, unreadBefore: 3 })).toEqual(['older', 'read']);
  expect(await store.listOld({ readBefore: 99, unreadBefore: 2 })).toEqual([]);

  // Whatever is handed in, what is not old is spared: the reader may have done something since it was listed.
  expect(await store.sweepOld(rule, [...spared, 'older', 'old', 'nowhere'])).toEqual(['older', 'old']);
  expect(await store.sweepOld({ readBefore: 99, unreadBefore: 100 }, old)).toEqual([]);
  expect(await store.sweepOld(rule, old)).toEqual(['read']);
  expect(await store.sweepOld(rule, old)).toEqual([]);
  expect(await store.countArticles()).toBe(spared.length);
  expect(await store.storyOf('recent')).toMatchObject({ id: 's:recent', articleIds: ['recent'] });
  expect(await countIndexed(store)).toBe(spared.length);
});

it('sweepPassing never takes what the reader wrote on, however it came to be passing', async () => {
  const store = openStore({ name: 'passing' });
  for (const id of ['noted', 'glanced']) {
    await store.commitTakenIn(takenInOf(id, ['x'], { article: { ...articleOf(id), isPassing: true } }));
  }
  const { database } = openDatabase('passing');
  await database.notes.add({
    id: 'a:noted',
    articleId: 'noted',
    highlightId: null,
    markdown: 'Mine',
    createdAt: 1,
    updatedAt: 1,
  });
  database.close();
  expect(await store.sweepPassing([])).toEqual(['glanced']);
});
