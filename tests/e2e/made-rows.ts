/** Thousands of articles, put straight into the extension's database: rows for lists, without the work of taking in. */
import { derivedVersion } from '../../lib/intake/derived-version';
import type { SidelightSession } from '../../scripts/launch.mjs';

interface MadeRows {
  articles: number;
  /** Each so-manieth begins a story; of one article, where it is the third. */
  storyEvery: number;
}

/** Article n (from 0, the oldest) is called "Report n", comes a minute after the one before, and is read where n is odd. */
export async function fillWithRows(sidelight: SidelightSession, rows: MadeRows): Promise<void> {
  // The extension's own page makes the database at its first look.
  const page = await sidelight.context.newPage();
  await page.goto(sidelight.urlOfPage('library.html'));
  await page.getByText('Nothing is kept yet').waitFor();
  await page.close();
  await sidelight.inExtension(putRows, { ...rows, derivedVersion });
}

async function putRows({
  articles: count,
  storyEvery,
  derivedVersion: madeBy,
}: MadeRows & { derivedVersion: number }): Promise<void> {
  const start = Date.parse('2026-01-01T00:00:00Z');
  const longDek =
    'What was said of it in the county, by whom, and what is to come of it when the council meets. ';
  const idOf = (n: number) => `made-${String((n * 7919) % 1_000_003).padStart(7, '0')}-${n}`;
  const kinds = ['report', 'analysis', 'opinion', 'live'];
  const articleOf = (n: number) => ({
    id: idOf(n),
    number: n + 1,
    url: `https://paper-${n % 300}.example/reports/${n}`,
    title:
      n % 7 === 0 ? `Report ${n} on the ferries, the bridge and whatever lies between them` : `Report ${n}`,
    dek: n % 3 === 0 ? null : longDek.repeat(1 + (n % 2)),
    authors: ['Alba Renning'],
    source: { host: `paper-${n % 300}.example`, name: `Paper ${n % 300}` },
    published: null,
    modified: null,
    date: start + n * 60_000,
    section: null,
    language: 'en',
    imageUrl: null,
    kind: kinds[n % kinds.length],
    kindHint: null,
    via: 'feed',
    revision: 1,
    isPassing: false,
    wordCount: 400 + (n % 900),
    takenInAt: start + n * 60_000,
  });
  const storyOf = (n: number) => {
    const length = (n / storyEvery) % 3 === 2 ? 1 : Math.min(5, storyEvery, count - n);
    return {
      id: `s:${idOf(n)}`,
      title: `Story ${n / storyEvery}`,
      articleIds: Array.from({ length }, (_, index) => idOf(n + index)),
      firstDate: start + n * 60_000,
      lastDate: start + (n + length - 1) * 60_000,
    };
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const batch = 2000;
  for (let from = 0; from < count; from += batch) {
    const transaction = database.transaction(
      ['articles', 'readings', 'tags', 'stories', 'storyMembers', 'meta'],
      'readwrite',
    );
    const put = (table: string, row: object) => transaction.objectStore(table).put(row);
    for (let n = from; n < Math.min(count, from + batch); n++) {
      put('articles', articleOf(n));
      if (n % 2 === 1) put('readings', { articleId: idOf(n), firstReadAt: 1, lastReadAt: 1 });
      if (n % 10 === 0) put('tags', { articleId: idOf(n), tag: `tag ${n % 200}` });
      if (n % storyEvery !== 0) continue;
      const story = storyOf(n);
      put('stories', story);
      for (const [at, articleId] of story.articleIds.entries()) {
        const place = { storyId: story.id, part: idOf(n), host: null, date: story.firstDate + at * 60_000 };
        put('storyMembers', { articleId, ...place, language: 'en', signature: new Uint8Array(4) });
      }
    }
    put('meta', { key: 'next-number', value: count });
    // Else the workroom would begin to index them, and the page say so above the list.
    put('meta', { key: 'derived-by', value: madeBy });
    put('meta', { key: 'derived-up-to', value: Number.MAX_SAFE_INTEGER });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  database.close();
}
