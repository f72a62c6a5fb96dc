import type { BackgroundHandlers } from '@/lib/browser/rpc';
import type { Store } from '@/lib/store/store';
import { StoreError } from '@/lib/store/store-error';

/** How the reader arranges stories. Each is one transaction, so that it is done at once. */
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
        return { kind: 'merged', ruleId: rule.ruleId, storyId };
      }),

    splitStory: ({ storyId, articleIds }) =>
      unlessGone(async () => {
        const rule = newRule();
        const ownId = await store.splitStory(storyId, articleIds, rule);
        return { kind: 'split', ruleId: rule.ruleId, storyId: ownId };
      }),

    async dropStoryRule({ ruleId }) {
      await store.dropStoryRule(ruleId);
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
