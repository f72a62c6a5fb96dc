/** What is deleted for good without being asked for one by one. */
import type { ArticleId } from '@/lib/model/article';
import type { RetentionRule } from '@/lib/model/retention';
import { deleteBelongings } from './belongings';
import type { Database } from './database';
import { changeIndex } from './index-changes';
import { articlesInHand, inHandAmong, ofReaderAmong } from './reader-hands';
import { forgetInRules } from './story-arranging';
import { leaveStories } from './story-membership';

export const sweepVerbs = (db: Database) => ({
  sweepPassing: (openAddresses: readonly string[], takenInBefore = Infinity): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const open = new Set((await db.addresses.bulkGet([...openAddresses])).map((row) => row?.articleId));
      const passing = await db.articles.where('passingSince').below(takenInBefore).primaryKeys();
      if (passing.length === 0) return [];
      const ofReader = new Set(await ofReaderAmong(db, passing));
      return deleteAll(
        db,
        passing.filter((id) => !open.has(id) && !ofReader.has(id)),
      );
    }),

  /** Looks at these alone, so that each step of a long sweep costs the same, however much is stored. */
  sweepOld: (rule: RetentionRule, ids: readonly ArticleId[]): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const [articles, readings, inHand] = await Promise.all([
        db.articles.bulkGet([...ids]),
        db.readings.bulkGet([...ids]),
        inHandAmong(db, ids),
      ]);
      const old = ids.filter((id, index) => {
        const row = articles[index];
        if (!row || row.isPassing || inHand.has(id)) return false;
        const readAt = readings[index]?.lastReadAt;
        const limit = readAt === undefined ? rule.unreadBefore : rule.readBefore;
        return limit !== null && row.takenInAt < limit && (readAt ?? -Infinity) < limit;
      });
      return deleteAll(db, old);
    }),
});

export const oldVerbs = (db: Database) => ({
  /** By keys alone, and none of them where nothing is as old as that. */
  listOld: ({ readBefore, unreadBefore }: RetentionRule): Promise<ArticleId[]> =>
    db.transaction('r', db.tables, async () => {
      const takenInBefore = Math.max(readBefore ?? -Infinity, unreadBefore ?? -Infinity);
      const takenIn = await db.articles.where('takenInAt').below(takenInBefore).primaryKeys();
      if (takenIn.length === 0) return [];
      const [passing, read, readSince, takenInSince, inHand] = await Promise.all([
        db.articles.orderBy('passingSince').primaryKeys(),
        db.readings.toCollection().primaryKeys(),
        readBefore === null ? [] : db.readings.where('lastReadAt').aboveOrEqual(readBefore).primaryKeys(),
        takenInFromTo(db, Math.min(readBefore ?? Infinity, unreadBefore ?? Infinity), takenInBefore),
        articlesInHand(db),
      ]);
      const areRead = new Set(read);
      const areReadSince = new Set(readSince);
      const areLater = new Set(takenInSince);
      const arePassing = new Set(passing);
      const isOld = (id: ArticleId): boolean => {
        if (arePassing.has(id) || inHand.has(id)) return false;
        const limit = areRead.has(id) ? readBefore : unreadBefore;
        if (limit === null || (limit < takenInBefore && areLater.has(id))) return false;
        return !areReadSince.has(id);
      };
      return takenIn.filter(isOld);
    }),
});

/** Those that came between the two limits of a rule. */
const takenInFromTo = (db: Database, from: number, to: number): PromiseLike<ArticleId[]> | ArticleId[] =>
  from < to ? db.articles.where('takenInAt').between(from, to, true, false).primaryKeys() : [];

async function deleteAll(db: Database, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  if (ids.length === 0) return [];
  const rows = await db.articles.bulkGet([...ids]);
  await changeIndex(db, { remove: rows.flatMap((row) => [row?.document, row?.ownDocument]) });
  await db.meta.put({ key: 'index-purge', value: 1 });
  const gone = new Set(ids);
  await leaveStories(db, gone);
  await forgetInRules(db, (id) => gone.has(id));
  await deleteBelongings(db, ids);
  return [...ids];
}
