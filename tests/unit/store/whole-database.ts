import { openDatabase } from '@/lib/store/database';

const ofIndex = ['manifest', 'segments', 'deletions', 'blocks', 'positions', 'pages'];
/** Tells what was written last, whatever that came to. */
const left = [...ofIndex, 'memberLog'];

/**
 * Every row of every table, by table, in the order of the keys; without the stamp, which only rises, and without the
 * search index, whose packing tells how often it was written: what it holds is asked of it.
 */
export async function dumpOf(name: string): Promise<Record<string, unknown[]>> {
  const { database } = openDatabase(name);
  const entries = await Promise.all(
    database.tables
      .filter((table) => !left.includes(table.name))
      .map(async (table) => [table.name, (await table.toArray()).map(withoutDocuments)] as const),
  );
  database.close();
  const tables: Record<string, unknown[]> = Object.fromEntries(entries);
  tables['meta'] = (tables['meta'] ?? []).filter((row) => (row as { key: string }).key !== 'stamp');
  return tables;
}

function withoutDocuments(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const { document: _, ownDocument: _own, ...rest } = row as Record<string, unknown>;
  return rest;
}
