/**
 * In how many articles a term stands, or an entity is named. An index is counted entry by entry, which takes tens of
 * milliseconds for a word of every second article, and one article holds dozens of such words. Their counts are
 * therefore remembered for as long as they can have changed by a trifle only.
 */
import type { CountRow, Database } from './database';

/** Rarer ones are counted anew each time. */
const fewestRemembered = 100;
/** A count holds until so many articles have come or gone, as a share of the count. */
const drift = 0.05;

/**
 * Exact below a hundred articles; above, up to one in twenty may be missed or too many. `count` runs in a
 * transaction over all tables.
 */
export async function countEach(
  db: Database,
  kind: 'term' | 'entity',
  { names, count }: { names: readonly string[]; count: (name: string) => PromiseLike<number> },
): Promise<Map<string, number>> {
  const distinct = [...new Set(names)];
  const rows = await db.transaction('r', db.tables, async () => {
    const [remembered, meta] = await Promise.all([
      db.counts.bulkGet(distinct.map((name): CountRow['key'] => [kind, name])),
      db.meta.bulkGet(['index-articles', 'next-number']),
    ]);
    const [articleCount = 0, lastNumber = 0] = meta.map((row) => row?.value ?? 0);
    const doesHold = (row: CountRow) => {
      const came = lastNumber - row.lastNumber;
      const gone = Math.abs(came - (articleCount - row.articleCount));
      return came + gone <= drift * row.count;
    };
    return Promise.all(
      distinct.map(async (name, index) => {
        const known = remembered[index];
        if (known && doesHold(known)) return { name, count: known.count, made: null };
        const counted = await count(name);
        const made: CountRow = { key: [kind, name], count: counted, articleCount, lastNumber };
        return { name, count: counted, made };
      }),
    );
  });
  await remember(
    db,
    rows.flatMap(({ made }) => (made && made.count >= fewestRemembered ? [made] : [])),
  );
  return new Map(rows.map(({ name, count: counted }) => [name, counted]));
}

async function remember(db: Database, rows: readonly CountRow[]): Promise<void> {
  if (rows.length === 0) return;
  try {
    await db.counts.bulkPut([...rows]);
  } catch {
    // What was asked is answered: where nothing can be written, the next one who asks counts again.
  }
}
