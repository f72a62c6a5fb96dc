import type { LibraryRow } from '@/lib/model/briefing';
import type { Store } from '@/lib/store/store';

export interface LibraryPage {
  rows: LibraryRow[];
  /** All articles kept on the device, whatever the page shows. */
  articleCount: number;
  /** Whether there are rows beyond this page. */
  hasMore: boolean;
}

/** One page of the library, newest first. */
export async function listLibrary(
  store: Pick<Store, 'listLibrary' | 'countKept'>,
  { savedOnly, offset = 0, limit = 100 }: { savedOnly: boolean; offset?: number; limit?: number },
): Promise<LibraryPage> {
  const [rows, articleCount] = await Promise.all([
    // One row more than asked for tells whether there are others.
    store.listLibrary({ savedOnly, offset, limit: limit + 1 }),
    store.countKept(),
  ]);
  return { rows: rows.slice(0, limit), articleCount, hasMore: rows.length > limit };
}
