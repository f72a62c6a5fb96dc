/**
 * What takes up how much of the database. Sums over all rows would read hundreds of megabytes, so some rows of each
 * table are read and reckoned up. Tables are known by name, and one that is not there counts as nothing.
 */
import type { Table } from 'dexie';
import type { ArticleId } from '@/lib/model/article';
import { type StorageKind, type StorageShare, storageKinds } from '@/lib/model/storage';
import type { Database } from './database';
import { sizeOfRow } from './row-size';

/** Anything else is `rest`. */
const tablesByKind: Record<Exclude<StorageKind, 'rest'>, readonly string[]> = {
  articles: ['articles', 'revisions', 'addresses'],
  analyses: ['analyses', 'stories', 'storyMembers', 'unsettled', 'memberLog'],
  index: ['manifest', 'segments', 'deletions', 'blocks', 'positions', 'pages'],
  pictures: ['pictures'],
  own: ['saves', 'readings', 'tags', 'highlights', 'notes', 'storyMarks', 'storyRules'],
  bin: ['bin'],
};

/** Tables with rows for every article, and by far the most bytes: measured on the articles sampled. */
const byArticle: Record<string, (table: Table, id: ArticleId) => PromiseLike<unknown[]>> = {
  articles: (table, id) => table.where(':id').equals(id).toArray(),
  revisions: (table, id) => table.where(':id').between([id], [id, []]).toArray(),
  addresses: (table, id) => table.where('articleId').equals(id).toArray(),
  analyses: (table, id) => table.where(':id').equals(id).toArray(),
  storyMembers: (table, id) => table.where(':id').equals(id).toArray(),
};

/** Of one table. On made archives the shares were within one in ten of the exact sums. */
const sampled = 80;

export const storageVerbs = (db: Database) => ({
  async storageByKind(): Promise<StorageShare[]> {
    const articles = await sampleArticles(db);
    const sizes = new Map<StorageKind, number>(storageKinds.map((kind) => [kind, 0]));
    // One table after another, each in a transaction of its own: nobody who writes waits for the whole.
    for (const table of db.tables) {
      const kind = kindOf(table.name);
      const read = byArticle[table.name];
      const bytes = read ? await sizePerArticle(table, articles, read) : await sizeOfTable(table);
      sizes.set(kind, (sizes.get(kind) ?? 0) + bytes);
    }
    return storageKinds.map((kind) => ({ kind, bytes: Math.round(sizes.get(kind) ?? 0) }));
  },
});

const kindOf = (table: string): StorageKind =>
  storageKinds.find((kind) => kind !== 'rest' && tablesByKind[kind].includes(table)) ?? 'rest';

interface ArticleSample {
  ids: ArticleId[];
  count: number;
}

/** Spread over the order of arrival, in which years and sources change. */
async function sampleArticles(db: Database): Promise<ArticleSample> {
  return db.transaction('r', db.articles, async () => {
    const [count, first, last] = await Promise.all([
      db.articles.count(),
      db.articles.orderBy('number').first(),
      db.articles.orderBy('number').last(),
    ]);
    if (!first || !last) return { ids: [], count: 0 };
    const span = last.number - first.number;
    const rows = await Promise.all(
      spread(sampled).map((share) =>
        db.articles
          .where('number')
          .aboveOrEqual(first.number + Math.floor(share * span))
          .limit(1)
          .primaryKeys(),
      ),
    );
    return { ids: [...new Set(rows.flat())], count };
  });
}

async function sizePerArticle(
  table: Table,
  { ids, count }: ArticleSample,
  read: (table: Table, id: ArticleId) => PromiseLike<unknown[]>,
): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await table.db.transaction('r', table, () => Promise.all(ids.map((id) => read(table, id))));
  return (sumOf(rows.flat().map((row) => sizeOfRow(row))) / ids.length) * count;
}

async function sizeOfTable(table: Table): Promise<number> {
  return table.db.transaction('r', table, async () => {
    const count = await table.count();
    if (count === 0) return 0;
    const keys = await table.toCollection().primaryKeys();
    const chosen = new Set(spread(sampled).map((share) => keys[Math.floor(share * (keys.length - 1))]));
    const rows = await table.bulkGet([...chosen]);
    return (sumOf(rows.map((row) => sizeOfRow(row))) / rows.length) * count;
  });
}

/** Shares from 0 to 1, both included. */
const spread = (count: number): number[] => Array.from({ length: count }, (_, index) => index / (count - 1));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
