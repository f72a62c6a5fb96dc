import type { ArticleId } from '@/lib/model/article';
import type { LibraryFilter, LibraryPlace, LibraryRow, LibrarySets, OrderEdges } from '@/lib/model/library';
import type { Story, StoryId } from '@/lib/model/story';

/** The part of the store by which lists of any length are found stretch by stretch, and drawn row by row. */
export interface ListingVerbs {
  /** Of those articles, in their order, without the ones that are gone. */
  libraryRows(ids: readonly ArticleId[]): Promise<LibraryRow[]>;
  /** Where the order begins and ends in which the filter lists, with the moment of the `count`-th; null where it is empty. */
  libraryEdges(filter: LibraryFilter, count: number): Promise<OrderEdges | null>;
  /** The ids of that order between two moments (`to` exclusive), newest first; `librarySets` tells which are let through. */
  libraryKeys(filter: LibraryFilter, span: { from: number; to: number }): Promise<ArticleId[]>;
  librarySets(filter: LibraryFilter): Promise<LibrarySets>;
  /** Those of the articles that the filter lets through, with their places, first first. */
  libraryPlaces(filter: LibraryFilter, ids: readonly ArticleId[]): Promise<LibraryPlace[]>;
  /** All stories of two kept articles or more, by their last article, newest first. */
  listStoryIds(): Promise<StoryId[]>;
  /** In the order of the ids, without those that are gone. */
  getStories(ids: readonly StoryId[]): Promise<Story[]>;
}
