/**
 * Merges segments of the search index in small steps, each one transaction, between which anything else may be
 * written. A merge that is cut off leaves blocks that no manifest names; they are swept before the next one.
 */
import { checkBytes } from '@/lib/index/bytes';
import { DamagedIndexError } from '@/lib/index/damaged-index';
import { withDeletions } from '@/lib/index/deletions';
import { type MergePolicy, planMerge, usualMergePolicy } from '@/lib/index/merge-plan';
import { type MergePart, mergeSegments } from '@/lib/index/merge-segments';
import type { Deletions, PackedBlock, SegmentHead } from '@/lib/index/segment';
import type { Database, ManifestEntry, SegmentRow } from './database';
import { entryOf, putBlocks, readManifest } from './index-changes';

/** What a step does: small segments become one, larger ones do, the new one counts, what nobody needs goes. */
export type MergePhase = 'flushing' | 'merging' | 'swapping' | 'sweeping';

export interface MergeStepOptions {
  /** Nothing else waits to be written. */
  isAtRest: boolean;
  /** Called as each phase begins. */
  onPhase?: ((phase: MergePhase) => void) | undefined;
}

interface RunningMerge {
  segment: number;
  sources: ManifestEntry[];
  parts: AsyncGenerator<MergePart, SegmentHead>;
  size: number;
  isOfSmall: boolean;
}

export interface IndexMerger {
  /** One step, by one context at a time. Answers whether there is more to do. */
  step(options: MergeStepOptions): Promise<boolean>;
}

export function indexMerger(
  db: Database,
  onDamage: (error: unknown) => void,
  policy: MergePolicy = usualMergePolicy,
): IndexMerger {
  let running: RunningMerge | null = null;
  /** Whether what others left behind has been looked for. */
  let isSwept = false;

  return {
    async step({ isAtRest, onPhase }) {
      if (running) {
        const merge = running;
        try {
          onPhase?.(merge.isOfSmall ? 'flushing' : 'merging');
          const next = await merge.parts.next();
          if (!next.done) {
            merge.size += next.value.blocks.reduce((sum, { postings }) => sum + postings.length, 0);
            await putPart(db, merge.segment, next.value);
            return true;
          }
          onPhase?.('swapping');
          await swap(db, merge, next.value);
        } catch (error) {
          // Its blocks are swept at the next step, and it begins anew.
          running = null;
          isSwept = false;
          if (!(error instanceof DamagedIndexError)) throw error;
          // Sources that do not count any more may be gone: the index was emptied meanwhile.
          if (!(await doCount(db, merge.sources))) return true;
          onDamage(error);
          return false;
        }
        running = null;
        isSwept = false;
        return true;
      }
      if (!isSwept) {
        onPhase?.('sweeping');
        isSwept = !(await sweepSome(db));
        if (!isSwept) return true;
      }
      running = await begin(db, isAtRest, policy);
      return running !== null;
    },
  };
}

async function begin(db: Database, isAtRest: boolean, policy: MergePolicy): Promise<RunningMerge | null> {
  return db.transaction('rw', db.manifest, db.segments, db.deletions, db.meta, async () => {
    const manifest = await readManifest(db);
    const purge = (await db.meta.get('index-purge'))?.value === 1;
    const plan = planMerge(manifest.entries, { isAtRest, purge }, policy);
    if (!plan) {
      if (purge && isAtRest) await db.meta.delete('index-purge');
      return null;
    }
    const sources = manifest.entries.slice(...plan);
    const segment = manifest.nextSegment;
    await db.manifest.put({ ...manifest, nextSegment: segment + 1 });
    const rows = await db.segments.bulkGet(sources.map((entry) => entry.segment));
    const deleted = await deletedIn(db, sources);
    const parts = mergeSegments(
      rows.map((row, index) => {
        if (!row) throw new DamagedIndexError(`Segment ${sources[index]?.segment} is missing`);
        return {
          head: row.head,
          deleted: marksOf(row.head, deleted[index] ?? new Uint32Array()),
          readBlock: (ordinal: number) => readBlock(db, row, ordinal),
        };
      }),
    );
    const isOfSmall = sources.length > 1 && (sources.at(-1)?.count ?? 0) < policy.smallBelow;
    return { segment, sources, parts, size: 0, isOfSmall };
  });
}

const putPart = (db: Database, segment: number, part: MergePart) =>
  db.transaction('rw', db.blocks, db.positions, db.pages, () => putBlocks(db, segment, part));

/** From here on the new segment counts and its sources do not. What was deleted meanwhile is deleted in it, too. */
function swap(db: Database, { segment, sources, size }: RunningMerge, head: SegmentHead): Promise<void> {
  return db.transaction('rw', db.manifest, db.segments, db.deletions, async () => {
    const manifest = await readManifest(db);
    const at = manifest.entries.findIndex((entry) => entry.segment === sources[0]?.segment);
    // The index was emptied meanwhile: what was merged is of no use.
    if (at < 0) return;
    const kept = new Set(head.documents);
    const deleted = (await deletedIn(db, sources)).flatMap((documents) =>
      [...documents].filter((document) => kept.has(document)),
    );
    const revived = await revivedSince(db, { sources, kept });
    // What was put back meanwhile is not in it: the sources stay, and the merge begins anew.
    if (revived) return;
    const entry = { ...entryOf(segment, { head, blocks: [] }, { deleted: deleted.length }), size };
    const entries = manifest.entries.toSpliced(at, sources.length, ...(entry.count > 0 ? [entry] : []));
    if (entry.count > 0) await db.segments.put({ segment, head, inline: null });
    if (deleted.length > 0) await db.deletions.put({ segment, documents: Uint32Array.from(deleted) });
    await db.manifest.put({ ...manifest, entries });
    const replacedSegments = sources.map((source) => source.segment);
    await db.segments.bulkDelete(replacedSegments);
    await db.deletions.bulkDelete(replacedSegments);
  });
}

async function doCount(db: Database, sources: readonly ManifestEntry[]): Promise<boolean> {
  const counting = new Set((await readManifest(db)).entries.map(({ segment }) => segment));
  return sources.every(({ segment }) => counting.has(segment));
}

/** Whether a document that the merge left out, since it was deleted, has been put back since. */
async function revivedSince(
  db: Database,
  { sources, kept }: { sources: ManifestEntry[]; kept: ReadonlySet<number> },
): Promise<boolean> {
  const rows = await db.segments.bulkGet(sources.map((source) => source.segment));
  const stillDeleted = new Set((await deletedIn(db, sources)).flatMap((documents) => [...documents]));
  return rows.some((row) =>
    row?.head.documents.some((document) => !kept.has(document) && !stillDeleted.has(document)),
  );
}

async function deletedIn(db: Database, entries: readonly ManifestEntry[]): Promise<Uint32Array[]> {
  const rows = await db.deletions.bulkGet(entries.map((entry) => entry.segment));
  return rows.map((row) => row?.documents ?? new Uint32Array());
}

function marksOf({ documents }: SegmentHead, deleted: Uint32Array): Deletions {
  const among = new Set(deleted);
  const ordinals: number[] = [];
  documents.forEach((document, ordinal) => {
    if (among.has(document)) ordinals.push(ordinal);
  });
  return withDeletions(new Uint8Array(), ordinals, documents.length);
}

async function readBlock(db: Database, row: SegmentRow, ordinal: number): Promise<PackedBlock> {
  const inline = row.inline?.blocks[ordinal];
  if (inline) return inline;
  const key: [number, number] = [row.segment, ordinal];
  const [postings, positions] = await Promise.all([db.blocks.get(key), db.positions.get(key)]);
  if (!postings || !positions) throw new DamagedIndexError(`Block ${ordinal} of ${row.segment} is missing`);
  checkBytes(postings.bytes);
  checkBytes(positions.bytes);
  return { postings: postings.bytes, positions: positions.bytes };
}

/** Rows deleted in one transaction. */
const sweptAtOnce = 200;

/** Deletes some rows of segments that do not count (any more); answers whether there were any. */
function sweepSome(db: Database): Promise<boolean> {
  return db.transaction('rw', db.manifest, db.segments, db.blocks, db.positions, db.pages, async () => {
    const { entries } = await readManifest(db);
    const counting = new Set(entries.map(({ segment }) => segment));
    for (const table of [db.blocks, db.positions, db.pages]) {
      let from = 0;
      for (;;) {
        // Hops from segment to segment: what is in one is not looked through.
        const [key] = (await table.where(':id').aboveOrEqual([from, 0]).limit(1).primaryKeys()) as [
          number,
          number,
        ][];
        if (!key) break;
        const [segment] = key;
        if (!counting.has(segment)) {
          const keys = await table
            .where(':id')
            .between([segment, -Infinity], [segment, Infinity])
            .limit(sweptAtOnce)
            .primaryKeys();
          await table.bulkDelete(keys);
          return true;
        }
        from = segment + 1;
      }
    }
    const stray = (await db.segments.toCollection().primaryKeys()).filter((one) => !counting.has(one));
    await db.segments.bulkDelete(stray);
    return false;
  });
}
