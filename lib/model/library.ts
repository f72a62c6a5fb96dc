/** What the library lists, and what its reader shows. */
import type { Article } from './article';
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
