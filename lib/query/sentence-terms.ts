/** The terms of single sentences, and how much two sets of terms share: on these the queries compare sentences. */
import type { Analysis } from '@/lib/model/analysis';
import type { StoredArticle } from '@/lib/model/statement';
import { indexTermsOf } from '@/lib/text/index-terms';

export type Terms = ReadonlySet<string>;

export const termsOfText = (text: string, language: string): Set<string> =>
  new Set(indexTermsOf(text, language));

const termsByAnalysis = new WeakMap<Analysis, (Terms | undefined)[]>();
const noTerms: Terms = new Set();

/** Made when first asked for and kept with the analysis: most sentences of a story are never compared. */
export function termsOfSentence(stored: StoredArticle, index: number): Terms {
  const { analysis, revision } = stored;
  const known = termsByAnalysis.get(analysis) ?? [];
  termsByAnalysis.set(analysis, known);
  const found = known[index];
  if (found) return found;
  const sentence = analysis.sentences[index];
  const made = sentence
    ? termsOfText(revision.text.slice(sentence.start, sentence.end), analysis.language)
    : noTerms;
  known[index] = made;
  return made;
}

function countShared(one: Terms, other: Terms): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const term of small) if (large.has(term)) count++;
  return count;
}

/** Which share of `inner` is found in `outer`, 0 to 1; 0 when `inner` is empty. */
export const coverage = (inner: Terms, outer: Terms): number =>
  inner.size === 0 ? 0 : countShared(inner, outer) / inner.size;

/** What two sentences share of the smaller one, 0 to 1; tiny sets count as five terms, so that one word is no likeness. */
export const likeness = (one: Terms, other: Terms): number =>
  countShared(one, other) / Math.max(5, Math.min(one.size, other.size));

/** What two sentences share of both, 0 to 1; 0 where both are empty. */
export const dice = (one: Terms, other: Terms): number =>
  one.size + other.size === 0 ? 0 : (2 * countShared(one, other)) / (one.size + other.size);
