import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '@/lib/model/reader';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { scaled } from '../../proof-scale';
import { articlesWith, countIndexed } from './found';
import { arrange, articleOf, settle, takenInOf } from './taken-in';
import { dumpOf } from './whole-database';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const highlightOf = (articleId: string, revision = 1): Highlight => ({
  id: `${articleId}:${revision}:0:5`,
  receipt: { articleId, revision, start: 0, end: 5 },
  quote: 'ferry',
  prefix: '',
  suffix: ' fare',
  createdAt: 4,
});

/** Six articles in three stories, each with something of the reader's in every table. */
async function fullStore(): Promise<{ name: string; store: Store }> {
  const name = `bin-${crypto.randomUUID()}`;
  const store = openStore({ name });
  for (const [index, id] of ids.entries()) {
    await store.commitTakenIn(takenInOf(id, ['ferry', 'fare', `only${id}`], {}, index + 1));
    await store.save(id, index);
    await store.markRead(id, 10 + index, { keep: true });
    await store.setTags(id, ['ferries', id]);
    await store.putHighlight(highlightOf(id));
    await store.setNote({ articleId: id, highlightId: null, markdown: `On ${id}`, updatedAt: 3 });
    await store.setNote({ articleId: id, highlightId: `${id}:1:0:5`, markdown: 'Why?', updatedAt: 3 });
    const bytes = new ArrayBuffer(2);
    await store.putPicture({ articleId: id, url: `https://x/${id}`, type: 'image/png', bytes, fetchedAt: 1 });
  }
  await arrange(store, ['a', 'b', 'c'], ['d', 'e'], ['f']);
  await store.markStory('s:a', { followedAt: 5, visitedAt: 6 });
  await store.markStory('s:d', { visitedAt: 6 });
  return { name, store };
}

describe('deleting articles', () => {
  it('leaves no trace of them but in the bin, and none there once it is emptied', async () => {
    const { name, store } = await fullStore();
    await store.deleteArticles(ids, 100);
    expect(await articlesWith(store, 'ferry')).toEqual([]);
    expect(await countIndexed(store)).toBe(0);
    await store.emptyBin(100);
    expect((await dumpOf(name))['bin']).not.toEqual([]);
    await store.emptyBin(101);
    await settle(store);
    for (const [table, rows] of Object.entries(await dumpOf(name))) {
      expect([table, table === 'meta' ? [] : rows]).toEqual([table, []]);
    }
    const { database } = openDatabase(name);
    expect((await database.memberLog.toArray()).flatMap(({ recent }) => recent)).toEqual([]);
    database.close();
  });

  it('has one that older code deleted read again when it comes back, for what stories are told by', async () => {
    const name = `bin-older-${crypto.randomUUID()}`;
    const store = openStore({ name });
    for (const id of ['a', 'b', 'c']) await store.commitTakenIn(takenInOf(id, ['ferry', `only${id}`]));
    await store.replaceDerived({ version: 7, upTo: 3, articles: [] });
    expect(await store.nextStale(7, 5)).toBeNull();
    const deletionId = await store.deleteArticles(['b'], 100);
    const { database } = openDatabase(name);
    await database.bin.toCollection().modify(({ thing }) => {
      if (thing.kind === 'article') thing.rows.storyMembers = [];
    });
    database.close();
    await store.restore(deletionId);
    expect((await store.storyOf('b'))?.articleIds).toEqual(['b']);
    expect((await store.nextStale(7, 5))?.articles.map(({ article }) => article.id)).toEqual(['b', 'c']);
  });

  it('can be undone: then everything is as it was, and found as before', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, some, async (first, second) => {
        const { name, store } = await fullStore();
        const before = await dumpOf(name);
        const one = await store.deleteArticles(first, 100);
        const other = await store.deleteArticles(second, 101);
        expect(await store.countArticles()).toBe(ids.length - new Set([...first, ...second]).size);
        await store.restore(other);
        await store.restore(one);
        await settle(store);
        expect(await dumpOf(name)).toEqual(before);
        store.close();
      }),
      { numRuns: scaled(10, 150) },
    );
  });

  it('can be undone in any order', async () => {
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, some, async (first, second) => {
        const { name, store } = await fullStore();
        const { storyMarks: _, ...before } = await dumpOf(name);
        const one = await store.deleteArticles(first, 100);
        const other = await store.deleteArticles(second, 101);
        await store.restore(one);
        await store.restore(other);
        await settle(store);
        const { storyMarks: __, ...after } = await dumpOf(name);
        expect(after).toEqual(before);
        expect(await store.followedArticles()).toContain('a');
        store.close();
      }),
      { numRuns: scaled(10, 150) },
    );
  });

  it('is whole also for more articles than one transaction takes', async () => {
    const name = 'bin-many';
    const store = openStore({ name });
    const many = Array.from({ length: 530 }, (_, index) => `n${index}`);
    for (const id of many) await store.commitTakenIn(takenInOf(id, ['ferry']));
    await arrange(store, ['n0', 'n505', 'n229']);
    const before = await dumpOf(name);
    const deletionId = await store.deleteArticles([...many, 'unknown'], 1);
    expect([await store.countArticles(), (await dumpOf(name))['stories']]).toEqual([0, []]);
    await store.restore(deletionId);
    await settle(store);
    expect(await dumpOf(name)).toEqual(before);
  });

  it('gives back the parts that went well where a later one fails', async () => {
    const name = 'bin-failing';
    const store = openStore({ name });
    const many = Array.from({ length: 505 }, (_, index) => `n${index}`);
    for (const id of many) await store.commitTakenIn(takenInOf(id, ['ferry']));
    const before = await dumpOf(name);
    // No key of the database's may be an object, so the second part cannot be looked up.
    await expect(store.deleteArticles([...many.slice(0, 502), {} as string], 1)).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect(await dumpOf(name)).toEqual(before);
  });

  it('lets the story go on being followed, by another of its articles', async () => {
    const { store } = await fullStore();
    const deletionId = await store.deleteArticles(['a'], 100);
    expect(await store.storyMarksAmong(['b', 'c'])).toEqual([
      { articleId: 'b', followedAt: 5, visitedAt: 6 },
    ]);
    await store.markStory('s:b', { followedAt: null });
    await store.restore(deletionId);
    expect(await store.followedArticles()).toEqual([]);
  });
});

describe('deleting many', () => {
  const many = Array.from({ length: 120 }, (_, index) => `n${index}`);
  const again = takenInOf('n0', ['pier', 'pier'], {}, 3);
  const found = async (store: Store) => ({
    ferry: (await articlesWith(store, 'ferry')).length,
    counted: (await store.countArticlesNaming(['ferry'])).get('ferry'),
    pier: (await articlesWith(store, 'pier')).length,
    size: await countIndexed(store),
  });
  async function deletedStore() {
    const name = `bin-hidden-${crypto.randomUUID()}`;
    const store = openStore({ name });
    for (const id of many) await store.commitTakenIn(takenInOf(id, ['ferry', `only${id}`]));
    await settle(store);
    const before = await dumpOf(name);
    return { name, store, before, deletionId: await store.deleteArticles(many, 100) };
  }

  it('hides them from every query until they come back', async () => {
    const { name, store, before, deletionId } = await deletedStore();
    expect(await found(store)).toEqual({ ferry: 0, counted: 0, pier: 0, size: 0 });
    await store.restore(deletionId);
    await settle(store);
    expect(await dumpOf(name)).toEqual(before);
    expect(await found(store)).toEqual({ ferry: 120, counted: 120, pier: 0, size: 120 });
  });

  it('finds them again also when the index was merged meanwhile', async () => {
    const { name, store, before, deletionId } = await deletedStore();
    while (await store.mergeStep({ isAtRest: true }));
    await store.restore(deletionId);
    await settle(store);
    expect(await dumpOf(name)).toEqual(before);
    expect(await found(store)).toEqual({ ferry: 120, counted: 120, pier: 0, size: 120 });
  });

  it('finds one that was taken in again by its new words alone, also once the others are back', async () => {
    const { store, deletionId } = await deletedStore();
    await store.commitTakenIn(again);
    expect(await found(store)).toEqual({ ferry: 0, counted: 0, pier: 1, size: 1 });
    await store.restore(deletionId);
    expect(await found(store)).toEqual({ ferry: 119, counted: 119, pier: 1, size: 120 });
  });

  it('keeps the words of two deletions of one article apart', async () => {
    const { store, deletionId } = await deletedStore();
    await store.commitTakenIn(again);
    const others = many.map((id) => takenInOf(`other-${id}`, ['quay']));
    for (const other of others) await store.commitTakenIn(other);
    const second = await store.deleteArticles(['n0', ...others.map((other) => other.article.id)], 101);
    await store.restore(deletionId);
    expect(await found(store)).toEqual({ ferry: 120, counted: 120, pier: 0, size: 120 });
    await store.restore(second);
    expect(await found(store)).toEqual({ ferry: 120, counted: 120, pier: 0, size: 240 });
  });

  it('deletes them with the bin, but not those of one that was taken in again', async () => {
    const { name, store } = await deletedStore();
    await store.commitTakenIn(again);
    await store.emptyBin(101);
    expect(await found(store)).toEqual({ ferry: 0, counted: 0, pier: 1, size: 1 });
    expect((await dumpOf(name))['bin']).toEqual([]);
    // The dictionary counts what is deleted until it is merged away: then nothing is left of their words.
    expect((await store.documentFrequencies(['ferry'])).get('ferry')).toBe(120);
    while (await store.mergeStep({ isAtRest: true }));
    expect((await store.documentFrequencies(['ferry', 'pier'])).get('ferry')).toBe(0);
    expect(await found(store)).toEqual({ ferry: 0, counted: 0, pier: 1, size: 1 });
  });
});

describe('what came in between', () => {
  it('stays: articles of the story join those that come back', async () => {
    const { store } = await fullStore();
    const deletionId = await store.deleteArticles(['a', 'c'], 100);
    await store.commitTakenIn(takenInOf('g', ['pier'], {}, 9));
    await store.mergeStories(['s:b', 's:g'], { ruleId: 'with-g', madeAt: 99 });
    await store.restore(deletionId);
    await settle(store);
    expect(await store.storyOf('a')).toMatchObject({ id: 's:a', articleIds: ['a', 'b', 'c', 'g'] });
  });

  it('stays: an article that was taken in again keeps its words, and gets its history and marks back', async () => {
    const { store } = await fullStore();
    await store.deleteArticles(['b', 'c'], 99);
    const deletionId = await store.deleteArticles(['a'], 100);
    const passing = { ...articleOf('a', 3), isPassing: true };
    await store.commitTakenIn(takenInOf('a', ['other', 'words'], { article: passing }, 3));
    await store.putHighlight({ ...highlightOf('a'), quote: 'other', createdAt: 200 });
    await store.setNote({ articleId: 'a', highlightId: 'a:1:0:5', markdown: 'New', updatedAt: 200 });
    await store.setNote({ articleId: 'a', highlightId: null, markdown: 'Again', updatedAt: 200 });
    await store.restore(deletionId);

    const stored = await store.getStored('a');
    expect(stored?.article).toMatchObject({ revision: 2, isPassing: false, date: 3 * 86_400_000 });
    expect([stored?.revision.text, stored?.analysis.revision]).toEqual(['other words', 2]);
    expect((await store.getRevision('a', 1))?.text).toBe('ferry fare onlya');
    expect((await store.getHighlights('a')).map(({ id, quote }) => [id, quote])).toEqual([
      ['a:1:0:5', 'ferry'],
      ['a:2:0:5', 'other'],
    ]);
    expect((await store.getNotes('a')).map(({ id, markdown }) => [id, markdown])).toEqual([
      ['a:a', 'On a\n\nAgain'],
      ['h:a:1:0:5', 'Why?'],
      ['h:a:2:0:5', 'New'],
    ]);
    expect(await store.getTags('a')).toEqual(['a', 'ferries']);
    expect(await articlesWith(store, 'onlya')).toEqual([]);
    expect(await articlesWith(store, 'other')).toHaveLength(1);
  });

  it('makes no second revision of the same words', async () => {
    const { store } = await fullStore();
    const deletionId = await store.deleteArticles(['a'], 100);
    await store.commitTakenIn(takenInOf('a', ['ferry', 'fare', 'onlya']));
    await store.restore(deletionId);
    expect([await store.countRevisions('a'), (await store.getArticle('a'))?.revision]).toEqual([1, 1]);
    expect(await countIndexed(store)).toBe(6);
    expect(await store.getSave('a')).toEqual({ articleId: 'a', savedAt: 0 });
  });
});

describe('deleting a highlight', () => {
  it('takes its note along, and brings both back', async () => {
    const { name, store } = await fullStore();
    const before = await dumpOf(name);
    const deletionId = await store.deleteHighlight('a:1:0:5', 100);
    expect(await store.getHighlight('a:1:0:5')).toBeNull();
    expect((await store.getNotes('a')).map((note) => note.id)).toEqual(['a:a']);
    await store.restore(deletionId);
    await settle(store);
    expect(await dumpOf(name)).toEqual(before);
  });

  it('waits in the bin for an article that was deleted after it', async () => {
    const { store } = await fullStore();
    const ofHighlight = await store.deleteHighlight('a:1:0:5', 100);
    const ofArticle = await store.deleteArticles(['a'], 101);
    expect(await store.restore(ofHighlight)).toBe(false);
    expect(await store.getHighlights('a')).toEqual([]);
    expect(await store.restore(ofArticle)).toBe(true);
    expect(await store.restore(ofHighlight)).toBe(true);
    expect(await store.getHighlights('a')).toHaveLength(1);
  });

  it('is refused where there is none', () =>
    expect(openStore({ name: 'bin-none' }).deleteHighlight('x', 1)).rejects.toMatchObject({
      code: 'no-such-highlight',
    }));
});
