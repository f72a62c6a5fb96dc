import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eagerMergePolicy } from '@/lib/index/merge-plan';
import { type Database, openDatabase } from '@/lib/store/database';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { arrange, takenInOf } from './taken-in';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** Nine articles in two stories, the first four with something of the reader's, some deleted, some merged. */
async function fullStore(): Promise<{ name: string; store: Store }> {
  const name = `check-${crypto.randomUUID()}`;
  const store = openStore({ name, mergePolicy: eagerMergePolicy });
  for (const [index, id] of ids.entries())
    await store.commitTakenIn(takenInOf(id, ['ferry', 'fare', `only-${id}`], {}, index + 1));
  await arrange(store, ids.slice(0, 5), ids.slice(5));
  for (const id of ids.slice(0, 4)) {
    await store.save(id, 1);
    await store.markRead(id, 2, { keep: true });
    await store.setTags(id, ['ferries', id]);
    await store.putHighlight({
      id: `${id}:1:0:5`,
      receipt: { articleId: id, revision: 1, start: 0, end: 5 },
      quote: 'ferry',
      prefix: '',
      suffix: ' fare',
      createdAt: 4,
    });
    await store.setNote({ articleId: id, highlightId: `${id}:1:0:5`, markdown: 'Why?', updatedAt: 3 });
  }
  await store.deleteArticles(['d', 'h'], 5);
  await mergeAll(store);
  await store.deleteArticles(['i'], 6);
  await store.setNote({ articleId: 'g', highlightId: null, markdown: 'Later words', updatedAt: 7 });
  return { name, store };
}

async function mergeAll(store: Store): Promise<void> {
  while (await store.mergeStep({ isAtRest: true }));
}

/** Does that to the tables of a sound archive and answers what the check then says. */
async function faultsAfter(damage: (db: Database) => PromiseLike<unknown>) {
  const { name, store } = await fullStore();
  const { database } = openDatabase(name);
  await damage(database);
  database.close();
  return store.checkArchive();
}

async function check(damage: (db: Database) => PromiseLike<unknown>, expected: object[]): Promise<void> {
  expect(await faultsAfter(damage)).toEqual(expected.map((fault) => expect.objectContaining(fault)));
}

const changeArticle = (db: Database, id: string, change: object) =>
  db.articles.where(':id').equals(id).modify(change);

describe('a sound archive', () => {
  it('has no faults, whatever was deleted, put back, revised and merged', async () => {
    const { store } = await fullStore();
    expect(await store.checkArchive()).toEqual([]);
    await mergeAll(store);
    expect(await store.checkArchive({ sample: 2 })).toEqual([]);
    const deletionId = await store.deleteArticles(['a', 'e', 'f'], 9);
    expect(await store.checkArchive()).toEqual([]);
    await store.restore(deletionId);
    await mergeAll(store);
    expect(await store.checkArchive()).toEqual([]);
  });

  it('may hold nothing at all', async () => {
    expect(await openStore({ name: 'check-nothing' }).checkArchive()).toEqual([]);
  });

  it('may have articles that are yet to be indexed', () =>
    check(async (db) => {
      await db.manifest.clear();
      await Promise.all(
        [db.segments, db.deletions, db.blocks, db.positions, db.pages].map((table) => table.clear()),
      );
      await db.articles.toCollection().modify((row) => {
        delete row.document;
        delete row.ownDocument;
      });
    }, []));
});

describe('rows of articles', () => {
  it('names a revision that is gone', () =>
    check(
      (db) => db.revisions.delete(['b', 1]),
      [{ kind: 'revision-missing', articleId: 'b', revision: 1 }],
    ));

  it('names an analysis that is gone, or speaks of other words', async () => {
    await check((db) => db.analyses.delete('b'), [{ kind: 'analysis-missing', articleId: 'b' }]);
    await check(
      (db) => db.analyses.where(':id').equals('b').modify({ 'analysis.revision': 2 }),
      [{ kind: 'analysis-of-another-revision', articleId: 'b', revision: 2 }],
    );
  });

  it('names what is left of an article that is gone', () =>
    check(
      (db) => db.articles.delete('a'),
      [
        { kind: 'story-of-missing-article', storyId: 's:a', articleId: 'a' },
        ...[
          'revisions',
          'addresses',
          'analyses',
          'saves',
          'readings',
          'tags',
          'highlights',
          'notes',
          'storyMembers',
        ].map((table) => ({ kind: 'stray-rows', table, articleId: 'a' })),
        { kind: 'ghost-document', articleId: 'a' },
        { kind: 'ghost-document', articleId: 'a' },
      ],
    ));

  it('names a note on a highlight that is gone', () =>
    check(
      (db) => db.highlights.delete('b:1:0:5'),
      [{ kind: 'note-without-highlight', noteId: 'h:b:1:0:5' }],
    ));

  it('names numbers that are given twice', async () => {
    const numberOfI = 9;
    await check(
      (db) => changeArticle(db, 'b', { number: numberOfI }),
      [
        { kind: 'number-twice', articleId: 'b', number: numberOfI, other: 'i' },
        { kind: 'document-of-another', articleId: 'b', part: 'text' },
        { kind: 'document-of-another', articleId: 'b', part: 'own' },
      ],
    );
    await check(
      (db) => db.meta.put({ key: 'next-number', value: 6 }),
      [{ kind: 'number-to-be-given', articleId: 'g', number: 7 }],
    );
  });
});

describe('stories', () => {
  it('names an article in two stories', () =>
    check(
      (db) =>
        db.stories
          .where(':id')
          .equals('s:f')
          .modify({ articleIds: ['f', 'g', 'b'] }),
      [{ kind: 'in-two-stories', articleId: 'b', storyId: 's:f' }],
    ));

  it('names an article in none, and a story of nothing', () =>
    check(
      (db) => db.stories.where(':id').equals('s:f').modify({ articleIds: [] }),
      [
        { kind: 'in-no-story', articleId: 'f' },
        { kind: 'in-no-story', articleId: 'g' },
        { kind: 'story-of-nothing', storyId: 's:f' },
      ],
    ));
});

describe('documents of the index', () => {
  const documentOf = async (db: Database, id: string) => (await db.articles.get(id))?.document ?? 0;

  it('names one that is missing: deleted, never given, or unknown', async () => {
    await check(
      async (db) => {
        const document = await documentOf(db, 'b');
        const manifest = await db.manifest.get('index');
        const entry = manifest?.entries.find(({ first, last }) => first <= document && document <= last);
        if (!manifest || !entry) throw new Error('No segment');
        const known = (await db.deletions.get(entry.segment))?.documents ?? [];
        const documents = Uint32Array.from([...known, document]).sort();
        entry.deleted += 1;
        entry.deletionsVersion += 1;
        await db.deletions.put({ segment: entry.segment, documents });
        await db.manifest.put(manifest);
      },
      [{ kind: 'document-missing', articleId: 'b', part: 'text' }],
    );
    await check(
      (db) => changeArticle(db, 'b', { document: 999 }),
      [
        { kind: 'document-missing', articleId: 'b', part: 'text', document: 999 },
        { kind: 'document-twice', articleId: 'b', part: 'text' },
      ],
    );
    await check(
      async (db) => {
        await db.meta.put({ key: 'derived-up-to', value: 9 });
        await db.articles
          .where(':id')
          .equals('b')
          .modify((row) => {
            delete row.ownDocument;
          });
      },
      [
        { kind: 'document-missing', articleId: 'b', part: 'own', document: null },
        { kind: 'document-twice', articleId: 'b', part: 'own' },
      ],
    );
  });

  it('names one of another article', () =>
    check(
      async (db) => changeArticle(db, 'b', { document: await documentOf(db, 'c') }),
      [
        { kind: 'document-of-another', articleId: 'b', part: 'text' },
        { kind: 'document-twice', articleId: 'b', part: 'text' },
      ],
    ));

  it('names one that is there twice: indexed again, and the old one left', () =>
    check(
      async (db) => {
        const manifest = await db.manifest.get('index');
        const last = await db.segments.toCollection().last();
        if (!manifest || !last) throw new Error('No segment');
        const number = manifest.nextDocument;
        const segment = manifest.nextSegment;
        const documents = Uint32Array.of(number);
        await db.segments.put({ ...last, segment, head: { ...last.head, documents } });
        const entry = manifest.entries.at(-1);
        if (!entry) throw new Error('No entry');
        manifest.entries.push({ ...entry, segment, first: number, last: number });
        await db.manifest.put({ ...manifest, nextDocument: number + 1, nextSegment: segment + 1 });
      },
      [{ kind: 'document-twice', articleId: 'g', part: 'own' }],
    ));
});

describe('segments of the index', () => {
  const firstSegment = async (db: Database) => (await db.manifest.get('index'))?.entries[0]?.segment ?? 0;

  it('names a block that was left behind', () =>
    check(
      (db) => db.blocks.put({ segment: 900, ordinal: 0, bytes: new Uint8Array(9) }),
      [{ kind: 'orphan-rows', table: 'blocks', segment: 900 }],
    ));

  it('names what the manifest says wrongly', async () => {
    for (const what of ['first', 'last', 'count', 'deleted'] as const) {
      const faults = await faultsAfter(async (db) => {
        const manifest = await db.manifest.get('index');
        const entry = manifest?.entries[0];
        if (!manifest || !entry) throw new Error('No segment');
        entry[what] += what === 'last' ? -1 : 1;
        await db.manifest.put(manifest);
      });
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'manifest-wrong', what }));
    }
  });

  it('names a segment that is gone, and what was in it', async () => {
    const faults = await faultsAfter(async (db) => db.segments.delete(await firstSegment(db)));
    expect(faults.map(({ kind }) => kind)).toContain('segment-missing');
    expect(faults).toContainEqual(
      expect.objectContaining({ kind: 'document-missing', articleId: 'b', part: 'text' }),
    );
  });

  it('names bytes that are not what was written, or not there', async () => {
    for (const table of ['blocks', 'positions', 'pages'] as const) {
      const expected = (segment: number) => [{ kind: 'bytes-damaged', table, segment, ordinal: 0 }];
      for (const isGone of [true, false]) {
        let segment = 0;
        const faults = await faultsAfter(async (db) => {
          segment = await firstSegment(db);
          const row = await db[table].get([segment, 0]);
          if (!row) throw new Error(`No ${table}`);
          if (isGone) return db[table].delete([segment, 0]);
          row.bytes[row.bytes.length - 1] = (row.bytes.at(-1) ?? 0) ^ 4;
          return db[table].put(row);
        });
        expect(faults).toEqual(expected(segment));
      }
    }
  });

  it('names words that the index does not give back', () =>
    check(
      (db) => db.revisions.where(':id').equals(['b', 1]).modify({ title: 'Other' }),
      [{ kind: 'terms-differ', articleId: 'b', part: 'text', terms: ['b', 'other'] }],
    ));
});
