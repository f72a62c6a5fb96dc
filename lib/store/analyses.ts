/** Analyses and documents of the index, and which of them are older than the code that makes them. */
import type { IndexDocument } from '@/lib/index/document';
import type { Analysis } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import { toArticle } from './articles';
import type { AnalysisRow, ArticleRow, Database } from './database';
import { changeIndex } from './index-changes';
import { ownDocumentsOf, ownWordTables, withOwnDocuments } from './own-words';
import type { ReadAgain, Stale } from './store';
import { putSubjects, storyTables } from './story-membership';

export const analysisVerbs = (db: Database) => ({
  async nextStale(version: number, limit: number): Promise<Stale | null> {
    const rows = await db.articles
      .where('number')
      .above(await lastCurrent(db, version))
      .limit(limit)
      .toArray();
    const last = rows.at(-1);
    if (!last) return null;
    const [revisions, analyses] = await Promise.all([
      db.revisions.bulkGet(rows.map((row): [ArticleId, number] => [row.id, row.revision])),
      db.analyses.bulkGet(rows.map(({ id }) => id)),
    ]);
    const articles = rows.flatMap((row, index) => {
      const revision = revisions[index];
      const analysis = analyses[index]?.analysis ?? null;
      return revision ? [{ article: toArticle(row), revision, analysis }] : [];
    });
    return { upTo: last.number, articles };
  },

  /** One transaction, so that it may be cut at any point. Answers the articles that changed. */
  replaceDerived: ({ version, upTo, articles }: ReadAgain): Promise<ArticleId[]> =>
    db.transaction('rw', [...ownWordTables(db), ...storyTables(db), db.analyses, db.meta], async () => {
      const stored = await db.articles.bulkGet(articles.map(({ document }) => document.articleId));
      const current = articles.flatMap(({ analysis, document, subject }, index) => {
        const row = stored[index];
        // Deleted or revised meanwhile: what was made speaks of words that are not the newest.
        return row && row.revision === analysis.revision ? [{ row, analysis, document, subject }] : [];
      });
      const changed = await indexAnew(
        db,
        current.map(({ row, analysis: { kind, language }, document }) => ({
          row: { ...row, kind, language },
          document: { ...document, number: row.number },
        })),
      );
      await db.analyses.bulkPut(current.map(({ analysis }) => toAnalysisRow(analysis)));
      await putSubjects(
        db,
        current.map(({ row, subject }) => ({ ...subject, date: row.date })),
      );
      const isLast = (await db.articles.where('number').above(upTo).first()) === undefined;
      await db.meta.bulkPut([
        { key: 'derived-by', value: version },
        { key: 'derived-up-to', value: isLast ? everyArticle : upTo },
      ]);
      return changed;
    }),

  async derivedProgress(version: number): Promise<{ done: number; total: number } | null> {
    return db.transaction('r', db.articles, db.meta, async () => {
      const upTo = await lastCurrent(db, version);
      // Pages ask with each commit, and there is hardly ever anything to count.
      if (upTo === everyArticle) return null;
      const left = await db.articles.where('number').above(upTo).count();
      if (left === 0) return null;
      const done = await db.articles.where('number').belowOrEqual(upTo).count();
      return { done, total: done + left };
    });
  },
});

export const toAnalysisRow = (analysis: Analysis): AnalysisRow => ({
  articleId: analysis.articleId,
  analysis,
});

/** Both documents of these articles, in place of what there was of them. */
async function indexAnew(
  db: Database,
  articles: readonly { row: ArticleRow; document: IndexDocument }[],
): Promise<ArticleId[]> {
  const rows = articles.map(({ row }) => row);
  const own = await ownDocumentsOf(db, rows);
  const numbers = await changeIndex(db, {
    add: [...articles.map(({ document }) => document), ...own.filter((one) => one !== null)],
    remove: rows.flatMap((row) => [row.document, row.ownDocument]),
  });
  const withText = rows.map((row, index): ArticleRow => ({ ...row, document: numbers[index] ?? 0 }));
  await db.articles.bulkPut(withOwnDocuments(withText, own, numbers.slice(rows.length)));
  return rows.map(({ id }) => id);
}

/** Also of those to come: what is taken in is made by the code of today. */
const everyArticle = Number.MAX_SAFE_INTEGER;

/** Has the article of that number and all after it read again; inside the caller's transaction. */
export async function readAgainFrom(db: Database, number: number): Promise<void> {
  const upTo = (await db.meta.get('derived-up-to'))?.value;
  if (upTo !== undefined && upTo >= number) await db.meta.put({ key: 'derived-up-to', value: number - 1 });
}

/** The number of the last article up to which all that is derived was made by that version. */
async function lastCurrent(db: Database, version: number): Promise<number> {
  const [by, upTo] = await db.meta.bulkGet(['derived-by', 'derived-up-to']);
  return by?.value === version ? (upTo?.value ?? 0) : 0;
}
