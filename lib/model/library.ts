/** What the library lists, and what its reader shows. */
import type { Article, ArticleId } from './article';
import type { ArticleHeader } from './briefing';
import type { ArticleKind } from './draft';
import type { StoryId } from './story';

export interface LibraryRow {
  article: Article;
  isSaved: boolean;
  isRead: boolean;
  tags: string[];
  highlightCount: number;
  hasNote: boolean;
}

/** What the reader, or the browser, has done with an article. */
export type ArticleMark = 'saved' | 'read' | 'noted' | 'passing';

/** What the library lists; all that is given must hold. Nothing given is everything kept. */
export interface LibraryFilter {
  savedOnly?: boolean;
  unreadOnly?: boolean;
  /** Those with a note or a highlight. */
  notedOnly?: boolean;
  tag?: string;
  host?: string;
  storyId?: StoryId;
  kind?: ArticleKind;
  /** By the article's date, ms since the epoch, `to` exclusive. */
  from?: number;
  to?: number;
}

/** Where an article stands in a list: by its date, by the moment of its save where only saved ones are listed (ms). */
export interface LibraryPlace {
  id: ArticleId;
  at: number;
}

/** Moments of the oldest, the newest and the last of the newest ones asked for. */
export interface OrderEdges {
  oldest: number;
  newest: number;
  near: number;
}

/** A condition that no more articles meet is looked at for each of them, wherever they stand in the order. */
export const fewIds = 1000;

/** What a filter asks beyond the order that it lists in: to be in all of the first, and in none of the second. */
export interface LibrarySets {
  among: readonly (readonly ArticleId[])[];
  barred: readonly (readonly ArticleId[])[];
}

export function letsThrough({ among, barred }: LibrarySets): (id: ArticleId) => boolean {
  const wanted = among.map((ids) => new Set(ids));
  const unwanted = barred.filter((ids) => ids.length > 0).map((ids) => new Set(ids));
  return (id) => wanted.every((set) => set.has(id)) && !unwanted.some((set) => set.has(id));
}

/** What the reader can filter by, most articles first. */
export interface LibraryFacets {
  tags: { tag: string; articleCount: number }[];
  sources: { host: string; name: string; articleCount: number }[];
  stories: { id: StoryId; title: string; articleCount: number }[];
}

/** What stands in the reader view: the stored words of one revision. */
export interface ReaderArticle {
  header: ArticleHeader;
  blocks: { kind: string; start: number; end: number; text: string }[];
  revision: number;
}
