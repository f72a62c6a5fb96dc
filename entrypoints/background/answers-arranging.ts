import type { BackgroundHandlers } from '@/lib/browser/rpc';
import type { Store } from '@/lib/store/store';
import { StoreError } from '@/lib/store/store-error';
import { haveStoriesFollow } from './work';

/** How the reader arranges stories: done at once in one transaction; what follows for other articles, in the workroom. */
export function arrangingAnswers(
  store: Store,
): Pick<BackgroundHandlers, 'renameStory' | 'mergeStories' | 'splitStory' | 'dropStoryRule'> {
  return {
    renameStory: ({ storyId, title }) =>
      unlessGone(async () => {
        await store.renameStory(storyId, title === null ? null : { words: title, since: Date.now() });
        return { kind: 'renamed' };
      }),

    mergeStories: ({ storyIds }) =>
      unlessGone(async () => {
        const rule = newRule();
        const storyId = await store.mergeStories(storyIds, rule);
        await haveStoriesFollow(store);
        return { kind: 'merged', ruleId: rule.ruleId, storyId };
      }),

    splitStory: ({ storyId, articleIds }) =>
      unlessGone(async () => {
        const rule = newRule();
        const ownId = await store.splitStory(storyId, articleIds, rule);
        await haveStoriesFollow(store);
        return { kind: 'split', ruleId: rule.ruleId, storyId: ownId };
      }),

    async dropStoryRule({ ruleId }) {
      await store.dropStoryRule(ruleId);
      await haveStoriesFollow(store);
      return null;
    },
  };
}

const newRule = () => ({ ruleId: crypto.randomUUID(), madeAt: Date.now() });

const changed: ReadonlySet<string> = new Set(['no-such-story', 'conflict']);

/** Another window may have changed the story since it was drawn, or a deletion. */
async function unlessGone<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | { kind: 'gone' }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && changed.has(error.code)) return { kind: 'gone' };
    throw error;
  }
}
