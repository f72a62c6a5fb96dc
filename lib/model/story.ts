import type { EntityId } from './analysis';
import type { ArticleId } from './article';

/** Stable for as long as the story's first article stays in it: `s:` and that article's id. */
export type StoryId = string & { readonly __storyId?: never };

/** The articles on one developing matter. Derived: rebuilt from articles at any time. */
export interface Story {
  id: StoryId;
  /** Taken from the headline of the article nearest to the story's middle. */
  title: string;
  articleIds: ArticleId[];
  /** Dates of the first and last article, ms since the epoch. */
  firstDate: number;
  lastDate: number;
  /** Summed term weights of its articles, for deciding whether the next article belongs. */
  terms: ReadonlyMap<string, number>;
  /** In how many of its articles each entity appears. */
  entities: ReadonlyMap<EntityId, number>;
}
