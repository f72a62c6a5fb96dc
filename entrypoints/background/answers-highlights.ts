import { prepareForHighlights, redrawHighlightsIn } from '@/lib/browser/redraw-highlights';
import type { BackgroundHandlers } from '@/lib/browser/rpc';
import { readSettings } from '@/lib/browser/settings';
import { isExcluded } from '@/lib/browser/sites';
import { findSameHighlight } from '@/lib/compare/same-highlight';
import type { ArticleId } from '@/lib/model/article';
import type { Highlight } from '@/lib/model/reader';
import type { Store } from '@/lib/store/store';
import { locateQuote } from '@/lib/text/locate-quote';
import { findArticleAt } from './find-article';
import { tabOf } from './sender';

/** Context kept with a highlight, in UTF-16 units; as much as a statement carries. */
const contextLength = 32;

/** More than a reader marks in one article; a page draws no more. */
const mostDrawn = 2000;

/** Highlights and notes, and the pages in which they are drawn. */
export function highlightAnswers(
  store: Store,
): Pick<BackgroundHandlers, 'highlightsOfPage' | 'addHighlight' | 'deleteHighlight' | 'setNote'> {
  return {
    async highlightsOfPage({ url }, sender) {
      const tabId = tabOf(sender, url);
      // The page was open when the reader shut its site out.
      if (isExcluded(url, await readSettings())) return [];
      const id = await findArticleAt(store, url);
      const highlights = id === null ? [] : await store.getHighlights(id);
      if (highlights.length === 0 || !(await prepareForHighlights(tabId))) return [];
      return highlights.slice(0, mostDrawn).map(({ quote, prefix, suffix }) => ({ quote, prefix, suffix }));
    },

    async addHighlight({ articleId, revision, words }) {
      const highlight = await makeHighlight(store, { articleId, revision, words });
      if (!highlight) return { kind: 'not-found' };
      // Marked a second time it stays the first one, with its moment and its note.
      const same = await sameAs(store, highlight);
      if (!same) await store.putHighlight(highlight);
      redraw(store, articleId);
      return { kind: 'added', highlightId: (same ?? highlight).id, isNew: same === null };
    },

    async deleteHighlight({ highlightId }) {
      const highlight = await store.getHighlight(highlightId);
      const deletionId = await store.deleteHighlight(highlightId, Date.now());
      if (highlight) redraw(store, highlight.receipt.articleId);
      return { deletionId };
    },

    async setNote({ articleId, highlightId, markdown }) {
      await store.setNote({ articleId, highlightId, markdown, updatedAt: Date.now() });
      return null;
    },
  };
}

interface Marked {
  articleId: ArticleId;
  revision: number | undefined;
  words: { quote: string; prefix: string; suffix: string };
}

/** Null where the article, or the words in it, are not there. What is kept is cut from the stored text. */
async function makeHighlight(
  store: Store,
  { articleId, revision, words }: Marked,
): Promise<Highlight | null> {
  const number = revision ?? (await store.getArticle(articleId))?.revision;
  const stored = number === undefined ? null : await store.getRevision(articleId, number);
  const span = stored && locateQuote(stored.text, words);
  if (!span) return null;
  const { text } = stored;
  const { start, end } = span;
  return {
    id: `${articleId}:${stored.revision}:${start}:${end}`,
    receipt: { articleId, revision: stored.revision, start, end },
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    createdAt: Date.now(),
  };
}

async function sameAs(store: Store, { receipt }: Highlight): Promise<Highlight | null> {
  const revision = await store.getRevision(receipt.articleId, receipt.revision);
  return revision && findSameHighlight(await store.getHighlights(receipt.articleId), revision, receipt);
}

/** Not waited for: a page that draws slowly keeps no reader waiting for the answer. */
function redraw(store: Store, articleId: ArticleId): void {
  void redrawHighlightsIn(async (url) => (await findArticleAt(store, url)) === articleId);
}
