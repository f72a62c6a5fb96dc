/** What the reader wrote on articles, as the index holds it. All run inside a transaction over `ownWordTables`. */
import { ownDocumentOf } from '@/lib/index/article-document';
import type { IndexDocument } from '@/lib/index/document';
import type { ArticleId } from '@/lib/model/article';
import type { ArticleRow, Database } from './database';
import { changeIndex, indexTables } from './index-changes';

export const ownWordTables = (db: Database) => [db.articles, db.tags, db.notes, ...indexTables(db)];

/** Brings the index to what the tags and notes of these articles are now. Those that are not stored are passed over. */
export async function indexOwnWords(db: Database, ids: readonly ArticleId[]): Promise<void> {
  const rows = (await db.articles.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  const documents = await ownDocumentsOf(db, rows);
  const numbers = await changeIndex(db, {
    add: documents.filter((document) => document !== null),
    remove: rows.map((row) => row.ownDocument),
  });
  const renewed = withOwnDocuments(rows, documents, numbers);
  await db.articles.bulkPut(renewed.filter((row, index) => row.ownDocument !== rows[index]?.ownDocument));
}

/** Of each article, in their order; null for one that nothing is written on. */
export async function ownDocumentsOf(
  db: Database,
  rows: readonly ArticleRow[],
): Promise<(IndexDocument | null)[]> {
  const ids = new Set(rows.map((row) => row.id));
  const [tags, notes] = await Promise.all([tagsAmong(db, ids), notesAmong(db, ids)]);
  return rows.map((row) =>
    ownDocumentOf(row, { tags: tags.get(row.id) ?? [], notes: notes.get(row.id) ?? [] }),
  );
}

/** The rows with the numbers of their documents; `numbers` are those of the documents that are there, in their order. */
export function withOwnDocuments(
  rows: readonly ArticleRow[],
  documents: readonly (IndexDocument | null)[],
  numbers: readonly number[],
): ArticleRow[] {
  let next = 0;
  return rows.map(({ ownDocument: _, ...row }, index) => {
    const number = documents[index] ? numbers[next++] : undefined;
    return number === undefined ? row : { ...row, ownDocument: number };
  });
}

/** Of a few articles each is asked for; of many, all tags there are: readers tag and note few. */
const fewArticles = 50;

async function tagsAmong(db: Database, ids: ReadonlySet<ArticleId>): Promise<Map<ArticleId, string[]>> {
  const keys =
    ids.size <= fewArticles
      ? (
          await Promise.all([...ids].map((id) => db.tags.where(':id').between([id], [id, []]).primaryKeys()))
        ).flat()
      : await db.tags.toCollection().primaryKeys();
  return grouped(keys, ids);
}

async function notesAmong(db: Database, ids: ReadonlySet<ArticleId>): Promise<Map<ArticleId, string[]>> {
  const notes =
    ids.size <= fewArticles
      ? (await Promise.all([...ids].map((id) => db.notes.where('articleId').equals(id).toArray()))).flat()
      : await db.notes.toArray();
  return grouped(
    notes.map(({ articleId, markdown }): [ArticleId, string] => [articleId, markdown]),
    ids,
  );
}

function grouped(
  pairs: readonly [ArticleId, string][],
  ids: ReadonlySet<ArticleId>,
): Map<ArticleId, string[]> {
  const groups = new Map<ArticleId, string[]>();
  for (const [id, words] of pairs) {
    if (!ids.has(id)) continue;
    const known = groups.get(id);
    if (known) known.push(words);
    else groups.set(id, [words]);
  }
  return groups;
}
