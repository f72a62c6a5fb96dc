/** Puts deleted rows back among those that are stored. All run inside a transaction over all tables. */
import { textDocumentOf } from '@/lib/index/article-document';
import type { IndexDocument } from '@/lib/index/document';
import type { ArticleId, Revision } from '@/lib/model/article';
import type { Highlight, HighlightId, Note, Reading } from '@/lib/model/reader';
import { addMissing } from './belongings';
import type { ArticleRow, Belongings, Database } from './database';
import { changeIndex, reviveDocuments } from './index-changes';
import { indexOwnWords } from './own-words';
import { keepArticle } from './reader-rows';

/**
 * Where an article was taken in again meanwhile, its newer rows stay, and the older ones join them. Answers the
 * articles.
 */
export async function restoreArticles(db: Database, belongings: readonly Belongings[]): Promise<ArticleId[]> {
  const ids = belongings.flatMap((rows) => rows.articles.map((article) => article.id));
  const newer = new Map((await db.articles.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
  const isBack = (rows: Belongings) => rows.articles.some((article) => newer.has(article.id));
  await putWhole(
    db,
    belongings.filter((rows) => !isBack(rows)),
  );
  for (const { articles, revisions } of belongings.filter(isBack)) {
    for (const article of articles) {
      const row = newer.get(article.id);
      if (row) await putHistoryBefore(db, row, revisions);
      if (!article.isPassing) await keepArticle(db, article.id);
    }
  }
  const all = <Name extends keyof Belongings>(name: Name) =>
    belongings.flatMap((rows) => rows[name] as Belongings[Name][number][]);
  await addMissing(db.addresses, all('addresses'));
  await addMissing(db.saves, all('saves'));
  await addMissing(db.tags, all('tags'));
  await addMissing(db.highlights, all('highlights'));
  await addMissing(db.storyMarks, all('storyMarks'));
  await addMissing(db.pictures, all('pictures'));
  await joinReadings(db, all('readings'));
  await joinNotes(db, all('notes'));
  const written = [...all('tags'), ...all('notes')].map(({ articleId }) => articleId);
  await indexOwnWords(db, written);
  return ids;
}

/** Whether its article is stored; else nothing is put back. */
export async function restoreHighlight(
  db: Database,
  { highlight, notes }: { highlight: Highlight; notes: readonly Note[] },
): Promise<boolean> {
  if (!(await db.articles.get(highlight.receipt.articleId))) return false;
  await addMissing(db.highlights, [highlight]);
  await joinNotes(db, notes);
  if (notes.length > 0) await indexOwnWords(db, [highlight.receipt.articleId]);
  return true;
}

async function putWhole(db: Database, belongings: readonly Belongings[]): Promise<void> {
  await db.articles.bulkAdd(await indexedAgain(db, belongings));
  await db.revisions.bulkPut(belongings.flatMap((rows) => rows.revisions));
  await db.analyses.bulkPut(belongings.flatMap((rows) => rows.analyses));
}

/**
 * The articles' rows with the numbers of their documents in the index: the old ones, as long as they have not been
 * merged away, which a day's worth of deletions seldom is.
 */
async function indexedAgain(db: Database, belongings: readonly Belongings[]): Promise<ArticleRow[]> {
  const known = belongings.flatMap(({ articles }) => articles.flatMap(({ document }) => document ?? []));
  const revived = await reviveDocuments(db, known);
  const rows: ArticleRow[] = [];
  const missing: { row: ArticleRow; document: IndexDocument }[] = [];
  for (const { articles, revisions, analyses } of belongings) {
    for (const { document, ownDocument: _, ...article } of articles) {
      const row: ArticleRow =
        document !== undefined && revived.has(document) ? { ...article, document } : article;
      rows.push(row);
      const revision = revisions.find((one) => one.revision === article.revision);
      const analysis = analyses[0]?.analysis;
      if (row.document === undefined && revision && analysis) {
        missing.push({ row, document: textDocumentOf({ article, revision, analysis }) });
      }
    }
  }
  const numbers = await changeIndex(db, { add: missing.map(({ document }) => document) });
  missing.forEach(({ row }, index) => {
    row.document = numbers[index] ?? 0;
  });
  return rows;
}

/** The article was first read when it was first read, and last when it was last. */
async function joinReadings(db: Database, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  const stored = await db.readings.bulkGet(readings.map((reading) => reading.articleId));
  await db.readings.bulkPut(
    readings.map((reading, index) => ({
      articleId: reading.articleId,
      firstReadAt: Math.min(reading.firstReadAt, stored[index]?.firstReadAt ?? reading.firstReadAt),
      lastReadAt: Math.max(reading.lastReadAt, stored[index]?.lastReadAt ?? reading.lastReadAt),
    })),
  );
}

/** Two notes on one thing become one, the older words first: neither is lost. */
async function joinNotes(db: Database, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  const stored = await db.notes.bulkGet(notes.map((note) => note.id));
  await db.notes.bulkPut(
    notes.map((note, index): Note => {
      const newer = stored[index];
      if (!newer) return note;
      if (newer.markdown === note.markdown) return newer;
      const markdown = `${note.markdown}\n\n${newer.markdown}`;
      return { ...newer, markdown, createdAt: Math.min(note.createdAt, newer.createdAt) };
    }),
  );
}

/**
 * Receipts point into revisions by number, so the older revisions come back under theirs, and those taken in
 * since count on from them. Usually the page has not changed, and both are the same revision.
 */
async function putHistoryBefore(db: Database, newer: ArticleRow, older: readonly Revision[]): Promise<void> {
  const taken = await db.revisions.where(':id').between([newer.id], [newer.id, []]).toArray();
  const last = older.at(-1);
  const first = taken[0];
  if (!last || !first) return;
  const isSame = last.text === first.text && last.title === first.title;
  const shift = last.revision + (isSame ? 0 : 1) - first.revision;
  if (shift > 0) {
    await db.revisions.bulkDelete(taken.map(({ articleId, revision }) => [articleId, revision]));
    await db.revisions.bulkAdd(
      taken.map((revision) => ({ ...revision, revision: revision.revision + shift })),
    );
    await db.articles.put({ ...newer, revision: newer.revision + shift });
    const row = await db.analyses.get(newer.id);
    if (row) {
      const analysis = { ...row.analysis, revision: row.analysis.revision + shift };
      await db.analyses.put({ ...row, analysis });
    }
    await shiftHighlights(db, newer.id, shift);
  }
  await addMissing(db.revisions, older);
}

/** Highlights made since follow their words, and notes their highlights. */
async function shiftHighlights(db: Database, articleId: ArticleId, shift: number): Promise<void> {
  const highlights = await db.highlights.where('receipt.articleId').equals(articleId).toArray();
  const notes = await db.notes.where('articleId').equals(articleId).toArray();
  const ids = new Map<HighlightId, HighlightId>();
  const moved = highlights.map((highlight): Highlight => {
    const receipt = { ...highlight.receipt, revision: highlight.receipt.revision + shift };
    const id = `${articleId}:${receipt.revision}:${receipt.start}:${receipt.end}`;
    ids.set(highlight.id, id);
    return { ...highlight, id, receipt };
  });
  await db.highlights.bulkDelete([...ids.keys()]);
  await db.highlights.bulkPut(moved);
  const onThem = notes.filter((note) => note.highlightId !== null && ids.has(note.highlightId));
  await db.notes.bulkDelete(onThem.map((note) => note.id));
  await db.notes.bulkPut(
    onThem.map((note): Note => {
      const highlightId = ids.get(note.highlightId ?? '') ?? note.highlightId;
      return { ...note, id: `h:${highlightId}`, highlightId };
    }),
  );
}
