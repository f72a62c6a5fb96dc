/**
 * The tables. A released version is never edited: a change is a new entry, whose upgrade treats rows as
 * unknown data and imports none of today's code.
 */

export interface SchemaVersion {
  version: number;
  /** Dexie's notation, by table: the primary key first, then the indexes (`*` indexes each member of a list). */
  tables: Record<string, string | null>;
}

export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      // Source: articles as taken in.
      // `passingSince` is there only on passing articles, so its index holds them alone.
      articles: 'id, &number, date, passingSince',
      revisions: '[articleId+revision]',
      addresses: 'url, articleId',
      // Derived: dropped and rebuilt at any time.
      analyses: 'articleId, *entityIds, *entityTails',
      // The key holds what ranking asks for, so that a query reads index entries only and no row.
      postings: '[articleId+length+date], *termKeys',
      stories: 'id, lastDate, *articleIds, *keyTerms',
      // The reader's own.
      saves: 'articleId, savedAt',
      readings: 'articleId, lastReadAt',
      tags: '[articleId+tag], tag',
      highlights: 'id, receipt.articleId',
      // Drafts that wait, and the numbers that the store itself keeps.
      inbox: '++key, waiting',
      meta: 'key',
    },
  },
];

export const newestVersion: number = Math.max(...schemaVersions.map((entry) => entry.version));
