/** Reads members of stories by date within one transaction, each row once: reading them is dear. */
import { byDate } from '@/lib/compare/story-pull';
import type { Database } from './database';
import { changedSince, type MemberLogRow, readMemberLog } from './member-log';
import type { StoryMember } from './story-rows';

export interface MemberWindow {
  /** Both dates inclusive; by date, then by id. */
  between: (from: number, to: number) => Promise<StoryMember[]>;
  /** The first after that date: at least so many where there are, and all of the last one's moment. */
  next: (after: number, limit: number) => Promise<StoryMember[]>;
  /** Rows that have been written meanwhile, their dates as before. */
  replace: (written: readonly StoryMember[]) => void;
  rowsRead: () => number;
}

/** What was read in an earlier transaction, by whom; none of it was written by that transaction. */
interface Kept {
  version: number;
  rows: readonly StoryMember[];
  known: { from: number; to: number };
}

const keptByDatabase = new WeakMap<Database, Kept>();
/** Some 1 kB each. */
const mostKept = 8000;

/** Begins with what an earlier one has read, where few rows have changed since. */
export async function openMemberWindow(db: Database): Promise<MemberWindow> {
  const log = await readMemberLog(db);
  const kept = await refreshed(db, keptByDatabase.get(db), log);
  let rows: StoryMember[] = kept ? [...kept.rows] : [];
  /** The dates between which all rows are known. */
  let known = kept ? { ...kept.known } : null;
  let rowsRead = 0;
  let hasWritten = false;
  const keep = () => {
    if (known && rows.length <= mostKept)
      keptByDatabase.set(db, { version: log.version, rows: [...rows], known: { ...known } });
    else keptByDatabase.delete(db);
  };
  const read = async (from: number, to: number, bounds: { isFromIn: boolean; isToIn: boolean }) => {
    const found = await inOrder(db, from, to, bounds).toArray();
    rowsRead += found.length;
    return found;
  };

  const between = async (from: number, to: number): Promise<StoryMember[]> => {
    // What lies far from it is read by itself, and not all that is between.
    const isApart = known !== null && (to < known.from || from > known.to);
    if (known === null || isApart) {
      rows = await read(from, to, { isFromIn: true, isToIn: true });
      known = { from, to };
    }
    if (from < known.from) {
      rows = [...(await read(from, known.from, { isFromIn: true, isToIn: false })), ...rows];
      known = { ...known, from };
    }
    if (to > known.to) {
      rows = [...rows, ...(await read(known.to, to, { isFromIn: false, isToIn: true }))];
      known = { ...known, to };
    }
    // What this transaction has written may yet be undone with it.
    if (!hasWritten) keep();
    return rows.filter(({ date }) => date >= from && date <= to);
  };

  return {
    between,
    async next(after, limit) {
      const some = await inOrder(db, after, Infinity, { isFromIn: false, isToIn: true })
        .limit(limit)
        .toArray();
      rowsRead += some.length;
      const [first, last] = [some[0], some.at(-1)];
      if (!first || !last) return [];
      const ofMoment =
        some.length < limit ? [] : await read(last.date, last.date, { isFromIn: true, isToIn: true });
      const coming =
        ofMoment.length > 0 ? [...some.filter(({ date }) => date < last.date), ...ofMoment] : some;
      if (known === null) [rows, known] = [coming, { from: first.date, to: last.date }];
      return coming;
    },
    replace(written) {
      const byId = new Map(written.map((member) => [member.articleId, member]));
      if (byId.size > 0) hasWritten = true;
      if (byId.size > 0) rows = rows.map((row) => byId.get(row.articleId) ?? row);
    },
    rowsRead: () => rowsRead,
  };
}

const inOrder = (
  db: Database,
  from: number,
  to: number,
  { isFromIn, isToIn }: { isFromIn: boolean; isToIn: boolean },
) => db.storyMembers.where('date').between(from, to, isFromIn, isToIn);

/** As they are now; null where that would cost as much as reading them all. */
async function refreshed(
  db: Database,
  kept: Kept | undefined,
  log: MemberLogRow,
): Promise<Omit<Kept, 'version'> | null> {
  const ids = kept && changedSince(log, kept.version);
  if (!kept || !ids) return null;
  if (ids.size === 0) return kept;
  const { from, to } = kept.known;
  const current = (await db.storyMembers.bulkGet([...ids])).flatMap((row) =>
    row && row.date >= from && row.date <= to ? row : [],
  );
  const rows = [...kept.rows.filter(({ articleId }) => !ids.has(articleId)), ...current].sort(byDate);
  return { rows, known: kept.known };
}
