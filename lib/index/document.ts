import type { ArticleId } from '@/lib/model/article';

/**
 * What the index holds of an article lies in two documents: what was published (`text`), and what the reader wrote on
 * it (`own`: tags and notes), so that a tag put on ten thousand articles reads none of their words again. A query sees
 * both as one article.
 */
export type DocumentPart = 'text' | 'own';

/** Where a word stands, as bits, so that one byte tells all the places of a term in a document. */
export const fieldBits = {
  title: 1,
  dek: 2,
  body: 4,
  byline: 8,
  source: 16,
  tag: 32,
  note: 64,
} as const;

/** What type an entity is of in a document, as the `fields` of its key (`entityKey`). */
export const entityTypeBits = { person: 1, organisation: 2, place: 4, event: 8, unsure: 16 } as const;

export interface DocumentTerm {
  /** A word, folded and stemmed, or a key of `keys.ts`; never empty. */
  term: string;
  /** How often it stands in the document, 1 or more. */
  count: number;
  /** Of `fieldBits`, or of `entityTypeBits` where it is an entity's key. */
  fields: number;
  /** Ascending, as many as `count`; empty for keys. Fields lie apart from one another, so that no phrase crosses them. */
  positions: readonly number[];
}

export interface IndexDocument {
  articleId: ArticleId;
  /** The article's number: what the two documents of an article share. */
  number: number;
  part: DocumentPart;
  /** How many words it has, for length normalisation; 0 for what the reader wrote. */
  length: number;
  /** The article's date, ms since the epoch. */
  date: number;
  /** Each once, in the order of UTF-16 code units. */
  terms: readonly DocumentTerm[];
}

/** A document under the number that the index gave it: rising, never given twice. */
export interface NumberedDocument extends IndexDocument {
  document: number;
}
