/** Stories, and what the reader says of them. */
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks, type StoryMark } from '@/lib/model/reader';
import type { Story, StoryId } from '@/lib/model/story';
import type { Database } from './database';
import { StoreError } from './store-error';
import { storyListVerbs } from './story-list';
import { keysAround, toStory } from './story-rows';

/** Reading a story costs 0.1 ms; the right one shares more key terms than nearly all others. */
const nearestStories = 50;

export const storyVerbs = (db: Database) => ({
  async getStory(id: StoryId): Promise<Story | null> {
    const row = await db.stories.get(id);
    return row ? toStory(row) : null;
  },

  async storyOf(id: ArticleId): Promise<Story | null> {
    return db.transaction('r', db.stories, db.storyMembers, async () => {
      const member = await db.storyMembers.get(id);
      const row = member && (await db.stories.get(member.storyId));
      return row ? toStory(row) : null;
    });
  },

  async storiesAbout(keyTerms: readonly string[], around: { from: number; to: number }): Promise<Story[]> {
    return db.transaction('r', db.stories, async () => {
      const lists = await Promise.all(
        keyTerms.map((term) => {
          const [first, last] = keysAround(term, around);
          return db.stories.where('keyTerms').between(first, last, true, true).primaryKeys();
        }),
      );
      const shared = new Map<StoryId, number>();
      for (const id of lists.flatMap((list) => [...new Set(list)])) shared.set(id, (shared.get(id) ?? 0) + 1);
      const nearest = [...shared].sort(([, one], [, other]) => other - one).slice(0, nearestStories);
      const rows = await db.stories.bulkGet(nearest.map(([id]) => id));
      return rows.flatMap((row) =>
        row && row.lastDate >= around.from && row.firstDate <= around.to ? toStory(row) : [],
      );
    });
  },

  ...storyListVerbs(db),
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
