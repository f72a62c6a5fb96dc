/**
 * Articles that lost what belongs to them: a row without the words it names, or without a usable analysis. They are
 * told, and never shown.
 */
import type { Article } from '@/lib/model/article';
import { type DamagedArticle, damageOf } from '@/lib/model/damage';
import { toArticle } from './articles';
import type { Database } from './database';

/** Articles whose words and analyses are read in one transaction. */
const checkedAtOnce = 200;

export interface Checked {
  /** The number of the last article looked at; hand it in again to go on. */
  upTo: number;
  /** How many were looked at. */
  count: number;
  damaged: DamagedArticle[];
}

export const damageVerbs = (db: Database) => ({
  /** Those whose words or analysis are not there at all: by keys alone, so it is cheap at any size. */
  listDamaged: (): Promise<DamagedArticle[]> =>
    db.transaction('r', [db.articles, db.revisions, db.analyses], async () => {
      const [ids, revisions, analyses] = await Promise.all([
        db.articles.toCollection().primaryKeys(),
        db.revisions.toCollection().primaryKeys(),
        db.analyses.toCollection().primaryKeys(),
      ]);
      const withWords = new Set(revisions.map(([id]) => id));
      const withAnalysis = new Set(analyses);
      const suspects = ids.filter((id) => !withWords.has(id) || !withAnalysis.has(id));
      const rows = (await db.articles.bulkGet(suspects)).flatMap((row) => (row ? [toArticle(row)] : []));
      return damagedAmong(db, rows);
    }),

  /** Reads the next articles whole, in the order of their numbers; null when there is none after `number`. */
  checkArticles: (after: number): Promise<Checked | null> =>
    db.transaction('r', [db.articles, db.revisions, db.analyses], async () => {
      const rows = await db.articles.where('number').above(after).limit(checkedAtOnce).toArray();
      const last = rows.at(-1);
      if (!last) return null;
      return {
        upTo: last.number,
        count: rows.length,
        damaged: await damagedAmong(db, rows.map(toArticle)),
      };
    }),
});

async function damagedAmong(db: Database, articles: readonly Article[]): Promise<DamagedArticle[]> {
  const found = await Promise.all(
    articles.map(async (article): Promise<DamagedArticle[]> => {
      const [revision, row] = await Promise.all([
        readOrNothing(db.revisions.get([article.id, article.revision])),
        readOrNothing(db.analyses.get(article.id)),
      ]);
      const damage = damageOf(article, revision, row?.analysis);
      return damage ? [{ article, damage }] : [];
    }),
  );
  return found.flat();
}

async function readOrNothing<Row>(read: PromiseLike<Row | undefined>): Promise<Row | undefined> {
  try {
    return await read;
  } catch {
    // The browser cannot read the value from its files: the article is as damaged as one that has none.
    return undefined;
  }
}
