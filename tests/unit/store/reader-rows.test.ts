import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '@/lib/model/reader';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { arrange, articleOf, takenInOf } from './taken-in';
import { dumpOf } from './whole-database';

let stores = 0;
async function storeOf(...ids: string[]): Promise<Store & { name: string }> {
  const name = `reader-${++stores}`;
  const store = openStore({ name });
  for (const id of ids) await store.commitTakenIn(takenInOf(id, ['x']));
  return { ...store, name };
}

const highlightOf = (articleId: string): Highlight => ({
  id: `${articleId}:1:0:1`,
  receipt: { articleId, revision: 1, start: 0, end: 1 },
  quote: 'x',
  prefix: '',
  suffix: '',
  createdAt: 1,
});

describe('doing one thing to many articles', () => {
  it('answers those that it changed, each once, and passes over those that are gone', async () => {
    const store = await storeOf('a', 'b', 'c');
    const all = ['a', 'b', 'b', 'gone', 'c'];
    await store.save('b', 7);
    expect(await store.saveMany(all, (id) => (id === 'a' ? 3 : 9))).toEqual(['a', 'c']);
    expect(await store.getSave('b')).toEqual({ articleId: 'b', savedAt: 7 });
    expect(await store.unsaveMany(['a', 'b', 'gone'])).toEqual(
      new Map([
        ['a', 3],
        ['b', 7],
      ]),
    );
    const readAt = (id: string) => ({ firstReadAt: id === 'c' ? 4 : 5, lastReadAt: 5 });
    expect(await store.markManyRead(all, readAt)).toEqual(['a', 'b', 'c']);
    expect(await store.markManyRead(all, () => ({ firstReadAt: 6, lastReadAt: 6 }))).toEqual([]);
    expect((await store.readingsAmong(['a', 'gone'])).get('a')?.lastReadAt).toBe(5);
    expect(await store.markManyUnread(['c', 'gone'])).toEqual(
      new Map([['c', { articleId: 'c', firstReadAt: 4, lastReadAt: 5 }]]),
    );
    await store.setTags('a', ['ferries']);
    expect(await store.addTag(all, 'ferries')).toEqual(['b', 'c']);
    expect(await store.removeTag(['a', 'b', 'gone'], 'ferries')).toEqual(['a', 'b']);
    expect([await store.getTags('a'), await store.getTags('c')]).toEqual([[], ['ferries']]);
  });

  it('keeps those that were passing', async () => {
    const store = await storeOf();
    const passing = { ...articleOf('a'), isPassing: true };
    await store.commitTakenIn(takenInOf('a', ['x'], { article: passing }));
    await store.addTag(['a'], 'ferries');
    expect([await store.countKept(), await store.sweepPassing([])]).toEqual([1, []]);
  });
});

describe('notes', () => {
  it('are one for each thing, and gone when their words are', async () => {
    const store = await storeOf('a');
    await store.putHighlight(highlightOf('a'));
    const onArticle = { articleId: 'a', highlightId: null };
    const onHighlight = { articleId: 'a', highlightId: 'a:1:0:1' };
    await store.setNote({ ...onArticle, markdown: 'One', updatedAt: 1 });
    await store.setNote({ ...onArticle, markdown: 'Two', updatedAt: 2 });
    await store.setNote({ ...onHighlight, markdown: 'Three', updatedAt: 3 });
    expect(await store.getNotes('a')).toEqual([
      { id: 'a:a', ...onArticle, markdown: 'Two', createdAt: 1, updatedAt: 2 },
      { id: 'h:a:1:0:1', ...onHighlight, markdown: 'Three', createdAt: 3, updatedAt: 3 },
    ]);
    await store.setNote({ ...onArticle, markdown: ' \n', updatedAt: 4 });
    expect((await store.getNotes('a')).map((note) => note.markdown)).toEqual(['Three']);
  });

  it('are refused on what is not there', async () => {
    const store = await storeOf('a', 'b');
    await store.putHighlight(highlightOf('b'));
    const check = (articleId: string, highlightId: string | null, code: string) =>
      expect(store.setNote({ articleId, highlightId, markdown: 'x', updatedAt: 1 })).rejects.toMatchObject({
        code,
      });
    await check('gone', null, 'no-such-article');
    await check('a', 'a:1:0:1', 'no-such-highlight');
    await check('a', 'b:1:0:1', 'no-such-highlight');
  });
});

it('a new revision and a rebuilding of stories leave the reader’s rows as they are', async () => {
  const store = await storeOf('a', 'b');
  await store.save('a', 1);
  await store.setTags('a', ['ferries']);
  await store.putHighlight(highlightOf('a'));
  await store.setNote({ articleId: 'a', highlightId: 'a:1:0:1', markdown: 'Mine', updatedAt: 1 });
  await store.setNote({ articleId: 'a', highlightId: null, markdown: 'Also', updatedAt: 1 });
  const ofReader = async () => {
    const { saves, tags, highlights, notes } = await dumpOf(store.name);
    return { saves, tags, highlights, notes };
  };
  const before = await ofReader();
  expect(before.notes).toHaveLength(2);
  const next = takenInOf('a', ['y', 'z']);
  await store.commitTakenIn({
    ...next,
    article: { ...next.article, revision: 2 },
    revision: next.revision && { ...next.revision, revision: 2 },
    analysis: next.analysis && { ...next.analysis, revision: 2 },
  });
  await arrange(store, ['b', 'a']);
  expect((await store.getStored('a'))?.revision.text).toBe('y z');
  expect(await ofReader()).toEqual(before);
});

describe('pictures', () => {
  it('are wanted for saved articles that have an address of one, the newest save first', async () => {
    const store = await storeOf('bare');
    const withImage = (id: string) => ({ article: { ...articleOf(id), imageUrl: `https://x/${id}` } });
    for (const id of ['a', 'b', 'c', 'unsaved'])
      await store.commitTakenIn(takenInOf(id, ['x'], withImage(id)));
    for (const [index, id] of ['bare', 'a', 'b', 'c'].entries()) await store.save(id, index);
    const picture = { articleId: 'b', url: 'https://x/b', type: 'image/png', bytes: new ArrayBuffer(3) };
    await store.putPicture({ ...picture, fetchedAt: 1 });
    const waiting = async (limit: number) => (await store.listWithoutPicture(limit)).map(({ id }) => id);
    expect([await waiting(9), await waiting(1)]).toEqual([['c', 'a'], ['c']]);
    expect((await store.getPicture('b'))?.bytes.byteLength).toBe(3);
    await store.deletePictures();
    expect([await store.getPicture('b'), await waiting(9)]).toEqual([null, ['c', 'b', 'a']]);
    await expect(store.putPicture({ ...picture, articleId: 'gone', fetchedAt: 1 })).rejects.toMatchObject({
      code: 'no-such-article',
    });
  });
});

describe('drafts that were set aside', () => {
  it('wait again, or are dropped; those that wait are not dropped', async () => {
    const store = await storeOf();
    const keys = [];
    for (const url of ['1', '2', '3'])
      keys.push(await store.putInInbox({ url } as never, { isPassing: true }));
    const [one = 0, two = 0, three = 0] = keys;
    for (const key of [one, two]) for (let time = 0; time < 3; time++) await store.failInInbox(key, 'broken');
    expect((await store.listSetAside()).map((row) => row.key)).toEqual([one, two]);
    await store.retrySetAside([one]);
    expect(await store.nextInInbox()).toMatchObject({ key: one, attempts: 0, setAside: null });
    await store.dropSetAside([two, three, 99]);
    expect([await store.listSetAside(), await store.countInbox()]).toEqual([[], 2]);
  });
});
