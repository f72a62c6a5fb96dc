import { normaliseAddress } from '@/lib/intake/normalise-address';
import type { ArticleId } from '@/lib/model/article';
import type { Store } from '@/lib/store/store';

/** The article stored under an address, by whatever variant of it. */
export async function findArticleAt(store: Store, url: string): Promise<ArticleId | null> {
  const address = normaliseAddress(url);
  return address ? store.findArticleId([address]) : null;
}
