import type { ArticleId } from '@/lib/model/article';
import type { Statement } from '@/lib/model/statement';

/** What every statement on a page needs to know of the page it stands in. */
export interface StatementView {
  /** The article in front: its statements show their paragraph, all others their source and day. */
  openArticleId: ArticleId | null;
  /** ms since the epoch; a year other than this moment's is named. */
  now: number;
  onOpen: (statement: Statement) => void;
  /** Leads to the kept copy at once, for words that the page no longer has; left out where `onOpen` does so. */
  onOpenCopy?: (statement: Statement) => void;
  /** Null where single keys are switched off. */
  onCopy: ((statement: Statement) => void) | null;
  /** Left out where no notes can be written on statements. */
  notes?: StatementNotes | null;
}

/** How the note on a statement's words is read and written. */
export interface StatementNotes {
  /** Whether the letter n opens it too; the control is there in any case. */
  hasKey: boolean;
  /** The Markdown kept on these very words; empty where there is none. */
  read: (statement: Statement) => Promise<string>;
  /** Keeps the words as a highlight with this note on it. */
  write: (statement: Statement, markdown: string) => Promise<void>;
}

/** Two statements with the same key are the same words of the same article. Equal to the id of a highlight of them. */
export const statementKey = ({ receipt }: Statement): string =>
  `${receipt.articleId}:${receipt.revision}:${receipt.start}:${receipt.end}`;
