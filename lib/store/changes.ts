/** Taking in: one transaction, all of which happens, or nothing. */
import type { IndexDocument } from '@/lib/index/document';
import type { Article, ArticleId } from '@/lib/model/article';
import { toAnalysisRow } from './analyses';
import { toArticle } from './articles';
import type { ArticleRow, Database } from './database';
import { changeIndex, indexTables } from './index-changes';
import type { TakenIn } from './store';
import { StoreError } from './store-error';
import { putSubjects, storyTables } from './story-membership';

export const changeVerbs = (db: Database) => ({
  commitTakenIn: (change: TakenIn): Promise<Article> =>
    db.transaction('rw', articleTables(db), async () => {
      const { article, revision, analysis, document, subject } = change;
      const stored = await db.articles.get(article.id);
      // Deleted after it was compared: without its words it would be an empty row. Taken in again it is whole.
      if (!stored && !revision) throw new StoreError('conflict', `Article ${article.id} is gone`);
      // Each answer of the database is waited for longer than it takes to give: what can be asked together is.
      const [row] = await Promise.all([
        putArticle(db, stored ?? null, { article, document }),
        revision && addRevision(db, revision),
        addAddresses(db, article.id, change.addresses),
        analysis && db.analyses.put(toAnalysisRow(analysis)),
        change.inboxKey !== null && db.inbox.delete(change.inboxKey),
      ]);
      // Its date is the row's: an article keeps the one that it was taken in with.
      if (subject) await putSubjects(db, [{ ...subject, date: row.date }]);
      return toArticle(row);
    }),
});

const articleTables = (db: Database) => [
  db.articles,
  db.revisions,
  db.addresses,
  db.analyses,
  ...storyTables(db),
  db.inbox,
  db.meta,
  ...indexTables(db),
];

async function putArticle(
  db: Database,
  stored: ArticleRow | null,
  { article, document }: Pick<TakenIn, 'article' | 'document'>,
): Promise<ArticleRow> {
  const row = await mergeRow(db, stored, article);
  if (document) row.document = await indexText(db, row, document);
  await db.articles.put(row);
  return row;
}

/** In place of the document of an earlier revision. Answers its number. */
async function indexText(db: Database, row: ArticleRow, document: IndexDocument): Promise<number> {
  const { number, date } = row;
  const [added = 0] = await changeIndex(db, {
    add: [{ ...document, number, date }],
    remove: [row.document],
  });
  return added;
}

/** Receipts point into stored revisions, so the same number never gets other words. */
async function addRevision(db: Database, revision: NonNullable<TakenIn['revision']>): Promise<void> {
  const stored = await db.revisions.get([revision.articleId, revision.revision]);
  if (!stored) await db.revisions.add(revision);
  else if (stored.text !== revision.text || stored.title !== revision.title) {
    throw new StoreError(
      'conflict',
      `Revision ${revision.revision} of article ${revision.articleId} is stored with other words`,
    );
  }
}

/** What the store knows better than the change: the number, the first arrival, and that it is kept. */
async function mergeRow(db: Database, stored: ArticleRow | null, article: Article): Promise<ArticleRow> {
  const isPassing = article.isPassing && (stored?.isPassing ?? true);
  const { document, ownDocument } = stored ?? {};
  const row: ArticleRow = {
    ...article,
    ...(document !== undefined && { document }),
    ...(ownDocument !== undefined && { ownDocument }),
    number: stored?.number ?? (await nextNumber(db)),
    takenInAt: stored?.takenInAt ?? article.takenInAt,
    revision: Math.max(stored?.revision ?? 0, article.revision),
    isPassing,
  };
  if (isPassing) row.passingSince = row.takenInAt;
  return row;
}

async function nextNumber(db: Database): Promise<number> {
  const number = ((await db.meta.get('next-number'))?.value ?? 0) + 1;
  await db.meta.put({ key: 'next-number', value: number });
  return number;
}

/** An address leads to one article for good: the first one that was met there. */
async function addAddresses(db: Database, articleId: ArticleId, addresses: readonly string[]): Promise<void> {
  const distinct = [...new Set(addresses)];
  const stored = await db.addresses.bulkGet(distinct);
  await db.addresses.bulkAdd(
    distinct.filter((_, index) => !stored[index]).map((url) => ({ url, articleId })),
  );
}
