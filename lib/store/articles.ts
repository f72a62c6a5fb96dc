/** Reads of what is stored on articles and entities. */
import type { EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { StoredArticle } from '@/lib/model/statement';
import type { ArticleRow, Database } from './database';
import { countEach } from './remembered-counts';

export const articleVerbs = (db: Database) => ({
  async findArticleId(addresses: readonly string[]): Promise<ArticleId | null> {
    const rows = await db.addresses.bulkGet([...addresses]);
    return rows.find((row) => row !== undefined)?.articleId ?? null;
  },

  async getArticle(id: ArticleId): Promise<Article | null> {
    const row = await db.articles.get(id);
    return row ? toArticle(row) : null;
  },

  getArticles: (ids: readonly ArticleId[]): Promise<Article[]> => articlesById(db, ids),

  async getStored(id: ArticleId): Promise<StoredArticle | null> {
    return (await storedById(db, [id]))[0] ?? null;
  },

  getManyStored: (ids: readonly ArticleId[]): Promise<StoredArticle[]> => storedById(db, ids),

  async getRevision(id: ArticleId, revision: number): Promise<Revision | null> {
    return (await db.revisions.get([id, revision])) ?? null;
  },

  countRevisions: (id: ArticleId): Promise<number> => revisionsOf(db, id).count(),

  countArticles: (): Promise<number> => db.articles.count(),
});

export const entityVerbs = (db: Database) => ({
  async articlesNaming(entity: EntityId, limit: number): Promise<ArticleId[]> {
    const ids = await db.analyses.where('entityIds').equals(entity).primaryKeys();
    const articles = await articlesById(db, ids);
    return articles
      .sort((one, other) => other.date - one.date)
      .slice(0, limit)
      .map((article) => article.id);
  },

  countArticlesNaming: (entities: readonly EntityId[]): Promise<Map<EntityId, number>> =>
    countEach(db, 'entity', {
      names: entities,
      count: (entity) => db.analyses.where('entityIds').equals(entity).count(),
    }),

  /** Names that start with the phrase come first, then those that hold it further on. */
  async entitiesLike(foldedPhrase: string, limit: number): Promise<EntityId[]> {
    if (foldedPhrase.trim() === '') return [];
    const found = new Set<EntityId>();
    for (const index of ['entityIds', 'entityTails'] as const) {
      const keys = await db.analyses
        .where(index)
        .startsWith(foldedPhrase)
        .limit(limit * 10)
        .uniqueKeys();
      for (const key of keys as string[]) {
        const isWhole = !/^[\p{L}\p{N}]/u.test(key.slice(foldedPhrase.length));
        if (isWhole) found.add(key.slice(key.indexOf('\t') + 1));
      }
    }
    return [...found].slice(0, limit);
  },
});

/** `jong un⇥kim jong un`, `un⇥kim jong un`: where a name is found by its later words. */
export function entityTailsOf(ids: readonly EntityId[]): string[] {
  return ids.flatMap((id) => {
    const words = id.split(' ');
    return words.slice(1).map((_, index) => `${words.slice(index + 1).join(' ')}\t${id}`);
  });
}

export function toArticle(row: ArticleRow): Article {
  const { passingSince: _, ...article } = row;
  return article;
}

export const tagsOf = async (db: Database, id: ArticleId): Promise<string[]> =>
  (await db.tags.where(':id').between([id], [id, []]).toArray()).map((row) => row.tag);

const revisionsOf = (db: Database, id: ArticleId) => db.revisions.where(':id').between([id], [id, []]);

async function articlesById(db: Database, ids: readonly ArticleId[]): Promise<Article[]> {
  const rows = await db.articles.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).map(toArticle);
}

/** One transaction, so that an article never meets the analysis of another revision. */
export const storedById = (db: Database, ids: readonly ArticleId[]): Promise<StoredArticle[]> =>
  db.transaction('r', [db.articles, db.revisions, db.analyses], async () => {
    const articles = await articlesById(db, ids);
    const [revisions, analyses] = await Promise.all([
      db.revisions.bulkGet(articles.map((article) => [article.id, article.revision] as [ArticleId, number])),
      db.analyses.bulkGet(articles.map((article) => article.id)),
    ]);
    return articles.flatMap((article, index) => {
      const revision = revisions[index];
      const analysis = analyses[index]?.analysis;
      return revision && analysis ? [{ article, revision, analysis }] : [];
    });
  });
