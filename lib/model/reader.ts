/** The reader's own rows: analysis never touches them, and their keys are stable. */
import type { ArticleId } from './article';
import type { Receipt } from './statement';

export interface Save {
  articleId: ArticleId;
  savedAt: number;
}

/** That the reader read an article: visible for 10 seconds or a quarter of its reading time. */
export interface Reading {
  articleId: ArticleId;
  firstReadAt: number;
  lastReadAt: number;
}

export interface Tag {
  articleId: ArticleId;
  tag: string;
}

/** Words the reader marked, found again by the words themselves with their context. */
export interface Highlight {
  id: string;
  receipt: Receipt;
  quote: string;
  prefix: string;
  suffix: string;
  createdAt: number;
}
