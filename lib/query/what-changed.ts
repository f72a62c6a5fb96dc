/** What the publisher changed in the open article since the reader read it. */
import { findChanges, haveSameWords } from '@/lib/compare/revision-changes';
import type { Revision } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reader';
import type { RevisionChanges } from '@/lib/model/revision-changes';
import type { StoredArticle } from '@/lib/model/statement';
import type { Store } from '@/lib/store/store';
import type { Surroundings } from './surroundings';
import type { ReaderClock } from './timeline';

type RevisionStore = Pick<Store, 'getRevision'>;

/**
 * The newest revision beside the one that the reader read before this visit, or beside the first one where the article
 * was not read before. Null where nothing of consequence was changed, or the reader has read the newest.
 */
export async function whatChanged(
  store: RevisionStore,
  { open, revisionCount, readings }: Pick<Surroundings, 'open' | 'revisionCount' | 'readings'>,
  clock: ReaderClock,
): Promise<RevisionChanges | null> {
  if (revisionCount < 2) return null;
  const readAt = lastReadBefore(readings.get(open.article.id), clock.visitStartedAt ?? clock.now);
  const read = readAt === null ? null : await newestBefore(store, open.revision, readAt);
  const older = read ?? (await store.getRevision(open.article.id, 1));
  if (!older || older.revision >= open.revision.revision || haveSameWords(older, open.revision)) return null;
  const found = findChanges(await analyseAgain(open, older), open);
  if (found.headline === null && found.changeCount === 0) return null;
  return {
    from: older.revision,
    to: open.revision.revision,
    changedAt: open.revision.takenInAt,
    wasRead: read !== null,
    ...found,
  };
}

/**
 * Of a reading only the first and the last moment are kept. Where the last one is this visit's, what was read before is
 * what had been taken in when this visit began.
 */
function lastReadBefore(reading: Reading | undefined, visitStartedAt: number): number | null {
  if (!reading || reading.firstReadAt >= visitStartedAt) return null;
  return Math.min(reading.lastReadAt, visitStartedAt);
}

/** The newest revision taken in by then, found by halving: a live page has hundreds. Null where there is none. */
async function newestBefore(
  store: RevisionStore,
  newest: Revision,
  moment: number,
): Promise<Revision | null> {
  if (newest.takenInAt <= moment) return newest;
  let found: Revision | null = null;
  let [low, high] = [1, newest.revision - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const revision = await store.getRevision(newest.articleId, middle);
    if (revision && revision.takenInAt <= moment) {
      found = revision;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Only the newest revision's analysis is stored. The analysers are fetched when they are wanted, which is seldom. */
async function analyseAgain({ article }: StoredArticle, revision: Revision): Promise<StoredArticle> {
  const { analyseRevision } = await import('@/lib/analyse/analyse');
  const analysis = analyseRevision(revision, {
    language: article.language,
    kindHint: article.kindHint,
    publishedIso: article.published?.iso ?? null,
    sourceName: article.source.name,
  });
  return { article, revision, analysis };
}
