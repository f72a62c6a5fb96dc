/**
 * Postings as index entries: each term of an article is one entry of a multi-entry index, made of the term
 * and a frequency class, and the row's key holds what ranking asks for. A query so reads keys only.
 */
import type { ArticleId } from '@/lib/model/article';
import type { Database, PostingsRow } from './database';
import { countEach } from './remembered-counts';
import type { ArticleTerms, Posting } from './store';

/**
 * Frequencies are kept as the class they reach. BM25 flattens them anyway: with k1 = 1.2 the step from
 * 9 to 20 occurrences is worth 0.06 of one matching term.
 */
const frequencyClasses = [1, 2, 3, 4, 6, 9];

/** Below every letter, so that no term's entries lie between those of another. */
const separator = '\t';

/** Replaces the postings of one article. Must run inside a transaction over `postings` and `meta`. */
export async function putPostings(db: Database, terms: ArticleTerms, date: number): Promise<void> {
  await deletePostings(db, terms.articleId);
  await db.postings.put({
    articleId: terms.articleId,
    length: terms.length,
    date,
    termKeys: terms.terms.map((term, index) => termKey(term, terms.frequencies[index] ?? 1)),
  });
  await count(db, 1, terms.length);
}

/** Does nothing where there are none. Must run inside a transaction over `postings` and `meta`. */
async function deletePostings(db: Database, id: ArticleId): Promise<void> {
  const keys = await db.postings.where(':id').between([id], [id, []]).primaryKeys();
  await countOutOfIndex(db, keys);
  await db.postings.bulkDelete(keys);
}

/** Says that postings with these keys have gone; who deletes them calls it, in the same transaction. */
export const countOutOfIndex = (db: Database, keys: readonly [string, number, number][]): Promise<void> =>
  keys.length > 0 ? count(db, -keys.length, -sumOf(keys.map(([, length]) => length))) : Promise.resolve();

/** Says that postings with these keys have come, likewise. */
export const countIntoIndex = (db: Database, keys: readonly [string, number, number][]): Promise<void> =>
  keys.length > 0 ? count(db, keys.length, sumOf(keys.map(([, length]) => length))) : Promise.resolve();

/** Puts back what was deleted. Must run inside a transaction over `postings` and `meta`. */
export async function putPostingsBack(db: Database, rows: readonly PostingsRow[]): Promise<void> {
  await db.postings.bulkPut([...rows]);
  await countIntoIndex(
    db,
    rows.map(({ articleId, length, date }) => [articleId, length, date]),
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

export const searchVerbs = (db: Database) => ({
  async postingsOf(terms: readonly string[]): Promise<Map<string, Posting[]>> {
    const distinct = [...new Set(terms)];
    const [hidden, lists] = await db.transaction('r', db.postings, db.hiddenPostings, () =>
      Promise.all([
        hiddenArticles(db),
        Promise.all(
          distinct.map((term) => Promise.all(frequencyClasses.map((least) => readClass(db, term, least)))),
        ),
      ]),
    );
    const isShown = ({ articleId }: Posting) => !hidden.has(articleId);
    return new Map(
      distinct.map((term, index) => {
        const postings = lists[index]?.flat() ?? [];
        return [term, hidden.size > 0 ? postings.filter(isShown) : postings];
      }),
    );
  },

  async countArticlesWith(terms: readonly string[]): Promise<Map<string, number>> {
    const hidden = await hiddenArticles(db);
    const count = async (term: string) => {
      const entries = db.postings.where('termKeys').startsWith(`${term}${separator}`);
      if (hidden.size === 0) return entries.count();
      return (await entries.primaryKeys()).filter(([id]) => !hidden.has(id)).length;
    };
    return countEach(db, 'term', { names: terms, count });
  },

  async termsWithPrefix(prefix: string, limit: number): Promise<string[]> {
    const found = new Set<string>();
    // A term has an entry for each class it reaches in some article.
    const keys = await db.postings
      .where('termKeys')
      .startsWith(prefix)
      .limit(limit * frequencyClasses.length)
      .uniqueKeys();
    for (const key of keys as string[]) found.add(key.slice(0, key.indexOf(separator)));
    return [...found].slice(0, limit);
  },

  async collectionSize(): Promise<{ articleCount: number; averageLength: number }> {
    const [articles, length] = await db.meta.bulkGet(['index-articles', 'index-length']);
    const articleCount = articles?.value ?? 0;
    return { articleCount, averageLength: articleCount ? (length?.value ?? 0) / articleCount : 0 };
  },
});

async function readClass(db: Database, term: string, least: number): Promise<Posting[]> {
  const keys = await db.postings.where('termKeys').equals(`${term}${separator}${least}`).primaryKeys();
  return keys.map(([articleId, length, date]) => ({ articleId, frequency: least, length, date }));
}

/** Those whose postings are in the index but hidden. */
const hiddenArticles = async (db: Database): Promise<Set<ArticleId>> =>
  new Set(await db.hiddenPostings.toCollection().primaryKeys());

function termKey(term: string, frequency: number): string {
  let reached = frequencyClasses[0];
  for (const least of frequencyClasses) if (frequency >= least) reached = least;
  return `${term}${separator}${reached}`;
}

async function count(db: Database, articles: number, length: number): Promise<void> {
  const [articleRow, lengthRow] = await db.meta.bulkGet(['index-articles', 'index-length']);
  await db.meta.bulkPut([
    { key: 'index-articles', value: (articleRow?.value ?? 0) + articles },
    { key: 'index-length', value: (lengthRow?.value ?? 0) + length },
  ]);
}
