/**
 * Chromium keeps IndexedDB in LevelDB, and writes on behind a record that was cut off when the browser was killed. At the
 * start after next it takes the whole log for damaged, and throws away all there is
 * (https://github.com/google/leveldb/issues/1287). A full log is replaced by a new one, so it is filled once after each start
 * of the browser, before that can happen. Seen in three of three rows of kills, after 5, 26 and 34 of them; with this, in none
 * of a hundred. To go when stores on disk are SQLite's (the feature IdbSqliteBackingStore).
 */
import Dexie, { type Table } from 'dexie';

/** A log is replaced at 4 MB. Values above 64 kB would be written into files of their own; even ones would be packed. */
const rowCount = 90;
const rowLength = 60_000;

/** Of the whole origin, whose databases share one log. Leaves nothing behind but an empty table. */
export async function renewLog(name = 'sidelight-log'): Promise<void> {
  const database = new Dexie(name) as Dexie & { filling: Table<Uint8Array, number> };
  database.version(1).stores({ filling: '' });
  try {
    const rows = Array.from({ length: rowCount }, () => crypto.getRandomValues(new Uint8Array(rowLength)));
    await database.filling.bulkPut(rows, [...rows.keys()]);
    await database.filling.clear();
  } finally {
    database.close();
  }
}
