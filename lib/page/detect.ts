import { readFeatures } from './detect-features';
import { bias, weights } from './detect-weights.data';

export interface Judgement {
  isArticle: boolean;
  /** What spoke most strongly for the judgement, as a short English clause. */
  reason: string;
  /** Estimated probability that the page is an article, 0 to 1. */
  score: number;
}

/**
 * Judges whether the page is one article rather than a front page, a list, a shop, a forum or a form.
 * Works on the page's own signs alone, so it knows no sites. A page that cannot be read is no article.
 */
export function detectArticle(document: Document, url: string): Judgement {
  try {
    return judge(document, url);
  } catch {
    // Pages can shadow or break any part of the DOM; one that cannot be read has nothing to show.
    return { isArticle: false, reason: 'it cannot be read', score: 0 };
  }
}

function judge(document: Document, url: string): Judgement {
  let sum = bias;
  const contributions: { because: string; amount: number }[] = [];
  for (const [name, value] of Object.entries(readFeatures(document, url))) {
    const known = weights[name];
    if (!known || value === 0) continue;
    const amount = known.weight * value;
    sum += amount;
    contributions.push({ because: known.because, amount });
  }
  const isArticle = sum > 0;
  const direction = isArticle ? 1 : -1;
  contributions.sort((one, other) => direction * (other.amount - one.amount));
  const strongest = contributions[0];
  const reason =
    strongest && strongest.amount * direction > 0
      ? strongest.because
      : 'it shows none of the signs of an article';
  return { isArticle, reason, score: 1 / (1 + Math.exp(-sum)) };
}
