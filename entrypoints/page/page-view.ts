import type { StatementView } from '@/components/statement-view';
import type { ArticleId } from '@/lib/model/article';
import { receiptHref } from './addresses';

/** How the full pages draw statements, now: a click leads to the words in the kept copy. `openArticleId` is the one shown whole. */
export const pageView = (openArticleId: ArticleId | null = null): StatementView => ({
  openArticleId,
  now: Date.now(),
  onOpen: (statement) => location.assign(receiptHref(statement)),
  onCopy: null,
});
