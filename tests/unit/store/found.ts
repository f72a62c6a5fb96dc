import { articleTableOf } from '@/lib/index/article-table';
import { numbersWith } from '@/lib/index/read-postings';
import type { ArticleId } from '@/lib/model/article';
import type { Store } from '@/lib/store/store';

/** The articles that the index gives for a term, by their numbers. */
export async function articlesWith(store: Pick<Store, 'readIndex'>, term: string): Promise<ArticleId[]> {
  const view = await store.readIndex({ terms: [term] });
  const table = articleTableOf(view.segments);
  return numbersWith(view, term).map(({ number }) => table.idOf(number));
}

/** How many articles the index holds. */
export async function countIndexed(store: Pick<Store, 'readIndex'>): Promise<number> {
  return articleTableOf((await store.readIndex({ terms: [] })).segments).count;
}
