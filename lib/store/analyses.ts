/** Analyses, and which of them are older than the code that makes them. */
import type { Analysis } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import { entityTailsOf, storedById } from './articles';
import type { AnalysisRow, Database } from './database';
import type { Reanalysed, Stale } from './store';

export const analysisVerbs = (db: Database) => ({
  async nextStale(version: number, limit: number): Promise<Stale | null> {
    const rows = await db.articles
      .where('number')
      .above(await lastCurrent(db, version))
      .limit(limit)
      .toArray();
    const last = rows.at(-1);
    if (!last) return null;
    const stored = await storedById(
      db,
      rows.map(({ id }) => id),
    );
    return {
      upTo: last.number,
      articles: stored.filter(({ analysis }) => analysis.analysisVersion < version),
    };
  },

  /** One transaction, so that it may be cut at any point. Answers the articles that changed. */
  replaceAnalyses: ({ version, upTo, analyses }: Reanalysed): Promise<ArticleId[]> =>
    db.transaction('rw', [db.articles, db.analyses, db.counts, db.meta], async () => {
      const changed: ArticleId[] = [];
      for (const analysis of analyses) {
        const row = await db.articles.get(analysis.articleId);
        // Deleted or revised meanwhile: the analysis speaks of words that are not the newest.
        if (row?.revision !== analysis.revision) continue;
        await db.articles.update(row.id, { kind: analysis.kind, language: analysis.language });
        await db.analyses.put(toAnalysisRow(analysis));
        changed.push(row.id);
      }
      // Counted on names that may not be found any more.
      if (changed.length > 0) await db.counts.where('key').between(['entity', ''], ['entity', []]).delete();
      await db.meta.bulkPut([
        { key: 'analysed-by', value: version },
        { key: 'analysed-up-to', value: upTo },
      ]);
      return changed;
    }),
});

export function toAnalysisRow(analysis: Analysis): AnalysisRow {
  const entityIds = [...new Set(analysis.entities.map((entity) => entity.id))];
  return { articleId: analysis.articleId, entityIds, entityTails: entityTailsOf(entityIds), analysis };
}

/** The number of the last article up to which all analyses are of that version. */
async function lastCurrent(db: Database, version: number): Promise<number> {
  const [by, upTo] = await db.meta.bulkGet(['analysed-by', 'analysed-up-to']);
  return by?.value === version ? (upTo?.value ?? 0) : 0;
}
