import type { WeightedTerm } from '@/lib/index/rank-terms';
import type { StoredArticle } from '@/lib/model/statement';
import { indexTermsOf } from '@/lib/text/index-terms';

const titleWeight = 3;
const leadWeight = 1;
/** Characters of text that count as the lead. */
const leadLength = 600;

/**
 * The `limit` terms that say most of what a text is about: the root of their frequency, with the title and the
 * lead counted again. Weightiest first. Rarity is left to whoever has the postings.
 */
export function queryTermsOf(
  article: { title: string; text: string; language: string },
  limit: number,
): WeightedTerm[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const term of indexTermsOf(text, article.language)) {
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  count(article.text, 1);
  count(article.text.slice(0, leadLength), leadWeight);
  count(article.title, titleWeight);
  return [...counts]
    .map(([term, frequency]) => ({ term, weight: Math.sqrt(frequency) }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, limit);
}

/** The word as the article prints it, for a term of the index; null when no single word gives it. */
export function surfaceOfTerm(stored: StoredArticle, term: string): string | null {
  const { revision, analysis } = stored;
  const stem = term.slice(0, 3).toLowerCase();
  for (const match of `${revision.title}\n${revision.text}`.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = match[0];
    if (!word.toLowerCase().startsWith(stem)) continue;
    if (indexTermsOf(word, analysis.language)[0] === term) return word;
  }
  return null;
}
