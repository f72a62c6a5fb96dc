import type { ArticleId } from '@/lib/model/article';
import type { ArticleMark } from '@/lib/model/library';
import type { Store } from '@/lib/store/store';

export type MarkedStore = Pick<Store, 'stamp' | 'listMarked' | 'listLibraryIds'>;

/** The articles so marked. Read again only when something was committed: a search asks with each letter typed. */
export const markedIds = (store: MarkedStore, mark: ArticleMark): Promise<ReadonlySet<ArticleId>> =>
  rememberedIds(store, mark, () => store.listMarked(mark));

const rememberedByStore = new WeakMap<object, { stamp: number; ids: Map<string, ReadonlySet<ArticleId>> }>();

/** What `list` gives, remembered under the key until something is committed. */
export async function rememberedIds(
  store: MarkedStore,
  key: string,
  list: () => Promise<readonly ArticleId[]>,
): Promise<ReadonlySet<ArticleId>> {
  // Asked first, so that what is committed meanwhile is read again rather than missed.
  const stamp = await store.stamp();
  const known = rememberedByStore.get(store);
  const remembered = known?.stamp === stamp ? known : { stamp, ids: new Map() };
  rememberedByStore.set(store, remembered);
  const ids = remembered.ids.get(key) ?? new Set(await list());
  remembered.ids.set(key, ids);
  return ids;
}
