import type { Entity, Figure, Sentence } from '@/lib/model/analysis';
import { indexTermsOf } from '@/lib/text/index-terms';
import type { ArticleText } from './article-text';
import { keyTermsOf } from './key-terms';

/** How many sentences are kept; the panel shows the first three to five. */
const keptCount = 10;

/** Share of a sentence's terms in an already chosen one from which it repeats that one. */
const repeatingShare = 0.6;

/**
 * The sentences that carry the article, best first: early, near headline and dek, made of the article's heavy terms,
 * naming its people and numbers. Only sentences that can stand by themselves; of two that say the same the better one.
 */
export function chooseKeySentences(
  article: ArticleText,
  sentences: readonly Sentence[],
  facts: { entities: readonly Entity[]; figures: readonly Figure[] },
): number[] {
  const termsBySentence = article.sentences.map(({ start, end }) =>
    indexTermsOf(article.text.slice(start, end), article.language),
  );
  const keyTerms = keyTermsOf(article, facts.entities, termsBySentence);
  const weights = new Map(keyTerms.map(({ term, weight }) => [term, weight]));
  const headline = new Set(indexTermsOf(`${article.title} ${article.dek ?? ''}`, article.language));
  const figureCounts = countBySentence(facts.figures);
  const nameCounts = countBySentence(facts.entities.flatMap((entity) => entity.mentions));
  const isDense = /^(?:ja|zh|ko)$/.test(article.language);
  const scored = sentences.flatMap((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const kind = article.blocks[sentence.block]?.kind;
    if (sentence.standing.kind === 'not' || (kind !== 'paragraph' && kind !== 'list-item')) return [];
    const terms = new Set(termsBySentence[index]);
    if (terms.size < 3) return [];
    const heavy =
      [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / Math.sqrt(terms.size + 4);
    const shared = [...terms].filter((term) => headline.has(term)).length / Math.max(4, headline.size);
    const score =
      heavy +
      1.2 * shared +
      2 / (1 + index / 4) +
      0.15 * Math.min(2, figureCounts.get(index) ?? 0) +
      0.1 * Math.min(3, nameCounts.get(index) ?? 0) -
      (text.length > 420 ? 0.5 : 0) -
      (text.length < (isDense ? shortest.dense : shortest.plain) ? 0.3 : 0) -
      (isHistory(text, article.publishedIso) ? 0.3 : 0) -
      (/^["“„«「]/.test(text) ? 0.25 : 0) -
      (asides.test(text) ? 0.4 : 0) -
      (needsMore(sentence) ? 0.3 : 0);
    return [{ index, score, terms }];
  });
  scored.sort((one, other) => other.score - one.score || one.index - other.index);
  const kept: typeof scored = [];
  for (const candidate of scored) {
    if (kept.length === keptCount) break;
    if (!kept.some((earlier) => repeats(candidate.terms, earlier.terms))) kept.push(candidate);
  }
  return kept.map(({ index }) => index);
}

/** In UTF-16 units: shorter ones say little ("Rowe heads the board"); Chinese, Japanese and Korean say it in less. */
const shortest = { plain: 60, dense: 20 };

/** What happened two years ago or earlier, by its own words, is how it came to this; not what came. */
function isHistory(text: string, publishedIso: string): boolean {
  const years = [...text.matchAll(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/g)].map(([year]) =>
    Number(year),
  );
  return years.length > 0 && Math.max(...years) < Number(publishedIso.slice(0, 4)) - 1;
}

/** What is added to what was told before, and refusals to speak: seldom what carries an article. */
const asides =
  /\balso\b|\b(?:declined to comment|did not (?:immediately )?(?:respond|reply|comment)|could not (?:immediately )?be reached|no comment)\b|(?<!\p{L})(?:también|également|ebenfalls|também)(?!\p{L})/iu;

/** Somebody must be named beside it; a day is told in passing. */
const needsMore = ({ standing }: Sentence): boolean =>
  standing.kind === 'with' && standing.beside.some(({ kind }) => kind !== 'date');

function countBySentence(facts: readonly { sentence: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentence } of facts) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}

function repeats(terms: ReadonlySet<string>, earlier: ReadonlySet<string>): boolean {
  const shared = [...terms].filter((term) => earlier.has(term)).length;
  return shared >= Math.min(terms.size, earlier.size) * repeatingShare && shared >= 3;
}
