/** The reader's own rows: analysis never touches them, and their keys are stable. */
import type { ArticleId } from './article';
import type { Receipt } from './statement';

export interface Save {
  articleId: ArticleId;
  savedAt: number;
}

/** That the reader read an article: visible for 10 seconds or a quarter of its reading time. */
export interface Reading {
  articleId: ArticleId;
  firstReadAt: number;
  lastReadAt: number;
}

export interface Tag {
  articleId: ArticleId;
  tag: string;
}

/** `<article>:<revision>:<start>:<end>`: marking the same words twice is one highlight. */
export type HighlightId = string & { readonly __highlightId?: never };

/** So much marked in a page can be kept as a highlight, in UTF-16 units: some paragraphs. */
export const longestMarked = 4000;

/** Words the reader marked, found again by the words themselves with their context. */
export interface Highlight {
  id: HighlightId;
  receipt: Receipt;
  quote: string;
  /** Up to 32 characters of the stored text before and after the quote. */
  prefix: string;
  suffix: string;
  createdAt: number;
}

/** `a:<article>` or `h:<highlight>`: there is one note on each. */
export type NoteId = string & { readonly __noteId?: never };

/** What the reader wrote on an article or on one of its highlights. */
export interface Note {
  id: NoteId;
  articleId: ArticleId;
  /** Null for the note on the article itself. */
  highlightId: HighlightId | null;
  /** Markdown (CommonMark); never empty: an emptied note is deleted. */
  markdown: string;
  createdAt: number;
  updatedAt: number;
}

/**
 * What the reader says of a story, kept on one of its articles, so that it outlives any rebuilding of
 * stories: a story has the marks of all articles in it.
 */
export interface StoryMark {
  articleId: ArticleId;
  followedAt: number | null;
  /** When the reader last looked at the story's page. */
  visitedAt: number | null;
  /** What the reader calls the story, and since when; absent where its articles give its title. */
  title?: { words: string; since: number };
}

/** Longest title that a reader gives a story, in UTF-16 units. */
export const longestStoryTitle = 200;

export type StoryRuleId = string & { readonly __storyRuleId?: never };

/**
 * A reader's decision on which articles are one story, kept as such and applied whenever stories are worked out. The
 * articles of a group belong together; those of different groups of one rule do not. One group: stories merged. Two:
 * a story split. Where two rules contradict one another the newer one holds.
 */
export interface StoryRule {
  id: StoryRuleId;
  madeAt: number;
  groups: ArticleId[][];
}

/** What the marks of one story say together: followed if any of them says so, visited when the last of them says, titled as last. */
export function mergeMarks(marks: readonly StoryMark[]): Omit<StoryMark, 'articleId'> {
  const followed = marks.flatMap(({ followedAt }) => followedAt ?? []);
  const visited = marks.flatMap(({ visitedAt }) => visitedAt ?? []);
  const titles = marks.flatMap(({ title }) => title ?? []);
  const [newest] = titles.sort((one, other) => other.since - one.since);
  return {
    followedAt: followed.length > 0 ? Math.min(...followed) : null,
    visitedAt: visited.length > 0 ? Math.max(...visited) : null,
    ...(newest && { title: newest }),
  };
}

/** The bytes of a saved article's picture, kept because the reader asked for pictures to be kept. */
export interface Picture {
  articleId: ArticleId;
  url: string;
  /** `image/jpeg`, `image/png`, `image/webp`, `image/gif` or `image/avif`. */
  type: string;
  bytes: ArrayBuffer;
  fetchedAt: number;
}
