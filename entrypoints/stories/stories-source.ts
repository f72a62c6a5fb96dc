import type { StoryId } from '@/lib/model/story';
import type { StoryLine } from '@/lib/model/story-page';
import { storyLines, walkStories } from '@/lib/query/stories';
import type { ListSource } from '../page/kept-list';

/** Followed and recent stories, or the followed ones alone, as a list that is kept. */
export const storiesSource = (followedOnly: boolean): ListSource<StoryId[], StoryLine> => ({
  find: (store) => walkStories(store, { followedOnly }),
  idsOf: (ids) => ids,
  // A commit names articles; which stories have come, gone or moved is found by keys.
  patch: null,
  readRows: storyLines,
  touchedBy: () => null,
});
