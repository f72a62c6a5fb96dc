import { useMemo, useState } from 'react';
import type { ArticleId } from '@/lib/model/article';
import type { LibraryFilter, LibraryRow } from '@/lib/model/library';
import type { SearchHit } from '@/lib/model/lookup';
import { searchArchive } from '@/lib/query/search';
import { useKeptList } from '../page/use-kept-list';
import { useLast } from '../page/use-last';
import { useStored } from '../page/use-stored';
import { librarySource } from './library-source';

const pageLength = 50;

export interface Shelf {
  /** Of the list or of the hits, whichever is shown; of the list at first only some. */
  ids: readonly ArticleId[];
  /** Of the list: those that were read. */
  rows: ReadonlyMap<ArticleId, LibraryRow>;
  /** Which list is shown: that of an earlier question while this one's is looked for. */
  listKey: string;
  /** How many rows the list has, where that is known before all ids are. */
  rowCount: number;
  /** Tells which rows of the list are in view. */
  onShow: (ids: readonly ArticleId[]) => void;
  hits: SearchHit[];
  hasMoreHits: boolean;
  showMoreHits: () => void;
  isSaved: (id: ArticleId) => boolean;
  /** All ids of what is shown, once they are found. */
  allIds: () => Promise<readonly ArticleId[]>;
  /** How many those are; null until they are found. */
  listCount: number | null;
  /** Whether the answer on screen is still that to an earlier question. */
  isWaiting: boolean;
  /** All articles kept; null until they are counted. */
  articleCount: number | null;
  /** How many the filter lets through, and of them the search; null until they are counted. */
  matchCount: number | null;
  /** Words that were taken for some that few articles hold. */
  alsoSought: readonly string[];
  error: { cause: unknown } | null;
  /** The filter as a string: the same for the same articles. */
  filterKey: string;
}

/** The articles that a filter lets through, or those that a search finds, as many as were asked for. */
export function useShelf(filter: LibraryFilter, searched: string): Shelf {
  const filterKey = JSON.stringify(filter);
  const listed = useKeptList(searched ? null : `library:${filterKey}`, librarySource(filter));
  const found = useHits(filter, searched);
  const kept = useLast(useStored('kept', (store) => store.countKept()));
  const { view, list } = listed;
  const isFiltered = filterKey !== '{}';
  const matchCount = view?.isWhole && !listed.isWaiting ? view.ids.length : null;
  const listShelf = {
    ids: view?.ids ?? none,
    isSaved: (id: ArticleId) => view?.rows.get(id)?.isSaved ?? false,
    allIds: async () => (await list?.whole()) ?? none,
    listCount: matchCount,
    isWaiting: listed.isWaiting,
    error: view?.error ?? null,
    matchCount,
    alsoSought: none,
  };
  return {
    listKey: listed.shownKey ?? '',
    rows: view?.rows ?? noRows,
    rowCount: Math.max(view?.ids.length ?? 0, isFiltered || view?.isWhole || !view ? 0 : (kept ?? 0)),
    onShow: useMemo(() => (ids: readonly ArticleId[]) => list?.want(ids), [list]),
    articleCount: kept,
    filterKey,
    hits: found.hits,
    hasMoreHits: found.hasMoreHits,
    showMoreHits: found.showMoreHits,
    ...(searched ? found.shelf : listShelf),
  };
}

function useHits(filter: LibraryFilter, searched: string) {
  const question = `${JSON.stringify(filter)}:${searched}`;
  const [asked, setAsked] = useState({ question, limit: pageLength });
  const limit = asked.question === question ? asked.limit : pageLength;
  const found = useStored(searched ? `hits:${limit}:${question}` : null, (store) =>
    searchArchive(store, searched, { limit, filter, startOfDay }),
  );
  const last = useLast(found);
  const hits = last?.hits ?? none;
  const shelf = useMemo(() => {
    const ids = hits.map(({ article }) => article.id);
    const savedIds = new Set(hits.flatMap((hit) => (hit.isSaved ? [hit.article.id] : [])));
    return { ids, isSaved: (id: ArticleId) => savedIds.has(id), allIds: async () => ids };
  }, [hits]);
  return {
    hits,
    hasMoreHits: (last?.count ?? 0) > hits.length,
    showMoreHits: () => setAsked({ question, limit: limit + pageLength }),
    shelf: {
      ...shelf,
      listCount: hits.length,
      isWaiting: found.kind === 'waiting',
      error: found.kind === 'failed' ? { cause: found.error } : null,
      matchCount: last?.count ?? null,
      alsoSought: last?.alsoSought ?? none,
    },
  };
}

const none: never[] = [];
const noRows: ReadonlyMap<ArticleId, LibraryRow> = new Map();

const startOfDay = (year: number, month: number, day: number): number =>
  new Date(year, month - 1, day).getTime();
