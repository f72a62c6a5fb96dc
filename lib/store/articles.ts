/** Reads of what is stored on articles and entities. */
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import { damageOf } from '@/lib/model/damage';
import type { StoredArticle } from '@/lib/model/statement';
import type { ArticleRow, Database } from './database';

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

  async lastArticleNumber(): Promise<number> {
    return (await db.meta.get('next-number'))?.value ?? 0;
  },
});

export function toArticle(row: ArticleRow): Article {
  const { passingSince: _, document: _document, ownDocument: _own, ...article } = row;
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
const storedById = (db: Database, ids: readonly ArticleId[]): Promise<StoredArticle[]> =>
  db.transaction('r', [db.articles, db.revisions, db.analyses], async () => {
    const articles = await articlesById(db, ids);
    const [revisions, analyses] = await Promise.all([
      db.revisions.bulkGet(articles.map((article) => [article.id, article.revision] as [ArticleId, number])),
      db.analyses.bulkGet(articles.map((article) => article.id)),
    ]);
    return articles.flatMap((article, index) => {
      const revision = revisions[index];
      const analysis = analyses[index]?.analysis;
      const isWhole = revision && analysis && damageOf(article, revision, analysis) === null;
      return isWhole ? [{ article, revision, analysis }] : [];
    });
  });
