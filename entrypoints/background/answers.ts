import { showCount } from '@/lib/browser/badge';
import { getPageState, setPageState } from '@/lib/browser/page-states';
import { type BackgroundHandlers, CallError } from '@/lib/browser/rpc';
import { readSettings } from '@/lib/browser/settings';
import { isExcluded, isInScope } from '@/lib/browser/sites';
import type { Store } from '@/lib/store/store';
import { findArticleAt } from './find-article';
import { readTab } from './read-tab';
import { answerReport, startWork } from './work';

/** One function for each call of the table in `lib/messages.ts`. */
export function answersOf(store: Store): BackgroundHandlers {
  return {
    async noticePage({ url }, sender) {
      const tabId = tabOf(sender, url);
      if (!isInScope(url, await readSettings())) {
        await setPageState(tabId, { kind: 'not-allowed', url });
        return null;
      }
      await showCount(tabId, 0);
      await readTab(tabId, url, { force: false });
      return null;
    },

    async takeDraft(draft, sender) {
      const tabId = tabOf(sender, draft.url);
      const settings = await readSettings();
      // In "only when I click" nothing is in scope; there a draft is taken because the reader asked for it.
      const wasAskedFor = ['reading', 'article'].includes((await getPageState(tabId))?.kind ?? '');
      if (isExcluded(draft.url, settings) || !(isInScope(draft.url, settings) || wasAskedFor)) {
        throw new CallError('refused', 'The reader did not let this page be read');
      }
      try {
        await store.putInInbox(draft, { isPassing: true });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        await setPageState(tabId, { kind: 'failed', url: draft.url, message });
        throw error;
      }
      await setPageState(tabId, { kind: 'article', url: draft.url, title: draft.title, readAt: Date.now() });
      await startWork(store);
      return null;
    },

    async reportPage({ url, outcome }, sender) {
      await setPageState(tabOf(sender, url), { url, ...outcome });
      return null;
    },

    async markRead({ url }, sender) {
      tabOf(sender, url);
      const id = await findArticleAt(store, url);
      if (id === null) return false;
      const { keep } = await readSettings();
      await store.markRead(id, Date.now(), { keep: keep === 'read' });
      return true;
    },

    async save({ articleId }) {
      await store.save(articleId, Date.now());
      return null;
    },

    async unsave({ articleId }) {
      await store.unsave(articleId);
      return null;
    },

    async setTags({ articleId, tags }) {
      await store.setTags(articleId, tags);
      return null;
    },

    async readAnyway({ tabId }) {
      await readTab(tabId, null, { force: true });
      return null;
    },

    async reportWork(report) {
      await answerReport(store, report);
      return null;
    },
  };
}

/** The sender's tab, if the address it speaks of is of the page it is in. */
function tabOf(
  sender: { tab?: { id?: number | undefined } | undefined; url?: string | undefined },
  url: string,
): number {
  const isOwn = !!sender.url && URL.canParse(url) && new URL(url).origin === new URL(sender.url).origin;
  if (!isOwn || sender.tab?.id === undefined) throw new CallError('refused', 'That is another page');
  return sender.tab.id;
}
