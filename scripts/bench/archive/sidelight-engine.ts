/** Our archive behind the interface of all: the product's own store, and its own code around it. */
import { storySubjectOf } from '@/lib/compare/story-subject';
import { textDocumentOf } from '@/lib/index/article-document';
import { toArticle, toRevision } from '@/lib/intake/draft-to-article';
import { type Analysis, analysisVersion } from '@/lib/model/analysis';
import type { Article, Revision } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { defaultStoreName } from '@/lib/store/watch';
import type { Engine, GivenArticle, Query, QueryKind } from './engine';
import { bytesOf, settled } from './snapshot';

/** After how many articles merging is offered: the store decides what is to be done. */
const articlesBetweenMerges = 16;

export interface SidelightOptions {
  analyse: (given: GivenArticle, revision: Revision) => Analysis;
  cannot?: readonly QueryKind[];
  /** Nothing in a page that only adds. */
  search?: (store: Store, query: Query) => Promise<number[]>;
  count?: (store: Store, query: Query) => Promise<number>;
}

interface Read {
  revision: Revision;
  analysis: Analysis;
}

export function sidelightEngine({ analyse, cannot = [], search, count }: SidelightOptions): Engine {
  const store = openStore();
  /** Analysed, and not added yet. */
  const readById = new Map<number, Read>();
  let longestStep = 0;

  const read = (given: GivenArticle): Read => {
    const revision = toRevision(toDraft(given), {
      articleId: idOf(given.id),
      revision: 1,
      takenInAt: given.date,
    });
    return { revision, analysis: analyse(given, revision) };
  };

  const add = async (given: GivenArticle): Promise<void> => {
    const { revision, analysis } = readById.get(given.id) ?? read(given);
    readById.delete(given.id);
    const article: Article = toArticle(toDraft(given), {
      stored: null,
      revision,
      analysis,
      url: given.url,
      isPassing: false,
    });
    await store.commitTakenIn({
      article,
      revision,
      analysis,
      document: textDocumentOf({ article, revision, analysis }),
      addresses: [given.url],
      subject: storySubjectOf({ article, revision, analysis }),
      inboxKey: null,
    });
  };

  const merge = async (isAtRest: boolean): Promise<void> => {
    for (;;) {
      const begin = performance.now();
      const isMore = await store.mergeStep({ isAtRest });
      longestStep = Math.max(longestStep, performance.now() - begin);
      if (!isMore) return;
    }
  };

  return {
    cannot,
    isStemming: true,
    async open() {
      await store.stamp();
    },
    async prepare(given) {
      readById.set(given.id, read(given));
    },
    async addMany(articles) {
      for (const [index, given] of articles.entries()) {
        await add(given);
        if (given.isSaved) await store.save(idOf(given.id), given.date);
        if (index % articlesBetweenMerges === 0) await merge(false);
      }
    },
    async settle() {
      await merge(true);
      return longestStep;
    },
    addDurably: add,
    search: async (query) => (await search?.(store, query)) ?? [],
    count: async (query) => (await count?.(store, query)) ?? 0,
    bytesStored,
  };
}

/** As long as those that the product makes of addresses. */
const idLength = 22;

export const idOf = (id: number): string => String(id).padStart(idLength, '0');

export const numberOf = (articleId: string): number => Number(articleId);

/** Without any finding: what remains is what the other engines store, an article and its words. */
export const plainAnalysis = (_: GivenArticle, { articleId, revision }: Revision): Analysis => ({
  articleId,
  revision,
  analysisVersion,
  language: 'en',
  kind: 'report',
  sentences: [],
  timexes: [],
  entities: [],
  quotes: [],
  figures: [],
  keySentences: [],
});

export const toDraft = ({
  url,
  title,
  host,
  sourceName,
  publishedIso,
  date,
  paragraphs,
}: GivenArticle): Draft => ({
  url,
  canonicalUrl: url,
  alternateUrls: [],
  title,
  dek: null,
  authors: [],
  source: { name: sourceName, host },
  published: { iso: publishedIso, from: 'json-ld' },
  modified: null,
  section: null,
  language: 'en',
  imageUrl: null,
  kindHint: null,
  origins: {},
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  via: 'file',
  capturedAt: date,
});

const indexTables = ['manifest', 'segments', 'deletions', 'blocks', 'positions', 'pages'];

/** By what lies in the tables, since the store tells no bytes. */
async function bytesStored(): Promise<{ articles: number; index: number }> {
  const database = await settled(indexedDB.open(defaultStoreName));
  let articles = 0;
  let index = 0;
  for (const table of database.objectStoreNames) {
    const bytes = await bytesInTable(database, table);
    if (indexTables.includes(table)) index += bytes;
    else articles += bytes;
  }
  database.close();
  return { articles, index };
}

const bytesInTable = (database: IDBDatabase, table: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let bytes = 0;
    const request = database.transaction(table).objectStore(table).openCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(bytes);
      bytes += bytesOf(cursor.value);
      cursor.continue();
    };
  });
