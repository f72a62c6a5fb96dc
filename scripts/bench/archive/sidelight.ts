/** The archive as the library asks it: what is typed, the best articles with a passage of each. */
import { searchArchive } from '@/lib/query/search';
import type { Store } from '@/lib/store/store';
import { type Query, wantedResults } from './engine';
import { provide } from './provide';
import { numberOf, plainAnalysis, sidelightEngine } from './sidelight-engine';

provide(
  sidelightEngine({
    analyse: plainAnalysis,
    search: async (store, query) =>
      (await find(store, query, wantedResults)).hits.map(({ article }) => numberOf(article.id)),
    count: async (store, query) => (await find(store, query, 1)).count,
  }),
);

const find = (store: Store, query: Query, limit: number) =>
  searchArchive(store, typed(query), {
    limit,
    filter: query.from === undefined || query.to === undefined ? null : { from: query.from, to: query.to },
    // As in the library, words much like rare ones are sought too, but they are no words of the query to be counted.
    isExact: limit === 1 && query.kind !== 'fuzzy',
  });

/** As a reader would type it. */
function typed({ kind, words, without, host, isSaved }: Query): string {
  const wanted =
    kind === 'or' || kind === 'related'
      ? words.join(' OR ')
      : kind === 'rare phrase' || kind === 'common phrase'
        ? `"${words.join(' ')}"`
        : words.join(' ') + (kind === 'prefix' ? '*' : '');
  return [
    wanted,
    ...(without ?? []).map((word) => `-${word}`),
    ...(host === undefined ? [] : [`source:${host}`]),
    ...(isSaved ? ['is:saved'] : []),
  ].join(' ');
}
