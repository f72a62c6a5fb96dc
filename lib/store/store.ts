import type { StorySubject } from '@/lib/compare/story-pull';
import type { IndexDocument } from '@/lib/index/document';
import type { IndexView, Wanted } from '@/lib/index/view';
import type { Analysis, EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { DamagedArticle } from '@/lib/model/damage';
import type { Draft } from '@/lib/model/draft';
import type { ImportJob, ImportStep } from '@/lib/model/import-job';
import type { ArticleMark, LibraryFacets, LibraryFilter, LibraryRow } from '@/lib/model/library';
import type {
  Highlight,
  HighlightId,
  Note,
  Picture,
  Reading,
  Save,
  StoryMark,
  StoryRuleId,
} from '@/lib/model/reader';
import type { RetentionRule } from '@/lib/model/retention';
import type { StoredArticle } from '@/lib/model/statement';
import type { StorageShare } from '@/lib/model/storage';
import type { Story, StoryId } from '@/lib/model/story';
import type { ArchiveFault, CheckOptions } from './check-archive';
import type { Checked } from './damaged';
import type { Deletable, DeletionScope } from './deletable';
import type { BroughtMarks, NewImport } from './imports';
import type { MergeStepOptions } from './index-merge';
import type { ListingVerbs } from './listing';
import type { StoryMarkChange } from './stories';
import type { NewRule } from './story-arranging';
import type { SettledStep } from './story-settling';

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

/** Everything that taking in one draft writes, in one transaction. */
export interface TakenIn {
  /** `number` is given by the store when the article is new (pass 0). */
  article: Article;
  /** Null where the words are the same as in the newest stored revision. */
  revision: Revision | null;
  analysis: Analysis | null;
  /** Null where nothing of it changed. Its number and date are the store's. */
  document: IndexDocument | null;
  /** Normalised addresses under which the article was met. */
  addresses: string[];
  /** What stories are told of it by; null where nothing of it changed. */
  subject: StorySubject | null;
  /** Emptied in the same transaction. */
  inboxKey: number | null;
}

/** Articles in the order of their numbers whose derived rows may be of older code. */
export interface Stale {
  /** The number of the last article looked at. */
  upTo: number;
  /** Without an analysis where it was lost. */
  articles: { article: Article; revision: Revision; analysis: Analysis | null }[];
}

export interface ReadAgain {
  /** `derivedVersion`. */
  version: number;
  /** As `nextStale` gave it: up to here nothing is stale any more. */
  upTo: number;
  articles: { analysis: Analysis; document: IndexDocument; subject: StorySubject }[];
}

/** The store's whole public face: verbs of our domain, no tables handed out. */
export interface Store extends ListingVerbs {
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
  /** Lays a file down to be imported, and answers the import's id. `conflict` while another one has not ended. */
  beginImport(chosen: NewImport): Promise<number>;
  lastImport(): Promise<ImportJob | null>;
  /** Null once the import has ended. */
  importFile(importId: number): Promise<Blob | null>;
  /** `stoppedBy` is null where the reader says so. */
  stopImport(importId: number, stoppedBy: string | null): Promise<void>;
  continueImport(importId: number): Promise<void>;
  /** `left`: before the end of the file. What came in stays. */
  endImport(importId: number, state: 'done' | 'left', at: number): Promise<void>;
  /** Its report is no longer wanted. */
  forgetImport(importId: number): Promise<void>;
  /** Counts that the next line is begun, and answers how often it has been. */
  beginImportLine(importId: number): Promise<number>;
  /** Lines of which nothing is taken in; `conflict` where the import does not run (any more). */
  passImportLines(importId: number, step: ImportStep): Promise<void>;
  /** `commitTakenIn`, with what the reader made of the article elsewhere and where the import stands after it. */
  commitImported(
    change: TakenIn,
    line: { importId: number; step: ImportStep; marks: BroughtMarks },
  ): Promise<Article>;
  commitTakenIn(change: TakenIn): Promise<Article>;
  /** Up to `limit` articles not read again since what is derived became `version`; null when all were. */
  nextStale(version: number, limit: number): Promise<Stale | null>;
  /** Leaves out articles that are gone or have a newer revision by now. Answers those that it changed. */
  replaceDerived(change: ReadAgain): Promise<ArticleId[]>;
  /** How many articles have been read again, of all; null when all have. */
  derivedProgress(version: number): Promise<{ done: number; total: number } | null>;
  /** One step of merging the index's segments, by one context at a time. Answers whether there is more to do. */
  mergeStep(options: MergeStepOptions): Promise<boolean>;
  /** Where the index was found damaged: empties it, so that `nextStale` gives all articles again. Answers whether. */
  mendIndex(): Promise<boolean>;
  /** One step of finding stories anew after whatever changed; see `settleStories` in `lib/intake`. */
  settleStep(): Promise<SettledStep>;
  /** Whether nothing has changed that stories have not followed yet. */
  isSettled(): Promise<boolean>;
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
  /** By the id of any article in it. */
  getStory(id: StoryId): Promise<Story | null>;
  storyOf(id: ArticleId): Promise<Story | null>;
  /** What stories are told of these articles by; those that are gone are left out. */
  storySubjects(ids: readonly ArticleId[]): Promise<StorySubject[]>;
  /** Articles that name the entity, newest first. */
  articlesNaming(entity: EntityId, limit: number): Promise<ArticleId[]>;
  countArticlesNaming(entities: readonly EntityId[]): Promise<Map<EntityId, number>>;
  /** Entity ids whose folded name starts with or contains the folded phrase as whole words; for lookups. */
  entitiesLike(foldedPhrase: string, limit: number): Promise<EntityId[]>;
  /** What the query wants to see of the index, read at one moment. */
  readIndex(wanted: Wanted): Promise<IndexView>;
  /** In how many documents each term stands: two of an article may hold it, and deleted ones count until merged. */
  documentFrequencies(terms: readonly string[]): Promise<Map<string, number>>;
  /** Passing articles included. */
  countArticles(): Promise<number>;
  /** How many articles have ever come: one read, where counting 100,000 takes 80 ms. */
  lastArticleNumber(): Promise<number>;
  /** What the library lists: without passing articles. */
  countKept(): Promise<number>;
  /** Newest first, the latest save first where only saved ones are listed; without passing articles. */
  listLibrary(options: { filter: LibraryFilter; offset: number; limit: number }): Promise<LibraryRow[]>;
  /** The articles so marked, in no order. */
  listMarked(mark: ArticleMark): Promise<ArticleId[]>;
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
  markStory(id: StoryId, change: StoryMarkChange): Promise<void>;
  /** What the reader calls the story; null gives it the title of one of its articles again. */
  renameStory(id: StoryId, title: { words: string; since: number } | null): Promise<void>;
  /**
   * The stories become one, whatever comes in, until the rule is dropped. Answers an id that leads to it. Any of them not
   * there throws `no-such-story`.
   */
  mergeStories(ids: readonly StoryId[], rule: NewRule): Promise<StoryId>;
  /**
   * Those articles of the story become one of their own; answers an id that leads to it. `conflict` where none of the
   * story's articles would be chosen, or none left.
   */
  splitStory(id: StoryId, articleIds: readonly ArticleId[], rule: NewRule): Promise<StoryId>;
  /** Undoes either; nothing where it is not there. */
  dropStoryRule(id: StoryRuleId): Promise<void>;
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
  /** Empties the bin of what was deleted before that moment; answers whether there was anything. */
  emptyBin(before: number): Promise<boolean>;
  /** Kept articles that the rule lets go, oldest arrival first: neither saved nor tagged, highlighted, noted, or in a followed story. */
  listOld(rule: RetentionRule): Promise<ArticleId[]>;
  /** Deletes those of them, for good, for which that still holds. Answers them. */
  sweepOld(rule: RetentionRule, ids: readonly ArticleId[]): Promise<ArticleId[]>;
  retrySetAside(keys: readonly number[]): Promise<void>;
  dropSetAside(keys: readonly number[]): Promise<void>;

  // Care of what is stored
  /** About how many bytes each kind takes, from a sample of rows. */
  storageByKind(): Promise<StorageShare[]>;
  /** What a deletion by site or age would take. */
  listDeletable(scope: DeletionScope): Promise<Deletable>;
  isBinEmpty(): Promise<boolean>;
  /** Empties every table at once, for good. What is being taken in at that moment may come after it. */
  eraseAll(): Promise<void>;
  /** Articles whose words or analysis are not there. */
  listDamaged(): Promise<DamagedArticle[]>;
  /** Looks at the next articles as a whole, after that number; null when there is none. */
  checkArticles(after: number): Promise<Checked | null>;

  /** Looks for damage that the transactions should never leave behind; empty for a sound archive. */
  checkArchive(options?: CheckOptions): Promise<ArchiveFault[]>;

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
