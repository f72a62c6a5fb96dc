import type { ArticleId } from '@/lib/model/article';

/** What is sought, resolved to terms of the index. It holds of an article, whichever of its documents says so. */
export type Expression =
  /** Any of these terms stands there, in one of these fields where some are given; for ranking they are one word. */
  | { kind: 'word'; terms: readonly string[]; fields?: number }
  /** A term stands there that begins with one of these; likewise one word. */
  | { kind: 'prefix'; prefixes: readonly string[]; fields?: number }
  /** Side by side in one document, in this order: for each place the terms that may stand in it; `fields` of each. */
  | { kind: 'phrase'; words: readonly (readonly string[])[]; fields?: number }
  /** Holds where the part does. Adds nothing to the score, nor do the following up to `not`. */
  | { kind: 'condition'; part: Expression }
  /** By the article's date, ms; `to` exclusive. */
  | { kind: 'dated'; from: number; to: number }
  | { kind: 'among'; ids: ReadonlySet<ArticleId> }
  | { kind: 'not'; part: Expression }
  /** No parts: every article. */
  | { kind: 'all'; parts: readonly Expression[] }
  /** No parts: none. */
  | { kind: 'any'; parts: readonly Expression[] };
