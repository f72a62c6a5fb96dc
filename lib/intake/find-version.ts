import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import type { Store } from '@/lib/store/store';
import { normaliseAddress } from './normalise-address';
import { areOtherWords } from './same-words';

export interface Stored {
  article: Article;
  revision: Revision;
}

/** The article that a draft is a version of, as far as it is stored, and the addresses that lead to it from now on. */
export interface Version {
  /** Null where no article is known by any of the addresses. */
  articleId: ArticleId | null;
  stored: Stored | null;
  addresses: string[];
}

/**
 * Finds the article under the draft's addresses, the first one first. One that is known only by an address that the
 * page declares of itself must have some of the draft's words: templates that declare one address for many articles
 * would otherwise have each push the one before aside. Then the draft is known by its own address alone.
 */
export async function findVersion(
  store: Store,
  draft: Draft,
  addresses: readonly string[],
): Promise<Version> {
  // Nearly always it is new: one question then answers for all its addresses.
  if ((await store.findArticleId(addresses)) === null) {
    return { articleId: null, stored: null, addresses: [...addresses] };
  }
  const own = normaliseAddress(draft.url);
  let isMistaken = false;
  for (const address of addresses) {
    const articleId = await store.findArticleId([address]);
    if (articleId === null) continue;
    const stored = await newestOf(store, articleId);
    if (address === own || own === null || !stored || !isOther(draft, stored)) {
      return { articleId, stored, addresses: isMistaken && own !== null ? [own] : [...addresses] };
    }
    isMistaken = true;
  }
  return { articleId: null, stored: null, addresses: isMistaken && own !== null ? [own] : [...addresses] };
}

/** A feed's summary, the parts of a long article and the turns of a live page have words of their own. */
function isOther(draft: Draft, { revision }: Stored): boolean {
  if (draft.via === 'feed' || draft.part || revision.parts || draft.kindHint === 'live') return false;
  const blocks = revision.blocks.map(({ kind, start, end }) => ({
    kind,
    text: revision.text.slice(start, end),
  }));
  return areOtherWords(draft.blocks, blocks);
}

/** Without the analysis, which may be waiting to be made again. */
async function newestOf(store: Store, id: ArticleId): Promise<Stored | null> {
  const article = await store.getArticle(id);
  const revision = article && (await store.getRevision(id, article.revision));
  return article && revision ? { article, revision } : null;
}
