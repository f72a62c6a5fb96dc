import type { StoreTrouble } from './store-trouble';

/** What spoke most strongly against a page's being an article. */
export const notArticleReasons = [
  'front-page',
  'list',
  'several-articles',
  'for-sale',
  'prices',
  'shop',
  'forum',
  'form',
  'account',
  'service',
  'many-links',
  'many-dates',
  'error',
  'consent',
  'no-text',
  'no-signs',
  'unreadable',
] as const;
export type NotArticleReason = (typeof notArticleReasons)[number];

/**
 * What is known of the page in a tab. Kept by the background in session storage, one entry a tab, so that
 * it outlives a stopped background and every panel can read it.
 */
export type PageState =
  /** The reader has not said yet where Sidelight may look. */
  | { kind: 'unasked'; url: string }
  /** The reader asked that this site never be read. */
  | { kind: 'excluded'; url: string }
  /** No permission for this site, or only a click reads pages. */
  | { kind: 'not-allowed'; url: string }
  | { kind: 'reading'; url: string }
  /** `reason` is null where the page was not even looked at closely. */
  | { kind: 'not-an-article'; url: string; reason: NotArticleReason | null }
  | { kind: 'too-large'; url: string }
  /**
   * The draft is durable in the inbox; the article is stored once its address is found in the store. `readAt`
   * (ms since the epoch) tells a page that was loaded again, with a new script of ours in it, from the old one.
   */
  | { kind: 'article'; url: string; title: string; readAt: number }
  /** Something broke while the page was read; nothing stored was touched. `trouble`: the article could not be kept. */
  | { kind: 'failed'; url: string; message: string; trouble?: StoreTrouble | null };

/** What the panel of one window is asked to look up, by the context menu or the shortcut. */
export interface PendingLookup {
  phrase: string;
  /** ms since the epoch: the same phrase asked for twice is two lookups. */
  askedAt: number;
}
