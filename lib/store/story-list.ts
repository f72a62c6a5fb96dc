/**
 * Stories of two kept articles or more, told by keys: the index of how many articles a story has takes the place of
 * reading its rows, which are large. Only stories with passing articles, of which there are few, are counted one by one.
 */
import type { ArticleId } from '@/lib/model/article';
import type { LibraryFacets } from '@/lib/model/library';
import type { Story, StoryId } from '@/lib/model/story';
import type { Database } from './database';
import type { StoryRow } from './story-rows';

export const storyListVerbs = (db: Database) => ({
  /** The newest by their last article, row by row until there are enough: for the first ones only. */
  listStories: (options: { offset: number; limit: number; except?: readonly StoryId[] }): Promise<Story[]> =>
    db.transaction('r', db.stories, db.storyMembers, db.articles, async () => {
      const { offset, limit, except = [] } = options;
      if (limit <= 0) return [];
      const passing = new Set(await passingArticles(db));
      const barred = new Set(except);
      return db.stories
        .orderBy('lastDate')
        .reverse()
        .filter((row) => keptCountOf(row, passing) > 1 && !barred.has(row.id))
        .offset(offset)
        .limit(limit)
        .toArray();
    }),

  listStoryIds: (): Promise<StoryId[]> =>
    db.transaction('r', db.stories, db.storyMembers, db.articles, async () => {
      const [byDate, single, mixed] = await Promise.all([
        db.stories.orderBy('lastDate').primaryKeys(),
        db.stories.where('articleIds.length').below(2).primaryKeys(),
        mixedStories(db),
      ]);
      const barred = new Set(single);
      for (const { row, keptCount } of mixed) if (keptCount < 2) barred.add(row.id);
      return byDate.reverse().filter((id) => !barred.has(id));
    }),

  getStories: async (ids: readonly StoryId[]): Promise<Story[]> =>
    (await db.stories.bulkGet([...ids])).flatMap((row) => row ?? []),
});

export async function countListedStories(db: Database): Promise<number> {
  const [count, mixed] = await Promise.all([
    db.stories.where('articleIds.length').aboveOrEqual(2).count(),
    mixedStories(db),
  ]);
  return count - mixed.filter(({ row, keptCount }) => row.articleIds.length > 1 && keptCount < 2).length;
}

/** Most kept articles first. */
export const largestStories = (db: Database, limit: number): Promise<LibraryFacets['stories']> =>
  db.transaction('r', db.stories, db.storyMembers, db.articles, async () => {
    const mixed = await mixedStories(db);
    const keptCounts = new Map(mixed.map(({ row, keptCount }) => [row.id, keptCount]));
    // Those with passing articles may stand too high, each by its own place and no further.
    const largest = await db.stories
      .where('articleIds.length')
      .aboveOrEqual(2)
      .reverse()
      .limit(limit + mixed.length)
      .toArray();
    return largest
      .map(({ id, title, articleIds }) => ({
        id,
        title,
        articleCount: keptCounts.get(id) ?? articleIds.length,
      }))
      .filter((story) => story.articleCount > 1)
      .sort((one, other) => other.articleCount - one.articleCount)
      .slice(0, limit);
  });

const passingArticles = (db: Database): Promise<ArticleId[]> =>
  db.articles.orderBy('passingSince').primaryKeys();

const keptCountOf = ({ articleIds }: StoryRow, passing: ReadonlySet<ArticleId>): number =>
  articleIds.filter((id) => !passing.has(id)).length;

/** Stories that hold passing articles, with how many others they hold. */
async function mixedStories(db: Database): Promise<{ row: StoryRow; keptCount: number }[]> {
  const passing = await passingArticles(db);
  const members = await db.storyMembers.bulkGet(passing);
  const ids = new Set(members.flatMap((member) => member?.storyId ?? []));
  const rows = await db.stories.bulkGet([...ids]);
  const among = new Set(passing);
  return rows.flatMap((row) => (row ? [{ row, keptCount: keptCountOf(row, among) }] : []));
}
