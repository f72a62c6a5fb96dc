import type { NotArticleReason } from '@/lib/model/page-state';
import type { BoxedPage } from './boxes';
import { readFeatures } from './detect-features';
import { bias, weights } from './detect-weights.data';

export interface Judgement {
  isArticle: boolean;
  /** What spoke most strongly against; null for an article. */
  reason: NotArticleReason | null;
  /** Estimated probability that the page is an article, 0 to 1. */
  score: number;
}

/**
 * Judges whether the page is one article rather than a front page, a list, a shop, a forum or a form.
 * Works on the page's own signs alone, so it knows no sites. A page that cannot be read is no article.
 * `page` spares the walk through the body where its boxes have been read already.
 */
export function detectArticle(document: Document, url: string, page: BoxedPage | null = null): Judgement {
  try {
    return judge(document, url, page);
  } catch {
    // Pages can shadow or break any part of the DOM; one that cannot be read has nothing to show.
    return { isArticle: false, reason: 'unreadable', score: 0 };
  }
}

function judge(document: Document, url: string, page: BoxedPage | null): Judgement {
  let sum = bias;
  let reason: NotArticleReason = 'no-signs';
  let lowest = 0;
  for (const [name, value] of Object.entries(readFeatures(document, url, page))) {
    const known = weights[name];
    if (!known) continue;
    const amount = known.weight * value;
    sum += amount;
    if (known.against && amount < lowest) {
      lowest = amount;
      reason = known.against;
    }
  }
  const isArticle = sum > 0;
  return { isArticle, reason: isArticle ? null : reason, score: 1 / (1 + Math.exp(-sum)) };
}
