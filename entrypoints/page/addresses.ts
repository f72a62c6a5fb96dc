import type { Article } from '@/lib/model/article';
import type { Statement } from '@/lib/model/statement';
import type { StoryId } from '@/lib/model/story';

/** Our own pages, relative to one another. */
export const libraryHref = '/library.html';
export const storiesHref = '/stories.html';
export const optionsHref = '/options.html';
export const welcomeHref = '/welcome.html';
/** Where every request of ours stands. */
export const ledgerHref = `${optionsHref}#privacy`;

/** What takes up room, and how to make some. */
export const storageHref = `${optionsHref}#storage`;

/** What the navigation of the full pages leads to. */
export const pageHrefs = { library: libraryHref, stories: storiesHref, options: optionsHref } as const;

/** The kept copy of an article. */
export const articleHref = ({ id }: Pick<Article, 'id'>): string => `${libraryHref}#/article/${id}`;

/** The kept copy, lit up at a statement's words. */
export function receiptHref({ receipt }: Statement): string {
  const { articleId, revision, start, end } = receipt;
  return `${libraryHref}#/article/${articleId}?revision=${revision}&start=${start}&end=${end}`;
}

/** A story's own page. */
export const storyHref = (id: StoryId): string => `${storiesHref}#/story/${encodeURIComponent(id)}`;

/** A story's articles, in the library. */
export const storyArticlesHref = (id: StoryId): string =>
  `${libraryHref}#/?${new URLSearchParams({ story: id })}`;
