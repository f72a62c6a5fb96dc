/**
 * Looks for damage: whatever the transactions of the store should never leave behind, and a disk might. Reads some rows
 * at a time, each time in one transaction, so that what is compared with one another is of one moment, however much is
 * written meanwhile. What waits in the inbox or lies in the bin is as it should be.
 */
import type { ArticleId } from '@/lib/model/article';
import type { StoryId } from '@/lib/model/story';
import { checkBytesOfIndex } from './check-bytes';
import { checkDocuments, type IndexFault } from './check-documents';
import { checkStrays, type StrayFault } from './check-strays';
import type { ArticleRow, BinRow, Database } from './database';

export type ArchiveFault = ArticleFault | StoryFault | StrayFault | IndexFault;

export type ArticleFault =
  /** Revisions count from 1 to the article's own number. */
  | { kind: 'revision-missing'; articleId: ArticleId; revision: number }
  | { kind: 'analysis-missing'; articleId: ArticleId }
  /** It speaks of the words of a revision that is not the newest. */
  | { kind: 'analysis-of-another-revision'; articleId: ArticleId; revision: number }
  /** The other one lies in the bin and could not be put back. */
  | { kind: 'number-twice'; articleId: ArticleId; number: number; other: ArticleId }
  /** It will be given to another article, too. */
  | { kind: 'number-to-be-given'; articleId: ArticleId; number: number };

export type StoryFault =
  /** Or in one that does not name it. */
  | { kind: 'in-no-story'; articleId: ArticleId }
  /** The story names it, and it is another's. */
  | { kind: 'in-two-stories'; articleId: ArticleId; storyId: StoryId }
  | { kind: 'story-of-missing-article'; storyId: StoryId; articleId: ArticleId }
  | { kind: 'story-of-nothing'; storyId: StoryId };

export interface CheckOptions {
  /** Of how many articles everything is compared; of the others, that it is there. Another time it is others. */
  sample: number;
}

export const checkVerbs = (db: Database) => ({
  /**
   * Empty for a sound archive. Call it while no segments are merged (under the writer's lock): what a merge has not finished
   * looks like what one left behind.
   */
  async checkArchive({ sample }: CheckOptions = { sample: 100 }): Promise<ArchiveFault[]> {
    const [articleCount, stamp] = await Promise.all([db.articles.count(), db.meta.get('stamp')]);
    const stride = Math.max(1, Math.ceil(articleCount / Math.max(1, sample)));
    const isSampled = (number: number) => number % stride === (stamp?.value ?? 0) % stride;
    return [
      ...(await checkArticles(db, isSampled)),
      ...(await checkStories(db)),
      ...(await checkBin(db)),
      ...(await checkStrays(db)),
      ...(await checkDocuments(db)),
      ...(await checkBytesOfIndex(db, isSampled)),
    ];
  },
});

const articlesAtOnce = 200;
/** A story may hold thousands of articles. */
const storiesAtOnce = 20;
/** A row of the bin is a whole article. */
const binRowsAtOnce = 20;

async function checkArticles(
  db: Database,
  isSampled: (number: number) => boolean,
): Promise<(ArticleFault | StoryFault)[]> {
  const faults: (ArticleFault | StoryFault)[] = [];
  for (let last: ArticleId | null = ''; last !== null; ) {
    const after: ArticleId = last;
    last = await db.transaction('r', db.tables, async () => {
      const articles = await db.articles.where(':id').above(after).limit(articlesAtOnce).toArray();
      if (articles.length === 0) return null;
      const nextNumber = (await db.meta.get('next-number'))?.value ?? 0;
      const found = await Promise.all(
        articles.map(async (article) => [
          ...(await faultsOfRevisions(db, article)),
          ...(await faultsOfAnalysis(db, article, isSampled(article.number))),
          ...(article.number > nextNumber ? [unaccounted(article)] : []),
        ]),
      );
      faults.push(...found.flat(), ...(await faultsOfMembership(db, articles)));
      return articles.at(-1)?.id ?? null;
    });
  }
  return faults;
}

const unaccounted = ({ id, number }: ArticleRow): ArticleFault => ({
  kind: 'number-to-be-given',
  articleId: id,
  number,
});

async function faultsOfRevisions(db: Database, { id, revision }: ArticleRow): Promise<ArticleFault[]> {
  const keys = await db.revisions.where(':id').between([id], [id, []]).primaryKeys();
  const stored = new Set(keys.map(([, number]) => number));
  return Array.from({ length: revision }, (_, index) => index + 1)
    .filter((number) => !stored.has(number))
    .map((number) => ({ kind: 'revision-missing', articleId: id, revision: number }));
}

async function faultsOfAnalysis(
  db: Database,
  { id, revision }: ArticleRow,
  isSampled: boolean,
): Promise<ArticleFault[]> {
  if (!isSampled) {
    const isThere = (await db.analyses.where(':id').equals(id).count()) > 0;
    return isThere ? [] : [{ kind: 'analysis-missing', articleId: id }];
  }
  const row = await db.analyses.get(id);
  if (!row) return [{ kind: 'analysis-missing', articleId: id }];
  const { revision: read } = row.analysis;
  return read === revision ? [] : [{ kind: 'analysis-of-another-revision', articleId: id, revision: read }];
}

async function faultsOfMembership(db: Database, articles: readonly ArticleRow[]): Promise<StoryFault[]> {
  const members = await db.storyMembers.bulkGet(articles.map(({ id }) => id));
  const storyIds = [...new Set(members.flatMap((member) => member?.storyId ?? []))];
  const stories = await db.stories.bulkGet(storyIds);
  const idsByStory = new Map(
    stories.flatMap((story) => (story ? [[story.id, new Set(story.articleIds)]] : [])),
  );
  return articles.flatMap(({ id }, index) => {
    const isIn = idsByStory.get(members[index]?.storyId ?? '')?.has(id) ?? false;
    return isIn ? [] : [{ kind: 'in-no-story', articleId: id }];
  });
}

async function checkStories(db: Database): Promise<StoryFault[]> {
  const faults: StoryFault[] = [];
  for (let last: StoryId | null = ''; last !== null; ) {
    const after: StoryId = last;
    last = await db.transaction('r', db.stories, db.storyMembers, db.articles, async () => {
      const stories = await db.stories.where(':id').above(after).limit(storiesAtOnce).toArray();
      for (const { id, articleIds } of stories) {
        if (articleIds.length === 0) faults.push({ kind: 'story-of-nothing', storyId: id });
        const rows = await db.articles.bulkGet(articleIds);
        const members = await db.storyMembers.bulkGet(articleIds);
        articleIds.forEach((articleId, index) => {
          if (!rows[index]) faults.push({ kind: 'story-of-missing-article', storyId: id, articleId });
          else if (members[index]?.storyId !== id)
            faults.push({ kind: 'in-two-stories', storyId: id, articleId });
        });
      }
      return stories.at(-1)?.id ?? null;
    });
  }
  return faults;
}

/** Articles there keep their numbers, so that they can be put back. */
async function checkBin(db: Database): Promise<ArticleFault[]> {
  const faults: ArticleFault[] = [];
  for (let last: number | null = 0; last !== null; ) {
    const after: number = last;
    last = await db.transaction('r', db.bin, db.articles, async () => {
      const rows: BinRow[] = await db.bin.where(':id').above(after).limit(binRowsAtOnce).toArray();
      for (const { thing } of rows) {
        for (const { id, number } of thing.kind === 'article' ? thing.rows.articles : []) {
          const other = await db.articles.where('number').equals(number).first();
          if (other) faults.push({ kind: 'number-twice', articleId: other.id, number, other: id });
        }
      }
      return rows.at(-1)?.key ?? null;
    });
  }
  return faults;
}
