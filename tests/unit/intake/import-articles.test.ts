import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printArchiveLine } from '@/lib/formats/archive-lines';
import { drainInbox } from '@/lib/intake/drain-inbox';
import { importArticles } from '@/lib/intake/import-articles';
import type { Revision } from '@/lib/model/article';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { StoreError } from '@/lib/store/store-error';
import { scaled } from '../../proof-scale';
import { dumpOf } from '../store/whole-database';
import { analyseSimply, draftOf } from './drafts';

const now = () => Date.UTC(2026, 2, 13);
const options = { now, analyse: analyseSimply, isInterrupted: () => false };
const none = { savedAt: null, readAt: null, tags: [], note: null };
const article = (name: string, marks = {}) =>
  printArchiveLine({
    draft: draftOf(`https://harbour.example/${name}`, `Words about the ${name}.`, {
      title: name,
      via: 'file',
    }),
    ...none,
    ...marks,
  });
const fileOf = (lines: string[]) => new Blob([lines.join('\n')]);

let stores = 0;
const newName = () => `import-${++stores}`;
async function begin(lines: string[], name = newName()) {
  const store = openStore({ name });
  const importId = await store.beginImport({
    fileName: 'mine.jsonl',
    file: fileOf(lines),
    isCut: false,
    at: 1,
  });
  return { name, store, importId };
}
const titlesIn = async (store: Store) => {
  const stored = await store.getArticles(await store.listLibraryIds({}));
  return stored.map(({ title }) => title).sort();
};

describe('importArticles', () => {
  it('takes each line in and reports what became of it', async () => {
    const { store } = await begin([
      article('pier'),
      '{"schema"',
      '',
      article('pier'),
      article('ferry'),
      '{"schema":"bookmark"}',
    ]);
    await importArticles(store, options);
    expect(await titlesIn(store)).toEqual(['ferry', 'pier']);
    expect(await store.lastImport()).toMatchObject({
      state: 'done',
      endedAt: now(),
      linesDone: 6,
      counts: { new: 2, revised: 0, unchanged: 1, notTaken: 2 },
      problems: [
        { line: 2, reason: 'not-json' },
        { line: 6, reason: 'not-an-article' },
      ],
    });
    expect(await store.importFile(1)).toBeNull();
  });

  it('brings what the reader made of an article, and leaves what is made of it here', async () => {
    const marks = { savedAt: 5, readAt: 7, tags: ['harbour'], note: 'Theirs' };
    const { name, store } = await begin([article('pier', marks)]);
    await importArticles(store, options);
    const [id = ''] = await store.listLibraryIds({});
    expect(await store.getSave(id)).toEqual({ articleId: id, savedAt: 5 });
    expect(await store.getReading(id)).toEqual({ articleId: id, firstReadAt: 7, lastReadAt: 7 });
    await store.setTags(id, ['mine', 'harbour']);
    await store.setNote({ articleId: id, highlightId: null, markdown: 'Mine', updatedAt: 9 });
    for (let time = 0; time < 2; time += 1) {
      const later = { ...marks, savedAt: 6, readAt: 8 };
      await begin([article('pier', later)], name);
      await importArticles(store, options);
    }
    expect(await store.getTags(id)).toEqual(['harbour', 'mine']);
    expect((await store.getNotes(id)).map((note) => note.markdown)).toEqual(['Mine\n\nTheirs']);
    expect((await store.getSave(id))?.savedAt).toBe(5);
    expect((await store.getReading(id))?.lastReadAt).toBe(7);
  });

  it('keeps what it brings', async () => {
    const { store } = await begin([article('pier')]);
    await importArticles(store, options);
    expect(await store.countKept()).toBe(1);
  });

  it('lets a page’s draft come first', async () => {
    const { store } = await begin(['pier', 'ferry', 'lock'].map((name) => article(name)));
    const order: string[] = [];
    const titleOf = async (id: string) => void order.push((await store.getArticle(id))?.title ?? '');
    let isInterrupted = false;
    const onTakenIn = async (id: string) => {
      await titleOf(id);
      if (order.length > 1) return;
      await store.putInInbox(
        draftOf('https://harbour.example/news', 'Words about the news.', { title: 'news' }),
        {
          isPassing: true,
        },
      );
      isInterrupted = true;
    };
    await importArticles(store, { ...options, onTakenIn, isInterrupted: () => isInterrupted });
    isInterrupted = false;
    await drainInbox(store, { now, analyse: analyseSimply, onTakenIn: titleOf });
    await importArticles(store, { ...options, onTakenIn: titleOf });
    expect(order).toEqual(['pier', 'news', 'ferry', 'lock']);
  });

  it('stops between two articles where the reader says so, goes on, or leaves the rest', async () => {
    const { store, importId } = await begin(['pier', 'ferry', 'lock', 'quay'].map((name) => article(name)));
    const stopAfterOne = () => store.stopImport(importId, null);
    await importArticles(store, { ...options, onTakenIn: stopAfterOne });
    expect(await store.lastImport()).toMatchObject({ state: 'stopped', stoppedBy: null, linesDone: 1 });
    await importArticles(store, options);
    expect(await titlesIn(store)).toEqual(['pier']);
    await store.continueImport(importId);
    await importArticles(store, { ...options, onTakenIn: stopAfterOne });
    await store.endImport(importId, 'left', 99);
    await store.continueImport(importId);
    await importArticles(store, options);
    expect(await titlesIn(store)).toEqual(['ferry', 'pier']);
    expect(await store.lastImport()).toMatchObject({ state: 'left', linesDone: 2, endedAt: 99 });
    expect(await store.importFile(importId)).toBeNull();
  });

  it('refuses a second file while one is being brought', async () => {
    const { name } = await begin([article('pier')]);
    await expect(begin([article('ferry')], name)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('stops on a full disk, with nothing counted that is not stored', async () => {
    const { store } = await begin([article('pier'), article('ferry')]);
    const full = {
      ...store,
      commitImported: (...input: Parameters<Store['commitImported']>) =>
        input[1].step.linesDone === 2
          ? Promise.reject(new StoreError('quota', 'full'))
          : store.commitImported(...input),
    };
    await importArticles(full, options);
    expect(await store.lastImport()).toMatchObject({ state: 'stopped', stoppedBy: 'quota', linesDone: 1 });
    expect(await titlesIn(store)).toEqual(['pier']);
  });

  it('notes an article that cannot be worked out, and goes on', async () => {
    const { store } = await begin([article('pier'), article('ferry')]);
    const analyse = (revision: Revision) => {
      if (revision.text.includes('pier')) throw new Error('no such word');
      return analyseSimply(revision);
    };
    await importArticles(store, { ...options, analyse });
    expect(await titlesIn(store)).toEqual(['ferry']);
    expect((await store.lastImport())?.problems).toEqual([
      { line: 1, reason: 'failed', detail: 'no such word' },
    ]);
  });

  it('passes over a line in which the work ended three times', async () => {
    const { store, importId } = await begin([article('pier'), article('ferry')]);
    for (let time = 0; time < 3; time += 1) await store.beginImportLine(importId);
    await importArticles(store, options);
    expect(await titlesIn(store)).toEqual(['ferry']);
    expect((await store.lastImport())?.problems).toEqual([{ line: 1, reason: 'crashed', detail: null }]);
  });

  it('reports the first hundred of many broken lines, and counts all', async () => {
    const { store } = await begin([...Array(1200).fill('no'), article('pier')]);
    await importArticles(store, options);
    const job = await store.lastImport();
    expect(job?.counts).toEqual({ new: 1, revised: 0, unchanged: 0, notTaken: 1200 });
    expect(job?.problems.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  });

  it('cut anywhere and gone on with, leaves what an import without cuts leaves', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('pier', 'ferry', 'lock', 'quay', 'no'), { maxLength: 8 }),
        fc.array(fc.nat(12), { maxLength: 4 }),
        async (names, cuts) => {
          const lines = names.map((name) => (name === 'no' ? 'no' : article(name, { tags: [name] })));
          const whole = await begin(lines);
          await importArticles(whole.store, options);
          const cut = await begin(lines);
          for (const count of cuts)
            await importArticles(breakingAt(cut.store, count), options).catch(() => null);
          await cut.store.continueImport(cut.importId);
          await importArticles(cut.store, options);
          expect(await tablesOf(cut.name)).toEqual(await tablesOf(whole.name));
          whole.store.close();
          cut.store.close();
        },
      ),
      { numRuns: scaled(15, 200) },
    ));
});

/** A store that is gone after so many writes, before or after the last of them is done. */
function breakingAt(store: Store, count: number): Store {
  let left = count;
  const gone = () => new StoreError('closed', 'The browser ended');
  const breaking =
    <Input extends unknown[], Output>(verb: (...input: Input) => Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      left -= 1;
      if (left < 0) throw gone();
      const output = await verb(...input);
      if (left === 0 && count % 2 === 0) throw gone();
      return output;
    };
  return {
    ...store,
    commitImported: breaking(store.commitImported),
    passImportLines: breaking(store.passImportLines),
    endImport: breaking(store.endImport),
  };
}

/** Without what differs by the moment: how often a line was begun. */
async function tablesOf(name: string) {
  const { articles, revisions, addresses, stories, tags, imports } = await dumpOf(name);
  const jobs = (imports as { attempts: number }[]).map((job) => ({ ...job, attempts: 0 }));
  return { articles, revisions, addresses, stories, tags, jobs };
}
