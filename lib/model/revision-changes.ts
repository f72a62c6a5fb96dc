/** What a publisher changed in an article since the reader read it, sentence by sentence. */
import type { Span } from './span';
import type { Statement } from './statement';

/**
 * `correction`: words by which the publisher says that something was wrong. `figure`, `quote`: a sentence told again
 * with another number or date, or with other words said. `wording`: told again with another name, or turned round.
 */
export type ChangeKind = 'correction' | 'figure' | 'quote' | 'wording' | 'addition' | 'removal';

/** Where two texts differ, word by word. Both empty where hardly a word is the same. */
export interface WordDifferences {
  /** Offsets into the older text. */
  lost: Span[];
  /** Offsets into the newer text. */
  gained: Span[];
}

export interface SentenceChange extends WordDifferences {
  kind: ChangeKind;
  /** From the older revision; null for a new sentence. */
  before: Statement | null;
  /** From the newest revision; null for a sentence that was taken out. */
  after: Statement | null;
}

export interface HeadlineChange extends WordDifferences {
  before: string;
  after: string;
}

export interface RevisionChanges {
  /** Numbers of the two revisions compared. */
  from: number;
  to: number;
  /** When the newest revision was taken in, ms since the epoch. */
  changedAt: number;
  /** Whether `from` is what the reader read; else it is the first revision, and the reader had not read the article. */
  wasRead: boolean;
  /** Null where the headline is the same. */
  headline: HeadlineChange | null;
  /** What matters most first; as many as are worth showing. */
  changes: SentenceChange[];
  /** All that were found, the headline not counted: those not listed only make sense where they stand, or are too many. */
  changeCount: number;
}

/** Words of an older version that a newer one has no more. */
export interface DeletedWords {
  /** Where they would stand, as an offset into the newer text; a paragraph's is the start of the next, or the text's end. */
  at: number;
  text: string;
  isParagraph: boolean;
  /** On which side a space parts them from the words that stand. */
  gap: 'before' | 'after' | '';
}

/** Two versions of a text, word by word. */
export interface VersionDifferences {
  /** Offsets into the newer text. */
  inserted: Span[];
  deleted: DeletedWords[];
}
