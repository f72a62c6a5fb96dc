import type { ArticleId } from '@/lib/model/article';
import type { Store } from '@/lib/store/store';

/** The stored article of a page, by its normalised addresses, the surest first; null when there is none. */
export const articleOfPage = (
  store: Pick<Store, 'findArticleId'>,
  addresses: readonly string[],
): Promise<ArticleId | null> => store.findArticleId(addresses);
