/**
 * The reader's own rows, of many articles at once. Articles that are not stored (any more) are passed over, and
 * each verb answers those that it changed. Whatever the reader does with a passing article keeps it.
 */
import type { ArticleId } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reader';
import type { Database } from './database';
import { indexOwnWords, ownWordTables } from './own-words';

export const readerManyVerbs = (db: Database) => ({
  saveMany: (ids: readonly ArticleId[], at: (id: ArticleId) => number): Promise<ArticleId[]> =>
    db.transaction('rw', db.articles, db.saves, async () => {
      const stored = await keepMany(db, ids);
      const saves = await db.saves.bulkGet(stored);
      const changed = stored.filter((_, index) => saves[index] === undefined);
      await db.saves.bulkAdd(changed.map((articleId) => ({ articleId, savedAt: at(articleId) })));
      return changed;
    }),

  unsaveMany: (ids: readonly ArticleId[]): Promise<Map<ArticleId, number>> =>
    db.transaction('rw', db.saves, async () => {
      const saves = (await db.saves.bulkGet([...new Set(ids)])).filter((save) => save !== undefined);
      await db.saves.bulkDelete(saves.map((save) => save.articleId));
      return new Map(saves.map((save) => [save.articleId, save.savedAt]));
    }),

  markManyRead: (
    ids: readonly ArticleId[],
    at: (id: ArticleId) => Omit<Reading, 'articleId'>,
  ): Promise<ArticleId[]> =>
    db.transaction('rw', db.articles, db.readings, async () => {
      const stored = await keepMany(db, ids);
      const readings = await db.readings.bulkGet(stored);
      const changed = stored.filter((_, index) => readings[index] === undefined);
      await db.readings.bulkAdd(changed.map((articleId) => ({ ...at(articleId), articleId })));
      return changed;
    }),

  markManyUnread: (ids: readonly ArticleId[]): Promise<Map<ArticleId, Reading>> =>
    db.transaction('rw', db.readings, async () => {
      const readings = (await db.readings.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
      await db.readings.bulkDelete(readings.map((reading) => reading.articleId));
      return new Map(readings.map((reading) => [reading.articleId, reading]));
    }),

  addTag: (ids: readonly ArticleId[], tag: string): Promise<ArticleId[]> =>
    db.transaction('rw', ownWordTables(db), async () => {
      const stored = await keepMany(db, ids);
      const tags = await db.tags.bulkGet(stored.map((id): [ArticleId, string] => [id, tag]));
      const changed = stored.filter((_, index) => tags[index] === undefined);
      await db.tags.bulkAdd(changed.map((articleId) => ({ articleId, tag })));
      await indexOwnWords(db, changed);
      return changed;
    }),

  removeTag: (ids: readonly ArticleId[], tag: string): Promise<ArticleId[]> =>
    db.transaction('rw', ownWordTables(db), async () => {
      const keys = [...new Set(ids)].map((id): [ArticleId, string] => [id, tag]);
      const changed = (await db.tags.bulkGet(keys)).flatMap((row) => row?.articleId ?? []);
      await db.tags.bulkDelete(changed.map((id): [ArticleId, string] => [id, tag]));
      await indexOwnWords(db, changed);
      return changed;
    }),
});

/** Those that are stored, each once and from now on kept. */
async function keepMany(db: Database, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const rows = (await db.articles.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  const kept = rows
    .filter((row) => row.isPassing)
    .map(({ passingSince: _, ...row }) => ({ ...row, isPassing: false }));
  await db.articles.bulkPut(kept);
  return rows.map((row) => row.id);
}
