import type { ArticleId } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { type ListState, parseListState } from './list-state';

/** What the library page shows, as its address says: `#/?saved=1&…` or `#/article/<id>?revision=&start=&end=`. */
export type Route =
  | { kind: 'list'; state: ListState }
  | { kind: 'article'; articleId: ArticleId; revision: number | undefined; lit: Span | null };

/** Anything that cannot be read is the list. */
export function parseRoute(hash: string): Route {
  const match = /^#\/article\/([\w-]{1,64})(?:\?(.*))?$/.exec(hash);
  if (!match?.[1]) return { kind: 'list', state: parseListState(/^#\/\?(.*)$/.exec(hash)?.[1] ?? '') };
  const query = new URLSearchParams(match[2] ?? '');
  const start = wholeNumber(query.get('start'));
  const end = wholeNumber(query.get('end'));
  return {
    kind: 'article',
    articleId: match[1],
    revision: wholeNumber(query.get('revision')),
    lit: start !== undefined && end !== undefined && start < end ? { start, end } : null,
  };
}

const wholeNumber = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
