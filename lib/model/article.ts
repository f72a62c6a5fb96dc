import type { ArticleKind, BlockKind, DraftOrigins, StatedTime } from './draft';
import type { Span } from './span';

/** 22 characters of base64url, made from the address the article was first taken in under; never changes. */
export type ArticleId = string & { readonly __articleId?: never };

export interface Block extends Span {
  kind: BlockKind;
}

/** One version of an article's words. Rows are only ever added: receipts point into `text`. */
export interface Revision {
  articleId: ArticleId;
  /** 1, 2, 3, … */
  revision: number;
  title: string;
  dek: string | null;
  authors: string[];
  published: StatedTime | null;
  modified: StatedTime | null;
  /** The blocks' texts, parted by one blank line ("\n\n"). */
  text: string;
  /** Offsets into `text`, in reading order. */
  blocks: Block[];
  /** Of an article that is spread over several pages, the parts read so far, in order; absent for all others. */
  parts?: RevisionPart[];
  /** ms since the epoch. */
  takenInAt: number;
}

/** How many of a revision's blocks are one page's. */
export interface RevisionPart {
  /** 1, 2, 3, … */
  number: number;
  blockCount: number;
}

/** An article as stored: what is true of it across its revisions, and the number of the newest one. */
export interface Article {
  id: ArticleId;
  /** Dense and small, for the search index: 1, 2, 3, … in order of arrival. Not for the reader's own rows. */
  number: number;
  /** The address it is opened at. */
  url: string;
  /** The address on another site that the page named as its canonical one: by its own word it is a copy of that text. */
  originalUrl?: string;
  title: string;
  dek: string | null;
  authors: string[];
  source: { name: string; host: string };
  published: StatedTime | null;
  modified: StatedTime | null;
  /** When it happened to the world: published, else first captured; ms since the epoch. */
  date: number;
  section: string | null;
  /** BCP 47 primary tag of the text, or `und`. */
  language: string;
  imageUrl: string | null;
  kind: ArticleKind;
  /** Whether the page called itself an analysis, opinion … (kept for re-analysis). */
  kindHint: ArticleKind | null;
  /** Where the page said each value; articles from before it was kept have none. */
  origins?: DraftOrigins;
  via: 'page' | 'feed' | 'file';
  /** The newest revision's number. */
  revision: number;
  /**
   * Kept only while its page is open: neither read (where the reader keeps what is read) nor saved yet.
   * Passing articles are swept when their tab has gone.
   */
  isPassing: boolean;
  /** Letters and digits counted as words by Intl.Segmenter. */
  wordCount: number;
  /** ms since the epoch. */
  takenInAt: number;
}

/** For sorting: equal dates by id, so that the order is the same whichever article came first. */
export const earlierFirst = (
  one: Pick<Article, 'date' | 'id'>,
  other: Pick<Article, 'date' | 'id'>,
): number => one.date - other.date || (one.id < other.id ? -1 : 1);
