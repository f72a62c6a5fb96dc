/** As much of the store as the queries call, over articles in memory. */
import type { EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId } from '@/lib/model/article';
import type { StoredArticle } from '@/lib/model/statement';
import type { Story } from '@/lib/model/story';
import type { LookupStore } from '@/lib/query/lookup';
import type { SurroundingsStore } from '@/lib/query/surroundings';
import type { Posting, Store } from '@/lib/store/store';
import { indexTermsOf } from '@/lib/text/index-terms';

export type MemoryStore = SurroundingsStore &
  LookupStore &
  Pick<Store, 'getArticle' | 'getRevision' | 'findArticleId' | 'listLibrary' | 'countKept'>;

interface Contents {
  articles: StoredArticle[];
  /** Ids of articles that make one story. */
  stories?: ArticleId[][];
  saved?: ArticleId[];
}

export function memoryStore({ articles, stories = [], saved = [] }: Contents): MemoryStore {
  const byId = new Map(articles.map((stored) => [stored.article.id, stored]));
  const known = (ids: readonly ArticleId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const postings = postingsFrom(articles);
  const naming = (entity: EntityId) =>
    articles.filter(({ analysis }) => analysis.entities.some((one) => one.id === entity));
  const lengths = articles.map(({ revision }) => indexTermsOf(revision.text, 'en').length);
  return {
    getStored: async (id) => byId.get(id) ?? null,
    getManyStored: async (ids) => known(ids),
    getArticle: async (id) => byId.get(id)?.article ?? null,
    getArticles: async (ids) => known(ids).map(({ article }) => article),
    getRevision: async (id) => byId.get(id)?.revision ?? null,
    storyOf: async (id) => storyFrom(known(stories.find((ids) => ids.includes(id)) ?? [])),
    postingsOf: async (terms) => new Map(terms.map((term) => [term, postings.get(term) ?? []])),
    countArticlesWith: async (terms) => new Map(terms.map((term) => [term, postings.get(term)?.length ?? 0])),
    termsWithPrefix: async (prefix, limit) =>
      [...postings.keys()]
        .filter((term) => term.startsWith(prefix))
        .sort()
        .slice(0, limit),
    collectionSize: async () => ({
      articleCount: articles.length,
      averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    }),
    countArticlesNaming: async (entities) => new Map(entities.map((id) => [id, naming(id).length])),
    articlesNaming: async (entity, limit) =>
      naming(entity)
        .map(({ article }) => article)
        .sort((one, other) => other.date - one.date)
        .slice(0, limit)
        .map((article) => article.id),
    entitiesLike: async (phrase, limit) =>
      [...new Set(articles.flatMap(({ analysis }) => analysis.entities.map((one) => one.id)))]
        .filter((id) => ` ${id} `.includes(` ${phrase} `))
        .slice(0, limit),
    countRevisions: async (id) => (byId.has(id) ? 1 : 0),
    countKept: async () => articles.length,
    getSave: async (id) => (saved.includes(id) ? { articleId: id, savedAt: 0 } : null),
    savedAmong: async (ids) => new Set(ids.filter((id) => saved.includes(id))),
    getTags: async () => [],
    findArticleId: async (addresses) =>
      articles.find(({ article }: { article: Article }) => addresses.includes(article.url))?.article.id ??
      null,
    listLibrary: async ({ savedOnly, offset, limit }) =>
      articles
        .map(({ article }) => ({ article, isSaved: saved.includes(article.id), isRead: false, tags: [] }))
        .filter((row) => row.isSaved || !savedOnly)
        .slice(offset, offset + limit),
  };
}

function storyFrom(articles: readonly StoredArticle[]): Story | null {
  if (articles.length === 0) return null;
  const dates = articles.map(({ article }) => article.date);
  const entities: Record<EntityId, number> = {};
  for (const { analysis } of articles)
    for (const { id } of analysis.entities) entities[id] = (entities[id] ?? 0) + 1;
  return {
    id: `s:${articles[0]?.article.id}`,
    title: articles[0]?.article.title ?? '',
    articleIds: articles.map(({ article }) => article.id),
    firstDate: Math.min(...dates),
    lastDate: Math.max(...dates),
    terms: {},
    entities,
  };
}

function postingsFrom(articles: readonly StoredArticle[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const { article, revision } of articles) {
    const terms = indexTermsOf(`${revision.title}\n${revision.text}`, 'en');
    for (const term of new Set(terms)) {
      const frequency = terms.filter((other) => other === term).length;
      const posting = { articleId: article.id, frequency, length: terms.length, date: article.date };
      postings.set(term, [...(postings.get(term) ?? []), posting]);
    }
  }
  return postings;
}
