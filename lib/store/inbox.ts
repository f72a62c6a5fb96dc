import type { Draft } from '@/lib/model/draft';
import type { Database, InboxTableRow } from './database';
import type { InboxRow } from './store';

const attemptsAllowed = 3;

export const inboxVerbs = (db: Database) => ({
  putInInbox: (draft: Draft, options: { isPassing: boolean }): Promise<number> =>
    db.inbox.add({ draft, isPassing: options.isPassing, attempts: 0, setAside: null, waiting: 1 }),

  async nextInInbox(): Promise<InboxRow | null> {
    const row = await db.inbox.where('waiting').equals(1).first();
    return row ? toInboxRow(row) : null;
  },

  countInbox: (): Promise<number> => db.inbox.where('waiting').equals(1).count(),

  async listSetAside(): Promise<InboxRow[]> {
    return (await db.inbox.where('waiting').equals(0).toArray()).map(toInboxRow);
  },

  async failInInbox(key: number, reason: string): Promise<void> {
    await db.inbox
      .where(':id')
      .equals(key)
      .modify((row) => {
        row.attempts += 1;
        if (row.attempts < attemptsAllowed) return;
        row.setAside = reason;
        row.waiting = 0;
      });
  },

  async retrySetAside(keys: readonly number[]): Promise<void> {
    await setAsideAmong(db, keys).modify((row) => {
      row.attempts = 0;
      row.setAside = null;
      row.waiting = 1;
    });
  },

  async dropSetAside(keys: readonly number[]): Promise<void> {
    await setAsideAmong(db, keys).delete();
  },
});

/** One that waits is not to be dropped, whatever key the caller holds. */
const setAsideAmong = (db: Database, keys: readonly number[]) =>
  db.inbox
    .where(':id')
    .anyOf([...keys])
    .and((row) => row.waiting === 0);

const toInboxRow = (row: InboxTableRow): InboxRow => ({
  key: row.key ?? 0,
  draft: row.draft,
  isPassing: row.isPassing,
  attempts: row.attempts,
  setAside: row.setAside,
});
