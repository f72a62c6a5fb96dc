import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { sizeOfRow } from '@/lib/store/row-size';
import { takenInOf } from './taken-in';

it('what an empty store holds takes nothing', async () => {
  const store = openStore({ name: 'empty-sizes' });
  const shares = await store.storageByKind();
  expect(shares.filter(({ bytes }) => bytes > 0)).toEqual([]);
  store.close();
});

it('shares reckoned from a sample are near the exact ones', async () => {
  const name = 'sizes';
  const store = openStore({ name });
  for (let index = 0; index < 300; index++) {
    const words = Array.from({ length: 20 + ((index * 37) % 200) }, (_, at) => `word${at}`);
    await store.commitTakenIn(takenInOf(`article-${index}`, words));
    if (index % 3 === 0) await store.save(`article-${index}`, index);
  }
  const bytes = new ArrayBuffer(500_000);
  await store.putPicture({ articleId: 'article-7', url: 'x', type: 'image/png', bytes, fetchedAt: 1 });
  await store.deleteArticles(['article-8', 'article-9'], 1);

  const sizes = new Map((await store.storageByKind()).map((share) => [share.kind, share.bytes]));
  const exact = await exactSizes(name);
  for (const [kind, tables] of Object.entries({
    articles: ['articles', 'revisions', 'addresses'],
    pictures: ['pictures'],
    own: ['saves'],
    bin: ['bin'],
  })) {
    const sum = tables.reduce((total, table) => total + (exact.get(table) ?? 0), 0);
    const ratio = (sizes.get(kind as 'articles') ?? 0) / sum;
    expect(ratio, kind).toBeGreaterThan(0.85);
    expect(ratio, kind).toBeLessThan(1.15);
  }
  store.close();
});

it('sizeOfRow counts bytes as they are, and letters beyond Latin-1 twice', () => {
  const length = (value: unknown) => sizeOfRow(value) - sizeOfRow(Array.isArray(value) ? [] : '');
  expect(length('ferry')).toBe(5);
  expect(length('fähre')).toBe(5);
  expect(length('渡し船')).toBe(6);
  expect(sizeOfRow(new Uint8Array(1000).subarray(10, 20))).toBe(14);
  expect(sizeOfRow({ text: 'ab', at: undefined })).toBeGreaterThan(sizeOfRow({ text: 'ab' }));
});

async function exactSizes(name: string): Promise<Map<string, number>> {
  const { database } = openDatabase(name);
  const sizes = new Map<string, number>();
  for (const table of database.tables) {
    const rows = await table.toArray();
    sizes.set(
      table.name,
      rows.reduce((sum: number, row) => sum + sizeOfRow(row), 0),
    );
  }
  database.close();
  return sizes;
}
