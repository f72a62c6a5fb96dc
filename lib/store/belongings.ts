/** What belongs to articles, whatever table it lies in: read, put back and deleted together. */
import type { Table } from 'dexie';
import type { ArticleId } from '@/lib/model/article';
import type { Belongings, Database } from './database';
import { countOutOfIndex } from './search-index';

/** One row for each article at most, under the article's id. */
const tablesById = ['articles', 'analyses', 'saves', 'readings', 'storyMarks', 'pictures'] as const;

/** Several rows for each article. Stories, which belong to several articles, are not among them. */
const severalOf = (db: Database, id: ArticleId) => ({
  revisions: db.revisions.where(':id').between([id], [id, []]),
  addresses: db.addresses.where('articleId').equals(id),
  postings: db.postings.where(':id').between([id], [id, []]),
  tags: db.tags.where(':id').between([id], [id, []]),
  highlights: db.highlights.where('receipt.articleId').equals(id),
  notes: db.notes.where('articleId').equals(id),
});

type NameOfSeveral = keyof ReturnType<typeof severalOf>;
const tablesOfSeveral: readonly NameOfSeveral[] = [
  'revisions',
  'addresses',
  'postings',
  'tags',
  'highlights',
  'notes',
];

/** One for each id, in their order. */
export async function readBelongings(db: Database, ids: readonly ArticleId[]): Promise<Belongings[]> {
  const single = tablesById.map(async (name) => {
    const rows = await (db[name] as Table<unknown, ArticleId>).bulkGet([...ids]);
    return [name, rows.map((row) => (row === undefined ? [] : [row]))] as const;
  });
  const collections = ids.map((id) => severalOf(db, id));
  const several = tablesOfSeveral.map(async (name) => {
    const rows = await Promise.all(collections.map((each) => each[name].toArray() as PromiseLike<unknown[]>));
    return [name, rows] as const;
  });
  const byTable = await Promise.all([...single, ...several]);
  return ids.map(
    (_, index) =>
      Object.fromEntries(byTable.map(([name, rows]) => [name, rows[index]])) as unknown as Belongings,
  );
}

type Key = string | (string | number)[];

/** For good, and out of the search index. Must run inside a transaction over all tables. */
export async function deleteBelongings(db: Database, ids: readonly ArticleId[]): Promise<void> {
  const single = tablesById.map((name) => (db[name] as Table<unknown, ArticleId>).bulkDelete([...ids]));
  const collections = ids.map((id) => severalOf(db, id));
  // The keys first, then one deletion for each table: deleting row by row takes twice as long.
  const several = tablesOfSeveral.map(async (name) => {
    const lists = await Promise.all(
      collections.map((each) => each[name].primaryKeys() as PromiseLike<Key[]>),
    );
    const keys = lists.flat();
    if (name === 'postings') await countOutOfIndex(db, keys as [string, number, number][]);
    await (db[name] as unknown as Table<unknown, Key>).bulkDelete(keys);
  });
  await Promise.all([...single, ...several]);
}

/** Adds those rows that have no like in their table: what is stored already stays as it is. */
export async function addMissing<Row, RowKey>(
  table: Table<Row, RowKey>,
  rows: readonly Row[],
): Promise<void> {
  const keyPath = table.schema.primKey.keyPath;
  const stored = await table.bulkGet(rows.map((row) => keyAt(row, keyPath) as RowKey));
  await table.bulkAdd(rows.filter((_, index) => stored[index] === undefined));
}

function keyAt(row: unknown, path: string | string[] | null | undefined): unknown {
  if (Array.isArray(path)) return path.map((each) => keyAt(row, each));
  return (row as Record<string, unknown>)[path ?? ''];
}
