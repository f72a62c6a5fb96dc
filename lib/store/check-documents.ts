/** Whether articles and index name one another: which documents there are, of which articles, in which segments. */
import type { DocumentPart } from '@/lib/index/document';
import type { SegmentHead } from '@/lib/index/segment';
import type { ArticleId } from '@/lib/model/article';
import type { ArticleRow, Database, ManifestEntry, ManifestRow } from './database';
import { indexTables, readManifest } from './index-changes';

export type IndexFault =
  /** The article says that it has it; null where it should have one and says nothing. */
  | { kind: 'document-missing'; articleId: ArticleId; part: DocumentPart; document: number | null }
  /** The number leads to the document of another article, or of the other part. */
  | { kind: 'document-of-another'; articleId: ArticleId; part: DocumentPart; document: number }
  /** Searches find an article that is not stored. */
  | { kind: 'ghost-document'; articleId: ArticleId; document: number }
  /** Searches find words that the article has no longer, or words that the reader has taken back. */
  | { kind: 'document-twice'; articleId: ArticleId; part: DocumentPart; document: number }
  | { kind: 'segment-missing'; segment: number }
  /** The manifest says another thing of the segment than the segment itself. */
  | { kind: 'manifest-wrong'; segment: number; what: keyof ManifestEntry }
  /** Rows of a segment that does not count: what a merge was cut off from finishing, or from sweeping. */
  | { kind: 'orphan-rows'; table: IndexTable; segment: number }
  | { kind: 'bytes-damaged'; table: BytesTable; segment: number; ordinal: number }
  /** What the index holds of the document is not what is made of the article's words. Some of the terms. */
  | { kind: 'terms-differ'; articleId: ArticleId; part: DocumentPart; document: number; terms: string[] };

export type BytesTable = 'blocks' | 'positions' | 'pages';
export type IndexTable = BytesTable | 'segments' | 'deletions';

export async function checkDocuments(db: Database): Promise<IndexFault[]> {
  const heads = new Map<number, SegmentHead>();
  return [
    ...(await checkSegments(db, heads)),
    ...(await checkOwners(db, heads)),
    ...(await checkOwned(db, heads)),
    ...(await checkOrphans(db)),
  ];
}

/**
 * Reads the head of a segment; those once read are kept, since none ever changes. Not to be awaited for one that is kept:
 * a transaction in which nothing is asked for meanwhile commits.
 */
async function readHead(
  db: Database,
  heads: Map<number, SegmentHead>,
  segment: number,
): Promise<SegmentHead | null> {
  const head = (await db.segments.get(segment))?.head ?? null;
  if (head) heads.set(segment, head);
  return head;
}

export const articleAt = ({ ids, idWidth }: SegmentHead, ordinal: number): ArticleId =>
  ids.slice(ordinal * idWidth, (ordinal + 1) * idWidth).trimEnd();

export const partAt = ({ parts }: SegmentHead, ordinal: number): DocumentPart =>
  parts[ordinal] === 0 ? 'text' : 'own';

const documentOf = (row: ArticleRow, part: DocumentPart): number | undefined =>
  part === 'text' ? row.document : row.ownDocument;

/** What the manifest says of each. */
const checkSegments = (db: Database, heads: Map<number, SegmentHead>): Promise<IndexFault[]> =>
  db.transaction('r', indexTables(db), async () => {
    const manifest = await readManifest(db);
    const faults: IndexFault[] = [];
    let before = 0;
    for (const entry of manifest.entries) {
      const { segment } = entry;
      const head = heads.get(segment) ?? (await readHead(db, heads, segment));
      if (!head) faults.push({ kind: 'segment-missing', segment });
      else faults.push(...(await wrongFields(db, { entry, head, manifest, before })));
      before = entry.last;
    }
    return faults;
  });

async function wrongFields(
  db: Database,
  {
    entry,
    head,
    manifest,
    before,
  }: {
    entry: ManifestEntry;
    head: SegmentHead;
    manifest: ManifestRow;
    /** The last document of the segment before it. */
    before: number;
  },
): Promise<IndexFault[]> {
  const { segment } = entry;
  const { documents } = head;
  const deleted = (await db.deletions.get(segment))?.documents ?? new Uint32Array();
  const known = new Set(documents);
  const isRising = documents.every((document, index) => document > (documents[index - 1] ?? before));
  const wrong: [keyof ManifestEntry, boolean][] = [
    ['segment', segment >= manifest.nextSegment],
    ['first', entry.first !== documents[0] || !isRising],
    ['last', entry.last !== documents.at(-1) || entry.last >= manifest.nextDocument],
    ['count', entry.count !== documents.length],
    ['deleted', entry.deleted !== deleted.length || deleted.some((document) => !known.has(document))],
  ];
  return wrong.flatMap(([what, isWrong]) => (isWrong ? [{ kind: 'manifest-wrong', segment, what }] : []));
}

const rowsAtOnce = 500;

/** Whether each article's documents are there, and its own. One that is yet to be indexed has none. */
async function checkOwners(db: Database, heads: Map<number, SegmentHead>): Promise<IndexFault[]> {
  const faults: IndexFault[] = [];
  for (let last: ArticleId | null = ''; last !== null; ) {
    const after: ArticleId = last;
    last = await db.transaction('r', db.tables, async () => {
      const rows = await db.articles.where(':id').above(after).limit(rowsAtOnce).toArray();
      const places = await placesOf(db, heads, rows);
      const readUpTo = (await db.meta.get('derived-up-to'))?.value ?? 0;
      for (const row of rows) {
        for (const part of ['text', 'own'] as const) {
          const document = documentOf(row, part) ?? null;
          const found = document === null ? undefined : places.get(document);
          const isOwn = found?.articleId === row.id && found.part === part && found.number === row.number;
          if (document === null) {
            const isRead = row.number <= readUpTo;
            if (isRead && (part === 'text' || (await isWrittenOn(db, row.id))))
              faults.push({ kind: 'document-missing', articleId: row.id, part, document });
          } else if (!found) faults.push({ kind: 'document-missing', articleId: row.id, part, document });
          else if (!isOwn) faults.push({ kind: 'document-of-another', articleId: row.id, part, document });
        }
      }
      return rows.at(-1)?.id ?? null;
    });
  }
  return faults;
}

async function isWrittenOn(db: Database, id: ArticleId): Promise<boolean> {
  const [tags, notes] = await Promise.all([
    db.tags.where(':id').between([id], [id, []]).count(),
    db.notes.where('articleId').equals(id).count(),
  ]);
  return tags + notes > 0;
}

interface Place {
  articleId: ArticleId;
  number: number;
  part: DocumentPart;
}

/** What stands in the index under the numbers that these articles give, as far as it is not deleted. */
async function placesOf(
  db: Database,
  heads: Map<number, SegmentHead>,
  rows: readonly ArticleRow[],
): Promise<Map<number, Place>> {
  const { entries } = await readManifest(db);
  const wanted = rows.flatMap((row) => [row.document ?? [], row.ownDocument ?? []]).flat();
  const places = new Map<number, Place>();
  for (const { segment, first, last } of entries) {
    const within = wanted.filter((document) => document >= first && document <= last);
    if (within.length === 0) continue;
    const head = heads.get(segment) ?? (await readHead(db, heads, segment));
    if (!head) continue;
    const ordinals = new Map([...head.documents].map((document, ordinal) => [document, ordinal]));
    const deleted = new Set((await db.deletions.get(segment))?.documents);
    for (const document of within) {
      const ordinal = ordinals.get(document);
      if (ordinal === undefined || deleted.has(document)) continue;
      const number = head.numbers[ordinal] ?? 0;
      places.set(document, { articleId: articleAt(head, ordinal), number, part: partAt(head, ordinal) });
    }
  }
  return places;
}

/** Whether each document that is not deleted is one of its article's. */
async function checkOwned(db: Database, heads: Map<number, SegmentHead>): Promise<IndexFault[]> {
  const faults: IndexFault[] = [];
  for (let last: number | null = 0; last !== null; ) {
    const after: number = last;
    last = await db.transaction('r', [db.articles, ...indexTables(db)], async () => {
      const { entries } = await readManifest(db);
      // What was merged meanwhile lies in another segment under the same numbers.
      const entry = entries.find((each) => each.last > after);
      if (!entry) return null;
      const head = heads.get(entry.segment) ?? (await readHead(db, heads, entry.segment));
      if (!head) return entry.last;
      const deleted = new Set((await db.deletions.get(entry.segment))?.documents);
      const from = head.documents.findIndex((document) => document > after);
      // The manifest says more than there is, which is told of elsewhere.
      if (from < 0) return entry.last;
      const documents = head.documents.slice(from, from + rowsAtOnce);
      const live = [...documents.keys()].filter((index) => !deleted.has(documents[index] ?? 0));
      const ids = live.map((index) => articleAt(head, from + index));
      const rows = await db.articles.bulkGet(ids);
      live.forEach((index, at) => {
        const [document = 0, articleId = '', row] = [documents[index], ids[at], rows[at]];
        const part = partAt(head, from + index);
        if (!row) faults.push({ kind: 'ghost-document', articleId, document });
        else if (documentOf(row, part) !== document)
          faults.push({ kind: 'document-twice', articleId, part, document });
      });
      return documents.at(-1) ?? entry.last;
    });
  }
  return faults;
}

const checkOrphans = (db: Database): Promise<IndexFault[]> =>
  db.transaction('r', indexTables(db), async () => {
    const faults: IndexFault[] = [];
    const counting = new Set((await readManifest(db)).entries.map(({ segment }) => segment));
    for (const table of ['segments', 'deletions'] as const) {
      for (const segment of await db[table].toCollection().primaryKeys())
        if (!counting.has(segment)) faults.push({ kind: 'orphan-rows', table, segment });
    }
    for (const table of ['blocks', 'positions', 'pages'] as const) {
      for (let from: number | null = 0; from !== null; ) {
        const [key] = (await db[table].where(':id').aboveOrEqual([from, 0]).limit(1).primaryKeys()) as [
          number,
          number,
        ][];
        if (key && !counting.has(key[0])) faults.push({ kind: 'orphan-rows', table, segment: key[0] });
        from = key ? key[0] + 1 : null;
      }
    }
    return faults;
  });
