/** Stories as rows, made out of where their articles are. All run inside the caller's transaction. */

import { byDate } from '@/lib/compare/story-pull';
import { centralArticle, titlingCount } from '@/lib/compare/story-title';
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks } from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import type { Database } from './database';
import { noteMembers } from './member-log';
import { type StoryMember, type StoryRow, storyIdOf, toPlaced } from './story-rows';

interface Regrouped {
  /** Articles of stories that are others now. */
  changed: ArticleId[];
  written: StoryMember[];
}

/** Writes members that have moved to another part or host, and draws the stories anew that they left and joined. */
export async function regroup(db: Database, moved: readonly StoryMember[]): Promise<Regrouped> {
  if (moved.length === 0) return { changed: [], written: [] };
  const joined = await joinAtTheEnd(db, moved);
  if (joined) return joined;
  const groups = [...new Set(moved.map(groupOf))];
  const [within, hosted] = await Promise.all([
    db.storyMembers.where('part').anyOf(groups).toArray(),
    db.storyMembers.where('host.part').anyOf(groups).toArray(),
  ]);
  const storyIds = new Set([...moved, ...within, ...hosted].map(({ storyId }) => storyId));
  const movedById = new Map(moved.map((member) => [member.articleId, member]));
  const stored = await membersOf(db, [...storyIds]);
  return drawStories(
    db,
    storyIds,
    stored.map((member) => movedById.get(member.articleId) ?? member),
    new Set(movedById.keys()),
  );
}

/**
 * What nearly always happens: a new article joins a story after all others of it. Such a story may have a thousand articles,
 * none of which is read for it. Null where something else has happened.
 */
async function joinAtTheEnd(db: Database, moved: readonly StoryMember[]): Promise<Regrouped | null> {
  const [member] = moved;
  if (!member || moved.length > 1) return null;
  const [own, companions, mark] = await Promise.all([
    db.stories.get(member.storyId),
    db.storyMembers.where('part').equals(groupOf(member)).limit(2).toArray(),
    db.storyMarks.get(member.articleId),
  ]);
  const companion = companions.find(({ articleId }) => articleId !== member.articleId);
  if (!own || own.articleIds.length > 1 || !companion || mark?.title) return null;
  const story = await db.stories.get(companion.storyId);
  if (!story || story.articleIds.length < titlingCount || member.date <= story.lastDate) return null;
  const row: StoryRow = {
    ...story,
    articleIds: [...story.articleIds, member.articleId],
    lastDate: member.date,
  };
  const written = { ...member, storyId: story.id };
  await db.stories.delete(own.id);
  await db.stories.put(row);
  await db.storyMembers.put(written);
  await noteMembers(db, [written.articleId]);
  return { changed: row.articleIds, written: [written] };
}

export const membersOf = (db: Database, storyIds: readonly StoryId[]): PromiseLike<StoryMember[]> =>
  db.storyMembers
    .where('storyId')
    .anyOf([...storyIds])
    .toArray();

/** In place of those stories the ones that these members make up. `changed`: members that are to be written anyway. */
export async function drawStories(
  db: Database,
  storyIds: ReadonlySet<StoryId>,
  members: readonly StoryMember[],
  changed: ReadonlySet<ArticleId>,
): Promise<Regrouped> {
  const groups = new Map<ArticleId, StoryMember[]>();
  for (const member of members) {
    const group = groups.get(groupOf(member));
    if (group) group.push(member);
    else groups.set(groupOf(member), [member]);
  }
  const before = new Map(
    (await db.stories.bulkGet([...storyIds])).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  const rows = await Promise.all([...groups.values()].map((group) => drawStory(db, group.sort(byDate))));
  const kept = new Set(rows.map(({ id }) => id));
  await db.stories.bulkDelete([...storyIds].filter((id) => !kept.has(id)));
  const altered = rows.filter((row) => !isSameRow(row, before.get(row.id)));
  await db.stories.bulkPut(altered);
  const storyOf = new Map(rows.flatMap((row) => row.articleIds.map((id) => [id, row.id] as const)));
  const written = members.flatMap((member) => {
    const storyId = storyOf.get(member.articleId) ?? member.storyId;
    return storyId === member.storyId && !changed.has(member.articleId) ? [] : { ...member, storyId };
  });
  await db.storyMembers.bulkPut(written);
  await noteMembers(
    db,
    written.map(({ articleId }) => articleId),
  );
  return { changed: altered.flatMap(({ articleIds }) => articleIds), written };
}

/** Members of one group are one story. */
const groupOf = ({ part, host }: StoryMember): ArticleId => host?.part ?? part;

async function drawStory(db: Database, members: readonly StoryMember[]): Promise<StoryRow> {
  const articleIds = members.map(({ articleId }) => articleId);
  const central = centralArticle(members.map(toPlaced));
  const [article, marks] = await Promise.all([
    central === null ? undefined : db.articles.get(central),
    db.storyMarks.bulkGet(articleIds),
  ]);
  const { title } = mergeMarks(marks.filter((mark) => mark !== undefined));
  return {
    id: storyIdOf(articleIds[0] ?? ''),
    title: title?.words ?? article?.title ?? '',
    articleIds,
    firstDate: members[0]?.date ?? 0,
    lastDate: members.at(-1)?.date ?? 0,
  };
}

const isSameRow = (one: StoryRow, other: StoryRow | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
