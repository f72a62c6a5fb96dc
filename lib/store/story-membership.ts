/** How articles come into stories and leave them, until the stories are settled anew. All run inside the caller's transaction. */
import type { StorySubject } from '@/lib/compare/story-pull';
import type { ArticleId } from '@/lib/model/article';
import { mergeMarks, type StoryMark } from '@/lib/model/reader';
import type { Database, HandedOn } from './database';
import { forgetMembers, noteMembers } from './member-log';
import { drawStories, membersOf } from './story-groups';
import { aloneMember, packSignature, type StoryMember, type StoryRow } from './story-rows';
import { unsettle } from './unsettled';

/** What the functions below write, and what they need for it. */
export const storyTables = (db: Database) => [
  db.stories,
  db.storyMembers,
  db.storyMarks,
  db.unsettled,
  db.memberLog,
];

/** A new article is a story of its own for now; of a stored one, what it is told by is replaced. */
export async function putSubjects(db: Database, subjects: readonly StorySubject[]): Promise<void> {
  const stored = await db.storyMembers.bulkGet(subjects.map(({ articleId }) => articleId));
  const fresh: StoryMember[] = [];
  const changed: StoryMember[] = [];
  for (const [index, subject] of subjects.entries()) {
    const before = stored[index];
    if (!before) {
      fresh.push(aloneMember(subject));
      continue;
    }
    const { date, language } = subject;
    const signature = packSignature(subject.signature);
    const isSame =
      before.date === date && before.language === language && areSame(before.signature, signature);
    if (!isSame) changed.push({ ...before, date, language, signature });
  }
  await db.storyMembers.bulkPut(changed);
  await noteMembers(
    db,
    changed.map(({ articleId }) => articleId),
  );
  const storyIds = new Set(changed.map(({ storyId }) => storyId));
  if (storyIds.size > 0) await drawStories(db, storyIds, await membersOf(db, [...storyIds]), new Set());
  await addAlone(db, fresh);
  const dates = [...fresh, ...changed, ...stored.filter((one) => one && isAmong(one, changed))];
  await unsettle(
    db,
    dates.flatMap((one) => one?.date ?? []),
    [...fresh, ...changed].map(({ part }) => part),
  );
}

/** Takes articles out of their stories before they are deleted; what the reader said of a story stays with it. */
export async function leaveStories(db: Database, leaving: ReadonlySet<ArticleId>): Promise<HandedOn[]> {
  const members = (await db.storyMembers.bulkGet([...leaving])).filter((one) => one !== undefined);
  const storyIds = new Set(members.map(({ storyId }) => storyId));
  const stories = (await db.stories.bulkGet([...storyIds])).filter((row) => row !== undefined);
  const handedOn = await handMarksOn(db, stories, leaving);
  const all = await membersOf(db, [...storyIds]);
  const staying = all.filter(({ articleId }) => !leaving.has(articleId));
  await db.storyMembers.bulkDelete([...leaving]);
  await drawStories(db, storyIds, staying, new Set());
  await forgetMembers(db);
  // An article that was alone in its part has drawn no other.
  const companions = new Map<ArticleId, number>();
  for (const { part } of all) companions.set(part, (companions.get(part) ?? 0) + 1);
  const drew = members.filter(({ part }) => (companions.get(part) ?? 0) > 1);
  await unsettle(
    db,
    drew.map(({ date }) => date),
    drew.map(({ part }) => part),
  );
  return handedOn;
}

/** The articles are back, each a story of its own for now. */
export async function rejoinStories(db: Database, back: readonly StoryMember[]): Promise<void> {
  const known = await db.storyMembers.bulkGet(back.map(({ articleId }) => articleId));
  const missing = back.filter((_, index) => !known[index]);
  const alone = missing.map(
    (member): StoryMember => ({
      ...member,
      part: member.articleId,
      host: null,
      storyId: `s:${member.articleId}`,
    }),
  );
  await addAlone(db, alone);
  await unsettle(
    db,
    alone.map(({ date }) => date),
    alone.map(({ part }) => part),
  );
}

/** What the reader has said of the story meanwhile is newer than what comes back with its articles. */
export async function takeMarksBack(db: Database, handedOn: readonly HandedOn[]): Promise<void> {
  for (const { gone, before, after } of handedOn) {
    if (!(await db.articles.get(after.articleId))) continue;
    const current = (await db.storyMarks.get(after.articleId)) ?? null;
    if (!isAlike(current, after)) await db.storyMarks.bulkDelete([...gone]);
    else if (before) await db.storyMarks.put(before);
    else await db.storyMarks.delete(after.articleId);
  }
}

export async function storiesHolding(db: Database, ids: readonly ArticleId[]): Promise<StoryRow[]> {
  const members = await db.storyMembers.bulkGet([...new Set(ids)].sort());
  const rows = await db.stories.bulkGet([...new Set(members.flatMap((member) => member?.storyId ?? []))]);
  return rows.filter((row) => row !== undefined);
}

async function addAlone(db: Database, members: readonly StoryMember[]): Promise<void> {
  if (members.length === 0) return;
  // What it drew before it was deleted, and a story that goes on under its name without it.
  const keys = members.map(({ articleId }) => articleId);
  const [within, hosted, named] = await Promise.all([
    db.storyMembers.where('part').anyOf(keys).toArray(),
    db.storyMembers.where('host.part').anyOf(keys).toArray(),
    db.stories.bulkGet(members.map(({ storyId }) => storyId)),
  ]);
  const taken = new Set([...within, ...hosted].map(({ storyId }) => storyId));
  for (const row of named) if (row) taken.add(row.id);
  const others = taken.size > 0 ? await membersOf(db, [...taken]) : [];
  await db.storyMembers.bulkPut(members);
  await noteMembers(db, keys);
  const storyIds = new Set([...taken, ...members.map(({ storyId }) => storyId)]);
  await drawStories(db, storyIds, [...others, ...members], new Set());
}

async function handMarksOn(
  db: Database,
  stories: readonly StoryRow[],
  leaving: ReadonlySet<ArticleId>,
): Promise<HandedOn[]> {
  const marks = await marksAmong(
    db,
    stories.flatMap(({ articleIds }) => articleIds),
  );
  const handedOn = stories.flatMap(({ articleIds }): HandedOn[] => {
    const theirs = articleIds.flatMap((id) => marks.get(id) ?? []);
    const heir = articleIds.find((id) => !leaving.has(id));
    const gone = articleIds.filter((id) => leaving.has(id));
    if (heir === undefined || theirs.every((mark) => !leaving.has(mark.articleId))) return [];
    return [{ gone, before: marks.get(heir) ?? null, after: { ...mergeMarks(theirs), articleId: heir } }];
  });
  await db.storyMarks.bulkPut(handedOn.map(({ after }) => after));
  return handedOn;
}

/** Few stories are marked: where there are fewer marks than articles, the marks are looked through. */
async function marksAmong(db: Database, ids: readonly ArticleId[]): Promise<Map<ArticleId, StoryMark>> {
  const few = await db.storyMarks.limit(ids.length).toArray();
  const marks = few.length < ids.length ? few : await db.storyMarks.bulkGet([...ids]);
  return new Map(marks.flatMap((mark) => (mark ? [[mark.articleId, mark]] : [])));
}

const isAmong = (one: StoryMember, others: readonly StoryMember[]): boolean =>
  others.some(({ articleId }) => articleId === one.articleId);

const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Rows are plain data whose fields keep their order. */
const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
