import type { ArticleId } from '@/lib/model/article';
import type { ReaderArticle } from '@/lib/model/library';
import type { Store } from '@/lib/store/store';
import { minutesToRead } from './header';

type ReaderStore = Pick<Store, 'getArticle' | 'getRevision' | 'countRevisions' | 'getSave' | 'getTags'>;

/** The stored words of a revision (the newest when none is named), for reading; null when it is not stored. */
export async function openReader(
  store: ReaderStore,
  articleId: ArticleId,
  revision?: number,
): Promise<ReaderArticle | null> {
  const article = await store.getArticle(articleId);
  if (!article) return null;
  const [stored, revisionCount, save, tags] = await Promise.all([
    store.getRevision(articleId, revision ?? article.revision),
    store.countRevisions(articleId),
    store.getSave(articleId),
    store.getTags(articleId),
  ]);
  if (!stored) return null;
  return {
    header: {
      article,
      minutes: minutesToRead(article.wordCount),
      isSaved: save !== null,
      tags,
      revisionCount,
    },
    blocks: stored.blocks.map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      text: stored.text.slice(start, end),
    })),
    revision: stored.revision,
  };
}
