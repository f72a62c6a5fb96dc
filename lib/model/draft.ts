/** What kind of piece an article is, as a reader would call it. */
export type ArticleKind = 'report' | 'analysis' | 'opinion' | 'explainer' | 'live' | 'other';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';

/** One block of an article's own text, whitespace collapsed to single spaces, never empty. */
export interface DraftBlock {
  kind: BlockKind;
  text: string;
}

/**
 * A moment as a publisher states it. `iso` keeps the publisher's own offset where there is one
 * (`2026-01-04T07:50:00+09:00`, `2026-01-04T07:50:00` without a known zone, `2026-01-04` for a day).
 */
export interface StatedTime {
  iso: string;
  /** Where on the page it was read, such as `json-ld`, `meta:article:published_time`, `time-element`, `url`. */
  from: string;
}

/** An article as extracted, not yet taken in. Plain data: it travels in messages and waits in the inbox. */
export interface Draft {
  /** The address it was found at, as the browser had it. */
  url: string;
  /** The address the page declares for itself; trusted only within the same site (see `lib/intake/addresses.ts`). */
  canonicalUrl: string | null;
  /** Other addresses the page declares for the same article (AMP, print, mobile). */
  alternateUrls: string[];
  title: string;
  /** The standfirst under the headline. */
  dek: string | null;
  /** Names of the authors, without "By", roles or the publisher's name. */
  authors: string[];
  source: { name: string; host: string };
  published: StatedTime | null;
  modified: StatedTime | null;
  section: string | null;
  /** BCP 47, as the page declares it. */
  language: string | null;
  imageUrl: string | null;
  /** What the page says of its own kind (JSON-LD type, section, live markers); the text may overrule it. */
  kindHint: ArticleKind | null;
  blocks: DraftBlock[];
  /** The way it came in. */
  via: 'page' | 'feed' | 'file';
  /** When it was captured, in ms since the epoch. */
  capturedAt: number;
}
