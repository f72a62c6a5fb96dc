import { type Article, earlierFirst } from '@/lib/model/article';
import { mergeMarks } from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import type { StoryDepth, StoryPage } from '@/lib/model/story-page';
import type { Store } from '@/lib/store/store';
import { coverageOf } from './coverage';
import { figuresOverTime } from './figures-over-time';
import { gistOf } from './gist';
import { namedTogetherOf } from './named-together';
import { isNewSince, newSinceVisit } from './new-since-visit';
import { sourcesOverTimeOf } from './sources-over-time';
import { lineOf } from './story-line';
import { strandsAmong } from './story-strands';
import { type ReaderClock, timelineOf } from './timeline';

export type StoryPageStore = Pick<
  Store,
  'getStory' | 'listLibrary' | 'getManyStored' | 'storyMarksAmong' | 'storySubjects'
>;

/** Longest story that is read, in articles, the newest of them: reading one article costs about a millisecond. */
const maximumArticles = 200;

interface OpenedStory {
  page: StoryPage;
  /** What follows on the page, from the articles read; asked for once the page itself has been drawn. */
  workOutDepth: () => StoryDepth;
}

/**
 * Everything on one story; null where it is not there (any more): stories are rebuilt, and ids follow them. `since` is
 * the last visit (ms) where it is known to the page, which marks a visit while it is open; null before a first one.
 */
export async function openStory(
  store: StoryPageStore,
  storyId: StoryId,
  { clock, since }: { clock: ReaderClock; since?: number | null | undefined },
): Promise<OpenedStory | null> {
  const story = await store.getStory(storyId);
  if (!story) return null;
  const [rows, marks] = await Promise.all([
    store.listLibrary({ filter: { storyId }, offset: 0, limit: maximumArticles }),
    store.storyMarksAmong(story.articleIds),
  ]);
  const ids = rows.map((row) => row.article.id);
  const [stored, subjects] = await Promise.all([store.getManyStored(ids), store.storySubjects(ids)]);
  const storedById = new Map(stored.map((one) => [one.article.id, one]));
  const oldestFirst = [...stored].sort((one, other) => earlierFirst(one.article, other.article));
  const newest = oldestFirst.at(-1);
  if (!newest) return null;
  const visitedAt = since === undefined ? mergeMarks(marks).visitedAt : since;
  const readById = new Map(rows.map((row) => [row.article.id, row.isRead]));
  const isRead = (article: Article) => readById.get(article.id) ?? false;
  const page: StoryPage = {
    line: lineOf({
      story,
      articles: rows.map((row) => row.article),
      marks,
      isRead: (id) => readById.get(id) ?? false,
      latest: gistOf(newest),
    }),
    visitedAt,
    newStatements: newSinceVisit(oldestFirst, { visitedAt, isRead }),
    // No article is open here; the newest one stands for it, since its names are those that matter now.
    timeline: timelineOf({ open: newest, story, storyArticles: oldestFirst }, clock),
    articles: rows.map((row) => {
      const one = storedById.get(row.article.id);
      return {
        ...row,
        isNew: isNewSince(visitedAt, row.article, row.isRead),
        gist: one ? gistOf(one) : null,
      };
    }),
  };
  return {
    page,
    workOutDepth: () => ({
      strands: strandsAmong(storedById, subjects),
      sourcesOverTime: sourcesOverTimeOf(
        rows.map((row) => row.article),
        clock,
      ),
      namedTogether: namedTogetherOf(oldestFirst),
      figureSeries: figuresOverTime(oldestFirst),
      coverage: coverageOf(oldestFirst),
    }),
  };
}
