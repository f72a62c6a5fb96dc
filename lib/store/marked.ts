import type { ArticleId } from '@/lib/model/article';
import type { ArticleMark } from '@/lib/model/library';
import type { Database } from './database';

export const markedVerbs = (db: Database) => ({
  /** By keys alone, in no order. */
  async listMarked(mark: ArticleMark): Promise<ArticleId[]> {
    switch (mark) {
      case 'saved':
        return db.saves.toCollection().primaryKeys();
      case 'read':
        return db.readings.toCollection().primaryKeys();
      case 'passing':
        return db.articles.orderBy('passingSince').primaryKeys();
      case 'noted': {
        const [highlighted, noted] = await Promise.all([
          db.highlights.orderBy('receipt.articleId').uniqueKeys(),
          db.notes.orderBy('articleId').uniqueKeys(),
        ]);
        return [...new Set([...highlighted, ...noted] as ArticleId[])];
      }
    }
  },
});
