/**
 * What the panel's sections are drawn from, read once: the open article, its story, and the articles like it.
 * Everything is capped, so that a briefing costs the same with ten articles stored and with ten thousand.
 */
import { articleTableOf } from '@/lib/index/article-table';
import { entityKey } from '@/lib/index/keys';
import { numbersWith } from '@/lib/index/read-postings';
import type { EntityId } from '@/lib/model/analysis';
import { type Article, type ArticleId, earlierFirst, type Revision } from '@/lib/model/article';
import type { Highlight, Note, Reading } from '@/lib/model/reader';
import type { StoredArticle } from '@/lib/model/statement';
import type { Story } from '@/lib/model/story';
import type { Store } from '@/lib/store/store';
import { type RankedArticle, rankRelated, relatedQueryOf, termsOfRelated } from './rank-related';

export type SurroundingsStore = Pick<
  Store,
  | 'getStored'
  | 'getManyStored'
  | 'getArticles'
  | 'storyOf'
  | 'readIndex'
  | 'countRevisions'
  | 'getSave'
  | 'getTags'
  | 'readingsAmong'
  | 'getHighlights'
  | 'getNotes'
  | 'getRevision'
>;

export interface RelatedCandidate {
  stored: StoredArticle;
  /** Likeness, less for the days between. */
  score: number;
  /** Share of the highest possible score, 0 to about 1. */
  likeness: number;
  /** Shared index terms, weightiest first. */
  terms: string[];
}

export interface Surroundings {
  open: StoredArticle;
  isSaved: boolean;
  tags: string[];
  revisionCount: number;
  story: Story | null;
  /** Articles of the story, the open one included, oldest first; a long story is thinned out. */
  storyArticles: StoredArticle[];
  /** Best first, the story's included, the open article not. */
  related: RelatedCandidate[];
  /** How many articles on the device name each entity of the open article. */
  articleCounts: ReadonlyMap<EntityId, number>;
  articleCount: number;
  /** Of the articles here, the open one included, those that the reader read, with when. */
  readings: ReadonlyMap<ArticleId, Reading>;
  /** The reader's highlights of the open article, and their notes on it and on those. */
  highlights: Highlight[];
  notes: Note[];
  /** Revisions of the open article in which something was marked, and the newest, by number. */
  markedRevisions: ReadonlyMap<number, Revision>;
}

const maximumStoryArticles = 40;
/** Of the story's articles, how many are taken nearest to the open one's date; the rest is spread over the story. */
const nearestStoryArticles = 24;
const maximumRelated = 20;
/** Longest story that is looked through for the articles to take, in articles. */
const maximumStoryLook = 500;

export async function loadSurroundings(
  store: SurroundingsStore,
  articleId: ArticleId,
): Promise<Surroundings | null> {
  const [open, story, save, tags, revisionCount, highlights, notes] = await Promise.all([
    store.getStored(articleId),
    store.storyOf(articleId),
    store.getSave(articleId),
    store.getTags(articleId),
    store.countRevisions(articleId),
    store.getHighlights(articleId),
    store.getNotes(articleId),
  ]);
  if (!open) return null;
  const query = relatedQueryOf(open);
  const [storyHeads, view] = await Promise.all([
    story ? store.getArticles(story.articleIds.slice(-maximumStoryLook)) : [],
    store.readIndex({ terms: termsOfRelated(query) }),
  ]);
  const table = articleTableOf(view.segments);
  const ranked = rankRelated(view, table, query, maximumRelated);
  const storyIds = thinOut(storyHeads, open.article).map((article) => article.id);
  const wanted = new Set([...storyIds, ...ranked.map((entry) => entry.articleId)]);
  wanted.delete(articleId);
  const [loaded, readings, markedRevisions] = await Promise.all([
    store.getManyStored([...wanted]),
    store.readingsAmong([...wanted, articleId]),
    revisionsOf(store, open.revision, highlights),
  ]);
  const storedById = new Map(loaded.map((stored) => [stored.article.id, stored]));
  storedById.set(articleId, open);
  return {
    open,
    isSaved: save !== null,
    tags,
    revisionCount,
    story,
    storyArticles: [...new Set([...storyIds, articleId])]
      .flatMap((id) => storedById.get(id) ?? [])
      .sort((one, other) => earlierFirst(one.article, other.article)),
    related: ranked.flatMap((entry) => candidateOf(entry, storedById)),
    articleCounts: new Map(query.entities.map((id) => [id, numbersWith(view, entityKey(id)).length])),
    articleCount: table.count,
    readings,
    highlights,
    notes,
    markedRevisions,
  };
}

/** The newest revision and those that the highlights were marked in, by number. */
async function revisionsOf(
  store: Pick<SurroundingsStore, 'getRevision'>,
  newest: Revision,
  highlights: readonly Highlight[],
): Promise<Map<number, Revision>> {
  const older = new Set(highlights.map(({ receipt }) => receipt.revision));
  older.delete(newest.revision);
  const found = await Promise.all(
    [...older].map((revision) => store.getRevision(newest.articleId, revision)),
  );
  const known = [newest, ...found].filter((one) => one !== null);
  return new Map(known.map((one) => [one.revision, one]));
}

function candidateOf(
  entry: RankedArticle,
  storedById: ReadonlyMap<ArticleId, StoredArticle>,
): RelatedCandidate[] {
  const stored = storedById.get(entry.articleId);
  return stored ? [{ stored, score: entry.score, likeness: entry.likeness, terms: entry.terms }] : [];
}

/** At most 40 articles of a story: those nearest in time to the open one, and some of every other part of it. */
function thinOut(articles: readonly Article[], open: Article): Article[] {
  if (articles.length <= maximumStoryArticles) return [...articles];
  const byNearness = [...articles].sort(
    (one, other) =>
      Math.abs(one.date - open.date) - Math.abs(other.date - open.date) || earlierFirst(one, other),
  );
  const rest = byNearness.slice(nearestStoryArticles).sort(earlierFirst);
  const spreadCount = maximumStoryArticles - nearestStoryArticles;
  const spread = Array.from(
    { length: spreadCount },
    (_, index) => rest[Math.floor((index * rest.length) / spreadCount)],
  );
  return [...byNearness.slice(0, nearestStoryArticles), ...spread.filter((one) => one !== undefined)];
}
