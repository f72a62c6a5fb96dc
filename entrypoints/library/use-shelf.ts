import { useMemo, useState } from 'react';
import type { Article, ArticleId } from '@/lib/model/article';
import type { LibraryFilter, LibraryRow } from '@/lib/model/library';
import type { SearchHit } from '@/lib/model/lookup';
import { listLibrary } from '@/lib/query/library';
import { searchArchive } from '@/lib/query/search';
import { useLast } from '../page/use-last';
import { type Stored, useStored } from '../page/use-stored';

export const pageLength = 50;

export interface Shelf {
  rows: LibraryRow[];
  hits: SearchHit[];
  /** Of whichever of the two is shown. */
  articles: Article[];
  savedIds: ReadonlySet<ArticleId>;
  hasMore: boolean;
  showMore: (count: number) => void;
  /** Whether the answer on screen is still that to an earlier question. */
  isWaiting: boolean;
  /** All articles kept; null until they are counted. */
  articleCount: number | null;
  /** How many the filter lets through; null until they are counted, and while something is searched for. */
  matchCount: number | null;
  error: { cause: unknown } | null;
  /** The filter as a string: the same for the same articles. */
  filterKey: string;
}

/** The articles that a filter lets through or a search finds, never more of them than were asked for. */
export function useShelf(filter: LibraryFilter, searched: string): Shelf {
  const filterKey = JSON.stringify(filter);
  const question = `${filterKey}:${searched}`;
  const [asked, setAsked] = useState({ question, limit: pageLength });
  const limit = asked.question === question ? asked.limit : pageLength;

  const listed = useStored(searched ? null : `list:${limit}:${filterKey}`, (store) =>
    listLibrary(store, { filter, offset: 0, limit }),
  );
  const found = useStored(searched ? `hits:${limit}:${question}` : null, (store) =>
    // One more than is shown tells whether there are others.
    searchArchive(store, searched, { limit: limit + 1, filter }),
  );
  const lastListed = useLast(listed);
  const lastFound = useLast(found);
  const rows = lastListed?.rows ?? none;
  const hits = useMemo(() => lastFound?.slice(0, limit) ?? none, [lastFound, limit]);
  const asking: Stored<unknown> = searched ? found : listed;
  const { articles, savedIds } = useMemo(() => {
    const shown: readonly (LibraryRow | SearchHit)[] = searched ? hits : rows;
    return {
      articles: shown.map(({ article }) => article),
      savedIds: new Set(shown.flatMap((one) => (one.isSaved ? [one.article.id] : []))),
    };
  }, [searched, rows, hits]);

  return {
    rows,
    hits,
    articles,
    savedIds,
    hasMore: searched ? (lastFound?.length ?? 0) > limit : (lastListed?.hasMore ?? false),
    showMore: (count) => setAsked({ question, limit: limit + count }),
    isWaiting: asking.kind === 'waiting',
    matchCount: searched ? null : (lastListed?.matchCount ?? null),
    articleCount: lastListed?.articleCount ?? null,
    error: asking.kind === 'failed' ? { cause: asking.error } : null,
    filterKey,
  };
}

const none: never[] = [];
