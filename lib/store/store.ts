import type { Analysis, EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { LibraryRow } from '@/lib/model/briefing';
import type { Draft } from '@/lib/model/draft';
import type { Highlight, Reading, Save } from '@/lib/model/reader';
import type { StoredArticle } from '@/lib/model/statement';
import type { Story, StoryId } from '@/lib/model/story';

/** A draft that is durable but not taken in yet. */
export interface InboxRow {
  key: number;
  draft: Draft;
  /** Whether the article is kept from the start (saved, imported) or passing until it is read. */
  isPassing: boolean;
  attempts: number;
  /** Why it was set aside after repeated failures; null while it waits. */
  setAside: string | null;
}

/** How often each index term stands in one article, for the search index. */
export interface ArticleTerms {
  articleId: ArticleId;
  /** Number of tokens, for length normalisation. */
  length: number;
  /** Sorted. */
  terms: string[];
  /** Term frequencies, parallel to `terms`. */
  frequencies: number[];
}

export interface Posting {
  articleId: ArticleId;
  frequency: number;
  length: number;
  /** The article's date, ms. */
  date: number;
}

/** Everything that taking in one draft writes, in one transaction. */
export interface TakenIn {
  /** `number` is given by the store when the article is new (pass 0). */
  article: Article;
  /** Null where the words are the same as in the newest stored revision. */
  revision: Revision | null;
  analysis: Analysis | null;
  terms: ArticleTerms | null;
  /** Normalised addresses under which the article was met. */
  addresses: string[];
  stories: { put: Story[]; remove: StoryId[] };
  /** Emptied in the same transaction. */
  inboxKey: number | null;
}

/** The store's whole public face: verbs of our domain, no tables handed out. */
export interface Store {
  // Taking in
  putInInbox(draft: Draft, options: { isPassing: boolean }): Promise<number>;
  /** The oldest row that is not set aside. */
  nextInInbox(): Promise<InboxRow | null>;
  countInbox(): Promise<number>;
  /** Counts a failed attempt; after the third the row is set aside with the reason, and kept. */
  failInInbox(key: number, reason: string): Promise<void>;
  /** The rows that were set aside, oldest first, so that the reader can be told. */
  listSetAside(): Promise<InboxRow[]>;
  findArticleId(addresses: readonly string[]): Promise<ArticleId | null>;
  commitTakenIn(change: TakenIn): Promise<Article>;
  /** Stories whose last article is not older than `since` (ms). */
  storiesSince(since: number): Promise<Story[]>;
  /** Of those the ones that share most key terms (see `keyTermsOf` in `lib/compare/stories.ts`). */
  storiesAbout(keyTerms: readonly string[], since: number): Promise<Story[]>;
  /**
   * Removes passing articles none of whose addresses is among those still open (normalised),
   * of those taken in before that moment (ms; default: all). Returns their ids.
   */
  sweepPassing(openAddresses: readonly string[], takenInBefore?: number): Promise<ArticleId[]>;

  // Reading
  getArticle(id: ArticleId): Promise<Article | null>;
  getArticles(ids: readonly ArticleId[]): Promise<Article[]>;
  /** The newest revision with its analysis; null when there is no such article. */
  getStored(id: ArticleId): Promise<StoredArticle | null>;
  getManyStored(ids: readonly ArticleId[]): Promise<StoredArticle[]>;
  getRevision(id: ArticleId, revision: number): Promise<Revision | null>;
  countRevisions(id: ArticleId): Promise<number>;
  getStory(id: StoryId): Promise<Story | null>;
  storyOf(id: ArticleId): Promise<Story | null>;
  /** Articles that name the entity, newest first. */
  articlesNaming(entity: EntityId, limit: number): Promise<ArticleId[]>;
  countArticlesNaming(entities: readonly EntityId[]): Promise<Map<EntityId, number>>;
  /** Entity ids whose folded name starts with or contains the folded phrase as whole words; for lookups. */
  entitiesLike(foldedPhrase: string, limit: number): Promise<EntityId[]>;
  /** Frequencies come rounded down to the class they reach (1, 2, 3, 4, 6, 9). */
  postingsOf(terms: readonly string[]): Promise<Map<string, Posting[]>>;
  /** In how many articles each term stands. */
  countArticlesWith(terms: readonly string[]): Promise<Map<string, number>>;
  /** Terms of the index that begin with `prefix`. */
  termsWithPrefix(prefix: string, limit: number): Promise<string[]>;
  collectionSize(): Promise<{ articleCount: number; averageLength: number }>;
  /** Passing articles included. */
  countArticles(): Promise<number>;
  /** What the library lists: without passing articles. */
  countKept(): Promise<number>;
  /** Newest first. */
  listLibrary(options: { savedOnly: boolean; offset: number; limit: number }): Promise<LibraryRow[]>;

  // The reader's own
  save(id: ArticleId, at: number): Promise<void>;
  unsave(id: ArticleId): Promise<void>;
  getSave(id: ArticleId): Promise<Save | null>;
  savedAmong(ids: readonly ArticleId[]): Promise<Set<ArticleId>>;
  /** Also makes a passing article a kept one when `keep` says so. */
  markRead(id: ArticleId, at: number, options: { keep: boolean }): Promise<void>;
  getReading(id: ArticleId): Promise<Reading | null>;
  setTags(id: ArticleId, tags: readonly string[]): Promise<void>;
  getTags(id: ArticleId): Promise<string[]>;
  putHighlight(highlight: Highlight): Promise<void>;
  getHighlights(id: ArticleId): Promise<Highlight[]>;
  deleteHighlight(id: string): Promise<void>;
  deleteArticle(id: ArticleId): Promise<void>;

  /** Rises with every commit to articles and the reader's rows, in whatever context it was made. */
  stamp(): Promise<number>;
  close(): void;
}
