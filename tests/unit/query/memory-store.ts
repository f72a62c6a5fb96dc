/** As much of the store as the queries call, over articles in memory. */
import { storySubjectOf } from '@/lib/compare/story-subject';
import { ownDocumentOf, textDocumentOf } from '@/lib/index/article-document';
import type { IndexDocument } from '@/lib/index/document';
import { viewOf } from '@/lib/index/view-of';
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
import type { Store } from '@/lib/store/store';

export type MemoryStore = Pick<Store, 'documentFrequencies'> &
  SurroundingsStore &
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
  tags?: Record<ArticleId, string[]>;
  marks?: StoryMark[];
}

export function memoryStore(contents: Contents): MemoryStore {
  const { articles, stories = [], saved = [], read = {}, highlights = [], notes = [] } = contents;
  const { tags = {}, marks = [] } = contents;
  const byId = new Map(articles.map((stored) => [stored.article.id, stored]));
  const known = (ids: readonly ArticleId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const documents = documentsFrom(contents);
  const naming = (entity: EntityId) =>
    articles.filter(({ analysis }) => analysis.entities.some((one) => one.id === entity));
  const storyList = stories.flatMap((ids) => storyFrom(known(ids)) ?? []);
  const rows = articles
    .map(
      ({ article }): LibraryRow => ({
        article,
        isSaved: saved.includes(article.id),
        isRead: read[article.id] !== undefined,
        tags: tags[article.id] ?? [],
        highlightCount: highlights.filter(({ receipt }) => receipt.articleId === article.id).length,
        hasNote: notes.some(({ articleId }) => articleId === article.id),
      }),
    )
    .sort((one, other) => other.article.date - one.article.date);
  const isThrough = ({ article, ...row }: LibraryRow, filter: LibraryFilter): boolean =>
    !article.isPassing &&
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
    stamp: async () => 0,
    readIndex: async (wanted) => viewOf(documents, wanted),
    documentFrequencies: async (terms) =>
      new Map(
        terms.map((term) => [
          term,
          documents.filter((one) => one.terms.some((known) => known.term === term)).length,
        ]),
      ),
    listMarked: async (mark) =>
      rows
        .filter(({ article, ...row }) => {
          if (mark === 'passing') return article.isPassing;
          if (mark === 'noted') return row.hasNote || row.highlightCount > 0;
          return mark === 'saved' ? row.isSaved : row.isRead;
        })
        .map(({ article }) => article.id),
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
    getTags: async (id) => tags[id] ?? [],
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
    listStoryIds: async () =>
      storyList
        .filter((story) => story.articleIds.length > 1)
        .sort((one, other) => other.lastDate - one.lastDate)
        .map((story) => story.id),
    storySubjects: async (ids) => known(ids).map(storySubjectOf),
    getStories: async (ids) => ids.flatMap((id) => storyList.find((story) => story.id === id) ?? []),
    storyMarksAmong: async (ids) => marks.filter((mark) => ids.includes(mark.articleId)),
    followedArticles: async () => marks.flatMap((mark) => (mark.followedAt === null ? [] : [mark.articleId])),
  };
}

function storyFrom(articles: readonly StoredArticle[]): Story | null {
  if (articles.length === 0) return null;
  const dates = articles.map(({ article }) => article.date);
  return {
    id: `s:${articles[0]?.article.id}`,
    title: articles[0]?.article.title ?? '',
    articleIds: articles.map(({ article }) => article.id),
    firstDate: Math.min(...dates),
    lastDate: Math.max(...dates),
  };
}

/** The two documents of each article, under numbers of their own. */
function documentsFrom({ articles, notes = [], tags = {} }: Contents): IndexDocument[] {
  return articles.flatMap((stored, index): IndexDocument[] => {
    const article = { ...stored.article, number: index + 1 };
    const own = ownDocumentOf(article, {
      tags: tags[article.id] ?? [],
      notes: notes.filter(({ articleId }) => articleId === article.id).map(({ markdown }) => markdown),
    });
    return [textDocumentOf({ ...stored, article }), ...(own ? [own] : [])];
  });
}
