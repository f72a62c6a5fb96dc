import type { Analysis, EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import type { LibraryFacets, LibraryFilter, LibraryRow } from '@/lib/model/library';
import type { Highlight, HighlightId, Note, Picture, Reading, Save, StoryMark } from '@/lib/model/reader';
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

/** Articles in the order of their numbers of which some may have been analysed by older code. */
export interface Stale {
  /** The number of the last article looked at. */
  upTo: number;
  /** Those of them whose analysis is older. */
  articles: StoredArticle[];
}

export interface Reanalysed {
  version: number;
  /** As `nextStale` gave it: up to here nothing is stale any more. */
  upTo: number;
  analyses: Analysis[];
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
  /** Up to `limit` articles that were not looked at since the analysers became `version`; null when all were. */
  nextStale(version: number, limit: number): Promise<Stale | null>;
  /** Leaves out articles that are gone or have a newer revision by now. Answers those that it changed. */
  replaceAnalyses(change: Reanalysed): Promise<ArticleId[]>;
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
  /** Exact below a hundred articles; above, up to one in twenty may be missed or too many. */
  countArticlesNaming(entities: readonly EntityId[]): Promise<Map<EntityId, number>>;
  /** Entity ids whose folded name starts with or contains the folded phrase as whole words; for lookups. */
  entitiesLike(foldedPhrase: string, limit: number): Promise<EntityId[]>;
  /** Frequencies come rounded down to the class they reach (1, 2, 3, 4, 6, 9). */
  postingsOf(terms: readonly string[]): Promise<Map<string, Posting[]>>;
  /** In how many articles each term stands; as exact as that. */
  countArticlesWith(terms: readonly string[]): Promise<Map<string, number>>;
  /** Terms of the index that begin with `prefix`. */
  termsWithPrefix(prefix: string, limit: number): Promise<string[]>;
  collectionSize(): Promise<{ articleCount: number; averageLength: number }>;
  /** Passing articles included. */
  countArticles(): Promise<number>;
  /** What the library lists: without passing articles. */
  countKept(): Promise<number>;
  /** Newest first, the latest save first where only saved ones are listed; without passing articles. */
  listLibrary(options: { filter: LibraryFilter; offset: number; limit: number }): Promise<LibraryRow[]>;
  /** The ids of all that the filter lets through, in the same order: for doing something to all of them. */
  listLibraryIds(filter: LibraryFilter): Promise<ArticleId[]>;
  /** Of the stories the fifty largest. */
  libraryFacets(): Promise<LibraryFacets>;
  /** Stories by their last article, newest first, of two kept articles or more; `except` leaves some out. */
  listStories(options: { offset: number; limit: number; except?: readonly StoryId[] }): Promise<Story[]>;
  /** How many rows of each kind are stored. */
  countRows(): Promise<StoredCounts>;

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
  /** Among those, the ones that were read, with when. */
  readingsAmong(ids: readonly ArticleId[]): Promise<Map<ArticleId, Reading>>;
  /** Each answers the articles that it changed. Saving keeps an earlier moment; `at` gives one to each article. */
  saveMany(ids: readonly ArticleId[], at: (id: ArticleId) => number): Promise<ArticleId[]>;
  /** Answers the moments at which those that were saved had been. */
  unsaveMany(ids: readonly ArticleId[]): Promise<Map<ArticleId, number>>;
  markManyRead(
    ids: readonly ArticleId[],
    at: (id: ArticleId) => Omit<Reading, 'articleId'>,
  ): Promise<ArticleId[]>;
  /** Answers how those that were read had been. */
  markManyUnread(ids: readonly ArticleId[]): Promise<Map<ArticleId, Reading>>;
  addTag(ids: readonly ArticleId[], tag: string): Promise<ArticleId[]>;
  removeTag(ids: readonly ArticleId[], tag: string): Promise<ArticleId[]>;

  putHighlight(highlight: Highlight): Promise<void>;
  getHighlight(id: HighlightId): Promise<Highlight | null>;
  getHighlights(id: ArticleId): Promise<Highlight[]>;
  /** Writes the note; empty Markdown deletes it. A highlight that is not there throws `no-such-highlight`. */
  setNote(note: Omit<Note, 'id' | 'createdAt'>): Promise<void>;
  /** All notes on the article and on its highlights. */
  getNotes(id: ArticleId): Promise<Note[]>;
  /** Marks on any of those articles. */
  storyMarksAmong(ids: readonly ArticleId[]): Promise<StoryMark[]>;
  /**
   * Changes the story's marks: they lie on its first marked article, on its first one where none is. A story
   * that is not there throws `no-such-story`.
   */
  markStory(id: StoryId, change: Partial<Omit<StoryMark, 'articleId'>>): Promise<void>;
  /** The articles whose stories are followed, the one followed last coming last. */
  followedArticles(): Promise<ArticleId[]>;

  getPicture(id: ArticleId): Promise<Picture | null>;
  putPicture(picture: Picture): Promise<void>;
  deletePictures(): Promise<void>;
  /** Saved articles with a picture's address and no picture kept, newest save first. */
  listWithoutPicture(limit: number): Promise<Article[]>;

  /** Takes articles out with all that belongs to them, and lays them in the bin. Answers the key for `restore`. */
  deleteArticles(ids: readonly ArticleId[], at: number): Promise<string>;
  /** The highlight with its note; likewise. One that is not there throws `no-such-highlight`. */
  deleteHighlight(id: HighlightId, at: number): Promise<string>;
  /**
   * Puts back what was deleted; what has been taken in again meanwhile keeps its newer rows. Answers whether
   * anything could be put back: the bin may have been emptied.
   */
  restore(deletionId: string): Promise<boolean>;
  /** Empties the bin of what was deleted before that moment. */
  emptyBin(before: number): Promise<void>;
  /** Deletes (for good) at most `limit` articles last read or taken in before that moment, and neither saved nor tagged, highlighted, noted, or in a followed story. */
  sweepOld(before: number, limit: number): Promise<ArticleId[]>;
  retrySetAside(keys: readonly number[]): Promise<void>;
  dropSetAside(keys: readonly number[]): Promise<void>;

  /** Rises with every commit to articles and the reader's rows, in whatever context it was made. */
  stamp(): Promise<number>;
  close(): void;
}

/** Articles without those that are passing, stories of two such articles or more. */
export interface StoredCounts {
  articles: number;
  saved: number;
  highlights: number;
  notes: number;
  stories: number;
  pictures: number;
}
