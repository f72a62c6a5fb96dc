import type { Article, ArticleId } from '@/lib/model/article';
import type { Picture } from '@/lib/model/reader';
import { toArticle } from './articles';
import type { Database } from './database';
import { demandArticle } from './reader-rows';

/** Saves whose articles are read at a time, in search of those without a picture. */
const batch = 100;

export const pictureVerbs = (db: Database) => ({
  async getPicture(id: ArticleId): Promise<Picture | null> {
    return (await db.pictures.get(id)) ?? null;
  },

  /** An article that was deleted while its picture was fetched gets none. */
  putPicture: (picture: Picture): Promise<void> =>
    db.transaction('rw', db.articles, db.pictures, async () => {
      await demandArticle(db, picture.articleId);
      await db.pictures.put(picture);
    }),

  deletePictures: (): Promise<void> => db.pictures.clear(),

  listWithoutPicture: (limit: number): Promise<Article[]> =>
    db.transaction('r', db.articles, db.saves, db.pictures, async () => {
      const [saved, kept] = await Promise.all([
        db.saves.orderBy('savedAt').primaryKeys(),
        db.pictures.toCollection().primaryKeys(),
      ]);
      const withPicture = new Set(kept);
      const waiting = saved.reverse().filter((id) => !withPicture.has(id));
      const found: Article[] = [];
      for (let at = 0; at < waiting.length && found.length < limit; at += batch) {
        const rows = await db.articles.bulkGet(waiting.slice(at, at + batch));
        found.push(...rows.flatMap((row) => (row?.imageUrl ? [toArticle(row)] : [])));
      }
      return found.slice(0, limit);
    }),
});
