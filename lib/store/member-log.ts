/** Which members of stories were written last, so that whoever keeps them in memory reads those alone again. */
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';

export interface MemberLogRow {
  key: 'members';
  /** Rises with each change. */
  version: number;
  /** The last changes, newest last; `ids` null for more than are worth naming. */
  recent: { version: number; ids: ArticleId[] | null }[];
}

const changesKept = 24;
const idsNamed = 40;

/** Inside the transaction that writes or deletes them. */
export async function noteMembers(db: Database, ids: readonly ArticleId[]): Promise<void> {
  if (ids.length === 0) return;
  const before = await readMemberLog(db);
  const version = before.version + 1;
  const change = { version, ids: ids.length > idsNamed ? null : [...ids] };
  await db.memberLog.put({ key: 'members', version, recent: [...before.recent, change].slice(-changesKept) });
}

/** Of articles that go nothing is left here, not even that they went. */
export async function forgetMembers(db: Database): Promise<void> {
  const { version } = await readMemberLog(db);
  await db.memberLog.put({ key: 'members', version: version + 1, recent: [] });
}

export const readMemberLog = async (db: Database): Promise<MemberLogRow> =>
  (await db.memberLog.get('members')) ?? { key: 'members', version: 0, recent: [] };

/** What has changed since that version; null where that is not known any more. */
export function changedSince({ version, recent }: MemberLogRow, since: number): Set<ArticleId> | null {
  if (since > version) return null;
  const later = recent.filter((change) => change.version > since);
  if (later.length < version - since) return null;
  const ids = new Set<ArticleId>();
  for (const change of later) {
    if (change.ids === null) return null;
    for (const id of change.ids) ids.add(id);
  }
  return ids;
}
