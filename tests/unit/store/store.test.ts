import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import type { TakenIn } from '@/lib/store/store';
import { articlesWith, countIndexed } from './found';
import { arrange, articleOf, takenInOf } from './taken-in';

let stores = 0;
const freshStore = () => openStore({ name: `store-${++stores}` });

describe('commitTakenIn', () => {
  it('numbers articles densely, in order of arrival, and once', async () => {
    const store = freshStore();
    const numbers = [];
    for (const id of ['b', 'a', 'b', 'c'])
      numbers.push((await store.commitTakenIn(takenInOf(id, ['x']))).number);
    expect(numbers).toEqual([1, 2, 1, 3]);
  });

  it('never gives a stored revision other words, and then changes nothing at all', async () => {
    const store = freshStore();
    await store.commitTakenIn(takenInOf('a', ['old']));
    const stamp = await store.stamp();
    await expect(store.commitTakenIn(takenInOf('a', ['new']))).rejects.toMatchObject({ code: 'conflict' });
    expect((await store.getStored('a'))?.revision.text).toBe('old');
    expect(await articlesWith(store, 'new')).toEqual([]);
    expect(await store.stamp()).toBe(stamp);
  });

  it('is refused where what it was worked out from was deleted meanwhile', async () => {
    const check = (change: TakenIn) =>
      expect(freshStore().commitTakenIn(change)).rejects.toMatchObject({ code: 'conflict' });
    await check({ ...takenInOf('a', ['x']), revision: null, analysis: null, document: null });
  });

  it('lets an address lead to the first article for good', async () => {
    const store = freshStore();
    await store.commitTakenIn(takenInOf('a', ['x'], { addresses: ['https://harbour.example/1'] }));
    await store.commitTakenIn(
      takenInOf('b', ['x'], { addresses: ['https://harbour.example/1', 'https://harbour.example/2'] }),
    );
    expect(await store.findArticleId(['https://harbour.example/1'])).toBe('a');
    expect(await store.findArticleId(['https://nowhere.example/', 'https://harbour.example/2'])).toBe('b');
  });

  it('keeps an article in one story', async () => {
    const store = freshStore();
    for (const id of ['a', 'b']) await store.commitTakenIn(takenInOf(id, ['x']));
    await arrange(store, ['a', 'b']);
    expect((await store.storyOf('b'))?.articleIds).toEqual(['a', 'b']);
    await store.splitStory('s:a', ['b'], { ruleId: 'apart', madeAt: 9 });
    expect((await store.storyOf('a'))?.articleIds).toEqual(['a']);
    expect((await store.storyOf('b'))?.id).toBe('s:b');
  });
});

describe('the search index', () => {
  it('holds the newest revision only', async () => {
    const store = freshStore();
    await store.commitTakenIn(takenInOf('a', ['ferry', 'fare']));
    await store.commitTakenIn({ ...takenInOf('a', ['ferry', 'pier']), revision: null });
    const found = await Promise.all(
      ['ferry', 'fare', 'pier', 'ferr'].map((term) => articlesWith(store, term)),
    );
    expect(found).toEqual([['a'], [], ['a'], []]);
    expect(await countIndexed(store)).toBe(1);
  });

  it('counts the documents that hold a term', async () => {
    const store = freshStore();
    await store.commitTakenIn(takenInOf('a', ['ferry', 'ferry', 'fare', 'pier']));
    await store.commitTakenIn(takenInOf('b', ['ferry', 'ferryman']));
    expect(await store.documentFrequencies(['ferry', 'fare', 'none'])).toEqual(
      new Map([
        ['ferry', 2],
        ['fare', 1],
        ['none', 0],
      ]),
    );
  });
});

describe('entities', () => {
  it('are found by whole words at the start of the name, then further on', async () => {
    const store = freshStore();
    await store.commitTakenIn(takenInOf('a', ['Ines Tamm', 'Tamm Shipping', 'Tammy Orr'], {}, 1));
    await store.commitTakenIn(takenInOf('b', ['Ines Tamm'], {}, 2));
    expect(await store.entitiesLike('tamm', 10)).toEqual(['tamm shipping', 'ines tamm']);
    expect(await store.entitiesLike('', 10)).toEqual([]);
    expect(await store.articlesNaming('ines tamm', 10)).toEqual(['b', 'a']);
    expect((await store.countArticlesNaming(['ines tamm', 'nobody'])).get('ines tamm')).toBe(2);
  });
});

describe('the reader’s own rows', () => {
  it('keep a passing article', async () => {
    const verbs: ((store: ReturnType<typeof openStore>) => Promise<void>)[] = [
      (store) => store.save('a', 7),
      (store) => store.setTags('a', ['ferries']),
      (store) => store.markRead('a', 7, { keep: true }),
    ];
    for (const keep of verbs) {
      const store = freshStore();
      await store.commitTakenIn(takenInOf('a', ['x'], { article: { ...articleOf('a'), isPassing: true } }));
      await keep(store);
      expect(await store.sweepPassing([])).toEqual([]);
      expect((await store.getArticle('a'))?.isPassing).toBe(false);
    }
  });

  it('are refused for an article that is not stored', () =>
    expect(freshStore().save('a', 1)).rejects.toMatchObject({ code: 'no-such-article' }));

  it('list what is saved, the latest save first, and what is kept, the newest first', async () => {
    const store = freshStore();
    for (const [index, id] of ['a', 'b', 'c'].entries())
      await store.commitTakenIn(takenInOf(id, ['x'], {}, index + 1));
    await store.save('b', 1);
    await store.save('a', 2);
    await store.setTags('a', ['two', 'one', 'two']);
    const list = async (savedOnly: boolean) =>
      (await store.listLibrary({ filter: { savedOnly }, offset: 0, limit: 2 })).map((row) => row.article.id);
    expect(await list(true)).toEqual(['a', 'b']);
    expect(await list(false)).toEqual(['c', 'b']);
    expect(await store.getTags('a')).toEqual(['one', 'two']);
  });
});

describe('sweepPassing', () => {
  it('remove articles whose page has gone, and leave no trace of them', async () => {
    const store = freshStore();
    const passing = (id: string) => ({ article: { ...articleOf(id), isPassing: true } });
    for (const id of ['a', 'b']) await store.commitTakenIn(takenInOf(id, ['x'], passing(id)));
    await arrange(store, ['a', 'b']);
    await store.markRead('a', 3, { keep: false });
    expect([await store.countArticles(), await store.countKept()]).toEqual([2, 0]);
    expect(await store.sweepPassing(['https://harbour.example/b'], 5)).toEqual([]);
    expect(await store.sweepPassing(['https://harbour.example/b'])).toEqual(['a']);
    expect(await store.findArticleId(['https://harbour.example/a'])).toBeNull();
    expect([await store.getRevision('a', 1), await store.getReading('a')]).toEqual([null, null]);
    expect(await articlesWith(store, 'x')).toHaveLength(1);
    expect(await store.storyOf('b')).toMatchObject({ id: 's:b', articleIds: ['b'] });
    await store.emptyBin(Infinity);
    await store.deleteArticles(['b'], 7);
    expect([await store.countArticles(), await store.storyOf('b')]).toEqual([0, null]);
    expect(await countIndexed(store)).toBe(0);
  });
});
