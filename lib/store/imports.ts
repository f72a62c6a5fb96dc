/** Files that the reader brings: where each import stands, and taking in one of its articles. */

import type { Article, ArticleId } from '@/lib/model/article';
import { advance, type ImportJob, type ImportStep, noCounts } from '@/lib/model/import-job';
import { changeVerbs } from './changes';
import type { Database } from './database';
import { noteVerbs } from './notes';
import { readerVerbs } from './reader-rows';
import type { TakenIn } from './store';
import { StoreError } from './store-error';

export interface ImportRow extends Omit<ImportJob, 'id'> {
  id?: number;
}

/** The file, which IndexedDB keeps on disk; it goes when its import ends. */
export interface ImportFileRow {
  importId: number;
  file: Blob;
}

/** A file as it was chosen. */
export interface NewImport {
  fileName: string;
  file: Blob;
  isCut: boolean;
  /** ms since the epoch. */
  at: number;
}

/** What the reader had made of an article elsewhere. */
export interface BroughtMarks {
  savedAt: number | null;
  readAt: number | null;
  tags: readonly string[];
  note: string | null;
}

export const importVerbs = (db: Database) => ({
  beginImport: ({ fileName, file, isCut, at }: NewImport): Promise<number> =>
    db.transaction('rw', db.imports, db.importFiles, async () => {
      if ((await db.importFiles.count()) > 0)
        throw new StoreError('conflict', 'Another import has not ended');
      // Only the last report is shown.
      await db.imports.clear();
      const importId = await db.imports.add({
        fileName,
        size: file.size,
        isCut,
        state: 'running',
        stoppedBy: null,
        startedAt: at,
        endedAt: null,
        linesDone: 0,
        bytesDone: 0,
        counts: noCounts,
        problems: [],
        attempts: 0,
      });
      await db.importFiles.add({ importId, file });
      return importId;
    }),

  async lastImport(): Promise<ImportJob | null> {
    const row = await db.imports.orderBy(':id').last();
    return row ? toJob(row) : null;
  },

  async importFile(importId: number): Promise<Blob | null> {
    return (await db.importFiles.get(importId))?.file ?? null;
  },

  stopImport: (importId: number, stoppedBy: string | null): Promise<void> =>
    changeImport(db, importId, (job) =>
      job.state === 'running' ? { ...job, state: 'stopped', stoppedBy } : job,
    ),

  continueImport: (importId: number): Promise<void> =>
    changeImport(db, importId, (job) =>
      job.state === 'stopped' ? { ...job, state: 'running', stoppedBy: null, attempts: 0 } : job,
    ),

  /** `done` at the end of the file, `left` before. What came in stays. */
  endImport: (importId: number, state: 'done' | 'left', at: number): Promise<void> =>
    db.transaction('rw', db.imports, db.importFiles, async () => {
      await changeImport(db, importId, (job) =>
        job.endedAt === null ? { ...job, state, endedAt: at } : job,
      );
      await db.importFiles.delete(importId);
    }),

  /** Of one that has ended. */
  async forgetImport(importId: number): Promise<void> {
    await db.imports
      .where(':id')
      .equals(importId)
      .and((row) => row.endedAt !== null)
      .delete();
  },

  /** Counts that the next line is begun, and answers how often it has been. */
  async beginImportLine(importId: number): Promise<number> {
    let attempts = 0;
    await changeImport(db, importId, (job) => {
      attempts = job.attempts + 1;
      return { ...job, attempts };
    });
    return attempts;
  },

  /** Lines of which nothing is taken in. */
  passImportLines: (importId: number, step: ImportStep): Promise<void> =>
    changeImport(db, importId, (job) => advance(demandRunning(job), step)),

  /**
   * What `commitTakenIn` does, with the reader's marks and with where the import stands: all of it or nothing, so that
   * no line is counted twice or lost. `conflict` where the import no longer runs. The reader's own marks here stay.
   */
  commitImported: (
    change: TakenIn,
    { importId, step, marks }: { importId: number; step: ImportStep; marks: BroughtMarks },
  ): Promise<Article> =>
    db.transaction('rw', db.tables, async () => {
      await changeImport(db, importId, (job) => advance(demandRunning(job), step));
      const article = await changeVerbs(db).commitTakenIn(change);
      await addMarks(db, article.id, marks, change.article.takenInAt);
      return article;
    }),
});

function demandRunning(job: ImportJob): ImportJob {
  if (job.state !== 'running') throw new StoreError('conflict', 'The import was stopped');
  return job;
}

const changeImport = (db: Database, importId: number, change: (job: ImportJob) => ImportJob): Promise<void> =>
  db.transaction('rw', db.imports, async () => {
    const row = await db.imports.get(importId);
    if (!row) throw new StoreError('conflict', 'The import is gone');
    await db.imports.put(change(toJob(row)));
  });

const toJob = (row: ImportRow): ImportJob => ({ ...row, id: row.id ?? 0 });

async function addMarks(db: Database, id: ArticleId, marks: BroughtMarks, at: number): Promise<void> {
  const { savedAt, readAt, tags, note } = marks;
  const reader = readerVerbs(db);
  if (savedAt !== null) await reader.save(id, savedAt);
  const isUnread = readAt !== null && (await db.readings.get(id)) === undefined;
  if (isUnread) await reader.markRead(id, readAt, { keep: true });
  if (tags.length > 0) {
    const stored = await reader.getTags(id);
    if (tags.some((tag) => !stored.includes(tag))) await reader.setTags(id, [...stored, ...tags]);
  }
  if (note !== null) await joinNote(db, id, note, at);
}

/** Behind the note that is there, unless that says it already. */
async function joinNote(db: Database, articleId: ArticleId, note: string, updatedAt: number): Promise<void> {
  const stored = (await db.notes.get(`a:${articleId}`))?.markdown ?? '';
  if (stored.includes(note)) return;
  const markdown = stored === '' ? note : `${stored}\n\n${note}`;
  await noteVerbs(db).setNote({ articleId, highlightId: null, markdown, updatedAt });
}
