import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import { arrange, articleOf, takenInOf } from './taken-in';

const telltale = 'Quorrinfjord';

it('eraseAll leaves no word of any article, wherever it lay, and what only rises goes on rising', async () => {
  const store = openStore({ name: 'erased' });
  await fill(store);
  expect(await findIn('erased', telltale)).not.toEqual([]);
  const stamp = await store.stamp();
  await store.eraseAll();
  expect(await findIn('erased', telltale)).toEqual([]);
  expect(await store.stamp()).toBe(stamp + 1);
  expect(await store.countRows()).toMatchObject({ articles: 0, notes: 0, stories: 0, pictures: 0 });

  const again = await store.commitTakenIn(takenInOf('again', ['word']));
  expect(again.number).toBe(4);
  store.close();
});

it('after the bin is emptied and the index merged no word of a deleted article is left', async () => {
  const store = openStore({ name: 'binned' });
  await fill(store);
  await store.deleteArticles(['kept', 'other'], 10);
  expect(await store.isBinEmpty()).toBe(false);
  await store.dropSetAside([1]);
  await store.emptyBin(Number.POSITIVE_INFINITY);
  expect(await store.isBinEmpty()).toBe(true);
  // As the workroom does it, once it has nothing else to do.
  while (await store.mergeStep({ isAtRest: true }));
  expect(await findIn('binned', telltale)).toEqual([]);
  expect((await store.getStored('third'))?.revision.text).toBe('plain words');
  store.close();
});

/** Two articles with the telltale word in everything that belongs to them, one without, and a draft. */
async function fill(store: ReturnType<typeof openStore>): Promise<void> {
  const article = { ...articleOf('other'), title: telltale };
  await store.commitTakenIn(takenInOf('kept', [telltale, 'word']));
  await store.commitTakenIn(takenInOf('other', ['word', telltale], { article }));
  await store.commitTakenIn(takenInOf('third', ['plain', 'words']));
  await arrange(store, ['kept', 'other']);
  await store.renameStory('s:kept', { words: telltale, since: 1 });
  await store.save('kept', 1);
  await store.setTags('kept', [telltale]);
  await store.setNote({ articleId: 'kept', highlightId: null, markdown: telltale, updatedAt: 1 });
  const receipt = { articleId: 'other', revision: 1, start: 0, end: 1 };
  await store.putHighlight({ id: 'h', receipt, quote: telltale, prefix: '', suffix: '', createdAt: 1 });
  const bytes = new TextEncoder().encode(telltale).buffer as ArrayBuffer;
  await store.putPicture({ articleId: 'kept', url: 'x', type: 'image/png', bytes, fetchedAt: 1 });
  const key = await store.putInInbox({ title: telltale } as never, { isPassing: false });
  for (let attempt = 0; attempt < 3; attempt++) await store.failInInbox(key, 'odd');
}

/** The tables in whose raw rows the word still stands, in text or in bytes, whatever its case. */
async function findIn(name: string, word: string): Promise<string[]> {
  const { database } = openDatabase(name);
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  const found = database.tables.filter((_, index) => holds(rows[index], word.toLowerCase()));
  const names = found.map((table) => table.name);
  database.close();
  return names;
}

function holds(value: unknown, word: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(word);
  if (typeof value !== 'object' || value === null) return false;
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  if (ArrayBuffer.isView(bytes)) {
    return holds(new TextDecoder('latin1').decode(bytes as Uint8Array), word);
  }
  return Object.entries(value).some(([key, each]) => holds(key, word) || holds(each, word));
}
