/** What is deleted for good without being asked for one by one. */
import type { ArticleId } from '@/lib/model/article';
import { deleteBelongings } from './belongings';
import type { Database } from './database';
import { leaveStories } from './story-membership';

export const sweepVerbs = (db: Database) => ({
  sweepPassing: (openAddresses: readonly string[], takenInBefore = Infinity): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const open = new Set((await db.addresses.bulkGet([...openAddresses])).map((row) => row?.articleId));
      const passing = await db.articles.where('passingSince').below(takenInBefore).primaryKeys();
      if (passing.length === 0) return [];
      const ofReader = await articlesOfReader(db);
      return deleteAll(
        db,
        passing.filter((id) => !open.has(id) && !ofReader.has(id)),
      );
    }),

  sweepOld: (before: number, limit: number): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const [takenIn, passing, readSince, ofReader, followed] = await Promise.all([
        db.articles.where('takenInAt').below(before).primaryKeys(),
        db.articles.orderBy('passingSince').primaryKeys(),
        db.readings.where('lastReadAt').aboveOrEqual(before).primaryKeys(),
        articlesOfReader(db),
        articlesOfFollowedStories(db),
      ]);
      const spared = [new Set(passing), new Set(readSince), ofReader, followed];
      const old = takenIn.filter((id) => !spared.some((set) => set.has(id)));
      return deleteAll(db, old.slice(0, limit));
    }),
});

/** Those that were saved, tagged, highlighted or noted. */
async function articlesOfReader(db: Database): Promise<Set<ArticleId>> {
  const [saves, tags, highlights, notes] = await Promise.all([
    db.saves.toCollection().primaryKeys(),
    db.tags.toCollection().primaryKeys(),
    db.highlights.orderBy('receipt.articleId').uniqueKeys(),
    db.notes.orderBy('articleId').uniqueKeys(),
  ]);
  return new Set([...saves, ...tags.map(([id]) => id), ...(highlights as string[]), ...(notes as string[])]);
}

async function articlesOfFollowedStories(db: Database): Promise<Set<ArticleId>> {
  const marked = await db.storyMarks.orderBy('followedAt').primaryKeys();
  const stories = await db.stories.where('articleIds').anyOf(marked).distinct().toArray();
  return new Set([...marked, ...stories.flatMap((story) => story.articleIds)]);
}

async function deleteAll(db: Database, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  await leaveStories(db, new Set(ids));
  await deleteBelongings(db, ids);
  return [...ids];
}
