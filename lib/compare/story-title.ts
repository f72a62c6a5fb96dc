import type { ArticleId } from '@/lib/model/article';
import { type StorySubject, sumOf } from './story-pull';

/** A story keeps the title that its beginning gave it: the articles by which it is titled. */
export const titlingCount = 40;

/**
 * The article whose words are nearest to those of all together, of the first forty; of equally near ones the first. By date;
 * null for none.
 */
export function centralArticle(
  all: readonly Pick<StorySubject, 'articleId' | 'signature'>[],
): ArticleId | null {
  const articles = all.slice(0, titlingCount);
  const sums = sumOf(articles.map(({ signature }) => signature.terms));
  let central: ArticleId | null = null;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const { articleId, signature } of articles) {
    const { hashes, weights } = signature.terms;
    let product = 0;
    let squares = 0;
    for (let at = 0; at < hashes.length; at++) {
      const weight = weights[at] as number;
      product += weight * (sums.get(hashes[at] as number) ?? 0);
      squares += weight * weight;
    }
    const nearness = squares > 0 ? product / Math.sqrt(squares) : 0;
    if (nearness > nearest) [central, nearest] = [articleId, nearness];
  }
  return central;
}
