import { compareVersions } from '@/lib/compare/version-differences';
import type { ArticleId } from '@/lib/model/article';
import type { VersionDifferences } from '@/lib/model/revision-changes';
import type { Store } from '@/lib/store/store';

/** How one stored revision differs from an older one; null where either is not stored. */
export async function openDifferences(
  store: Pick<Store, 'getRevision'>,
  articleId: ArticleId,
  { older, newer }: { older: number; newer: number },
): Promise<VersionDifferences | null> {
  const [before, after] = await Promise.all([
    store.getRevision(articleId, older),
    store.getRevision(articleId, newer),
  ]);
  return before && after ? compareVersions(before, after) : null;
}
