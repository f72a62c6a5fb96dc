import type { Story, StoryId } from '@/lib/model/story';
import type { StoryChoice } from '@/lib/model/story-page';
import type { Store } from '@/lib/store/store';
import { fold } from '@/lib/text/normalise';
import { type StoriesStore, walkStories } from './stories';
import { articlesOfStoriesTitled } from './story-titles';

export type StoryChoicesStore = StoriesStore & Pick<Store, 'readIndex' | 'getStory'>;

/** As many as one looks over; words narrow them down. */
const longestList = 10;
/** So many of the newest stories are sought by what they are called, also where the reader calls them so. */
const newestLooked = 300;

/**
 * The other stories that one may be merged with: followed and recent ones, or those with all the words in their titles,
 * among them stories of a single article, which no list shows. At most ten.
 */
export async function storyChoices(
  store: StoryChoicesStore,
  { storyId, words }: { storyId: StoryId; words: string },
): Promise<StoryChoice[]> {
  const own = await store.getStory(storyId);
  const sought = fold(words).split(' ').filter(Boolean);
  const found = new Map<StoryId, Story>();
  const add = (stories: readonly Story[]) => {
    for (const story of stories) if (story.id !== own?.id) found.set(story.id, story);
  };
  for await (const ids of walkStories(store, { followedOnly: false })) {
    const stories = await store.getStories(ids.slice(0, newestLooked));
    add(stories.filter(({ title }) => sought.every((word) => fold(title).includes(word))));
    if (found.size >= longestList) break;
  }
  if (sought.length > 0 && found.size < longestList) {
    for (const articleId of await articlesOfStoriesTitled(store, words)) {
      const story = await store.storyOf(articleId);
      if (story) add([story]);
    }
  }
  const choices = await Promise.all([...found.values()].map((story) => choiceOf(store, story)));
  return choices.filter((choice) => choice !== null).slice(0, longestList);
}

/** Null for a story of pages that the reader only passed. */
async function choiceOf(store: StoryChoicesStore, story: Story): Promise<StoryChoice | null> {
  const kept = (await store.getArticles(story.articleIds)).filter(({ isPassing }) => !isPassing);
  if (kept.length === 0) return null;
  const { id, title, firstDate, lastDate } = story;
  return { id, title, articleCount: kept.length, firstDate, lastDate };
}
