/**
 * What the reader can filter by, with exact counts. Counting 100,000 articles by source takes half a second of the
 * database's time: each source is counted in a transaction of its own, so that who writes meanwhile waits for one.
 */
import { Dexie } from 'dexie';
import type { LibraryFacets } from '@/lib/model/library';
import type { ArticleRow, Database } from './database';
import { largestStories } from './story-list';

/** More stories than these are no list to choose from; a story's own page leads to its articles. */
const listedStories = 50;
/** Sources counted side by side. */
const atOnce = 8;

export async function libraryFacets(db: Database): Promise<LibraryFacets> {
  const tags = await tagFacets(db);
  const stories = await largestStories(db, listedStories);
  return { tags, sources: await sourceFacets(db), stories };
}

async function tagFacets(db: Database): Promise<LibraryFacets['tags']> {
  const counts = new Map<string, number>();
  for (const [, tag] of await db.tags.toCollection().primaryKeys())
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return byCount([...counts].map(([tag, articleCount]) => ({ tag, articleCount })));
}

async function sourceFacets(db: Database): Promise<LibraryFacets['sources']> {
  const hosts = await hostsOf(db);
  const passing = await db.articles.where('passingSince').above(-Infinity).toArray();
  const sources: LibraryFacets['sources'] = [];
  for (let start = 0; start < hosts.length; start += atOnce) {
    const some = hosts.slice(start, start + atOnce);
    sources.push(...(await Promise.all(some.map((host) => sourceFacet(db, host, passing)))));
  }
  return byCount(sources.filter((source) => source.articleCount > 0));
}

async function sourceFacet(
  db: Database,
  host: string,
  passing: readonly ArticleRow[],
): Promise<LibraryFacets['sources'][number]> {
  const all = () =>
    db.articles.where('[source.host+date]').between([host, Dexie.minKey], [host, Dexie.maxKey]);
  const [count, newest] = await Promise.all([all().count(), all().last()]);
  const articleCount = count - passing.filter((row) => row.source.host === host).length;
  return { host, name: newest?.source.name ?? host, articleCount };
}

/** From one host's first entry over all its others to the next host's: a step for each host, not for each article. */
async function hostsOf(db: Database): Promise<string[]> {
  const hosts: string[] = [];
  await db.transaction('r', db.articles, async () => {
    let after: string | null = null;
    for (;;) {
      const [key] = (await db.articles
        .where('[source.host+date]')
        .above(after === null ? [''] : [after, Dexie.maxKey])
        .limit(1)
        .keys()) as unknown as [string, number][];
      if (!key) return;
      after = key[0];
      hosts.push(after);
    }
  });
  return hosts;
}

/** Most articles first; equal ones keep the order of their keys. */
const byCount = <Facet extends { articleCount: number }>(facets: Facet[]): Facet[] =>
  facets.sort((one, other) => other.articleCount - one.articleCount);
