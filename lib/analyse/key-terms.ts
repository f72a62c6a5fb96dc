import type { Entity, KeyTerm } from '@/lib/model/analysis';
import { indexTermsOf } from '@/lib/text/index-terms';
import type { ArticleText } from './article-text';

/** How many terms stand for an article. */
const termCount = 25;

/**
 * The terms that carry an article, heaviest first, weights from 0 to 1: dampened frequency, raised for words of the
 * headline and dek, of the opening and of names. Rarity across articles is left to whoever compares them.
 */
export function keyTermsOf(
  article: ArticleText,
  entities: readonly Entity[],
  termsBySentence: readonly (readonly string[])[],
): KeyTerm[] {
  const weights = new Map<string, number>();
  const addTerms = (terms: readonly string[], weight: number) => {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  const add = (text: string, weight: number) => addTerms(indexTermsOf(text, article.language), weight);
  for (const [index, terms] of termsBySentence.entries()) addTerms(terms, index < 4 ? 2 : 1);
  add(article.title, 4);
  add(article.dek ?? '', 2);
  for (const entity of entities) add(entity.name, Math.min(entity.mentions.length, 6));
  const ranked = [...weights]
    .filter(([term]) => !/^[\d.,]+$/.test(term))
    .map(([term, weight]) => ({ term, weight: Math.log2(1 + weight) }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, termCount);
  const most = ranked[0]?.weight ?? 1;
  return ranked.map(({ term, weight }) => ({ term, weight: weight / most }));
}
