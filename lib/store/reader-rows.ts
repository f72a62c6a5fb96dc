/** The reader's own rows. Whatever the reader does with a passing article makes it a kept one. */
import type { ArticleId } from '@/lib/model/article';
import type { Reading, Save } from '@/lib/model/reader';
import { tagsOf } from './articles';
import type { Database } from './database';
import { indexOwnWords, ownWordTables } from './own-words';
import { StoreError } from './store-error';

export const readerVerbs = (db: Database) => ({
  /** Saving again keeps the first moment. */
  save: (id: ArticleId, at: number): Promise<void> =>
    db.transaction('rw', db.articles, db.saves, async () => {
      await keepArticle(db, id);
      if (!(await db.saves.get(id))) await db.saves.add({ articleId: id, savedAt: at });
    }),

  unsave: (id: ArticleId): Promise<void> => db.saves.delete(id),

  async getSave(id: ArticleId): Promise<Save | null> {
    return (await db.saves.get(id)) ?? null;
  },

  async savedAmong(ids: readonly ArticleId[]): Promise<Set<ArticleId>> {
    const rows = await db.saves.bulkGet([...ids]);
    return new Set(rows.filter((row) => row !== undefined).map((row) => row.articleId));
  },

  markRead: (id: ArticleId, at: number, options: { keep: boolean }): Promise<void> =>
    db.transaction('rw', db.articles, db.readings, async () => {
      if (options.keep) await keepArticle(db, id);
      else await demandArticle(db, id);
      const firstReadAt = (await db.readings.get(id))?.firstReadAt ?? at;
      await db.readings.put({ articleId: id, firstReadAt, lastReadAt: at });
    }),

  async getReading(id: ArticleId): Promise<Reading | null> {
    return (await db.readings.get(id)) ?? null;
  },

  setTags: (id: ArticleId, tags: readonly string[]): Promise<void> =>
    db.transaction('rw', ownWordTables(db), async () => {
      if (tags.length > 0) await keepArticle(db, id);
      await db.tags.where(':id').between([id], [id, []]).delete();
      await db.tags.bulkPut([...new Set(tags)].map((tag) => ({ articleId: id, tag })));
      await indexOwnWords(db, [id]);
    }),

  getTags: (id: ArticleId): Promise<string[]> => tagsOf(db, id),

  async readingsAmong(ids: readonly ArticleId[]): Promise<Map<ArticleId, Reading>> {
    const rows = await db.readings.bulkGet([...ids]);
    return new Map(rows.filter((row) => row !== undefined).map((row) => [row.articleId, row]));
  },
});

/** Throws where there is no such article. */
export async function keepArticle(db: Database, id: ArticleId): Promise<void> {
  const row = await demandArticle(db, id);
  if (!row.isPassing) return;
  const { passingSince: _, ...kept } = row;
  await db.articles.put({ ...kept, isPassing: false });
}

export async function demandArticle(db: Database, id: ArticleId) {
  const row = await db.articles.get(id);
  if (!row) throw new StoreError('no-such-article', `There is no article ${id}`);
  return row;
}
