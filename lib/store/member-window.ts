/** Reads members of stories by date within one transaction, each row once: reading them is dear. */
import type { Database } from './database';
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

export function openMemberWindow(db: Database): MemberWindow {
  let rows: StoryMember[] = [];
  /** The dates between which all rows are known. */
  let known: { from: number; to: number } | null = null;
  let rowsRead = 0;
  const read = async (from: number, to: number, bounds: { isFromIn: boolean; isToIn: boolean }) => {
    const found = await inOrder(db, from, to, bounds).toArray();
    rowsRead += found.length;
    return found;
  };

  const between = async (from: number, to: number): Promise<StoryMember[]> => {
    if (known === null) {
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
