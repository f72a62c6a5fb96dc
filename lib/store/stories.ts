/** Stories, and what the reader says of them. */
import type { StorySubject } from '@/lib/compare/story-pull';
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks, type StoryMark } from '@/lib/model/reader';
import type { Story, StoryId } from '@/lib/model/story';
import type { Database } from './database';
import { StoreError } from './store-error';
import { drawStories, membersOf } from './story-groups';
import { storyListVerbs } from './story-list';
import { storyTables } from './story-membership';
import { toPlaced } from './story-rows';

/** Null takes away what the mark says. */
export type StoryMarkChange = Partial<Omit<StoryMark, 'articleId' | 'title'>> & {
  title?: NonNullable<StoryMark['title']> | null;
};

export const storyVerbs = (db: Database) => ({
  async getStory(id: StoryId): Promise<Story | null> {
    return (await db.stories.get(id)) ?? storyHolding(db, id.replace(/^s:/, ''));
  },

  storyOf: (id: ArticleId): Promise<Story | null> => storyHolding(db, id),

  async storySubjects(ids: readonly ArticleId[]): Promise<StorySubject[]> {
    return (await db.storyMembers.bulkGet([...ids])).flatMap((member) => (member ? toPlaced(member) : []));
  },

  ...storyListVerbs(db),
});

function changeMark({ title: former, ...mark }: StoryMark, { title, ...change }: StoryMarkChange): StoryMark {
  const kept = title === undefined ? former : title;
  return { ...mark, ...change, ...(kept && { title: kept }) };
}

const storyHolding = (db: Database, id: ArticleId): Promise<Story | null> =>
  db.transaction('r', db.stories, db.storyMembers, async () => {
    const member = await db.storyMembers.get(id);
    return (member && (await db.stories.get(member.storyId))) ?? null;
  });

export const storyMarkVerbs = (db: Database) => ({
  async storyMarksAmong(ids: readonly ArticleId[]): Promise<StoryMark[]> {
    return (await db.storyMarks.bulkGet([...ids])).filter((mark) => mark !== undefined);
  },

  followedArticles: (): Promise<ArticleId[]> => db.storyMarks.orderBy('followedAt').primaryKeys(),

  /**
   * A story that is left is left on all its articles, or another of its marks would go on following it; likewise one
   * that loses its name. Answers the story's articles.
   */
  markArticles: (id: StoryId, change: StoryMarkChange): Promise<ArticleId[]> =>
    db.transaction('rw', [...storyTables(db), db.articles], async () => {
      const story = await storyHolding(db, id.replace(/^s:/, ''));
      const [first] = story?.articleIds ?? [];
      if (!story || first === undefined) throw new StoreError('no-such-story', `There is no story ${id}`);
      const marks = (await db.storyMarks.bulkGet(story.articleIds)).filter((mark) => mark !== undefined);
      const articleId = marks[0]?.articleId ?? first;
      const merged = changeMark({ ...mergeMarks(marks), articleId }, change);
      const taken: StoryMarkChange = {
        ...(change.followedAt === null && { followedAt: null }),
        ...(change.title === null && { title: null }),
      };
      for (const mark of [merged, ...marks.slice(1).map((one) => changeMark(one, taken))]) {
        const isEmpty = mark.followedAt === null && mark.visitedAt === null && !mark.title;
        if (isEmpty) await db.storyMarks.delete(mark.articleId);
        else await db.storyMarks.put(mark);
      }
      if (change.title !== undefined)
        await drawStories(db, new Set([story.id]), await membersOf(db, [story.id]), new Set());
      return story.articleIds;
    }),
});
