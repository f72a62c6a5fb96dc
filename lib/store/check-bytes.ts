/**
 * Whether the index can be read, byte by byte, and gives back what is made of the articles' words. Each block is read
 * once; of a sample of documents all terms are gathered meanwhile.
 */
import { findPositions, postingsBetween } from '@/lib/index/block';
import { checkBytes, formats } from '@/lib/index/bytes';
import { DamagedIndexError } from '@/lib/index/damaged-index';
import { termsBetween } from '@/lib/index/dictionary';
import type { BytesTable, IndexFault } from './check-documents';
import { compareTerms, type Gathered } from './check-terms';
import type { Database, SegmentRow } from './database';
import { indexTables, readManifest } from './index-changes';

/** `isSampled` is asked with the numbers of articles. */
export async function checkBytesOfIndex(
  db: Database,
  isSampled: (number: number) => boolean,
): Promise<IndexFault[]> {
  const faults: IndexFault[] = [];
  for (let last: number | null = 0; last !== null; ) {
    const after: number = last;
    const row = await segmentAfter(db, after);
    if (row) faults.push(...(await checkSegment(db, row, isSampled)));
    last = row?.head.documents.at(-1) ?? null;
  }
  return faults;
}

/** The first segment with documents of higher numbers: what was merged meanwhile is passed over. */
const segmentAfter = (db: Database, document: number): Promise<SegmentRow | null> =>
  db.transaction('r', indexTables(db), async () => {
    for (const { segment, last } of (await readManifest(db)).entries) {
      const row = last > document ? await db.segments.get(segment) : undefined;
      if (row) return row;
    }
    return null;
  });

async function checkSegment(
  db: Database,
  row: SegmentRow,
  isSampled: (number: number) => boolean,
): Promise<IndexFault[]> {
  const { segment, head } = row;
  const gathered: Gathered = new Map();
  head.numbers.forEach((number, ordinal) => {
    if (isSampled(number)) gathered.set(ordinal, []);
  });
  const damaged: IndexFault[] = [];
  const tell = (table: BytesTable, ordinal: number) =>
    damaged.push({ kind: 'bytes-damaged', table, segment, ordinal });
  const inBlocks = new TermSum();
  for (let ordinal = 0; ordinal < head.blockTerms.length; ordinal++) {
    const postings = await bytesOf(db, row, 'blocks', ordinal);
    const positions = await bytesOf(db, row, 'positions', ordinal);
    if (!isReadable(() => gather(gathered, inBlocks, { postings, first: head.blockTerms[ordinal] })))
      tell('blocks', ordinal);
    else if (!isReadable(() => gatherPositions(gathered, { postings, positions })))
      tell('positions', ordinal);
  }
  const inPages = new TermSum();
  for (let ordinal = 0; ordinal < head.pageTerms.length; ordinal++) {
    const page = await bytesOf(db, row, 'pages', ordinal);
    if (!isReadable(() => sumPage(inPages, { page, first: head.pageTerms[ordinal] }))) tell('pages', ordinal);
  }
  const last = head.pageTerms.length - 1;
  if (damaged.length === 0 && !inPages.equals(inBlocks)) tell('pages', last);
  // It was merged while it was read: its documents lie in the next one.
  if (!(await doesCount(db, segment))) return [];
  return damaged.length > 0 ? damaged : compareTerms(db, head, gathered);
}

const doesCount = async (db: Database, segment: number): Promise<boolean> =>
  (await readManifest(db)).entries.some((entry) => entry.segment === segment);

async function bytesOf(
  db: Database,
  { segment, inline }: SegmentRow,
  table: BytesTable,
  ordinal: number,
): Promise<Uint8Array> {
  const kept = table === 'pages' ? inline?.pages[ordinal] : inline?.blocks[ordinal]?.[inlineNames[table]];
  // No bytes are no sealed ones: what is missing is damaged.
  return kept ?? (await db[table].get([segment, ordinal]))?.bytes ?? new Uint8Array();
}

const inlineNames = { blocks: 'postings', positions: 'positions' } as const;

function isReadable(read: () => void): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof DamagedIndexError || error instanceof RangeError || error instanceof TypeError)
      return false;
    throw error;
  }
}

/** All terms there are: the highest unit of UTF-16 stands in none. */
const everything = ['', '\uffff\uffff'] as const;

function gather(
  gathered: Gathered,
  sum: TermSum,
  { postings, first }: { postings: Uint8Array; first: string | undefined },
): void {
  const entries = postingsBetween(postings, ...everything);
  if (entries[0]?.term !== first) throw new DamagedIndexError('The block begins with another term');
  for (const { term, postings: found } of entries) {
    sum.add(term, found.ordinals.length);
    found.ordinals.forEach((ordinal, index) => {
      const [count = 0, fields = 0] = [found.counts[index], found.fields[index]];
      gathered.get(ordinal)?.push({ term, count, fields, positions: [] });
    });
  }
}

function gatherPositions(
  gathered: Gathered,
  { postings, positions }: { postings: Uint8Array; positions: Uint8Array },
): void {
  checkBytes(positions, formats.positions);
  for (const { term, postings: found } of postingsBetween(postings, ...everything)) {
    if (!found.ordinals.some((ordinal) => gathered.has(ordinal))) continue;
    const lists = findPositions(postings, positions, term);
    found.ordinals.forEach((ordinal, index) => {
      const terms = gathered.get(ordinal);
      const at = terms?.findLastIndex((each) => each.term === term) ?? -1;
      const known = terms?.[at];
      if (terms && known) terms[at] = { ...known, positions: [...(lists?.[index] ?? [])] };
    });
  }
}

function sumPage(sum: TermSum, { page, first }: { page: Uint8Array; first: string | undefined }): void {
  const entries = termsBetween(page, ...everything);
  if (entries[0]?.term !== first) throw new DamagedIndexError('The page begins with another term');
  for (const { term, frequency } of entries) sum.add(term, frequency);
}

/** Blocks and pages name the same terms with as many documents each; added up, since they are cut differently. */
class TermSum {
  private count = 0;
  private sum = 0;

  add(term: string, documents: number): void {
    this.count += 1;
    let hash = documents;
    for (let at = 0; at < term.length; at++) hash = (Math.imul(hash, 31) + term.charCodeAt(at)) | 0;
    this.sum = (Math.imul(this.sum, 31) + hash) | 0;
  }

  equals(other: TermSum): boolean {
    return this.count === other.count && this.sum === other.sum;
  }
}
