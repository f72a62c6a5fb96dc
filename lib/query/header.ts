import type { ArticleHeader } from '@/lib/model/briefing';
import type { Surroundings } from './surroundings';

const wordsPerMinute = 230;

/** Whole minutes to read that many words, at least one. */
export const minutesToRead = (wordCount: number): number =>
  Math.max(1, Math.round(wordCount / wordsPerMinute));

export function headerOf(surroundings: Surroundings): ArticleHeader {
  const { open, isSaved, tags, revisionCount } = surroundings;
  return {
    article: open.article,
    ...(open.analysis.kindFrom && { kindFrom: open.analysis.kindFrom }),
    minutes: minutesToRead(open.article.wordCount),
    isSaved,
    tags,
    revisionCount,
  };
}
