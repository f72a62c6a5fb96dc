import type { ArticleId } from '@/lib/model/article';
import type { Posting } from '@/lib/store/store';

/** The postings of one term, or of several that count as one (the terms of a prefix, of a phrase). */
export interface TermPostings {
  postings: readonly Posting[];
  /** How much this term counts beside the others; 1 if not given. */
  weight?: number;
}

export interface Scored {
  articleId: ArticleId;
  score: number;
  /** ms since the epoch. */
  date: number;
  /** How many of the terms it has. */
  matched: number;
}

/** Term saturation and length normalisation as Robertson and Zaragoza (2009) recommend. */
const saturation = 1.2;
const lengthInfluence = 0.75;

/**
 * Articles that have at least one of the terms, best first; equal ones newest first, then by id.
 * BM25 with the inverse document frequency that is never negative (Lucene's).
 */
export function scoreBm25(
  terms: readonly TermPostings[],
  collection: { articleCount: number; averageLength: number },
): Scored[] {
  const scored = new Map<ArticleId, Scored>();
  for (const { postings, weight = 1 } of terms) {
    const merged = mergePostings(postings);
    const rarity = Math.log(
      1 + (Math.max(0, collection.articleCount - merged.size) + 0.5) / (merged.size + 0.5),
    );
    for (const { articleId, frequency, length, date } of merged.values()) {
      const relative = collection.averageLength > 0 ? length / collection.averageLength : 1;
      const norm = saturation * (1 - lengthInfluence + lengthInfluence * relative);
      const score = (weight * rarity * frequency * (saturation + 1)) / (frequency + norm);
      const entry = scored.get(articleId);
      if (entry) {
        entry.score += score;
        entry.matched += 1;
      } else scored.set(articleId, { articleId, score, date, matched: 1 });
    }
  }
  return [...scored.values()].sort(
    (one, other) =>
      other.score - one.score || other.date - one.date || (one.articleId < other.articleId ? -1 : 1),
  );
}

/** One posting for each article: frequencies of terms that count as one are added up. */
function mergePostings(postings: readonly Posting[]): Map<ArticleId, Posting> {
  const merged = new Map<ArticleId, Posting>();
  for (const posting of postings) {
    const known = merged.get(posting.articleId);
    const frequency = (known?.frequency ?? 0) + posting.frequency;
    merged.set(posting.articleId, { ...posting, frequency });
  }
  return merged;
}
