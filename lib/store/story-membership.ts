/** Which story an article is in, and how a story is left and joined again. All run inside the caller's transaction. */
import { keyTermsOf, withoutArticle } from '@/lib/compare/stories';
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks } from '@/lib/model/reader';
import type { Story } from '@/lib/model/story';
import type { ArticleRow, Database, LeftStory, StoryRow } from './database';

const toStoryRow = (story: Story): StoryRow => ({ ...story, keyTerms: keyTermsOf(story) });

export function toStory(row: StoryRow): Story {
  const { keyTerms: _, ...story } = row;
  return story;
}

/** Puts the stories and takes their articles out of any other story, so that an article has one at most. */
export async function putStories(db: Database, stories: readonly Story[]): Promise<void> {
  await db.stories.bulkPut(stories.map(toStoryRow));
  const ids = new Set(stories.map((story) => story.id));
  const owners = new Set(stories.flatMap((story) => story.articleIds));
  const rivals = (await storiesHolding(db, [...owners])).filter((row) => !ids.has(row.id));
  for (const rival of rivals) await leaveStory(db, rival, owners);
}

/** Takes articles out of their stories before they are deleted; what the reader said of a story stays with it. */
export async function leaveStories(db: Database, leaving: ReadonlySet<ArticleId>): Promise<LeftStory[]> {
  const left: LeftStory[] = [];
  for (const before of await storiesHolding(db, [...leaving])) {
    const after = await leaveStory(db, before, leaving);
    const handedOn = after && (await handMarksOn(db, before, after));
    left.push({ before, after, handedOn });
  }
  return left;
}

/**
 * Undoes that, once the articles are back: exactly, where nothing has changed meanwhile; else those that are in
 * no story now join the one that holds most of their former companions, or make the former story again.
 */
export async function rejoinStory(db: Database, { before, after, handedOn }: LeftStory): Promise<void> {
  const gone = before.articleIds.filter((id) => !after?.articleIds.includes(id));
  const held = await storiesHolding(db, before.articleIds);
  const back = (await db.articles.bulkGet(gone)).filter(
    (row) => row !== undefined && !held.some((story) => story.articleIds.includes(row.id)),
  ) as ArticleRow[];
  if (handedOn) await takeMarksBack(db, gone, handedOn);
  if (back.length === 0) return;
  const companionsIn = (story: StoryRow) =>
    story.articleIds.filter((id) => before.articleIds.includes(id)).length;
  const current = held.sort((one, other) => companionsIn(other) - companionsIn(one))[0] ?? null;
  const isUnchanged = back.length === gone.length && isAlike(current, after);
  const joined = isUnchanged
    ? before
    : current
      ? await join(db, current, { before, back })
      : withoutOthers(before, back);
  if (current && current.id !== joined.id) await db.stories.delete(current.id);
  await db.stories.put(joined);
}

const storiesHolding = (db: Database, ids: readonly ArticleId[]): Promise<StoryRow[]> =>
  db.stories
    .where('articleIds')
    .anyOf([...ids])
    .distinct()
    .toArray();

async function leaveStory(
  db: Database,
  story: StoryRow,
  leaving: ReadonlySet<ArticleId>,
): Promise<StoryRow | null> {
  await db.stories.delete(story.id);
  const rows = await db.articles.bulkGet(story.articleIds.filter((id) => !leaving.has(id)));
  const rest = withoutArticle(
    toStory(story),
    rows.filter((row) => row !== undefined),
  );
  const after = rest && toStoryRow(rest);
  if (after) await db.stories.put(after);
  return after;
}

async function handMarksOn(db: Database, before: StoryRow, after: StoryRow): Promise<LeftStory['handedOn']> {
  const marks = (await db.storyMarks.bulkGet(before.articleIds)).filter((mark) => mark !== undefined);
  const [target = ''] = after.articleIds;
  if (marks.every((mark) => after.articleIds.includes(mark.articleId))) return null;
  const merged = { ...mergeMarks(marks), articleId: target };
  await db.storyMarks.put(merged);
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
  const terms = { ...current.terms };
  for (const [term, weight] of Object.entries(before.terms))
    terms[term] = (terms[term] ?? 0) + weight * share;
  // Leaving a story takes nothing from these counts, so joining it again adds nothing to them.
  const entities = { ...current.entities };
  for (const [id, count] of Object.entries(before.entities))
    entities[id] = Math.max(entities[id] ?? 0, count);
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
