import { showCount } from '@/lib/browser/badge';
import { getPageState, setPageState } from '@/lib/browser/page-states';
import { type BackgroundHandlers, CallError } from '@/lib/browser/rpc';
import { readSettings } from '@/lib/browser/settings';
import { isExcluded, isInScope } from '@/lib/browser/sites';
import type { Draft } from '@/lib/model/draft';
import { storeTroubleOf } from '@/lib/model/store-trouble';
import type { Store } from '@/lib/store/store';
import { eraseAnswers } from './answers-erase';
import { highlightAnswers } from './answers-highlights';
import { importAnswers } from './answers-import';
import { readerAnswers } from './answers-reader';
import { findArticleAt } from './find-article';
import { pictureAnswers } from './pictures';
import { readTab } from './read-tab';
import { tabOf } from './sender';
import { answerReport, startWork } from './work';

/** One function for each call of the table in `lib/messages.ts`. */
export function answersOf(store: Store): BackgroundHandlers {
  return {
    ...readerAnswers(store),
    ...highlightAnswers(store),
    ...pictureAnswers(store),
    ...importAnswers(store),
    ...eraseAnswers(store),

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
        await store.putInInbox(fromPage(draft), { isPassing: true });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const trouble = storeTroubleOf(error);
        await setPageState(tabId, { kind: 'failed', url: draft.url, message, trouble });
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
      const tabId = tabOf(sender, url);
      const settings = await readSettings();
      if (isExcluded(url, settings))
        throw new CallError('refused', 'The reader did not let this page be read');
      const isAwaited = (await store.nextInInbox()) !== null;
      const id = await findArticleAt(store, url);
      // What was deleted, or set aside, is not awaited: the page would ask for as long as it is open.
      if (id === null) return !isAwaited && (await getPageState(tabId))?.kind === 'article';
      await store.markRead(id, Date.now(), { keep: settings.keep === 'read' });
      return true;
    },

    async readAnyway({ tabId, force = true }) {
      await readTab(tabId, null, { force });
      return null;
    },

    async mendIndex() {
      // One that runs already has heard of it itself.
      await startWork(store);
      return null;
    },

    async reportWork(report) {
      await answerReport(store, report);
      return null;
    },
  };
}

/** What a page says of its own way in, and of a time that has not come yet, is not believed. */
const fromPage = (draft: Draft): Draft => ({
  ...draft,
  via: 'page',
  capturedAt: Math.min(draft.capturedAt, Date.now()),
});
