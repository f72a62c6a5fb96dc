import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { newestVersion, schemaVersions } from '@/lib/store/schema';
import { toStoreError } from '@/lib/store/store-error';
import { takenInOf } from './taken-in';

const nextVersion = { version: newestVersion + 1, tables: { coming: 'id' } };

describe('opening', () => {
  it('lets a newer version upgrade, and then says that this page is outdated', async () => {
    const store = openStore({ name: 'upgraded' });
    await store.commitTakenIn(takenInOf('a', ['x']));
    const { database } = openDatabase('upgraded', [...schemaVersions, nextVersion]);
    await database.open();
    expect(await database.articles.count()).toBe(1);
    await expect(store.getArticle('a')).rejects.toMatchObject({ code: 'outdated' });
    database.close();
  });

  it('refuses data of a newer version, and leaves it alone', async () => {
    const { database } = openDatabase('newer', [...schemaVersions, nextVersion]);
    await database.open();
    database.close();
    const store = openStore({ name: 'newer' });
    await expect(store.countArticles()).rejects.toMatchObject({ code: 'outdated' });
  });

  it('says what was being done when the store is closed', async () => {
    const store = openStore({ name: 'closed' });
    await store.countArticles();
    store.close();
    await expect(store.save('a', 1)).rejects.toMatchObject({
      code: 'closed',
      message: expect.stringContaining('save'),
    });
  });
});

describe('toStoreError', () => {
  const check = (error: unknown, code: string) => expect(toStoreError('save', error).code).toBe(code);
  it('finds a full disk inside an aborted transaction', () =>
    check({ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'quota'));
  it('finds a full disk inside a failed opening', () =>
    check({ name: 'OpenFailedError', inner: { name: 'QuotaExceededError' } }, 'quota'));
  it('tells a database that cannot be opened', () =>
    check({ name: 'OpenFailedError', inner: { name: 'UnknownError' } }, 'cannot-open'));
  it('takes anything else as a failure', () => {
    check(new Error('odd'), 'failed');
    check('odd', 'failed');
    check(undefined, 'failed');
  });
});
