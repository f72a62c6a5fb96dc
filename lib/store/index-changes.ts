/**
 * Writes to the search index. One change of the archive makes one small segment, however many documents it adds; what
 * it removes is marked. All run inside the caller's transaction over `indexTables`, so that the index never says
 * anything else than the articles do.
 */
import type { IndexDocument } from '@/lib/index/document';
import { packSegment } from '@/lib/index/pack-segment';
import type { Segment } from '@/lib/index/segment';
import type { Database, ManifestEntry, ManifestRow } from './database';

export const indexTables = (db: Database) => [
  db.manifest,
  db.segments,
  db.deletions,
  db.blocks,
  db.positions,
  db.pages,
];

export const readManifest = async (db: Database): Promise<ManifestRow> =>
  (await db.manifest.get('index')) ?? { key: 'index', entries: [], nextDocument: 1, nextSegment: 1 };

/** Answers the numbers of the documents added, in their order. Unknown numbers to remove are passed over. */
export async function changeIndex(
  db: Database,
  { add = [], remove = [] }: { add?: readonly IndexDocument[]; remove?: readonly (number | undefined)[] },
): Promise<number[]> {
  const removed = remove.filter((document) => document !== undefined);
  if (add.length === 0 && removed.length === 0) return [];
  const manifest = await readManifest(db);
  await markDeleted(db, manifest, removed);
  const numbers = add.map((_, index) => manifest.nextDocument + index);
  if (add.length > 0) {
    const segment = manifest.nextSegment;
    const packed = packSegment(
      add.map((document, index) => ({ ...document, document: manifest.nextDocument + index })),
    );
    const isPut = putSegment(db, segment, packed);
    manifest.entries.push(entryOf(segment, packed, { deleted: 0 }));
    manifest.nextDocument += add.length;
    manifest.nextSegment += 1;
    await Promise.all([isPut, db.manifest.put(manifest)]);
  } else await db.manifest.put(manifest);
  return numbers;
}

/** Undoes a removal. Answers those that could be had back: what has been merged away meanwhile is not there. */
export async function reviveDocuments(db: Database, documents: readonly number[]): Promise<Set<number>> {
  const manifest = await readManifest(db);
  const revived = new Set<number>();
  for (const [entry, wanted] of byEntry(manifest, documents)) {
    const row = await db.deletions.get(entry.segment);
    if (!row) continue;
    const among = new Set(wanted);
    const left = row.documents.filter((document) => !among.has(document));
    for (const document of row.documents) if (among.has(document)) revived.add(document);
    await db.deletions.put({ segment: entry.segment, documents: left });
    entry.deleted = left.length;
    entry.deletionsVersion += 1;
  }
  if (revived.size > 0) await db.manifest.put(manifest);
  return revived;
}

/** Leaves nothing of it, but the numbers given so far: nothing that is remembered elsewhere may be taken for a new one. */
export async function clearIndex(db: Database): Promise<void> {
  const manifest = await readManifest(db);
  await Promise.all(indexTables(db).map((table) => table.clear()));
  await db.manifest.put({ ...manifest, entries: [] });
}

export const entryOf = (
  segment: number,
  { head, blocks }: Pick<Segment, 'head'> & { blocks: readonly { postings: Uint8Array }[] },
  { deleted }: { deleted: number },
): ManifestEntry => ({
  segment,
  first: head.documents[0] ?? 0,
  last: head.documents.at(-1) ?? 0,
  count: head.documents.length,
  deleted,
  deletionsVersion: deleted > 0 ? 1 : 0,
  size: blocks.reduce((sum, { postings }) => sum + postings.length, 0),
});

/** Larger ones lie in blocks, of which a query reads what it needs. In bytes. */
const largestInline = 64_000;

async function putSegment(db: Database, segment: number, packed: Segment): Promise<void> {
  const { head, blocks, pages } = packed;
  const parts = [...blocks.flatMap(({ postings, positions }) => [postings, positions]), ...pages];
  const size = parts.reduce((sum, bytes) => sum + bytes.length, 0);
  if (size <= largestInline) {
    await db.segments.put({ segment, head, inline: { blocks, pages } });
    return;
  }
  await db.segments.put({ segment, head, inline: null });
  await putBlocks(db, segment, { firstBlock: 0, blocks, firstPage: 0, pages });
}

export async function putBlocks(
  db: Database,
  segment: number,
  part: { firstBlock: number; blocks: Segment['blocks']; firstPage: number; pages: Uint8Array[] },
): Promise<void> {
  const rowsOf = (bytes: readonly Uint8Array[], first: number) =>
    bytes.map((one, index) => ({ segment, ordinal: first + index, bytes: one }));
  const { firstBlock, blocks } = part;
  await Promise.all([
    db.blocks.bulkPut(
      rowsOf(
        blocks.map(({ postings }) => postings),
        firstBlock,
      ),
    ),
    db.positions.bulkPut(
      rowsOf(
        blocks.map(({ positions }) => positions),
        firstBlock,
      ),
    ),
    db.pages.bulkPut(rowsOf(part.pages, part.firstPage)),
  ]);
}

async function markDeleted(db: Database, manifest: ManifestRow, documents: readonly number[]): Promise<void> {
  for (const [entry, removed] of byEntry(manifest, documents)) {
    const known = (await db.deletions.get(entry.segment))?.documents ?? new Uint32Array();
    const all = Uint32Array.from(new Set([...known, ...removed])).sort();
    await db.deletions.put({ segment: entry.segment, documents: all });
    entry.deleted = all.length;
    entry.deletionsVersion += 1;
  }
}

function byEntry(manifest: ManifestRow, documents: readonly number[]): Map<ManifestEntry, number[]> {
  const found = new Map<ManifestEntry, number[]>();
  for (const document of documents) {
    const entry = manifest.entries.find(({ first, last }) => document >= first && document <= last);
    if (!entry) continue;
    const known = found.get(entry);
    if (known) known.push(document);
    else found.set(entry, [document]);
  }
  return found;
}
