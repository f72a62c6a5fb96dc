import { openDatabase } from '@/lib/store/database';

/** Every row of every table, by table, in the order of the keys; without the stamp, which only rises. */
export async function dumpOf(name: string): Promise<Record<string, unknown[]>> {
  const { database } = openDatabase(name);
  const entries = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  database.close();
  const tables: Record<string, unknown[]> = Object.fromEntries(entries);
  tables['meta'] = (tables['meta'] ?? []).filter((row) => (row as { key: string }).key !== 'stamp');
  return tables;
}
