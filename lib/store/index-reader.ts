/**
 * Reads of the search index. Each is one native transaction: through Dexie, awaiting what is remembered already would
 * let the transaction commit too early. Heads and blocks never change, so they are remembered; the manifest, read first
 * each time, says which of them count.
 */
import { blocksWanted } from '@/lib/index/blocks-wanted';
import { checkBytes } from '@/lib/index/bytes';
import { DamagedIndexError } from '@/lib/index/damaged-index';
import { withDeletions } from '@/lib/index/deletions';
import type { Deletions, SegmentHead } from '@/lib/index/segment';
import type { IndexView, LoadedSegment, Wanted } from '@/lib/index/view';
import { byteCache } from './byte-cache';
import type { BytesRow, Database, DeletionsRow, ManifestEntry, ManifestRow, SegmentRow } from './database';

export interface IndexReader {
  /** What cannot be read is left out, and `onDamage` called. */
  read(wanted: Wanted): Promise<IndexView>;
}

interface Remembered {
  row: SegmentRow;
  deletionsVersion: number;
  deleted: Deletions;
}

type BytesTable = 'blocks' | 'positions' | 'pages';

/** Of blocks and pages. A panel asks for the same ones again with each article of a story. */
const rememberedBytes = 4_000_000;

export function indexReader(db: Database, onDamage: (error: unknown) => void): IndexReader {
  const segments = new Map<number, Remembered>();
  const bytesByKey = byteCache(rememberedBytes);

  return {
    async read(wanted) {
      if (!db.isOpen()) await db.open();
      const transaction = db
        .backendDB()
        .transaction(['manifest', 'segments', 'deletions', 'blocks', 'positions', 'pages'], 'readonly');
      const get: Get = (table, key) => resultOf(transaction.objectStore(table).get(key));
      const manifest = (await get('manifest', 'index')) as ManifestRow | undefined;
      const entries = manifest?.entries ?? [];
      forgetOthers(entries);
      const loaded = await Promise.all(
        entries.map((entry) =>
          load(entry, wanted, get).catch((error: unknown) => {
            if (!(error instanceof DamagedIndexError)) throw error;
            onDamage(error);
            return null;
          }),
        ),
      );
      return { segments: loaded.filter((segment) => segment !== null) };
    },
  };

  function forgetOthers(entries: readonly ManifestEntry[]): void {
    const counting = new Set(entries.map(({ segment }) => segment));
    for (const segment of segments.keys()) if (!counting.has(segment)) segments.delete(segment);
  }

  async function load(entry: ManifestEntry, wanted: Wanted, get: Get): Promise<LoadedSegment> {
    const known = segments.get(entry.segment);
    const isCurrent = known?.deletionsVersion === entry.deletionsVersion;
    const { row, deleted } = isCurrent ? known : await remember(entry, known, get);
    const { head, inline } = row;
    const { blocks, positions, pages } = blocksWanted(head, wanted);
    const bytesOf = async (table: BytesTable, ordinals: readonly number[]) =>
      new Map(
        await Promise.all(
          ordinals.map(async (ordinal): Promise<[number, Uint8Array]> => {
            const bytes = inline
              ? inlineBytes(inline, table, ordinal)
              : await storedBytes(table, entry.segment, ordinal, get);
            if (!bytes)
              throw new DamagedIndexError(`${table} ${ordinal} of segment ${entry.segment} is missing`);
            return [ordinal, bytes];
          }),
        ),
      );
    const [ofBlocks, ofPositions, ofPages] = await Promise.all([
      bytesOf('blocks', blocks),
      bytesOf('positions', positions),
      bytesOf('pages', pages),
    ]);
    return { head, deleted, blocks: ofBlocks, positions: ofPositions, pages: ofPages };
  }

  async function remember(
    entry: ManifestEntry,
    known: Remembered | undefined,
    get: Get,
  ): Promise<Remembered> {
    const [stored, deletions] = await Promise.all([
      known?.row ?? (get('segments', entry.segment) as Promise<SegmentRow | undefined>),
      entry.deletionsVersion === 0
        ? undefined
        : (get('deletions', entry.segment) as Promise<DeletionsRow | undefined>),
    ]);
    if (!stored) throw new DamagedIndexError(`Segment ${entry.segment} is missing`);
    if (!known) checkRow(stored, entry);
    const made: Remembered = {
      row: stored,
      deletionsVersion: entry.deletionsVersion,
      deleted: deletionsIn(stored.head, deletions?.documents ?? new Uint32Array()),
    };
    segments.set(entry.segment, made);
    return made;
  }

  async function storedBytes(
    table: BytesTable,
    segment: number,
    ordinal: number,
    get: Get,
  ): Promise<Uint8Array | undefined> {
    const key = `${table}:${segment}:${ordinal}`;
    const known = bytesByKey.get(key);
    if (known) return known;
    const bytes = ((await get(table, [segment, ordinal])) as BytesRow | undefined)?.bytes;
    if (bytes) {
      checkBytes(bytes);
      bytesByKey.put(key, bytes);
    }
    return bytes;
  }
}

type Get = (table: string, key: IDBValidKey) => Promise<unknown>;

const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function inlineBytes(
  inline: NonNullable<SegmentRow['inline']>,
  table: BytesTable,
  ordinal: number,
): Uint8Array | undefined {
  if (table === 'pages') return inline.pages[ordinal];
  return inline.blocks[ordinal]?.[table === 'blocks' ? 'postings' : 'positions'];
}

function checkRow({ head, inline }: SegmentRow, entry: ManifestEntry): void {
  const { documents, numbers, parts, lengths, dates, ids } = head;
  const lists = [documents, numbers, parts, lengths, dates];
  if (lists.some((list) => list?.length !== entry.count) || ids?.length !== entry.count * head.idWidth)
    throw new DamagedIndexError(`The head of segment ${entry.segment} is none`);
  for (const { postings, positions } of inline?.blocks ?? []) {
    checkBytes(postings);
    checkBytes(positions);
  }
  for (const page of inline?.pages ?? []) checkBytes(page);
}

/** Marks by ordinal of documents by number; those that the segment does not hold mark nothing. */
function deletionsIn({ documents }: SegmentHead, deleted: Uint32Array): Deletions {
  const ordinals: number[] = [];
  let at = 0;
  for (const document of deleted) {
    while (at < documents.length && (documents[at] ?? 0) < document) at++;
    if (documents[at] === document) ordinals.push(at);
  }
  return withDeletions(new Uint8Array(), ordinals, documents.length);
}
