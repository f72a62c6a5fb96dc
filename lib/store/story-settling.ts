/**
 * Settles stories after any change: decides the articles of the stream anew, from the first that changed on until
 * nothing changes any more, and then which articles that stayed alone are taken in.
 */
import { type Adoption, adopt, adoptionWindow } from '@/lib/compare/story-adoption';
import { openRules, type RuleBook } from '@/lib/compare/story-rules';
import { openStream, type PlacedSubject, storyWindow } from '@/lib/compare/story-stream';
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';
import { regroup } from './story-groups';
import { type StoryMember, toPlaced } from './story-rows';
import { readUnsettled, type UnsettledRow, unite } from './unsettled';

export interface SettledStep {
  /** Articles whose story has changed. */
  changed: ArticleId[];
  isMore: boolean;
}

/** Articles decided in one transaction: some tens of milliseconds. */
const decidedAtOnce = 100;

export const settlingVerbs = (db: Database) => ({
  isSettled: async (): Promise<boolean> => (await readUnsettled(db)) === null,

  /** One transaction, so that it may be cut at any point; steps of two contexts do one another no harm. */
  settleStep: (): Promise<SettledStep> =>
    db.transaction('rw', settlingTables(db), async () => {
      const unsettled = await readUnsettled(db);
      if (!unsettled) return { changed: [], isMore: false };
      return unsettled.phase === 'stream' ? decideStep(db, unsettled) : adoptStep(db, unsettled);
    }),
});

const settlingTables = (db: Database) => [
  db.storyMembers,
  db.stories,
  db.storyRules,
  db.storyMarks,
  db.articles,
  db.unsettled,
];

async function decideStep(db: Database, unsettled: UnsettledRow): Promise<SettledStep> {
  const coming = await nextMembers(db, unsettled.upTo ?? unsettled.from - 1, decidedAtOnce);
  const [first, last] = [coming[0], coming.at(-1)];
  if (!first || !last) return beginAdoption(db, unsettled);
  const { book, partOfRuled } = await readRules(db, first.date);
  const before = await membersBetween(db, first.date - storyWindow, first.date - 1);
  const stream = openStream(before.map(toPlaced), book, partOfRuled);
  const parts = coming.map((member) => stream.place(toPlaced(member)).part);
  const moved = coming.flatMap((member, at) => {
    const part = parts[at] ?? member.part;
    return part === member.part ? [] : { ...member, part };
  });
  const redrawn = coming.filter(({ date }) => date <= unsettled.to);
  const changed = await regroup(db, { moved, redrawn });
  const to = moved.reduce((most, { date }) => Math.max(most, date), unsettled.to);
  const oldParts = new Map(coming.map(({ articleId, part }) => [articleId, part]));
  const touched = moved.flatMap(({ articleId, part }) => [part, oldParts.get(articleId) ?? part]);
  await db.unsettled.put({ ...unsettled, to, touched: unite(unsettled.touched, touched), upTo: last.date });
  // Beyond the window of the last change everything is decided by what has not changed.
  if (last.date > to + storyWindow) await beginAdoption(db, { ...unsettled, to });
  return { changed, isMore: true };
}

async function beginAdoption(db: Database, { to }: UnsettledRow): Promise<SettledStep> {
  const row = await readUnsettled(db);
  if (row) await db.unsettled.put({ ...row, to, phase: 'adoption', upTo: null });
  return { changed: [], isMore: true };
}

async function adoptStep(db: Database, unsettled: UnsettledRow): Promise<SettledStep> {
  const { book } = await readRules(db, -Infinity);
  const end = unsettled.to + adoptionWindow;
  const coming = await nextMembers(
    db,
    unsettled.upTo ?? unsettled.from - adoptionWindow - 1,
    unsettled.touched === null ? decidedAtOnce : Infinity,
    end,
  );
  const [first, last] = [coming[0], coming.at(-1)];
  if (!first || !last) {
    await db.unsettled.delete('stories');
    return { changed: [], isMore: false };
  }
  const around = await membersBetween(db, first.date - adoptionWindow, last.date + storyWindow);
  const moved = adoptAgain(coming, around, {
    book,
    touched: unsettled.touched && new Set(unsettled.touched),
  });
  const changed = await regroup(db, { moved, redrawn: [] });
  await db.unsettled.put({ ...unsettled, upTo: last.date });
  return { changed, isMore: true };
}

/** Those whose host is another now. What has to do with no part that was touched is left as it is. */
function adoptAgain(
  coming: readonly StoryMember[],
  around: readonly StoryMember[],
  { book, touched }: { book: RuleBook; touched: ReadonlySet<ArticleId> | null },
): StoryMember[] {
  const placed = around.map(toPlaced);
  const byId = new Map(placed.map((subject) => [subject.articleId, subject]));
  const sizes = new Map<ArticleId, number>();
  for (const { part } of around) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const ofTouched = touched && placed.filter(({ part }) => touched.has(part));
  const hostOf = (member: StoryMember, subject: PlacedSubject): Adoption | null => {
    const { articleId, part, host } = member;
    if (part !== articleId || sizes.get(part) !== 1 || book.isRuled(articleId)) return null;
    if (ofTouched === null || touched?.has(part) || (host && touched?.has(host.part)))
      return adopt(subject, placed);
    const other = adopt(subject, ofTouched);
    return other && isBetter(other, host) ? other : host;
  };
  return coming.flatMap((member) => {
    const subject = byId.get(member.articleId);
    const host = subject ? hostOf(member, subject) : member.host;
    const isSame = host?.part === member.host?.part && host?.pull === member.host?.pull;
    return isSame ? [] : { ...member, host };
  });
}

const isBetter = (one: Adoption, other: Adoption | null): boolean =>
  other === null || one.pull > other.pull || (one.pull === other.pull && one.part < other.part);

/** With the parts of the articles that rules name, as far as they are older than that. */
async function readRules(
  db: Database,
  before: number,
): Promise<{ book: RuleBook; partOfRuled: Map<ArticleId, ArticleId> }> {
  const rules = await db.storyRules.toArray();
  const ids = [...new Set(rules.flatMap(({ groups }) => groups.flat()))];
  const members = await db.storyMembers.bulkGet(ids);
  const partOfRuled = new Map(
    members.flatMap((one) => (one && one.date < before ? [[one.articleId, one.part]] : [])),
  );
  return { book: openRules(rules), partOfRuled };
}

/** By date, then by id: at least so many where there are, and all of the last one's moment. */
async function nextMembers(
  db: Database,
  after: number,
  limit: number,
  to = Infinity,
): Promise<StoryMember[]> {
  const range = db.storyMembers.where('date').between(after, to, false, true);
  const some = limit === Infinity ? await range.toArray() : await range.limit(limit).toArray();
  const last = some.at(-1);
  return last && some.length === limit ? membersBetween(db, some[0]?.date ?? 0, last.date) : some;
}

/** Both dates inclusive; by date, then by id, which is the order of the index. */
const membersBetween = (db: Database, from: number, to: number): PromiseLike<StoryMember[]> =>
  db.storyMembers.where('date').between(from, to, true, true).toArray();
