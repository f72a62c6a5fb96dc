/** The store on a real IndexedDB: what the imitation in the unit tests cannot vouch for. */
import { describe, expect, it } from 'vitest';
import { drainInbox } from '@/lib/intake/drain-inbox';
import { takeIn } from '@/lib/intake/take-in';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { newestVersion, schemaVersions } from '@/lib/store/schema';
import { type StoreChange, watchStore } from '@/lib/store/watch';
import { analyseSimply, draftOf } from '../unit/intake/drafts';
import { articlesWith, countIndexed } from '../unit/store/found';
import { takenInOf } from '../unit/store/taken-in';
import { dumpOf } from '../unit/store/whole-database';

const freshName = () => `browser-${crypto.randomUUID()}`;
const options = { now: () => 1_000, isPassing: false, inboxKey: null, analyse: analyseSimply };
const url = 'https://harbour.example/fares';
const text =
  'Ferry fares rise by eight per cent, the HARBOUR BOARD said. Islanders protest against the fares.';

describe('the store in a browser', () => {
  it('finds everything again after it was closed and opened', async () => {
    const name = freshName();
    const store = openStore({ name });
    const { articleId } = await takeIn(store, draftOf(url, text), options);
    await store.save(articleId, 7);
    store.close();

    const again = openStore({ name });
    expect((await again.getStored(articleId))?.revision.text).toBe(text);
    expect(await again.getSave(articleId)).toEqual({ articleId, savedAt: 7 });
    expect(await articlesWith(again, 'fare')).toEqual([articleId]);
    expect((await again.documentFrequencies(['islander'])).get('islander')).toBe(1);
    expect(await again.entitiesLike('board', 5)).toEqual(['harbour board']);
    expect((await again.storyOf(articleId))?.articleIds).toEqual([articleId]);
    expect((await takeIn(again, draftOf(`${url}?utm_source=x`, text), options)).outcome).toBe('unchanged');
  });

  it('serves two connections, which hear of each other', async () => {
    const name = freshName();
    const writer = openStore({ name });
    const reader = openStore({ name });
    const heard: StoreChange[] = [];
    const end = watchStore((change) => heard.push(change), name);
    await writer.putInInbox(draftOf(url, text), { isPassing: true });
    expect(await reader.countInbox()).toBe(1);
    await Promise.all([
      drainInbox(writer, { now: options.now, analyse: analyseSimply }),
      drainInbox(reader, { now: options.now, analyse: analyseSimply }),
    ]);
    expect(await reader.countArticles()).toBe(1);
    expect(await reader.countInbox()).toBe(0);
    await expect.poll(() => heard.map((change) => change.kind)).toEqual(['inbox', 'articles']);
    end();
  });

  it('gives two drafts taken in at once two numbers', async () => {
    const name = freshName();
    const stores = [openStore({ name }), openStore({ name })];
    const articles = await Promise.all(
      stores.map((store, index) => store.commitTakenIn(takenInOf(`a${index}`, ['ferry']))),
    );
    expect(articles.map((article) => article.number).sort()).toEqual([1, 2]);
  });

  it('writes nothing at all of a commit that fails half way', async () => {
    const store = openStore({ name: freshName() });
    const key = await store.putInInbox(draftOf(url, text), { isPassing: true });
    // The story is written last but for the inbox row, and a function cannot be stored.
    const whole = takenInOf('a', ['ferry'], { inboxKey: key });
    const poisoned = { ...whole.subject, language: () => 'no words' } as never;
    const change = { ...whole, subject: poisoned };
    await expect(store.commitTakenIn(change)).rejects.toMatchObject({ name: 'StoreError' });
    expect(await store.getArticle('a')).toBeNull();
    expect(await store.getRevision('a', 1)).toBeNull();
    expect(await store.findArticleId(change.addresses)).toBeNull();
    expect(await articlesWith(store, 'ferry')).toEqual([]);
    expect(await countIndexed(store)).toBe(0);
    expect(await store.countInbox()).toBe(1);
    expect(await store.stamp()).toBe(0);
    expect((await store.commitTakenIn(takenInOf('b', ['ferry']))).number).toBe(1);
  });

  it('gives back whole what was deleted, pictures, index and story included', async () => {
    const name = freshName();
    const store = openStore({ name });
    const { articleId } = await takeIn(store, draftOf(url, text), options);
    const second = await takeIn(store, draftOf(`${url}-again`, `${text} They met again.`), options);
    await store.markStory((await store.storyOf(articleId))?.id ?? '', { followedAt: 3 });
    await store.addTag([articleId, second.articleId], 'ferries');
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    await store.putPicture({ articleId, url: `${url}.png`, type: 'image/png', bytes, fetchedAt: 4 });
    await store.setNote({ articleId, highlightId: null, markdown: 'Mine', updatedAt: 5 });
    const before = await dumpOf(name);
    const deletionId = await store.deleteArticles([articleId, second.articleId], 6);
    expect([await store.countArticles(), await articlesWith(store, 'fare')]).toEqual([0, []]);
    await store.restore(deletionId);
    expect(await dumpOf(name)).toEqual(before);
    expect([...new Uint8Array((await store.getPicture(articleId))?.bytes ?? bytes.slice(3))]).toEqual([
      1, 2, 3,
    ]);
  });

  it('finds what a filter lets through by keys', async () => {
    const store = openStore({ name: freshName() });
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      await store.commitTakenIn(takenInOf(id, ['ferry'], {}, index + 1));
    }
    await store.saveMany(['a', 'c'], (id) => (id === 'a' ? 2 : 1));
    await store.markManyRead(['c'], () => ({ firstReadAt: 1, lastReadAt: 1 }));
    const host = 'harbour.example';
    expect(await store.listLibraryIds({ host, kind: 'report', from: 2 * 86_400_000 })).toEqual(['c', 'b']);
    expect(await store.listLibraryIds({ savedOnly: true })).toEqual(['a', 'c']);
    expect(await store.listLibraryIds({ unreadOnly: true, to: 9e15 })).toEqual(['b', 'a']);
    expect((await store.libraryFacets()).sources).toMatchObject([{ host, articleCount: 3 }]);
  });

  it('steps aside for an upgrade, and says so', async () => {
    const name = freshName();
    const store = openStore({ name });
    await store.commitTakenIn(takenInOf('a', ['ferry']));
    const versions = [...schemaVersions, { version: newestVersion + 1, tables: { coming: 'id' } }];
    const { database } = openDatabase(name, versions);
    await database.open();
    expect(await database.articles.count()).toBe(1);
    await expect(store.getArticle('a')).rejects.toMatchObject({ code: 'outdated' });
    database.close();
  });

  it('tells plainly when another connection blocks the upgrade, and goes on once it is gone', async () => {
    const name = freshName();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = openStore({ name });
    const first = expect(store.countArticles()).rejects.toMatchObject({ code: 'blocked' });
    // The browser tells only the first that waits.
    const behind = openStore({ name });
    const second = expect(behind.countArticles()).rejects.toMatchObject({ code: 'blocked' });
    await Promise.all([first, second]);
    holder.close();
    for (const one of [store, behind]) await expect.poll(() => one.countArticles().catch(() => null)).toBe(0);
    expect((await navigator.locks.query()).held).toEqual([]);
  }, 25_000);
});
