import { articleTableOf } from '@/lib/index/article-table';
import { fieldBits } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import { rank } from '@/lib/index/rank';
import { wantedOf } from '@/lib/index/wanted';
import type { ArticleId } from '@/lib/model/article';
import type { Store } from '@/lib/store/store';
import { indexedWordsOf } from '@/lib/text/indexed-words';
import { placesOf } from './places';

export type StoryTitleStore = Pick<Store, 'readIndex' | 'storyOf' | 'getArticles'>;

/** Articles whose stories are looked at, at a time and in all. */
const batch = 8;
const maximumLooked = 40;

/**
 * The articles of stories whose titles hold all the words. A story is titled by one of its articles, so that titles of
 * articles lead to it, and no list of all stories is read.
 */
export async function articlesOfStoriesTitled(
  store: StoryTitleStore,
  words: string,
): Promise<ReadonlySet<ArticleId>> {
  const places = placesOf(words, { isOpen: false });
  const parts = places.map(
    ({ terms, beginnings }): Expression => ({
      kind: 'any',
      parts: [
        { kind: 'word', terms, fields: fieldBits.title },
        { kind: 'prefix', prefixes: beginnings, fields: fieldBits.title },
      ],
    }),
  );
  const found = new Set<ArticleId>();
  if (parts.length === 0) return found;
  const expression: Expression = { kind: 'all', parts };
  const view = await store.readIndex(wantedOf(expression));
  const { ranked } = rank(view, articleTableOf(view.segments), expression, { limit: maximumLooked });
  const articles = await store.getArticles(ranked.map(({ articleId }) => articleId));
  const languageById = new Map(articles.map(({ id, language }) => [id, language]));
  for (let at = 0; at < ranked.length; at += batch) {
    const unknown = ranked.slice(at, at + batch).filter(({ articleId }) => !found.has(articleId));
    const stories = await Promise.all(
      unknown.map(async ({ articleId }) => ({ articleId, story: await store.storyOf(articleId) })),
    );
    for (const { articleId, story } of stories) {
      if (!story) continue;
      const title = indexedWordsOf(story.title, languageById.get(articleId) ?? 'und');
      const holds = places.every(({ terms, beginnings }) =>
        title.some(
          (term) => terms.includes(term) || beginnings.some((beginning) => term.startsWith(beginning)),
        ),
      );
      if (holds) for (const id of story.articleIds) found.add(id);
    }
  }
  return found;
}
