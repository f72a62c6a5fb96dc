import type { ArticleId } from '@/lib/model/article';
import type { Statement } from '@/lib/model/statement';

/** What every statement on a page needs to know of the page it stands in. */
export interface StatementView {
  /** The article in front: its statements show their paragraph, all others their source and day. */
  openArticleId: ArticleId | null;
  /** ms since the epoch; a year other than this moment's is named. */
  now: number;
  onOpen: (statement: Statement) => void;
  /** Null where single keys are switched off. */
  onCopy: ((statement: Statement) => void) | null;
}

/** Two statements with the same key are the same words of the same article. */
export const statementKey = ({ receipt }: Statement): string =>
  `${receipt.articleId}:${receipt.revision}:${receipt.start}:${receipt.end}`;
