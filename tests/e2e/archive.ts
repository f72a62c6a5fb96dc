/** What the extension has stored, read straight from its database by a page of its own. */
import type { SidelightSession } from '../../scripts/launch.mjs';

export interface StoredRow {
  id: string;
  url: string;
  title: string;
  authors: string[];
  source: { name: string; host: string };
  published: { iso: string; from: string } | null;
  revision: number;
  isPassing: boolean;
  /** The newest revision's. */
  text: string;
  /** Of all revisions, oldest first. */
  texts: string[];
}

export async function articlesStored(sidelight: SidelightSession): Promise<StoredRow[]> {
  const [articles, revisions] = await Promise.all([
    readTable<Omit<StoredRow, 'text' | 'texts'>>(sidelight, 'articles'),
    readTable<{ articleId: string; revision: number; text: string }>(sidelight, 'revisions'),
  ]);
  return articles.map((article) => {
    const texts = revisions
      .filter(({ articleId }) => articleId === article.id)
      .sort((one, other) => one.revision - other.revision)
      .map(({ text }) => text);
    return { ...article, texts, text: texts.at(-1) ?? '' };
  });
}

/** The stored words that a receipt (`article:revision:start:end`) leads to, whitespace collapsed. */
export async function storedWords(sidelight: SidelightSession, receipt: string): Promise<string> {
  const [id, revision, start, end] = receipt.split(':');
  const article = (await articlesStored(sidelight)).find((each) => each.id === id);
  const text = article?.texts[Number(revision) - 1];
  if (text === undefined) throw new Error(`Nothing stored for ${receipt}`);
  return text.slice(Number(start), Number(end)).replace(/\s+/g, ' ').trim();
}

/** All rows of a table; none where the database or the table does not exist, and neither is made. */
export async function readTable<Row>(sidelight: SidelightSession, table: string): Promise<Row[]> {
  return (await sidelight.inExtension(async (name: string) => {
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === 'sidelight')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!database.objectStoreNames.contains(name)) return [];
      return await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  }, table)) as Row[];
}
