/**
 * The postings of many articles that lie in the bin stay where they are, hidden: of all that belongs to an article
 * they take longest to write, each term being an entry of an index, and most deletions of thousands are either undone
 * at once or never. They go when the bin is emptied. All but `deleteHidden` run inside a transaction over all tables.
 */
import type { ArticleId } from '@/lib/model/article';
import type { Database, HiddenPostingsRow } from './database';
import { countIntoIndex, countOutOfIndex } from './search-index';

/** While some are hidden, a query reads and filters what it would only count: a few are rather moved. */
export const fewestHidden = 100;
/** Deleted in one transaction, so that nobody waits for long. */
const deletedAtOnce = 500;

/** Hides the postings of articles, which lie in the bin under `binKeys`, in their order. */
export async function hidePostings(
  db: Database,
  ids: readonly ArticleId[],
  { binKeys, deletedAt }: { binKeys: readonly number[]; deletedAt: number },
): Promise<void> {
  const keys = await Promise.all(
    ids.map((id) => db.postings.where(':id').between([id], [id, []]).primaryKeys()),
  );
  await countOutOfIndex(db, keys.flat());
  const rows = ids.flatMap((articleId, index): HiddenPostingsRow[] => {
    const [key] = keys[index] ?? [];
    const binKey = binKeys[index];
    return key && binKey !== undefined ? [{ articleId, key, binKey, deletedAt }] : [];
  });
  await db.hiddenPostings.bulkPut(rows);
}

/**
 * Before these articles get postings: shows those hidden with the bin's row that is put back, and moves those of
 * other deletions into their rows of the bin. `binKeys` are in the order of the ids; none for an article that
 * was taken in again.
 */
export async function settleHidden(
  db: Database,
  ids: readonly ArticleId[],
  binKeys: readonly number[] = [],
): Promise<void> {
  if ((await db.hiddenPostings.limit(1).primaryKeys()).length === 0) return;
  const hidden = await db.hiddenPostings.bulkGet([...ids]);
  const shown: HiddenPostingsRow[] = [];
  const moved: HiddenPostingsRow[] = [];
  hidden.forEach((row, index) => {
    if (row) (row.binKey === binKeys[index] ? shown : moved).push(row);
  });
  await countIntoIndex(
    db,
    shown.map((row) => row.key),
  );
  for (const row of moved) await moveIntoBin(db, row);
  await db.hiddenPostings.bulkDelete([...shown, ...moved].map((row) => row.articleId));
}

async function moveIntoBin(db: Database, { key, binKey }: HiddenPostingsRow): Promise<void> {
  const [postings, row] = await Promise.all([db.postings.get(key), db.bin.get(binKey)]);
  await db.postings.delete(key);
  if (!postings || row?.thing.kind !== 'article') return;
  await db.bin.put({ ...row, thing: { kind: 'article', rows: { ...row.thing.rows, postings: [postings] } } });
}

/** For good: those that were hidden before that moment, some at a time. */
export async function deleteHidden(db: Database, before: number): Promise<void> {
  for (;;) {
    const count = await db.transaction('rw', db.postings, db.hiddenPostings, async () => {
      const rows = await db.hiddenPostings.where('deletedAt').below(before).limit(deletedAtOnce).toArray();
      await db.postings.bulkDelete(rows.map((row): [ArticleId, number, number] => row.key));
      await db.hiddenPostings.bulkDelete(rows.map((row) => row.articleId));
      return rows.length;
    });
    if (count < deletedAtOnce) return;
  }
}
