/** Everything at once, and for good. */
import type { Database } from './database';
import { readManifest } from './index-changes';

/**
 * What only ever rises stays: other contexts tell by the stamp that all has changed, and a number that was
 * given once is never given again, so that nothing they remember under it can be taken for something new.
 */
const isLasting = (key: string): boolean => key === 'stamp' || key.startsWith('next-');

export const eraseVerbs = (db: Database) => ({
  /** One transaction over every table, whatever it is called: all of it happens, or nothing. */
  eraseAll: (): Promise<void> =>
    db.transaction('rw', db.tables, async () => {
      const lasting = (await db.meta.toArray()).filter(({ key }) => isLasting(key));
      const manifest = await readManifest(db);
      await Promise.all(db.tables.map((table) => table.clear()));
      await db.meta.bulkPut(lasting);
      await db.manifest.put({ ...manifest, entries: [] });
    }),
});
