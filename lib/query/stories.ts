import { type ArticleId, earlierFirst } from '@/lib/model/article';
import { mergeMarks } from '@/lib/model/reader';
import type { Story, StoryId } from '@/lib/model/story';
import type { StoryLine } from '@/lib/model/story-page';
import type { Store } from '@/lib/store/store';
import { gistOf } from './gist';
import { isNewSince, newestOf } from './new-since-visit';
import { lineOf } from './story-line';
import { tellsNews } from './tells-news';

export type StoriesStore = Pick<
  Store,
  | 'followedArticles'
  | 'storyOf'
  | 'listStories'
  | 'listStoryIds'
  | 'getStories'
  | 'getArticles'
  | 'getStored'
  | 'getManyStored'
  | 'readingsAmong'
  | 'storyMarksAmong'
>;

/** Stories on a screen or two. */
const firstLength = 30;
/** Read articles that a line's sentence is compared with, newest first: each costs about a millisecond, and there are many lines. */
const comparedArticles = 4;

interface StoriesOptions {
  offset: number;
  limit: number;
  followedOnly?: boolean;
}

/** Stories as the stories page lists them: followed ones first, each group with the newest last article first. */
export async function listStories(
  store: StoriesStore,
  { offset, limit, followedOnly = false }: StoriesOptions,
): Promise<{ lines: StoryLine[]; hasMore: boolean }> {
  const followed = await followedStories(store);
  // One story more than asked for tells whether there are others.
  const wanted = limit + 1;
  const first = followed.slice(offset, offset + wanted);
  const others =
    followedOnly || first.length >= wanted
      ? []
      : await store.listStories({
          offset: Math.max(0, offset - followed.length),
          limit: wanted - first.length,
          except: followed.map((story) => story.id),
        });
  const found = [...first, ...others];
  const lines = await Promise.all(found.slice(0, limit).map((story) => readLine(store, story)));
  return { lines, hasMore: found.length > limit };
}

/** The first stories' ids at once, then those of all, in the order of `listStories`. */
export async function* walkStories(
  store: StoriesStore,
  { followedOnly }: { followedOnly: boolean },
): AsyncGenerator<StoryId[]> {
  const followed = (await followedStories(store)).map((story) => story.id);
  if (followedOnly) return yield followed;
  const first = await store.listStories({ offset: 0, limit: firstLength, except: followed });
  yield [...followed, ...first.map((story) => story.id)];
  if (first.length < firstLength) return;
  const barred = new Set(followed);
  yield [...followed, ...(await store.listStoryIds()).filter((id) => !barred.has(id))];
}

/** By id; those that are gone are left out. */
export async function storyLines(
  store: StoriesStore,
  ids: readonly StoryId[],
): Promise<Map<StoryId, StoryLine>> {
  const stories = await store.getStories(ids);
  const lines = await Promise.all(stories.map((story) => readLine(store, story)));
  return new Map(lines.map((line) => [line.id, line]));
}

/** Whatever their size: the reader follows a story from its first article on. */
async function followedStories(store: StoriesStore): Promise<Story[]> {
  const stories = await Promise.all((await store.followedArticles()).map((id) => store.storyOf(id)));
  const byId = new Map(stories.flatMap((story) => (story ? [[story.id, story]] : [])));
  return [...byId.values()].sort((one, other) => other.lastDate - one.lastDate);
}

async function readLine(store: StoriesStore, story: Story): Promise<StoryLine> {
  const [articles, readings, marks] = await Promise.all([
    store.getArticles(story.articleIds),
    store.readingsAmong(story.articleIds),
    store.storyMarksAmong(story.articleIds),
  ]);
  const newestFirst = articles
    .filter((article) => !article.isPassing)
    .sort(earlierFirst)
    .reverse();
  const isRead = (id: ArticleId) => readings.has(id);
  const { visitedAt } = mergeMarks(marks);
  const freshest = newestFirst.find(
    (article) => !isRead(article.id) && isNewSince(visitedAt, article, false) && tellsNews(article),
  );
  const read = newestFirst.filter(({ id }) => isRead(id)).slice(0, comparedArticles);
  const shown = freshest ?? newestFirst[0];
  const stored = shown && (await store.getStored(shown.id));
  const news =
    stored && freshest && read.length > 0
      ? newestOf(stored, await store.getManyStored(read.map(({ id }) => id)))
      : null;
  return lineOf({
    story,
    articles: newestFirst,
    marks,
    isRead,
    latest: news ?? (stored ? gistOf(stored) : null),
  });
}
