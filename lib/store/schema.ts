/**
 * The tables. A released version is never edited: a change is a new entry, whose upgrade treats rows as
 * unknown data and imports none of today's code.
 */

import type { Transaction } from 'dexie';
import { upgradeStories } from './upgrade-stories';
import { upgradeStoryMembers } from './upgrade-story-members';

export interface SchemaVersion {
  version: number;
  /** Dexie's notation, by table: the primary key first, then the indexes (`*` indexes each member of a list). */
  tables: Record<string, string | null>;
  /** Runs inside the upgrade's transaction; rows are unknown data to it. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
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
      // Until version 4. The key held what ranking asks for, so that a query read index entries only and no row.
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
  {
    version: 2,
    tables: {
      // What the library filters by is found by keys alone, so a list of ten thousand reads one page of rows.
      articles: 'id, &number, date, passingSince, takenInAt, source.host, kind',
      notes: 'id, articleId',
      // An index cannot hold null, so `followedAt` finds the followed ones alone.
      storyMarks: 'articleId, followedAt',
      pictures: 'articleId',
      // What was deleted, for a day. A part is what one transaction deleted; see `bin.ts`.
      bin: '++key, [deletionId+part], deletedAt',
    },
    // Version 1 had a place for highlights but no way for the reader to make one, so what lies there may be
    // anything. What can be told apart from words is given the rest of its fields; the others stay as they are.
    upgrade: (transaction) => transaction.table('highlights').toCollection().modify(completeHighlight),
  },
  {
    version: 3,
    tables: {
      // Until version 4: whose postings stayed in the index while the article lay in the bin.
      hiddenPostings: 'articleId, deletedAt',
      // Until version 4: counts that were costly to make anew.
      counts: 'key',
    },
  },
  {
    version: 4,
    tables: {
      // The search index in packed segments, made anew in the background: see `index-changes.ts`.
      manifest: 'key',
      segments: 'segment',
      deletions: 'segment',
      blocks: '[segment+ordinal]',
      positions: '[segment+ordinal]',
      pages: '[segment+ordinal]',
      postings: null,
      hiddenPostings: null,
      counts: null,
      // Which articles name an entity is asked of the index.
      analyses: 'articleId',
      // What a source or a kind has, by date, without walking through all articles.
      articles: 'id, &number, date, passingSince, takenInAt, source.host, [source.host+date], [kind+date]',
      // How many articles a story has is told by its key.
      stories: 'id, lastDate, articleIds.length, *keyTerms',
      // Which story an article is in; see `story-rows.ts`.
      storyMembers: 'articleId, storyId',
      // One row for each import, and apart from it the file, so that counting on rewrites no file.
      imports: '++id',
      importFiles: 'importId',
    },
    upgrade: upgradeStories,
  },
  {
    version: 5,
    tables: {
      // Stories are worked out from their members, in the order of dates; see `story-settling.ts`.
      stories: 'id, lastDate, articleIds.length',
      storyMembers: 'articleId, storyId, date, part, host.part',
      unsettled: 'key',
      memberLog: 'key',
      // What the reader decided of stories.
      storyRules: 'id',
    },
    upgrade: upgradeStoryMembers,
  },
];

function completeHighlight(row: Record<string, unknown>): void {
  if (typeof row['quote'] !== 'string') return;
  for (const side of ['prefix', 'suffix']) if (typeof row[side] !== 'string') row[side] = '';
  if (typeof row['createdAt'] !== 'number') row['createdAt'] = 0;
}

export const newestVersion: number = Math.max(...schemaVersions.map((entry) => entry.version));
