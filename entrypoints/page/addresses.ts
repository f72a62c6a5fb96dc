import type { Article } from '@/lib/model/article';
import type { Statement } from '@/lib/model/statement';

/** Our own pages, relative to one another. */
export const libraryHref = '/library.html';
export const optionsHref = '/options.html';
export const welcomeHref = '/welcome.html';

/** The kept copy of an article. */
export const articleHref = ({ id }: Pick<Article, 'id'>): string => `${libraryHref}#/article/${id}`;

/** The kept copy, lit up at a statement's words. */
export function receiptHref({ receipt }: Statement): string {
  const { articleId, revision, start, end } = receipt;
  return `${libraryHref}#/article/${articleId}?revision=${revision}&start=${start}&end=${end}`;
}
