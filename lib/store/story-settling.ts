/**
 * Settles stories after any change: decides the articles of the stream anew, from the first that changed on until
 * nothing changes any more, and then which articles that stayed alone are taken in.
 */
import { type Adoption, adopt, adoptionWindow } from '@/lib/compare/story-adoption';
import { openRules, type RuleBook } from '@/lib/compare/story-rules';
import { openStream, type StoryStream, storyWindow } from '@/lib/compare/story-stream';
import { openPostings } from '@/lib/compare/window-postings';
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';
import { type MemberWindow, openMemberWindow } from './member-window';
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
/** Of those that come after a change most have nothing to do with it, which is told sooner. */
const lookedAtAtOnce = 800;
/** After so many rows a transaction has done enough. */
const readAtOnce = 2500;

export const settlingVerbs = (db: Database) => ({
  isSettled: async (): Promise<boolean> => (await readUnsettled(db)) === null,

  /** One transaction, so that it may be cut at any point; steps of two contexts do one another no harm. */
  settleStep: (): Promise<SettledStep> =>
    db.transaction('rw', settlingTables(db), async () => {
      const window = await openMemberWindow(db);
      const changed = new Set<ArticleId>();
      for (;;) {
        const unsettled = await readUnsettled(db);
        if (!unsettled) return { changed: [...changed], isMore: false };
        const ids =
          unsettled.phase === 'stream'
            ? await decideSome(db, window, unsettled)
            : await adoptSome(db, window, unsettled);
        for (const id of ids) changed.add(id);
        if (unsettled.touched === null || window.rowsRead() > readAtOnce)
          return { changed: [...changed], isMore: true };
      }
    }),
});

const settlingTables = (db: Database) => [
  db.storyMembers,
  db.stories,
  db.storyRules,
  db.storyMarks,
  db.articles,
  db.unsettled,
  db.memberLog,
];

async function decideSome(
  db: Database,
  window: MemberWindow,
  unsettled: UnsettledRow,
): Promise<readonly ArticleId[]> {
  const limit = unsettled.touched === null ? decidedAtOnce : lookedAtAtOnce;
  const coming = await window.next(unsettled.upTo ?? unsettled.from - 1, limit);
  const first = coming[0];
  if (!first) return beginAdoption(db, unsettled);
  const { book, partOfRuled, lastRuled } = await readRules(db, first.date);
  const before = await window.between(first.date - storyWindow, first.date);
  const stream = openStream(before.filter(({ date }) => date < first.date).map(toPlaced), book, partOfRuled);
  const { moved, to, upTo } = decide(coming, { stream, book, unsettled, lastRuled });
  const { changed, written } = await regroup(db, moved);
  window.replace(written);
  const oldParts = new Map(coming.map(({ articleId, part }) => [articleId, part]));
  const touched = unite(
    unsettled.touched,
    moved.flatMap(({ articleId, part }) => [part, oldParts.get(articleId) ?? part]),
  );
  const next = { ...unsettled, to, touched, upTo };
  const isLast = coming.length < limit && upTo === coming.at(-1)?.date;
  if (isLast || upTo > endOf(to, lastRuled)) await beginAdoption(db, next);
  else await db.unsettled.put(next);
  return changed;
}

/**
 * Decides articles anew, until enough is done. Where it is known what has changed, an article that none of it draws
 * enough stays where it is: what else draws it does so as before.
 */
function decide(
  coming: readonly StoryMember[],
  {
    stream,
    book,
    unsettled,
    lastRuled,
  }: { stream: StoryStream; book: RuleBook; unsettled: UnsettledRow; lastRuled: number },
): { moved: StoryMember[]; to: number; upTo: number } {
  const touched = unsettled.touched && new Set(unsettled.touched);
  const moved: StoryMember[] = [];
  let { to } = unsettled;
  let upTo = unsettled.from;
  let decided = 0;
  for (const member of coming) {
    // What is of one moment is decided together: steps go on after a date.
    if (member.date > upTo && (decided >= decidedAtOnce || upTo > endOf(to, lastRuled))) break;
    upTo = member.date;
    const subject = toPlaced(member);
    const isFree = touched !== null && !touched.has(member.part) && !book.isRuled(member.articleId);
    if (isFree && !stream.isDrawnBy(subject, touched)) {
      stream.keep(subject);
      continue;
    }
    decided += 1;
    const { part } = stream.place(subject);
    if (part === member.part) continue;
    moved.push({ ...member, part });
    to = Math.max(to, member.date);
    touched?.add(part).add(member.part);
  }
  return { moved, to, upTo };
}

/**
 * Beyond the window of the last change everything is decided by what has not changed, but for what rules bind to it over
 * any time.
 */
const endOf = (to: number, lastRuled: number): number => Math.max(to + storyWindow, lastRuled);

async function beginAdoption(db: Database, unsettled: UnsettledRow): Promise<readonly ArticleId[]> {
  await db.unsettled.put({ ...unsettled, phase: 'adoption', upTo: null });
  return [];
}

async function adoptSome(
  db: Database,
  window: MemberWindow,
  unsettled: UnsettledRow,
): Promise<readonly ArticleId[]> {
  const { book } = await readRules(db, -Infinity);
  const after = unsettled.upTo ?? unsettled.from - adoptionWindow - 1;
  const end = unsettled.to + adoptionWindow;
  if (unsettled.touched !== null) {
    const coming = await window.between(after, end);
    const touched = new Set(unsettled.touched);
    const { changed } = await regroup(db, await adoptNearTouched(db, window, { coming, book, touched }));
    await db.unsettled.delete('stories');
    return changed;
  }
  const coming = (await window.next(after, decidedAtOnce)).filter(({ date }) => date <= end);
  const [first, last] = [coming[0], coming.at(-1)];
  if (!first || !last) {
    await db.unsettled.delete('stories');
    return [];
  }
  const around = await window.between(first.date - adoptionWindow, last.date + storyWindow);
  const placed = around.map(toPlaced);
  const sizes = sizesOf(around);
  const moved = rehosted(coming, (member) =>
    isAlone(member, book, sizes) ? adopt(toPlaced(member), placed) : null,
  );
  const { changed } = await regroup(db, moved);
  await db.unsettled.put({ ...unsettled, upTo: last.date });
  return changed;
}

/** Those whose host is another now. What has to do with no part that was touched is left as it is. */
async function adoptNearTouched(
  db: Database,
  window: MemberWindow,
  {
    coming,
    book,
    touched,
  }: { coming: readonly StoryMember[]; book: RuleBook; touched: ReadonlySet<ArticleId> },
): Promise<StoryMember[]> {
  const [earliest, latest] = [coming[0], coming.at(-1)];
  if (!earliest || !latest) return [];
  const near = await window.between(earliest.date - adoptionWindow, latest.date + adoptionWindow);
  const placed = near.filter(({ part }) => touched.has(part)).map(toPlaced);
  const postings = openPostings();
  for (const other of placed) postings.add(other);
  const offers = new Map<ArticleId, Adoption>();
  const again: StoryMember[] = [];
  for (const member of coming) {
    if (member.part !== member.articleId) {
      // One that has joined others is hosted by none.
      if (member.host) again.push(member);
    } else if (touched.has(member.part) || (member.host && touched.has(member.host.part))) again.push(member);
    else {
      const lonely = toPlaced(member);
      const { terms, names } = postings.productsWith(lonely, 0);
      const offer = adopt(lonely, placed, (at) => ({ terms: terms[at] ?? 0, names: names[at] ?? 0 }));
      if (offer && isBetter(offer, member.host)) offers.set(member.articleId, offer);
    }
  }
  const [first, last] = [again[0], again.at(-1)];
  if (offers.size === 0 && (!first || !last)) return [];
  const around =
    first && last ? await window.between(first.date - adoptionWindow, last.date + adoptionWindow) : [];
  const others = around.map(toPlaced);
  const chosen = [...again, ...coming.filter(({ articleId }) => offers.has(articleId))];
  const sizes = sizesOf(
    await db.storyMembers
      .where('part')
      .anyOf(chosen.map(({ articleId }) => articleId))
      .toArray(),
  );
  return rehosted(chosen, (member) =>
    isAlone(member, book, sizes) ? (offers.get(member.articleId) ?? adopt(toPlaced(member), others)) : null,
  );
}

function sizesOf(members: readonly StoryMember[]): Map<ArticleId, number> {
  const sizes = new Map<ArticleId, number>();
  for (const { part } of members) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return sizes;
}

const isAlone = (
  { articleId, part }: StoryMember,
  book: RuleBook,
  sizes: ReadonlyMap<ArticleId, number>,
): boolean => part === articleId && sizes.get(part) === 1 && !book.isRuled(articleId);

const rehosted = (
  members: readonly StoryMember[],
  hostOf: (member: StoryMember) => Adoption | null,
): StoryMember[] =>
  members.flatMap((member) => {
    const host = hostOf(member);
    const isSame = host?.part === member.host?.part && host?.pull === member.host?.pull;
    return isSame ? [] : { ...member, host };
  });

const isBetter = (one: Adoption, other: Adoption | null): boolean =>
  other === null || one.pull > other.pull || (one.pull === other.pull && one.part < other.part);

/** With the parts of the articles that rules name, as far as they are older than that. */
async function readRules(
  db: Database,
  before: number,
): Promise<{ book: RuleBook; partOfRuled: Map<ArticleId, ArticleId>; lastRuled: number }> {
  const rules = await db.storyRules.toArray();
  const ids = [...new Set(rules.flatMap(({ groups }) => groups.flat()))];
  const members = await db.storyMembers.bulkGet(ids);
  const partOfRuled = new Map(
    members.flatMap((one) => (one && one.date < before ? [[one.articleId, one.part]] : [])),
  );
  const lastRuled = members.reduce((last, one) => Math.max(last, one?.date ?? last), -Infinity);
  return { book: openRules(rules), partOfRuled, lastRuled };
}
