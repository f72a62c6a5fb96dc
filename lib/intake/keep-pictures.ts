import { type PictureType, pictureTypes } from '@/lib/formats/picture-type';
import type { Article, ArticleId } from '@/lib/model/article';
import type { Picture } from '@/lib/model/reader';

/** What fetching pictures stands on; an entrypoint hands in the real ones. */
export interface PictureParts {
  store: {
    listWithoutPicture(limit: number): Promise<Article[]>;
    putPicture(picture: Picture): Promise<void>;
  };
  /** `trustedHost` is the article's own (with port): see `requestBytes`. */
  request(url: string, options: { trustedHost: string | null }): Promise<PictureOutcome>;
  /** What was tried in vain before, kept where it outlives the background. */
  attempts: { read(): Promise<PictureAttempts>; write(attempts: PictureAttempts): Promise<void> };
  /** Asked again before each picture: the reader may switch it off meanwhile. */
  isWanted(): Promise<boolean>;
  /** ms since the epoch. */
  now(): number;
}

export type PictureOutcome =
  | { kind: 'received'; bytes: ArrayBuffer; type: string }
  | { kind: 'failed'; reason: string };

/** By article: how often in vain, and when last (ms). */
export type PictureAttempts = Record<ArticleId, { count: number; lastAt: number }>;

const attemptsAllowed = 3;
const restBetweenAttempts = 25 * 60_000;
const fetchedInOneGo = 24;
/** Those given up on stay without a picture, and must not hide the others. */
const lookedAt = 500;
/** Of these the article's page was wrong about its picture, and will be again. */
const hopeless = new Set(['refused', 'wrong-type', 'too-large']);

/**
 * Fetches the lead pictures that saved articles still lack, one after another, each at most three times in its
 * life. Offline nothing is tried and nothing counted. Answers how many were kept.
 */
export async function keepPictures(parts: PictureParts): Promise<number> {
  if (!(await parts.isWanted())) return 0;
  const attempts = await parts.attempts.read();
  const due = (await parts.store.listWithoutPicture(lookedAt))
    .filter(({ id }) => isDue(attempts[id], parts.now()))
    .slice(0, fetchedInOneGo);
  let kept = 0;
  for (const article of due) {
    if (!(await parts.isWanted())) break;
    const outcome = await fetchPicture(article, parts);
    if (outcome === null || (outcome.kind === 'failed' && outcome.reason === 'offline')) break;
    if (outcome.kind === 'received') kept += 1;
    await noteAttempt(article.id, outcome, parts);
  }
  return kept;
}

function isDue(before: PictureAttempts[ArticleId] | undefined, now: number): boolean {
  if (!before) return true;
  return before.count < attemptsAllowed && before.lastAt <= now - restBetweenAttempts;
}

/** Null where the reader switched it off meanwhile, and may have deleted the pictures: none comes after them. */
async function fetchPicture(article: Article, parts: PictureParts): Promise<PictureOutcome | null> {
  const url = article.imageUrl ?? '';
  const trustedHost = URL.canParse(article.url) ? new URL(article.url).host : null;
  const outcome = await parts.request(url, { trustedHost });
  if (outcome.kind === 'failed') return outcome;
  const { bytes, type } = outcome;
  if (!pictureTypes.includes(type as PictureType)) return { kind: 'failed', reason: 'wrong-type' };
  if (!(await parts.isWanted())) return null;
  await parts.store.putPicture({ articleId: article.id, url, type, bytes, fetchedAt: parts.now() });
  return outcome;
}

async function noteAttempt(id: ArticleId, outcome: PictureOutcome, parts: PictureParts): Promise<void> {
  const attempts = await parts.attempts.read();
  const { [id]: before, ...others } = attempts;
  if (outcome.kind === 'received') {
    if (before) await parts.attempts.write(others);
    return;
  }
  const count = hopeless.has(outcome.reason) ? attemptsAllowed : (before?.count ?? 0) + 1;
  await parts.attempts.write(newest({ ...others, [id]: { count, lastAt: parts.now() } }));
}

/** As many as are looked at; what is forgotten is only tried again. */
const newest = (attempts: PictureAttempts): PictureAttempts =>
  Object.fromEntries(
    Object.entries(attempts)
      .sort(([, one], [, other]) => other.lastAt - one.lastAt)
      .slice(0, lookedAt),
  );
