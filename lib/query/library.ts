import type { LibraryFilter, LibraryRow } from '@/lib/model/library';
import type { Store } from '@/lib/store/store';

export interface LibraryPage {
  rows: LibraryRow[];
  /** All articles kept on the device, whatever the page shows. */
  articleCount: number;
  /** How many of them the filter lets through. */
  matchCount: number;
  /** Whether there are rows beyond this page. */
  hasMore: boolean;
}

/** One page of what the filter lets through, newest first (the latest save first where only saved ones are listed). */
export async function listLibrary(
  store: Pick<Store, 'listLibrary' | 'listLibraryIds' | 'countKept'>,
  { filter, offset = 0, limit = 100 }: { filter: LibraryFilter; offset?: number; limit?: number },
): Promise<LibraryPage> {
  const [rows, ids, articleCount] = await Promise.all([
    store.listLibrary({ filter, offset, limit }),
    store.listLibraryIds(filter),
    store.countKept(),
  ]);
  return { rows, articleCount, matchCount: ids.length, hasMore: ids.length > offset + rows.length };
}
