/** What writes and removes whole articles. Every verb is one transaction: all of it happens, or nothing. */

import { keyTermsOf, withoutArticle } from '@/lib/compare/stories';
import type { Article, ArticleId } from '@/lib/model/article';
import type { Story } from '@/lib/model/story';
import { entityTailsOf, revisionsOf, toArticle, toStory } from './articles';
import type { ArticleRow, Database } from './database';
import { deletePostings, putPostings } from './search-index';
import type { TakenIn } from './store';
import { StoreError } from './store-error';

export const changeVerbs = (db: Database) => ({
  commitTakenIn: (change: TakenIn): Promise<Article> =>
    db.transaction('rw', articleTables(db), async () => {
      const { article, revision, analysis, terms, stories } = change;
      const stored = await db.articles.get(article.id);
      if (revision) await addRevision(db, revision);
      const row = await mergeRow(db, stored ?? null, article);
      await db.articles.put(row);
      await addAddresses(db, article.id, change.addresses);
      if (analysis) {
        const entityIds = [...new Set(analysis.entities.map((entity) => entity.id))];
        await db.analyses.put({
          articleId: article.id,
          entityIds,
          entityTails: entityTailsOf(entityIds),
          analysis,
        });
      }
      if (terms) await putPostings(db, terms, row.date);
      await db.stories.bulkDelete(stories.remove);
      await putStories(db, stories.put);
      if (change.inboxKey !== null) await db.inbox.delete(change.inboxKey);
      return toArticle(row);
    }),

  deleteArticle: (id: ArticleId): Promise<void> => db.transaction('rw', db.tables, () => deleteWhole(db, id)),

  sweepPassing: (openAddresses: readonly string[], takenInBefore = Infinity): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const open = new Set((await db.addresses.bulkGet([...openAddresses])).map((row) => row?.articleId));
      const passing = await db.articles.where('passingSince').below(takenInBefore).primaryKeys();
      const gone = passing.filter((id) => !open.has(id));
      for (const id of gone) await deleteWhole(db, id);
      return gone;
    }),
});

const articleTables = (db: Database) => [
  db.articles,
  db.revisions,
  db.addresses,
  db.analyses,
  db.postings,
  db.stories,
  db.inbox,
  db.meta,
];

/** Receipts point into stored revisions, so the same number never gets other words. */
async function addRevision(db: Database, revision: NonNullable<TakenIn['revision']>): Promise<void> {
  const stored = await db.revisions.get([revision.articleId, revision.revision]);
  if (!stored) await db.revisions.add(revision);
  else if (stored.text !== revision.text || stored.title !== revision.title) {
    throw new StoreError(
      'conflict',
      `Revision ${revision.revision} of article ${revision.articleId} is stored with other words`,
    );
  }
}

/** What the store knows better than the change: the number, the first arrival, and that it is kept. */
async function mergeRow(db: Database, stored: ArticleRow | null, article: Article): Promise<ArticleRow> {
  const isPassing = article.isPassing && (stored?.isPassing ?? true);
  const row: ArticleRow = {
    ...article,
    number: stored?.number ?? (await nextNumber(db)),
    takenInAt: stored?.takenInAt ?? article.takenInAt,
    revision: Math.max(stored?.revision ?? 0, article.revision),
    isPassing,
  };
  if (isPassing) row.passingSince = row.takenInAt;
  return row;
}

async function nextNumber(db: Database): Promise<number> {
  const number = ((await db.meta.get('next-number'))?.value ?? 0) + 1;
  await db.meta.put({ key: 'next-number', value: number });
  return number;
}

/** An address leads to one article for good: the first one that was met there. */
async function addAddresses(db: Database, articleId: ArticleId, addresses: readonly string[]): Promise<void> {
  const distinct = [...new Set(addresses)];
  const stored = await db.addresses.bulkGet(distinct);
  await db.addresses.bulkAdd(
    distinct.filter((_, index) => !stored[index]).map((url) => ({ url, articleId })),
  );
}

/** Puts the stories and takes their articles out of any other story, so that an article has one at most. */
async function putStories(db: Database, stories: readonly Story[]): Promise<void> {
  await db.stories.bulkPut(stories.map((story) => ({ ...story, keyTerms: keyTermsOf(story) })));
  const ids = new Set(stories.map((story) => story.id));
  const owners = new Map(stories.flatMap((story) => story.articleIds.map((id) => [id, story.id])));
  const rivals = await db.stories
    .where('articleIds')
    .anyOf([...owners.keys()])
    .distinct()
    .and((row) => !ids.has(row.id))
    .toArray();
  for (const rival of rivals) {
    const lost = rival.articleIds.filter((id) => owners.has(id));
    await leaveStory(db, toStory(rival), lost);
  }
}

async function leaveStory(db: Database, story: Story, leaving: readonly ArticleId[]): Promise<void> {
  await db.stories.delete(story.id);
  const rows = await db.articles.bulkGet(story.articleIds.filter((id) => !leaving.includes(id)));
  const rest = withoutArticle(
    story,
    rows.filter((row) => row !== undefined).map((row) => ({ id: row.id, date: row.date })),
  );
  if (rest) await db.stories.put({ ...rest, keyTerms: keyTermsOf(rest) });
}

/** Must run inside a transaction over all tables. */
async function deleteWhole(db: Database, id: ArticleId): Promise<void> {
  for (const story of await db.stories.where('articleIds').equals(id).toArray()) {
    await leaveStory(db, toStory(story), [id]);
  }
  await deletePostings(db, id);
  await Promise.all([
    db.articles.delete(id),
    revisionsOf(db, id).delete(),
    db.addresses.where('articleId').equals(id).delete(),
    db.analyses.delete(id),
    db.saves.delete(id),
    db.readings.delete(id),
    db.tags.where(':id').between([id], [id, []]).delete(),
    db.highlights.where('receipt.articleId').equals(id).delete(),
  ]);
}
