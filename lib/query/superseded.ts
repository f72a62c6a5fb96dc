import type { Figure } from '@/lib/model/analysis';
import type { StoredArticle } from '@/lib/model/statement';
import { coverage, likeness, type Terms, termsOfSentence, termsOfText } from './sentence-terms';

/** What two sentences must share, of the shorter one, where both say that they count the same, and where only they can tell. */
const sameCount = 0.35;
const sameSentence = 0.6;

/** Whether a later article gives another number for what the sentence counts: its own is no longer the latest. */
export function isSuperseded(stored: StoredArticle, index: number, later: readonly StoredArticle[]): boolean {
  const figures = stored.analysis.figures.filter(
    ({ sentence, unit }) => sentence === index && unit !== 'ordinal',
  );
  if (figures.length === 0) return false;
  const terms = termsOfSentence(stored, index);
  return figures.some((figure) => {
    const counted = countedTerms(stored, figure);
    return later.some((other) =>
      other.analysis.figures.some(
        (newer) =>
          newer.unit === figure.unit &&
          (newer.value !== figure.value || newer.upper !== figure.upper) &&
          likeness(terms, termsOfSentence(other, newer.sentence)) >=
            likenessNeeded(counted, countedTerms(other, newer)),
      ),
    );
  });
}

/** Money and shares are often printed without what they are for. */
function likenessNeeded(one: Terms, other: Terms): number {
  if (one.size === 0 || other.size === 0) return sameSentence;
  return coverage(one, other) > 0 ? sameCount : Number.POSITIVE_INFINITY;
}

const countedTerms = ({ analysis, revision }: StoredArticle, { counted }: Figure): Terms =>
  counted ? termsOfText(revision.text.slice(counted.start, counted.end), analysis.language) : new Set();
