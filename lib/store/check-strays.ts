/** Rows that belong to an article, or to a highlight, which is not stored. */
import type { Table } from 'dexie';
import type { ArticleId } from '@/lib/model/article';
import type { HighlightId, NoteId } from '@/lib/model/reader';
import type { Belongings, Database } from './database';

export type StrayFault =
  | { kind: 'stray-rows'; table: BelongingTable; articleId: ArticleId }
  | { kind: 'note-without-highlight'; noteId: NoteId; highlightId: HighlightId };

type BelongingTable = Exclude<keyof Belongings, 'articles'>;

/** The index by which rows are found by their article; `:id` where the article's id is the key or begins it. */
const indexByTable: Record<BelongingTable, string> = {
  revisions: ':id',
  addresses: 'articleId',
  analyses: ':id',
  saves: ':id',
  readings: ':id',
  tags: ':id',
  highlights: 'receipt.articleId',
  notes: 'articleId',
  storyMarks: ':id',
  storyMembers: ':id',
  pictures: ':id',
};

export async function checkStrays(db: Database): Promise<StrayFault[]> {
  const faults: StrayFault[] = [];
  for (const [name, index] of Object.entries(indexByTable)) {
    faults.push(...(await checkTable(db, name as BelongingTable, index)));
  }
  return [...faults, ...(await checkNotes(db))];
}

const keysAtOnce = 500;

type Key = string | [string, ...unknown[]];

async function checkTable(db: Database, name: BelongingTable, index: string): Promise<StrayFault[]> {
  const table = db[name] as unknown as Table<unknown, Key>;
  const stray = new Set<ArticleId>();
  const isCompound = Array.isArray(table.schema.primKey.keyPath) && index === ':id';
  for (let last: Key | null = isCompound ? [''] : ''; last !== null; ) {
    const after: Key = last;
    last = await db.transaction('r', table, db.articles, async () => {
      const keys = (await table.where(index).above(after).limit(keysAtOnce).uniqueKeys()) as unknown as Key[];
      const ids = [...new Set(keys.map(articleOf))];
      const rows = await db.articles.bulkGet(ids);
      ids.forEach((id, at) => {
        if (!rows[at]) stray.add(id);
      });
      return keys.at(-1) ?? null;
    });
  }
  return [...stray].map((articleId) => ({ kind: 'stray-rows', table: name, articleId }));
}

const articleOf = (key: Key): ArticleId => (typeof key === 'string' ? key : key[0]);

async function checkNotes(db: Database): Promise<StrayFault[]> {
  const faults: StrayFault[] = [];
  for (let last: NoteId | null = ''; last !== null; ) {
    const after: NoteId = last;
    last = await db.transaction('r', db.notes, db.highlights, async () => {
      const notes = await db.notes.where(':id').above(after).limit(keysAtOnce).toArray();
      const onHighlights = notes.flatMap(({ id, highlightId }) =>
        highlightId === null ? [] : [{ id, highlightId }],
      );
      const highlights = await db.highlights.bulkGet(onHighlights.map(({ highlightId }) => highlightId));
      onHighlights.forEach(({ id, highlightId }, index) => {
        if (!highlights[index]) faults.push({ kind: 'note-without-highlight', noteId: id, highlightId });
      });
      return notes.at(-1)?.id ?? null;
    });
  }
  return faults;
}
