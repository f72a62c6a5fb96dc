/** Which articles a deletion by site or by age would take, found by keys alone. */
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';
import { articlesInHand } from './reader-hands';

export type DeletionScope = { kind: 'site'; host: string } | { kind: 'older-than'; date: number };

/** Passing articles included: who deletes a site means all of it. */
export interface Deletable {
  /** The reader saved, tagged, highlighted or noted none of them, and follows none of their stories. */
  untouched: ArticleId[];
  inHand: ArticleId[];
}

export const deletableVerbs = (db: Database) => ({
  async isBinEmpty(): Promise<boolean> {
    return (await db.bin.limit(1).primaryKeys()).length === 0;
  },

  listDeletable: (scope: DeletionScope): Promise<Deletable> =>
    db.transaction('r', db.tables, async () => {
      const found =
        scope.kind === 'site'
          ? db.articles.where('source.host').equals(scope.host)
          : db.articles.where('date').below(scope.date);
      const ids = await found.primaryKeys();
      if (ids.length === 0) return { untouched: [], inHand: [] };
      const hands = await articlesInHand(db);
      return {
        untouched: ids.filter((id) => !hands.has(id)),
        inHand: ids.filter((id) => hands.has(id)),
      };
    }),
});
