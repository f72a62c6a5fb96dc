/**
 * The order in which the library lists: of a source, of a kind, of what was saved or of all that is kept. An index is
 * read at 5 µs an entry in Chromium, whether its entries are counted, passed over or answered (a row's own key costs a
 * fifth of that), so the order of 100,000 articles is answered in stretches, and never counted beforehand.
 */
import type { Collection, Table } from 'dexie';
import type { ArticleId } from '@/lib/model/article';
import {
  fewIds,
  type LibraryFilter,
  type LibraryPlace,
  type LibrarySets,
  letsThrough,
  type OrderEdges,
} from '@/lib/model/library';
import type { StoryId } from '@/lib/model/story';
import type { ArticleRow, Database } from './database';

export const libraryOrderVerbs = (db: Database) => ({
  libraryEdges: (filter: LibraryFilter, count: number): Promise<OrderEdges | null> =>
    db.transaction('r', db.articles, db.saves, async () => {
      const [[oldest], newest] = await Promise.all([
        momentsOf(orderOf(db, filter).limit(1)),
        momentsOf(orderOf(db, filter).reverse().limit(count)),
      ]);
      const [first] = newest;
      if (oldest === undefined || first === undefined) return null;
      return { oldest, newest: first, near: newest.at(-1) ?? first };
    }),

  libraryKeys: async (filter: LibraryFilter, span: { from: number; to: number }): Promise<ArticleId[]> =>
    (await orderOf(db, filter, span).primaryKeys()).reverse(),

  librarySets: (filter: LibraryFilter): Promise<LibrarySets> =>
    db.transaction('r', db.tables, async () => {
      const [among, barred] = await Promise.all([readAll(amongSets(db, filter)), barredSets(db, filter)]);
      return { among, barred };
    }),

  listLibraryIds: (filter: LibraryFilter): Promise<ArticleId[]> =>
    db.transaction('r', db.tables, () => idsThrough(db, filter)),

  libraryPlaces: (filter: LibraryFilter, ids: readonly ArticleId[]): Promise<LibraryPlace[]> =>
    db.transaction('r', db.tables, () => placesAmong(db, filter, ids)),
});

/** Where only passing articles are left out, so many keys more are read and no others. */
export async function firstIds(db: Database, filter: LibraryFilter, count: number): Promise<ArticleId[]> {
  const isNarrowed = filter.unreadOnly || amongSets(db, filter).length > 0;
  if (isNarrowed) return (await idsThrough(db, filter)).slice(0, count);
  const passing = new Set(await db.articles.orderBy('passingSince').primaryKeys());
  const first = await orderOf(db, filter)
    .reverse()
    .limit(count + passing.size)
    .primaryKeys();
  return first.filter((id) => !passing.has(id)).slice(0, count);
}

/** All in one transaction, which takes half a second for 100,000, unless few are asked for. */
async function idsThrough(db: Database, filter: LibraryFilter): Promise<ArticleId[]> {
  const among = await readAll(amongSets(db, filter));
  const [fewest] = [...among].sort((one, other) => one.length - other.length);
  if (fewest && fewest.length <= fewIds) return (await placesAmong(db, filter, fewest)).map(({ id }) => id);
  const [ordered, barred] = await Promise.all([orderOf(db, filter).primaryKeys(), barredSets(db, filter)]);
  return ordered.reverse().filter(letsThrough({ among, barred }));
}

/** Oldest first; the conditions that it does not hold to are those of `amongSets` and `barredSets`. */
function orderOf(
  db: Database,
  filter: LibraryFilter,
  { from, to }: { from: number; to: number } = { from: -Infinity, to: Infinity },
): Collection<unknown, ArticleId> {
  if (filter.savedOnly) return between(db.saves, 'savedAt', from, to);
  const start = Math.max(from, filter.from ?? -Infinity);
  const end = Math.min(to, filter.to ?? Infinity);
  const { host, kind } = filter;
  if (host !== undefined) return between(db.articles, '[source.host+date]', [host, start], [host, end]);
  if (kind !== undefined) return between(db.articles, '[kind+date]', [kind, start], [kind, end]);
  return between(db.articles, 'date', start, end);
}

const between = <Row>(table: Table<Row, ArticleId>, index: string, from: unknown, to: unknown) =>
  table.where(index).between(from, to, true, false) as Collection<unknown, ArticleId>;

/** Of a compound index the moment is the last part. */
async function momentsOf(collection: Collection<unknown, ArticleId>): Promise<number[]> {
  const keys = (await collection.keys()) as unknown[];
  return keys.map((key) => (Array.isArray(key) ? key.at(-1) : key) as number);
}

/** Each read when it is called. */
function amongSets(db: Database, filter: LibraryFilter): (() => PromiseLike<ArticleId[]>)[] {
  const { savedOnly, tag, host, kind, storyId, from = -Infinity, to = Infinity } = filter;
  const isDated = filter.from !== undefined || filter.to !== undefined;
  const storyArticles = async (id: StoryId) => (await db.stories.get(id))?.articleIds ?? [];
  return [
    tag !== undefined && (() => taggedWith(db, tag)),
    storyId !== undefined && (() => storyArticles(storyId)),
    filter.notedOnly && (() => notedArticles(db)),
    // The order holds to one of these alone.
    savedOnly && isDated && (() => orderOf(db, {}, { from, to }).primaryKeys()),
    savedOnly && host !== undefined && (() => orderOf(db, { host }).primaryKeys()),
    (savedOnly || host !== undefined) && kind !== undefined && (() => orderOf(db, { kind }).primaryKeys()),
  ].filter((read) => typeof read === 'function');
}

const readAll = (reads: readonly (() => PromiseLike<ArticleId[]>)[]): Promise<ArticleId[][]> =>
  Promise.all(reads.map((read) => read()));

const barredSets = (db: Database, filter: LibraryFilter): Promise<ArticleId[][]> =>
  Promise.all([
    db.articles.orderBy('passingSince').primaryKeys(),
    ...(filter.unreadOnly ? [db.readings.toCollection().primaryKeys()] : []),
  ]);

async function taggedWith(db: Database, tag: string): Promise<ArticleId[]> {
  return (await db.tags.where('tag').equals(tag).primaryKeys()).map(([id]) => id);
}

async function notedArticles(db: Database): Promise<ArticleId[]> {
  const [highlighted, noted] = await Promise.all([
    db.highlights.orderBy('receipt.articleId').uniqueKeys(),
    db.notes.orderBy('articleId').uniqueKeys(),
  ]);
  return [...new Set([...highlighted, ...noted] as ArticleId[])];
}

/** Each condition looked at for these articles alone. */
async function placesAmong(
  db: Database,
  filter: LibraryFilter,
  ids: readonly ArticleId[],
): Promise<LibraryPlace[]> {
  const distinct = [...new Set(ids)];
  const rows = (await db.articles.bulkGet(distinct)).filter(
    (row) => row !== undefined && holdsOfRow(row, filter),
  ) as ArticleRow[];
  const left = rows.map(({ id }) => id);
  const { tag, storyId } = filter;
  const [saves, readings, tags, noted, story] = await Promise.all([
    filter.savedOnly ? db.saves.bulkGet(left) : null,
    filter.unreadOnly ? db.readings.bulkGet(left) : null,
    tag === undefined ? null : db.tags.bulkGet(left.map((id): [ArticleId, string] => [id, tag])),
    filter.notedOnly ? notedAmong(db, left) : null,
    storyId === undefined ? null : db.stories.get(storyId).then((found) => new Set(found?.articleIds)),
  ]);
  return rows
    .flatMap((row, index): LibraryPlace[] => {
      const isThrough =
        (!saves || saves[index]) &&
        !readings?.[index] &&
        (!tags || tags[index]) &&
        (!noted || noted[index]) &&
        (!story || story.has(row.id));
      return isThrough ? [{ id: row.id, at: saves?.[index]?.savedAt ?? row.date }] : [];
    })
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
}

const holdsOfRow = (
  row: ArticleRow,
  { host, kind, from = -Infinity, to = Infinity }: LibraryFilter,
): boolean =>
  !row.isPassing &&
  (host === undefined || row.source.host === host) &&
  (kind === undefined || row.kind === kind) &&
  row.date >= from &&
  row.date < to;

const notedAmong = (db: Database, ids: readonly ArticleId[]): Promise<boolean[]> =>
  Promise.all(
    ids.map(async (id) => {
      const [highlights, notes] = await Promise.all([
        db.highlights.where('receipt.articleId').equals(id).count(),
        db.notes.where('articleId').equals(id).count(),
      ]);
      return highlights + notes > 0;
    }),
  );
