/**
 * What the library lists. Which articles a filter lets through is found by keys alone, so that the rows of one page
 * are all that is read of ten thousand.
 */
import type { ArticleId } from '@/lib/model/article';
import type { LibraryFacets, LibraryFilter, LibraryRow } from '@/lib/model/library';
import { tagsOf, toArticle } from './articles';
import type { Database } from './database';
import type { StoredCounts } from './store';
import { countStoryArticles } from './stories';

/** More stories than these are no list to choose from; a story's own page leads to its articles. */
const listedStories = 50;

export const libraryVerbs = (db: Database) => ({
  countKept: (): Promise<number> => db.transaction('r', db.articles, () => countKept(db)),

  listLibrary: (options: { filter: LibraryFilter; offset: number; limit: number }): Promise<LibraryRow[]> =>
    db.transaction('r', db.tables, async () => {
      const ids = await idsThrough(db, options.filter);
      return rowsOf(db, ids.slice(options.offset, options.offset + options.limit));
    }),

  listLibraryIds: (filter: LibraryFilter): Promise<ArticleId[]> =>
    db.transaction('r', db.tables, () => idsThrough(db, filter)),

  libraryFacets: (): Promise<LibraryFacets> =>
    db.transaction('r', [db.articles, db.tags, db.stories], async () => {
      const [tags, sources, stories] = await Promise.all([tagFacets(db), sourceFacets(db), storyFacets(db)]);
      return { tags, sources, stories };
    }),

  countRows: (): Promise<StoredCounts> =>
    db.transaction('r', db.tables, async () => {
      const [articles, saved, highlights, notes, storyCounts, pictures] = await Promise.all([
        countKept(db),
        db.saves.count(),
        db.highlights.count(),
        db.notes.count(),
        countStoryArticles(db),
        db.pictures.count(),
      ]);
      const stories = [...storyCounts.values()].filter((count) => count > 1).length;
      return { articles, saved, highlights, notes, stories, pictures };
    }),
});

async function countKept(db: Database): Promise<number> {
  const [all, passing] = await Promise.all([
    db.articles.count(),
    db.articles.orderBy('passingSince').count(),
  ]);
  return all - passing;
}

async function idsThrough(db: Database, filter: LibraryFilter): Promise<ArticleId[]> {
  const [ordered, wanted, unwanted] = await Promise.all([
    orderedIds(db, filter),
    Promise.all(wantedSets(db, filter)),
    Promise.all(unwantedSets(db, filter)),
  ]);
  const among = wanted.map((ids) => new Set(ids));
  const barred = unwanted.map((ids) => new Set(ids));
  return ordered.filter((id) => among.every((set) => set.has(id)) && !barred.some((set) => set.has(id)));
}

/** The latest save first where saved ones are listed, else the newest article. */
async function orderedIds(db: Database, filter: LibraryFilter): Promise<ArticleId[]> {
  const ids = filter.savedOnly
    ? await db.saves.orderBy('savedAt').primaryKeys()
    : await datedBetween(db, filter);
  return ids.reverse();
}

const datedBetween = (db: Database, { from = -Infinity, to = Infinity }: LibraryFilter) =>
  db.articles.where('date').between(from, to, true, false).primaryKeys();

function wantedSets(db: Database, filter: LibraryFilter): PromiseLike<ArticleId[]>[] {
  const sets: PromiseLike<ArticleId[]>[] = [];
  const { tag, host, kind, storyId } = filter;
  if (filter.savedOnly && (filter.from !== undefined || filter.to !== undefined)) {
    sets.push(datedBetween(db, filter));
  }
  if (tag !== undefined) sets.push(taggedWith(db, tag));
  if (host !== undefined) sets.push(db.articles.where('source.host').equals(host).primaryKeys());
  if (kind !== undefined) sets.push(db.articles.where('kind').equals(kind).primaryKeys());
  if (storyId !== undefined) sets.push(db.stories.get(storyId).then((story) => story?.articleIds ?? []));
  if (filter.notedOnly) sets.push(notedArticles(db));
  return sets;
}

const unwantedSets = (db: Database, filter: LibraryFilter): PromiseLike<ArticleId[]>[] => [
  db.articles.orderBy('passingSince').primaryKeys(),
  ...(filter.unreadOnly ? [db.readings.toCollection().primaryKeys()] : []),
];

async function taggedWith(db: Database, tag: string): Promise<ArticleId[]> {
  return (await db.tags.where('tag').equals(tag).primaryKeys()).map(([id]) => id);
}

async function notedArticles(db: Database): Promise<ArticleId[]> {
  const [highlighted, noted] = await Promise.all([
    db.highlights.orderBy('receipt.articleId').uniqueKeys(),
    db.notes.orderBy('articleId').uniqueKeys(),
  ]);
  return [...highlighted, ...noted] as ArticleId[];
}

async function rowsOf(db: Database, ids: readonly ArticleId[]): Promise<LibraryRow[]> {
  const [articles, saves, readings, tags, highlightCounts, noteCounts] = await Promise.all([
    db.articles.bulkGet([...ids]),
    db.saves.bulkGet([...ids]),
    db.readings.bulkGet([...ids]),
    Promise.all(ids.map((id) => tagsOf(db, id))),
    Promise.all(ids.map((id) => db.highlights.where('receipt.articleId').equals(id).count())),
    Promise.all(ids.map((id) => db.notes.where('articleId').equals(id).count())),
  ]);
  return articles.flatMap((row, index) =>
    row
      ? [
          {
            article: toArticle(row),
            isSaved: saves[index] !== undefined,
            isRead: readings[index] !== undefined,
            tags: tags[index] ?? [],
            highlightCount: highlightCounts[index] ?? 0,
            hasNote: (noteCounts[index] ?? 0) > 0,
          },
        ]
      : [],
  );
}

async function tagFacets(db: Database): Promise<LibraryFacets['tags']> {
  const counts = new Map<string, number>();
  for (const [, tag] of await db.tags.toCollection().primaryKeys())
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return byCount([...counts].map(([tag, articleCount]) => ({ tag, articleCount })));
}

async function sourceFacets(db: Database): Promise<LibraryFacets['sources']> {
  const hosts = (await db.articles.orderBy('source.host').uniqueKeys()) as string[];
  const passing = await db.articles.where('passingSince').above(-Infinity).toArray();
  const sources = await Promise.all(
    hosts.map(async (host) => {
      const [count, one] = await Promise.all([
        db.articles.where('source.host').equals(host).count(),
        db.articles.where('source.host').equals(host).first(),
      ]);
      const articleCount = count - passing.filter((row) => row.source.host === host).length;
      return { host, name: one?.source.name ?? host, articleCount };
    }),
  );
  return byCount(sources.filter((source) => source.articleCount > 0));
}

async function storyFacets(db: Database): Promise<LibraryFacets['stories']> {
  const counts = [...(await countStoryArticles(db))]
    .map(([id, articleCount]) => ({ id, articleCount }))
    .filter((story) => story.articleCount > 1);
  const largest = byCount(counts).slice(0, listedStories);
  const rows = await db.stories.bulkGet(largest.map((story) => story.id));
  return largest.map((story, index) => ({ ...story, title: rows[index]?.title ?? '' }));
}

/** Most articles first; equal ones keep the order of their keys. */
const byCount = <Facet extends { articleCount: number }>(facets: Facet[]): Facet[] =>
  facets.sort((one, other) => other.articleCount - one.articleCount);
