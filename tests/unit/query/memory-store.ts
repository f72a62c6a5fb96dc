/** As much of the store as the queries call, over articles in memory. */
import type { EntityId } from '@/lib/model/analysis';
import type { Article, ArticleId } from '@/lib/model/article';
import type { LibraryFilter, LibraryRow } from '@/lib/model/library';
import type { Highlight, Note, StoryMark } from '@/lib/model/reader';
import type { StoredArticle } from '@/lib/model/statement';
import type { Story } from '@/lib/model/story';
import type { LookupStore } from '@/lib/query/lookup';
import type { StoriesStore } from '@/lib/query/stories';
import type { StoryPageStore } from '@/lib/query/story-page';
import type { SurroundingsStore } from '@/lib/query/surroundings';
import type { Posting, Store } from '@/lib/store/store';
import { indexTermsOf } from '@/lib/text/index-terms';

export type MemoryStore = SurroundingsStore &
  LookupStore &
  StoriesStore &
  StoryPageStore &
  Pick<Store, 'getArticle' | 'getRevision' | 'findArticleId' | 'countKept'>;

interface Contents {
  articles: StoredArticle[];
  /** Ids of articles that make one story. */
  stories?: ArticleId[][];
  saved?: ArticleId[];
  /** When articles were first read, ms. */
  read?: Record<ArticleId, number>;
  highlights?: Highlight[];
  notes?: Note[];
  marks?: StoryMark[];
}

export function memoryStore(contents: Contents): MemoryStore {
  const { articles, stories = [], saved = [], read = {}, highlights = [], notes = [] } = contents;
  const { marks = [] } = contents;
  const byId = new Map(articles.map((stored) => [stored.article.id, stored]));
  const known = (ids: readonly ArticleId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const postings = postingsFrom(articles);
  const naming = (entity: EntityId) =>
    articles.filter(({ analysis }) => analysis.entities.some((one) => one.id === entity));
  const lengths = articles.map(({ revision }) => indexTermsOf(revision.text, 'en').length);
  const storyList = stories.flatMap((ids) => storyFrom(known(ids)) ?? []);
  const rows = articles
    .map(
      ({ article }): LibraryRow => ({
        article,
        isSaved: saved.includes(article.id),
        isRead: read[article.id] !== undefined,
        tags: [],
        highlightCount: highlights.filter(({ receipt }) => receipt.articleId === article.id).length,
        hasNote: notes.some(({ articleId }) => articleId === article.id),
      }),
    )
    .sort((one, other) => other.article.date - one.article.date);
  const isThrough = ({ article, ...row }: LibraryRow, filter: LibraryFilter): boolean =>
    (!filter.savedOnly || row.isSaved) &&
    (!filter.unreadOnly || !row.isRead) &&
    (!filter.notedOnly || row.hasNote || row.highlightCount > 0) &&
    (filter.tag === undefined || row.tags.includes(filter.tag)) &&
    (filter.host === undefined || article.source.host === filter.host) &&
    (filter.kind === undefined || article.kind === filter.kind) &&
    (filter.storyId === undefined ||
      storyList.some(({ id, articleIds }) => id === filter.storyId && articleIds.includes(article.id))) &&
    article.date >= (filter.from ?? -Infinity) &&
    article.date < (filter.to ?? Infinity);
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
    readingsAmong: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const at = read[id];
          return at === undefined ? [] : [[id, { articleId: id, firstReadAt: at, lastReadAt: at }]];
        }),
      ),
    getHighlights: async (id) => highlights.filter(({ receipt }) => receipt.articleId === id),
    getNotes: async (id) => notes.filter(({ articleId }) => articleId === id),
    findArticleId: async (addresses) =>
      articles.find(({ article }: { article: Article }) => addresses.includes(article.url))?.article.id ??
      null,
    listLibrary: async ({ filter, offset, limit }) =>
      rows.filter((row) => isThrough(row, filter)).slice(offset, offset + limit),
    listLibraryIds: async (filter) =>
      rows.filter((row) => isThrough(row, filter)).map((row) => row.article.id),
    getStory: async (id) => storyList.find((story) => story.id === id) ?? null,
    listStories: async ({ offset, limit, except = [] }) =>
      storyList
        .filter((story) => story.articleIds.length > 1 && !except.includes(story.id))
        .sort((one, other) => other.lastDate - one.lastDate)
        .slice(offset, offset + limit),
    storyMarksAmong: async (ids) => marks.filter((mark) => ids.includes(mark.articleId)),
    followedArticles: async () => marks.flatMap((mark) => (mark.followedAt === null ? [] : [mark.articleId])),
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
