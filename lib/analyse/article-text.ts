import type { Block } from '@/lib/model/article';
import type { ArticleKind } from '@/lib/model/draft';
import type { Span } from '@/lib/model/span';

/** A word, number or mark of the text (see `lib/text/tokens.ts`). */
export interface Token extends Span {
  text: string;
  isWord: boolean;
}

/** What every analyser works on: one revision's text, cut once into sentences and tokens. */
export interface ArticleText {
  text: string;
  title: string;
  dek: string | null;
  blocks: readonly Block[];
  /** In reading order; `block` indexes `blocks`. Headings and captions are sentences too. */
  sentences: readonly (Span & { block: number })[];
  /** Per sentence, parallel to `sentences`. */
  tokens: readonly (readonly Token[])[];
  /** BCP 47 primary tag, or `und`. */
  language: string;
  /**
   * The moment against which relative dates are resolved, as the publisher states it, with its own offset
   * (`2026-01-04T10:00:00+09:00`); a bare day when no time is known.
   */
  publishedIso: string;
  /** What the page said of its own kind. */
  kindHint: ArticleKind | null;
}
