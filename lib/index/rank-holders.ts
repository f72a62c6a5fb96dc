import { type Scored, scoreBm25, type TermPostings } from './bm25';

/** Articles that have all the terms and none of those excluded, best first. Nothing for no terms. */
export function rankHolders(
  required: readonly TermPostings[],
  excluded: readonly TermPostings[],
  collection: { articleCount: number; averageLength: number },
): Scored[] {
  const barred = new Set(excluded.flatMap((term) => term.postings.map((posting) => posting.articleId)));
  return scoreBm25(required, collection).filter(
    (scored) => scored.matched === required.length && !barred.has(scored.articleId),
  );
}
