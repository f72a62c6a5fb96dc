/**
 * What belongs to articles, whatever table it lies in: read, put back and deleted together. Each request costs
 * more than what it moves, so nothing is asked for that a table of few rows is known not to hold.
 */
import type { Collection, Table } from 'dexie';
import type { ArticleId } from '@/lib/model/article';
import type { Belongings, Database } from './database';

/** Stories, which belong to several articles, are not among them. */
type TableName = keyof Belongings;
type Key = string | (string | number)[];

/** Several rows for each article; in all other tables there is one at most, under the article's id. */
const severalByTable = {
  revisions: (db: Database, id: ArticleId) => db.revisions.where(':id').between([id], [id, []]),
  addresses: (db: Database, id: ArticleId) => db.addresses.where('articleId').equals(id),
  tags: (db: Database, id: ArticleId) => db.tags.where(':id').between([id], [id, []]),
  highlights: (db: Database, id: ArticleId) => db.highlights.where('receipt.articleId').equals(id),
  notes: (db: Database, id: ArticleId) => db.notes.where('articleId').equals(id),
};

type NameOfSeveral = keyof typeof severalByTable;

const tablesOfAll: readonly TableName[] = ['articles', 'analyses', 'revisions', 'addresses', 'storyMembers'];

/** The reader's own, of few articles: whose they are, read up to a limit. */
const holdersByTable: Partial<
  Record<TableName, (db: Database, limit: number) => PromiseLike<readonly ArticleId[]>>
> = {
  saves: (db, limit) => db.saves.limit(limit).primaryKeys(),
  readings: (db, limit) => db.readings.limit(limit).primaryKeys(),
  storyMarks: (db, limit) => db.storyMarks.limit(limit).primaryKeys(),
  pictures: (db, limit) => db.pictures.limit(limit).primaryKeys(),
  tags: async (db, limit) => (await db.tags.limit(limit).primaryKeys()).map(([id]) => id),
  highlights: async (db, limit) =>
    (await db.highlights.limit(limit).toArray()).map(({ receipt }) => receipt.articleId),
  notes: async (db, limit) => (await db.notes.limit(limit).toArray()).map(({ articleId }) => articleId),
};

const tableNames = [...tablesOfAll, ...Object.keys(holdersByTable)] as readonly TableName[];

/** One for each id, in their order. */
export async function readBelongings(db: Database, ids: readonly ArticleId[]): Promise<Belongings[]> {
  const byTable = await Promise.all(
    tableNames.map(async (name) => {
      const holders = await holdersAmong(db, name, ids);
      const lists = isOfSeveral(name)
        ? await Promise.all(holders.map((id) => collectionOf(db, name, id).toArray()))
        : (await tableOf(db, name).bulkGet([...holders])).map((row) => (row === undefined ? [] : [row]));
      return [name, new Map(holders.map((id, index) => [id, lists[index] ?? []]))] as const;
    }),
  );
  return ids.map(
    (id) =>
      Object.fromEntries(byTable.map(([name, rows]) => [name, rows.get(id) ?? []])) as unknown as Belongings,
  );
}

/** Deletes what was read. Must run inside a transaction over all tables. */
export async function deleteRows(db: Database, belongings: readonly Belongings[]): Promise<void> {
  const deletions = tableNames.map((name) => {
    const keyPath = tableOf(db, name).schema.primKey.keyPath;
    const rows: readonly unknown[] = belongings.flatMap((each) => each[name] as unknown[]);
    return deleteKeys(
      db,
      name,
      rows.map((row) => keyAt(row, keyPath) as Key),
    );
  });
  await Promise.all(deletions);
}

/** For good and unread. Must run inside a transaction over all tables. */
export async function deleteBelongings(db: Database, ids: readonly ArticleId[]): Promise<void> {
  const deletions = tableNames.map(async (name) => {
    const holders = await holdersAmong(db, name, ids);
    const keys = isOfSeveral(name)
      ? (await Promise.all(holders.map((id) => collectionOf(db, name, id).primaryKeys()))).flat()
      : [...holders];
    await deleteKeys(db, name, keys);
  });
  await Promise.all(deletions);
}

async function deleteKeys(db: Database, name: TableName, keys: Key[]): Promise<void> {
  if (keys.length === 0) return;
  await tableOf(db, name).bulkDelete(keys);
}

/** All ids but those that surely have no row: a table of more rows than there are ids is not looked through. */
async function holdersAmong(
  db: Database,
  name: TableName,
  ids: readonly ArticleId[],
): Promise<readonly ArticleId[]> {
  const holders = await holdersByTable[name]?.(db, ids.length);
  if (!holders || holders.length >= ids.length) return ids;
  const known = new Set(holders);
  return ids.filter((id) => known.has(id));
}

const tableOf = (db: Database, name: TableName) => db[name] as unknown as Table<unknown, Key>;

const collectionOf = (db: Database, name: NameOfSeveral, id: ArticleId) =>
  severalByTable[name](db, id) as unknown as Collection<unknown, Key>;

const isOfSeveral = (name: TableName): name is NameOfSeveral => name in severalByTable;

/** Adds those rows that have no like in their table: what is stored already stays as it is. */
export async function addMissing<Row, RowKey>(
  table: Table<Row, RowKey>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const keyPath = table.schema.primKey.keyPath;
  const stored = await table.bulkGet(rows.map((row) => keyAt(row, keyPath) as RowKey));
  await table.bulkAdd(rows.filter((_, index) => stored[index] === undefined));
}

function keyAt(row: unknown, path: string | string[] | null | undefined): unknown {
  if (Array.isArray(path)) return path.map((each) => keyAt(row, each));
  return (row as Record<string, unknown>)[path ?? ''];
}
