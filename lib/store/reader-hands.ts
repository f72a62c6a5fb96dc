/** On which articles the reader has laid a hand: those that no rule and no sweep ever takes. */
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';
import { storiesHolding } from './story-membership';

/** Those that were saved, tagged, highlighted or noted, and all of followed stories; by keys alone. */
export async function articlesInHand(db: Database): Promise<Set<ArticleId>> {
  const marked = await followedMarks(db);
  const [saves, tags, highlights, notes, stories] = await Promise.all([
    db.saves.toCollection().primaryKeys(),
    db.tags.toCollection().primaryKeys(),
    db.highlights.orderBy('receipt.articleId').uniqueKeys(),
    db.notes.orderBy('articleId').uniqueKeys(),
    storiesHolding(db, marked),
  ]);
  return new Set([
    ...saves,
    ...tags.map(([id]) => id),
    ...(highlights as ArticleId[]),
    ...(notes as ArticleId[]),
    ...marked,
    ...stories.flatMap((story) => story.articleIds),
  ]);
}

/** The same for a few articles, asked one by one: cheaper than all keys of five indexes. */
export async function inHandAmong(db: Database, ids: readonly ArticleId[]): Promise<Set<ArticleId>> {
  const [touched, followed] = await Promise.all([ofReaderAmong(db, ids), followedAmong(db, ids)]);
  return new Set([...touched, ...followed]);
}

/** Those of a few that were saved, tagged, highlighted or noted. */
export async function ofReaderAmong(db: Database, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const saves = await db.saves.bulkGet([...ids]);
  const counts = await Promise.all(
    ids.map((id, index) =>
      saves[index]
        ? [1]
        : Promise.all([
            db.tags.where(':id').between([id], [id, []]).count(),
            db.highlights.where('receipt.articleId').equals(id).count(),
            db.notes.where('articleId').equals(id).count(),
          ]),
    ),
  );
  return ids.filter((_, index) => counts[index]?.some((count) => count > 0));
}

async function followedAmong(db: Database, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const marked = new Set(await followedMarks(db));
  if (marked.size === 0) return [];
  const members = await db.storyMembers.bulkGet([...ids]);
  const stories = new Map((await storiesHolding(db, ids)).map((story) => [story.id, story]));
  const isFollowed = (id: ArticleId, index: number): boolean =>
    marked.has(id) ||
    !!stories.get(members[index]?.storyId ?? '')?.articleIds.some((other) => marked.has(other));
  return ids.filter(isFollowed);
}

const followedMarks = (db: Database): PromiseLike<ArticleId[]> =>
  db.storyMarks.orderBy('followedAt').primaryKeys();
