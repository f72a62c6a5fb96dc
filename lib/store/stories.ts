/** Stories, and what the reader says of them. */
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks, type StoryMark } from '@/lib/model/reader';
import type { Story, StoryId } from '@/lib/model/story';
import type { Database, StoryRow } from './database';
import { StoreError } from './store-error';
import { toStory } from './story-membership';

/** Reading a story costs 0.1 ms; the right one shares more key terms than nearly all others. */
const nearestStories = 50;

export const storyVerbs = (db: Database) => ({
  async getStory(id: StoryId): Promise<Story | null> {
    const row = await db.stories.get(id);
    return row ? toStory(row) : null;
  },

  async storyOf(id: ArticleId): Promise<Story | null> {
    const row = await db.stories.where('articleIds').equals(id).first();
    return row ? toStory(row) : null;
  },

  async storiesSince(since: number): Promise<Story[]> {
    return (await db.stories.where('lastDate').aboveOrEqual(since).toArray()).map(toStory);
  },

  async storiesAbout(keyTerms: readonly string[], since: number): Promise<Story[]> {
    return db.transaction('r', db.stories, async () => {
      const lists = await Promise.all(
        keyTerms.map((term) => db.stories.where('keyTerms').equals(term).primaryKeys()),
      );
      const shared = new Map<StoryId, number>();
      for (const id of lists.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
      const nearest = [...shared].sort(([, one], [, other]) => other - one).slice(0, nearestStories);
      const rows = await db.stories.bulkGet(nearest.map(([id]) => id));
      return rows
        .filter((row) => row !== undefined && row.lastDate >= since)
        .map((row) => toStory(row as StoryRow));
    });
  },

  async listStories(options: {
    offset: number;
    limit: number;
    except?: readonly StoryId[];
  }): Promise<Story[]> {
    const { offset, limit, except = [] } = options;
    return db.transaction('r', db.stories, db.articles, async () => {
      const [byDate, counts] = await Promise.all([
        db.stories.orderBy('lastDate').primaryKeys(),
        countStoryArticles(db),
      ]);
      const barred = new Set(except);
      const listed = byDate.reverse().filter((id) => (counts.get(id) ?? 0) > 1 && !barred.has(id));
      const rows = await db.stories.bulkGet(listed.slice(offset, offset + limit));
      return rows.flatMap((row) => (row ? [toStory(row)] : []));
    });
  },
});

export const storyMarkVerbs = (db: Database) => ({
  async storyMarksAmong(ids: readonly ArticleId[]): Promise<StoryMark[]> {
    return (await db.storyMarks.bulkGet([...ids])).filter((mark) => mark !== undefined);
  },

  followedArticles: (): Promise<ArticleId[]> => db.storyMarks.orderBy('followedAt').primaryKeys(),

  /**
   * A story that is left is left on all its articles, or another of its marks would go on following it. Answers
   * the story's articles.
   */
  markArticles: (id: StoryId, change: Partial<Omit<StoryMark, 'articleId'>>): Promise<ArticleId[]> =>
    db.transaction('rw', db.stories, db.storyMarks, async () => {
      const story = await db.stories.get(id);
      const [first] = story?.articleIds ?? [];
      if (!story || first === undefined) throw new StoreError('no-such-story', `There is no story ${id}`);
      const marks = (await db.storyMarks.bulkGet(story.articleIds)).filter((mark) => mark !== undefined);
      const articleId = marks[0]?.articleId ?? first;
      const merged: StoryMark = { ...mergeMarks(marks), ...change, articleId };
      const others = marks
        .slice(1)
        .map((mark) => ({ ...mark, ...(change.followedAt === null ? change : {}) }));
      for (const mark of [merged, ...others]) {
        if (mark.followedAt === null && mark.visitedAt === null) await db.storyMarks.delete(mark.articleId);
        else await db.storyMarks.put(mark);
      }
      return story.articleIds;
    }),
});

/** How many kept articles each story has, by keys alone: one entry of the index for each article. */
export async function countStoryArticles(db: Database): Promise<Map<StoryId, number>> {
  const [memberships, passing] = await Promise.all([
    db.stories.orderBy('articleIds').primaryKeys(),
    db.articles.orderBy('passingSince').primaryKeys(),
  ]);
  const counts = new Map<StoryId, number>();
  for (const id of memberships) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ofPassing = await Promise.all(
    passing.map((id) => db.stories.where('articleIds').equals(id).primaryKeys()),
  );
  for (const id of ofPassing.flat()) counts.set(id, (counts.get(id) ?? 0) - 1);
  return counts;
}
