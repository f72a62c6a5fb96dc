/** Longest accepted article text, in UTF-16 units: about 60 times a long feature. Beyond it the page says "too large". */
export const maximumTextLength = 2_000_000;

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

/**
 * Where each value was read, such as `heading`, `json-ld`, `microdata`, `meta:og:title`, `document-title`; the
 * times have theirs in `from`. A field that has no value has no origin.
 */
export type DraftOrigins = Partial<
  Record<
    | 'title'
    | 'dek'
    | 'authors'
    | 'source'
    | 'section'
    | 'language'
    | 'imageUrl'
    | 'canonicalUrl'
    | 'kindHint',
    string
  >
>;

/** One page of an article that has several. */
export interface ArticlePart {
  /** 1, 2, 3, … */
  number: number;
  /** The address of the first one. */
  firstUrl: string;
}

/** An article as extracted, not yet taken in. Plain data: it travels in messages and waits in the inbox. */
export interface Draft {
  /** The address it was found at, as the browser had it. */
  url: string;
  /** The address the page declares for itself; trusted only within the same site (see `lib/intake/addresses.ts`). */
  canonicalUrl: string | null;
  /** Other addresses the page declares for the same article (AMP, print, mobile). */
  alternateUrls: string[];
  /** Which part this is of an article that is spread over several pages; absent for one on a single page. */
  part?: ArticlePart | undefined;
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
  /** Empty in drafts from before it was kept. */
  origins: DraftOrigins;
  blocks: DraftBlock[];
  /** The way it came in. */
  via: 'page' | 'feed' | 'file';
  /** When it was captured, in ms since the epoch. */
  capturedAt: number;
}
