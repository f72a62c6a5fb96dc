/** Which story an article is in, and how a story is left and joined again. All run inside the caller's transaction. */
import { withoutArticle } from '@/lib/compare/stories';
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks, type StoryMark } from '@/lib/model/reader';
import type { Story, StoryId } from '@/lib/model/story';
import type { ArticleRow, Database, LeftStory } from './database';
import { StoreError } from './store-error';
import { type StoryRow, toStory, toStoryRow } from './story-rows';

/**
 * Puts the stories and takes their articles out of any other story, so that an article has one at most. Only what is
 * new in a story is looked at: it may hold thousands. Rejects with `conflict` where an article of a story is gone, or
 * one has joined that the story does not name: it is to be chosen anew.
 */
export async function putStories(db: Database, stories: readonly Story[]): Promise<void> {
  if (stories.length === 0) return;
  const stored = await db.stories.bulkGet(stories.map((story) => story.id));
  const added = stories.flatMap(({ articleIds }, index) =>
    without(articleIds, stored[index]?.articleIds ?? []),
  );
  const isOutrun = stories.some(
    ({ articleIds }, index) => without(stored[index]?.articleIds ?? [], articleIds).length > 0,
  );
  if (isOutrun) throw new StoreError('conflict', 'An article has joined the story meanwhile');
  const [articles, members] = await Promise.all([db.articles.bulkGet(added), db.storyMembers.bulkGet(added)]);
  // It was deleted after the story was chosen, and would leave a hole in it.
  if (articles.includes(undefined)) throw new StoreError('conflict', 'An article of the story is gone');
  const ids = new Set(stories.map((story) => story.id));
  const rivalIds = members.flatMap((member) => (member && !ids.has(member.storyId) ? member.storyId : []));
  const rivals = (await db.stories.bulkGet([...new Set(rivalIds)])).filter((row) => row !== undefined);
  await takeOut(db, rivals, new Set(added));
  await putRows(db, stories.map(toStoryRow), added);
}

/** An article that has come back into a story since that was chosen to be merged into others would be in none. */
export async function demandTheirArticles(
  db: Database,
  { put, remove }: { put: readonly Story[]; remove: readonly StoryId[] },
): Promise<void> {
  if (remove.length === 0) return;
  const named = new Set(put.flatMap(({ articleIds }) => articleIds));
  const rows = await db.stories.bulkGet([...remove]);
  if (rows.some((row) => row?.articleIds.some((id) => !named.has(id))))
    throw new StoreError('conflict', 'An article has joined a story that was to be removed');
}

export async function removeStories(db: Database, ids: readonly StoryId[]): Promise<void> {
  if (ids.length === 0) return;
  await db.stories.bulkDelete([...ids]);
  await db.storyMembers
    .where('storyId')
    .anyOf([...ids])
    .delete();
}

/** Takes articles out of their stories before they are deleted; what the reader said of a story stays with it. */
export async function leaveStories(db: Database, leaving: ReadonlySet<ArticleId>): Promise<LeftStory[]> {
  const stories = await storiesHolding(db, [...leaving]);
  const rests = await takeOut(db, stories, leaving);
  const marks = await marksAmong(
    db,
    stories.flatMap((story) => story.articleIds),
  );
  const left = stories.map((before, index): LeftStory => {
    const after = rests[index] ?? null;
    return { before, after, handedOn: after && handMarksOn(before, after, marks) };
  });
  await db.storyMarks.bulkPut(left.flatMap(({ handedOn }) => handedOn?.after ?? []));
  return left;
}

/**
 * Undoes that, once the articles are back: exactly, where nothing has changed meanwhile; else those that are in
 * no story now join the one that holds most of their former companions, or make the former story again.
 */
export async function rejoinStories(db: Database, left: readonly LeftStory[]): Promise<void> {
  const articleIds = [...new Set(left.flatMap(({ before }) => before.articleIds))];
  const stories = new Map((await storiesHolding(db, articleIds)).map((story) => [story.id, story]));
  const homes = new Map(
    [...stories.values()].flatMap((story) => story.articleIds.map((id) => [id, story.id] as const)),
  );
  const gone = left.map(({ before, after }) => without(before.articleIds, after?.articleIds ?? []));
  const articles = await articlesAmong(db, gone.flat());
  const removed = new Set<StoryId>();
  const changed = new Set<StoryId>();
  for (const [index, { before, after, handedOn }] of left.entries()) {
    const goneHere = gone[index] ?? [];
    const back = goneHere.flatMap((id) => (homes.has(id) ? [] : (articles.get(id) ?? [])));
    if (handedOn) await takeMarksBack(db, goneHere, handedOn);
    if (back.length === 0) continue;
    const current = nearestHome(before, homes, stories);
    const isUnchanged = back.length === goneHere.length && isAlike(current, after);
    const joined = isUnchanged
      ? before
      : current
        ? await join(db, current, { before, back })
        : withoutOthers(before, back);
    if (current && current.id !== joined.id) {
      stories.delete(current.id);
      changed.delete(current.id);
      removed.add(current.id);
    }
    stories.set(joined.id, joined);
    changed.add(joined.id);
    removed.delete(joined.id);
    for (const id of joined.articleIds) homes.set(id, joined.id);
  }
  const rows = [...changed].flatMap((id) => stories.get(id) ?? []);
  await db.stories.bulkDelete([...removed]);
  await putRows(
    db,
    rows,
    rows.flatMap((row) => row.articleIds),
  );
}

/** The story that now holds most of a former one's articles; of equals that of the first of them by id. */
function nearestHome(
  { articleIds }: StoryRow,
  homes: ReadonlyMap<ArticleId, StoryId>,
  stories: ReadonlyMap<StoryId, StoryRow>,
): StoryRow | null {
  const counts = new Map<StoryId, number>();
  for (const id of [...articleIds].sort()) {
    const home = homes.get(id);
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const [nearest] = [...counts].sort(([, one], [, other]) => other - one);
  return (nearest && stories.get(nearest[0])) ?? null;
}

export async function storiesHolding(db: Database, ids: readonly ArticleId[]): Promise<StoryRow[]> {
  const members = await db.storyMembers.bulkGet([...new Set(ids)].sort());
  const rows = await db.stories.bulkGet([...new Set(members.flatMap((member) => member?.storyId ?? []))]);
  return rows.filter((row) => row !== undefined);
}

/** Puts rows, of whose articles these were not in their story yet. */
async function putRows(db: Database, rows: readonly StoryRow[], added: readonly ArticleId[]): Promise<void> {
  const joining = new Set(added);
  await db.stories.bulkPut(rows);
  await db.storyMembers.bulkPut(
    rows.flatMap(({ id, articleIds }) =>
      articleIds.flatMap((articleId) => (joining.has(articleId) ? { articleId, storyId: id } : [])),
    ),
  );
}

/** Answers what is left of each story, in their order; null for nothing. */
async function takeOut(
  db: Database,
  stories: readonly StoryRow[],
  leaving: ReadonlySet<ArticleId>,
): Promise<(StoryRow | null)[]> {
  if (stories.length === 0) return [];
  const staying = stories.map((story) => story.articleIds.filter((id) => !leaving.has(id)));
  const rows = await articlesAmong(db, staying.flat());
  const rests = stories.map((story, index) => {
    const rest = withoutArticle(
      toStory(story),
      (staying[index] ?? []).flatMap((id) => rows.get(id) ?? []),
    );
    return rest && toStoryRow(rest);
  });
  const kept = rests.filter((rest) => rest !== null);
  const renamed = rests.flatMap((rest, index) =>
    rest && rest.id !== stories[index]?.id ? rest.articleIds : [],
  );
  await db.stories.bulkDelete(
    without(
      stories.map((story) => story.id),
      kept.map((rest) => rest.id),
    ),
  );
  await db.storyMembers.bulkDelete([...leaving]);
  await putRows(db, kept, renamed);
  return rests;
}

async function articlesAmong(db: Database, ids: readonly ArticleId[]): Promise<Map<ArticleId, ArticleRow>> {
  const rows = await db.articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Few stories are marked: where there are fewer marks than articles, the marks are looked through. */
async function marksAmong(db: Database, ids: readonly ArticleId[]): Promise<Map<ArticleId, StoryMark>> {
  const few = await db.storyMarks.limit(ids.length).toArray();
  const marks = few.length < ids.length ? few : await db.storyMarks.bulkGet([...ids]);
  return new Map(marks.flatMap((mark) => (mark ? [[mark.articleId, mark]] : [])));
}

function without<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  const barred = new Set(others);
  return items.filter((item) => !barred.has(item));
}

function handMarksOn(
  before: StoryRow,
  after: StoryRow,
  marksById: ReadonlyMap<ArticleId, StoryMark>,
): LeftStory['handedOn'] {
  const marks = before.articleIds.flatMap((id) => marksById.get(id) ?? []);
  const [target = ''] = after.articleIds;
  if (marks.every((mark) => after.articleIds.includes(mark.articleId))) return null;
  const merged = { ...mergeMarks(marks), articleId: target };
  return { before: marks.find((mark) => mark.articleId === target) ?? null, after: merged };
}

/** What the reader has said of the story meanwhile is newer than what comes back with its articles. */
async function takeMarksBack(
  db: Database,
  gone: readonly ArticleId[],
  { before, after }: NonNullable<LeftStory['handedOn']>,
): Promise<void> {
  if (!(await db.articles.get(after.articleId))) return;
  const current = (await db.storyMarks.get(after.articleId)) ?? null;
  if (!isAlike(current, after)) await db.storyMarks.bulkDelete([...gone]);
  else if (before) await db.storyMarks.put(before);
  else await db.storyMarks.delete(after.articleId);
}

/** Each comes back to its place in the order of arrival, with its share of the former story's weight. */
async function join(
  db: Database,
  current: StoryRow,
  { before, back }: { before: StoryRow; back: readonly ArticleRow[] },
): Promise<StoryRow> {
  const numbers = new Map(
    (await db.articles.bulkGet(current.articleIds)).map((row) => [row?.id, row?.number ?? 0]),
  );
  const articleIds = [...current.articleIds];
  for (const { id, number } of back) {
    const place = articleIds.findIndex((other) => (numbers.get(other) ?? 0) > number);
    articleIds.splice(place < 0 ? articleIds.length : place, 0, id);
    numbers.set(id, number);
  }
  const share = back.length / before.articleIds.length;
  const [former, now] = [toStory(before), toStory(current)];
  const terms = new Map(now.terms);
  for (const [term, weight] of former.terms) terms.set(term, (terms.get(term) ?? 0) + weight * share);
  // Leaving a story takes nothing from these counts, so joining it again adds nothing to them.
  const entities = new Map(now.entities);
  for (const [id, count] of former.entities) entities.set(id, Math.max(entities.get(id) ?? 0, count));
  const dates = back.map((row) => row.date);
  return toStoryRow({
    id: `s:${articleIds[0]}`,
    title: current.title,
    articleIds,
    firstDate: Math.min(current.firstDate, ...dates),
    lastDate: Math.max(current.lastDate, ...dates),
    terms,
    entities,
  });
}

function withoutOthers(before: StoryRow, back: readonly ArticleRow[]): StoryRow {
  const rest = withoutArticle(toStory(before), back);
  return rest ? toStoryRow(rest) : before;
}

/** Rows are plain data whose fields keep their order. */
const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
