import Dexie, { type Table } from 'dexie';
import type { PackedBlock, SegmentHead } from '@/lib/index/segment';
import type { Analysis } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import type {
  Highlight,
  HighlightId,
  Note,
  NoteId,
  Picture,
  Reading,
  Save,
  StoryMark,
  StoryRuleId,
  Tag,
} from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import { isBlockedElsewhere, tellBlocked } from './blocked';
import type { ImportFileRow, ImportRow } from './imports';
import type { MemberLogRow } from './member-log';
import { newestVersion, type SchemaVersion, schemaVersions } from './schema';
import { StoreError, type StoreErrorCode } from './store-error';
import type { StoryMember, StoryRow, StoryRuleRow } from './story-rows';
import type { UnsettledRow } from './unsettled';

export interface ArticleRow extends Article {
  passingSince?: number;
  /** Numbers of its documents in the index; none where it is yet to be indexed, or the reader wrote nothing. */
  document?: number;
  ownDocument?: number;
}

export interface AddressRow {
  url: string;
  articleId: ArticleId;
}

export interface AnalysisRow {
  articleId: ArticleId;
  analysis: Analysis;
}

/** A segment that counts. What is not in the manifest was not finished, or is left to be swept. */
export interface ManifestEntry {
  segment: number;
  /** Numbers of its first and its last document. */
  first: number;
  last: number;
  /** Documents, deleted ones included, and how many of them are deleted. */
  count: number;
  deleted: number;
  /** Rises with each change of its row in `deletions`. */
  deletionsVersion: number;
  /** Bytes of postings. */
  size: number;
}

/** One row: what the index is made of, in the order of documents, and the numbers to be given next. */
export interface ManifestRow {
  key: 'index';
  entries: ManifestEntry[];
  nextDocument: number;
  nextSegment: number;
}

export interface SegmentRow {
  segment: number;
  head: SegmentHead;
  /** Of a small segment, so that it is one row; null where they lie in tables of their own. */
  inline: { blocks: PackedBlock[]; pages: Uint8Array[] } | null;
}

export interface DeletionsRow {
  segment: number;
  /** Numbers of deleted documents, ascending. */
  documents: Uint32Array;
}

/** A block's postings, a block's positions, or a page of the dictionary. */
export interface BytesRow {
  segment: number;
  ordinal: number;
  bytes: Uint8Array;
}

export interface InboxTableRow {
  key?: number;
  draft: Draft;
  isPassing: boolean;
  attempts: number;
  setAside: string | null;
  /** 1 while it waits, 0 once it is set aside: an index cannot hold null or booleans. */
  waiting: 0 | 1;
}

/** All rows that belong to one article, by table. */
export interface Belongings {
  articles: ArticleRow[];
  revisions: Revision[];
  addresses: AddressRow[];
  analyses: AnalysisRow[];
  storyMembers: StoryMember[];
  saves: Save[];
  readings: Reading[];
  tags: Tag[];
  highlights: Highlight[];
  notes: Note[];
  storyMarks: StoryMark[];
  pictures: Picture[];
}

/** The mark that an article left in a story took over from those that went, with what it had before. */
export interface HandedOn {
  gone: ArticleId[];
  before: StoryMark | null;
  after: StoryMark;
}

export type DeletedThing =
  | { kind: 'article'; rows: Belongings }
  | { kind: 'marks'; handedOn: HandedOn }
  | { kind: 'highlight'; highlight: Highlight; notes: Note[] };

export interface BinRow {
  key?: number;
  deletionId: string;
  /** Parts are put back in the opposite order, each whole. */
  part: number;
  deletedAt: number;
  thing: DeletedThing;
}

export type MetaKey =
  | 'stamp'
  | 'next-number'
  /** By which analysers and tokeniser derived rows were made (`derivedVersion`), and up to which article. */
  | 'derived-by'
  | 'derived-up-to'
  /** 1 where the index holds words of deleted articles that shall not be left anywhere. */
  | 'index-purge'
  /** 1 where the index was found damaged. */
  | 'index-damaged';

export interface MetaRow {
  key: MetaKey;
  value: number;
}

export interface Tables {
  articles: Table<ArticleRow, ArticleId>;
  revisions: Table<Revision, [ArticleId, number]>;
  addresses: Table<AddressRow, string>;
  analyses: Table<AnalysisRow, ArticleId>;
  manifest: Table<ManifestRow, ManifestRow['key']>;
  segments: Table<SegmentRow, number>;
  deletions: Table<DeletionsRow, number>;
  blocks: Table<BytesRow, [number, number]>;
  positions: Table<BytesRow, [number, number]>;
  pages: Table<BytesRow, [number, number]>;
  stories: Table<StoryRow, StoryId>;
  storyMembers: Table<StoryMember, ArticleId>;
  unsettled: Table<UnsettledRow, UnsettledRow['key']>;
  memberLog: Table<MemberLogRow, MemberLogRow['key']>;
  storyRules: Table<StoryRuleRow, StoryRuleId>;
  saves: Table<Save, ArticleId>;
  readings: Table<Reading, ArticleId>;
  tags: Table<Tag, [ArticleId, string]>;
  highlights: Table<Highlight, HighlightId>;
  notes: Table<Note, NoteId>;
  storyMarks: Table<StoryMark, ArticleId>;
  pictures: Table<Picture, ArticleId>;
  bin: Table<BinRow, number>;
  inbox: Table<InboxTableRow, number>;
  imports: Table<ImportRow, number>;
  importFiles: Table<ImportFileRow, number>;
  meta: Table<MetaRow, MetaRow['key']>;
}

export type Database = Dexie & Tables;

/** How long an upgrade waits for other pages to let go of the database, in ms. */
const patience = 5_000;

export interface Opening {
  database: Database;
  /** Does the work, or rejects with `blocked` while the database cannot be upgraded. */
  attempt: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Why the connection went away, if it did. */
  whyClosed: () => StoreErrorCode | null;
}

/** The database, opened at its first use. `versions` is for tests of upgrades. */
export function openDatabase(name: string, versions: readonly SchemaVersion[] = schemaVersions): Opening {
  const database = new Dexie(name) as Database;
  for (const { version, tables, upgrade } of versions) {
    const declared = database.version(version).stores(tables);
    if (upgrade) declared.upgrade(upgrade);
  }
  const newest = Math.max(newestVersion, ...versions.map((entry) => entry.version));
  let reason: StoreErrorCode | null = null;
  const waiting = new Set<() => void>();

  // Another page wants to upgrade: this one steps aside for good, since its code knows only the old tables.
  database.on('versionchange', () => {
    reason = 'outdated';
    database.close({ disableAutoOpen: true });
    // Dexie's own listener would open it again at the next call.
    return false;
  });
  // An older page does not let go. The opening goes on waiting, since it works as soon as that page is
  // gone; those who asked are told meanwhile.
  const beBlocked = () => {
    reason = 'blocked';
    for (const giveUp of waiting) giveUp();
  };
  let endTelling = () => {};
  database.on('blocked', () => {
    setTimeout(() => {
      if (database.isOpen()) return;
      endTelling();
      endTelling = tellBlocked(name);
      beBlocked();
    }, patience);
  });
  let isLooking = false;
  const lookAfterPatience = () => {
    if (isLooking || database.isOpen()) return;
    isLooking = true;
    setTimeout(async () => {
      isLooking = false;
      if (waiting.size === 0 || database.isOpen()) return;
      if (await isBlockedElsewhere(name)) beBlocked();
      else lookAfterPatience();
    }, patience);
  };
  // Dexie opens a database of a newer version as well as it can; writing to it with old code could spoil it.
  const checkVersion = () => {
    reason = null;
    endTelling();
    const stored = Math.floor(database.backendDB().version / 10);
    if (stored <= newest) return;
    reason = 'outdated';
    throw new StoreError('outdated', `The stored data is of version ${stored}, this code knows ${newest}`);
  };
  const atEveryOpening = true;
  database.on('ready', checkVersion, atEveryOpening);
  const attempt = <Result>(work: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const giveUp = () => reject(new StoreError('blocked', 'Another page of an older version is open'));
      if (reason === 'blocked') return giveUp();
      waiting.add(giveUp);
      lookAfterPatience();
      work()
        .then(resolve, reject)
        .finally(() => waiting.delete(giveUp));
    });
  return { database, attempt, whyClosed: () => reason };
}
