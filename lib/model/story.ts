import type { ArticleId } from './article';

/** `s:` and the id of the story's first article; the id of any other article in it leads to the story as well. */
export type StoryId = string & { readonly __storyId?: never };

/** The articles on one developing matter. Derived: worked out from articles and the reader's rules at any time. */
export interface Story {
  id: StoryId;
  /** The headline of the article nearest to the story's middle, or what the reader calls it. */
  title: string;
  /** By date, then by id. */
  articleIds: ArticleId[];
  /** Dates of the first and last article, ms since the epoch. */
  firstDate: number;
  lastDate: number;
}
