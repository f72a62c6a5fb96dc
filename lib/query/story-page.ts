import { mergeMarks } from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import type { StoryPage } from '@/lib/model/story-page';
import type { Store } from '@/lib/store/store';
import { coverageOf } from './coverage';
import { gistOf } from './gist';
import { isNewSince, lineOf } from './story-line';
import { type ReaderClock, timelineOf } from './timeline';

export type StoryPageStore = Pick<Store, 'getStory' | 'listLibrary' | 'getManyStored' | 'storyMarksAmong'>;

/** Longest story that is read, in articles, the newest of them: reading one article costs about a millisecond. */
const maximumArticles = 200;

/** Everything on one story; null where it is not there (any more): stories are rebuilt, and ids follow them. */
export async function openStory(
  store: StoryPageStore,
  storyId: StoryId,
  clock: ReaderClock,
): Promise<StoryPage | null> {
  const story = await store.getStory(storyId);
  if (!story) return null;
  const [rows, marks] = await Promise.all([
    store.listLibrary({ filter: { storyId }, offset: 0, limit: maximumArticles }),
    store.storyMarksAmong(story.articleIds),
  ]);
  const stored = await store.getManyStored(rows.map((row) => row.article.id));
  const storedById = new Map(stored.map((one) => [one.article.id, one]));
  const oldestFirst = [...stored].sort((one, other) => one.article.date - other.article.date);
  const newest = oldestFirst.at(-1);
  if (!newest) return null;
  const { visitedAt } = mergeMarks(marks);
  const readById = new Map(rows.map((row) => [row.article.id, row.isRead]));
  return {
    line: lineOf({
      story,
      articles: rows.map((row) => row.article),
      marks,
      isRead: (id) => readById.get(id) ?? false,
      latest: gistOf(newest),
    }),
    // No article is open here; the newest one stands for it, since its names are those that matter now.
    timeline: timelineOf({ open: newest, story, storyArticles: oldestFirst }, clock),
    coverage: coverageOf(oldestFirst),
    articles: rows.map((row) => {
      const one = storedById.get(row.article.id);
      return {
        ...row,
        isNew: isNewSince(visitedAt, row.article, row.isRead),
        gist: one ? gistOf(one) : null,
      };
    }),
  };
}
