/** The rows that the library lists, and how many of each kind are stored. */
import type { ArticleId } from '@/lib/model/article';
import type { LibraryFilter, LibraryRow } from '@/lib/model/library';
import { tagsOf, toArticle } from './articles';
import type { Database } from './database';
import { libraryFacets } from './library-facets';
import { firstIds, libraryOrderVerbs } from './library-order';
import type { StoredCounts } from './store';
import { countListedStories } from './story-list';

export const libraryVerbs = (db: Database) => ({
  ...libraryOrderVerbs(db),

  libraryFacets: () => libraryFacets(db),

  countKept: (): Promise<number> => db.transaction('r', db.articles, () => countKept(db)),

  listLibrary: (options: { filter: LibraryFilter; offset: number; limit: number }): Promise<LibraryRow[]> =>
    db.transaction('r', db.tables, async () => {
      const { filter, offset, limit } = options;
      return rowsOf(db, (await firstIds(db, filter, offset + limit)).slice(offset));
    }),

  libraryRows: (ids: readonly ArticleId[]): Promise<LibraryRow[]> =>
    db.transaction('r', db.tables, () => rowsOf(db, ids)),

  countRows: (): Promise<StoredCounts> =>
    db.transaction('r', db.tables, async () => {
      const [articles, saved, highlights, notes, stories, pictures] = await Promise.all([
        countKept(db),
        db.saves.count(),
        db.highlights.count(),
        db.notes.count(),
        countListedStories(db),
        db.pictures.count(),
      ]);
      return { articles, saved, highlights, notes, stories, pictures };
    }),
});

async function countKept(db: Database): Promise<number> {
  const [all, passing] = await Promise.all([
    db.articles.count(),
    db.articles.orderBy('passingSince').count(),
  ]);
  return all - passing;
}

async function rowsOf(db: Database, ids: readonly ArticleId[]): Promise<LibraryRow[]> {
  const [articles, saves, readings, tags, highlightCounts, noteCounts] = await Promise.all([
    db.articles.bulkGet([...ids]),
    db.saves.bulkGet([...ids]),
    db.readings.bulkGet([...ids]),
    Promise.all(ids.map((id) => tagsOf(db, id))),
    Promise.all(ids.map((id) => db.highlights.where('receipt.articleId').equals(id).count())),
    Promise.all(ids.map((id) => db.notes.where('articleId').equals(id).count())),
  ]);
  return articles.flatMap((row, index) =>
    row
      ? [
          {
            article: toArticle(row),
            isSaved: saves[index] !== undefined,
            isRead: readings[index] !== undefined,
            tags: tags[index] ?? [],
            highlightCount: highlightCounts[index] ?? 0,
            hasNote: (noteCounts[index] ?? 0) > 0,
          },
        ]
      : [],
  );
}
