/**
 * What the reader deleted lies in the bin, whole, until it is put back or a day has passed. Thousands are
 * deleted in parts, each one transaction, so that no transaction holds more in memory than a phone has; parts are
 * put back in the opposite order.
 */
import type { ArticleId } from '@/lib/model/article';
import type { HighlightId } from '@/lib/model/reader';
import { readAgainFrom } from './analyses';
import { deleteRows, readBelongings } from './belongings';
import type { Belongings, BinRow, Database, DeletedThing } from './database';
import { changeIndex } from './index-changes';
import { indexOwnWords } from './own-words';
import { restoreArticles, restoreHighlight } from './restore';
import { StoreError } from './store-error';
import { forgetInRules } from './story-arranging';
import { leaveStories, rejoinStories, takeMarksBack } from './story-membership';
import { aloneMember, noSignature, type StoryMember } from './story-rows';

/** One part of a deletion; each of the verbs below must run inside one transaction over all tables. */
export interface DeletionPart {
  deletionId: string;
  part: number;
  /** ms since the epoch. */
  at: number;
}

export const binVerbs = (db: Database) => ({
  /** Answers those that were there. */
  async deletePart(ids: readonly ArticleId[], part: DeletionPart): Promise<ArticleId[]> {
    const stored = (await db.articles.bulkGet([...new Set(ids)])).flatMap((row) => row?.id ?? []);
    const belongings = await readBelongings(db, stored);
    const handedOn = await leaveStories(db, new Set(stored));
    await deleteRows(db, belongings);
    const rows = belongings.flatMap(({ articles }) => articles);
    await changeIndex(db, { remove: rows.flatMap((row) => [row.document, row.ownDocument]) });
    await layInBin(
      db,
      part,
      belongings.map((theirs): DeletedThing => ({ kind: 'article', rows: theirs })),
    );
    await layInBin(
      db,
      part,
      handedOn.map((each): DeletedThing => ({ kind: 'marks', handedOn: each })),
    );
    return stored;
  },

  async deleteHighlightPart(id: HighlightId, part: DeletionPart): Promise<ArticleId[]> {
    const highlight = await db.highlights.get(id);
    if (!highlight) throw new StoreError('no-such-highlight', `There is no highlight ${id}`);
    const { articleId } = highlight.receipt;
    const notes = (await db.notes.where('articleId').equals(articleId).toArray()).filter(
      (note) => note.highlightId === id,
    );
    await db.highlights.delete(id);
    await db.notes.bulkDelete(notes.map((note) => note.id));
    await indexOwnWords(db, [articleId]);
    await layInBin(db, part, [{ kind: 'highlight', highlight, notes }]);
    return [articleId];
  },

  /** The parts of a deletion that still lie in the bin, the one to be put back first coming first. */
  async partsOf(deletionId: string): Promise<number[]> {
    const keys = await db.bin
      .where('[deletionId+part]')
      .between([deletionId, -Infinity], [deletionId, Infinity])
      .uniqueKeys();
    return (keys as unknown as [string, number][]).map(([, part]) => part).reverse();
  },

  /** Answers the articles that were touched. A highlight whose article is gone too waits for it in the bin. */
  async restorePart(deletionId: string, part: number): Promise<ArticleId[]> {
    const rows = await db.bin.where('[deletionId+part]').equals([deletionId, part]).toArray();
    const things = rows.map((row) => row.thing);
    const touched = await restoreArticles(
      db,
      things.flatMap((thing) => (thing.kind === 'article' ? [thing.rows] : [])),
    );
    await bringToStories(
      db,
      things.flatMap((thing) => (thing.kind === 'article' ? [thing.rows] : [])),
    );
    await takeMarksBack(
      db,
      things.flatMap((thing) => (thing.kind === 'marks' ? [thing.handedOn] : [])),
    );
    const waiting = new Set<BinRow>();
    for (const row of rows) {
      if (row.thing.kind !== 'highlight') continue;
      if (await restoreHighlight(db, row.thing)) touched.push(row.thing.highlight.receipt.articleId);
      else waiting.add(row);
    }
    await db.bin.bulkDelete(rows.filter((row) => !waiting.has(row)).map((row) => row.key ?? 0));
    return touched;
  },

  emptyBin: (before: number): Promise<boolean> =>
    db.transaction('rw', db.bin, db.meta, db.storyRules, db.articles, async () => {
      const count = await db.bin.where('deletedAt').below(before).delete();
      // Their words shall not be left in the index either.
      if (count > 0) await db.meta.put({ key: 'index-purge', value: 1 });
      if (count > 0 && (await db.bin.count()) === 0) await forgetGone(db);
      return count > 0;
    }),
});

/** Nothing that rules name lies in the bin any more. */
async function forgetGone(db: Database): Promise<void> {
  const named = [...new Set((await db.storyRules.toArray()).flatMap(({ groups }) => groups.flat()))];
  const stored = new Set((await db.articles.bulkGet(named)).flatMap((row) => row?.id ?? []));
  await forgetInRules(db, (id) => !stored.has(id));
}

/** One that was deleted by older code brings no member: what it is told by comes when it is read again. */
async function bringToStories(db: Database, belongings: readonly Belongings[]): Promise<void> {
  const without = belongings.filter(({ storyMembers = [] }) => storyMembers.length === 0);
  const untold = without.flatMap(({ articles }) => articles);
  await rejoinStories(db, [
    ...belongings.flatMap(({ storyMembers = [] }) => storyMembers),
    ...untold.map(
      ({ id, date, language }): StoryMember =>
        aloneMember({ articleId: id, date, language, signature: noSignature }),
    ),
  ]);
  if (untold.length > 0) await readAgainFrom(db, Math.min(...untold.map(({ number }) => number)));
}

const layInBin = (
  db: Database,
  { deletionId, part, at }: DeletionPart,
  things: readonly DeletedThing[],
): PromiseLike<number> =>
  db.bin.bulkAdd(things.map((thing): BinRow => ({ deletionId, part, deletedAt: at, thing })));
