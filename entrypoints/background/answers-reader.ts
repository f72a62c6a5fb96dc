import { redrawHighlightsIn } from '@/lib/browser/redraw-highlights';
import type { BackgroundHandlers } from '@/lib/browser/rpc';
import type { BackgroundCalls, Input, Output } from '@/lib/messages';
import type { StoryMark } from '@/lib/model/reader';
import type { Store } from '@/lib/store/store';
import { arrangingAnswers } from './answers-arranging';
import { haveStoriesFollow, startWork } from './work';

/** What the reader does to articles and stories, and to drafts that were set aside. */
export function readerAnswers(
  store: Store,
): Pick<
  BackgroundHandlers,
  | 'save'
  | 'unsave'
  | 'changeArticles'
  | 'deleteArticles'
  | 'undoDeletion'
  | 'markStory'
  | 'renameStory'
  | 'mergeStories'
  | 'splitStory'
  | 'dropStoryRule'
  | 'retrySetAside'
  | 'dropSetAside'
> {
  return {
    async save({ articleId }) {
      await store.save(articleId, Date.now());
      return null;
    },

    async unsave({ articleId }) {
      await store.unsave(articleId);
      return null;
    },

    changeArticles: (input) => changeArticles(store, input),

    async deleteArticles({ articleIds }) {
      const deletionId = await store.deleteArticles(articleIds, Date.now());
      void redrawHighlightsIn(async () => true);
      await haveStoriesFollow(store);
      return { deletionId };
    },

    async undoDeletion({ deletionId }) {
      const isAnyBack = await store.restore(deletionId);
      void redrawHighlightsIn(async () => true);
      await haveStoriesFollow(store);
      return isAnyBack;
    },

    async markStory({ storyId, mark }) {
      await store.markStory(storyId, markedAt(mark, Date.now()));
      return null;
    },

    ...arrangingAnswers(store),

    async retrySetAside({ keys }) {
      await store.retrySetAside(keys);
      await startWork(store);
      return null;
    },

    async dropSetAside({ keys }) {
      await store.dropSetAside(keys);
      return null;
    },
  };
}

type Change = Input<BackgroundCalls, 'changeArticles'>;
type Changed = Output<BackgroundCalls, 'changeArticles'>;

async function changeArticles(store: Store, { articleIds, change }: Change): Promise<Changed> {
  const now = Date.now();
  switch (change.kind) {
    case 'save':
      return { changed: await store.saveMany(articleIds, (id) => change.savedAt?.[id] ?? now) };
    case 'unsave': {
      const moments = await store.unsaveMany(articleIds);
      return { changed: [...moments.keys()], savedAt: Object.fromEntries(moments) };
    }
    case 'mark-read':
      return {
        changed: await store.markManyRead(
          articleIds,
          (id) => change.readAt?.[id] ?? { firstReadAt: now, lastReadAt: now },
        ),
      };
    case 'mark-unread': {
      const readings = await store.markManyUnread(articleIds);
      return { changed: [...readings.keys()], readAt: Object.fromEntries(readings) };
    }
    case 'add-tag':
      return { changed: await store.addTag(articleIds, change.tag) };
    case 'remove-tag':
      return { changed: await store.removeTag(articleIds, change.tag) };
  }
}

function markedAt(
  mark: Input<BackgroundCalls, 'markStory'>['mark'],
  now: number,
): Partial<Omit<StoryMark, 'articleId'>> {
  if (mark === 'visit') return { visitedAt: now };
  return { followedAt: mark === 'follow' ? now : null };
}
