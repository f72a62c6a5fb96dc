import type { ArticleTable } from './article-table';

/** By the article's number. Only articles whose text is there are had; what is not had scores 0. */
export interface Matches {
  has: Uint8Array;
  scores: Float32Array;
}

/** To be filled. */
export const noMatches = ({ size }: ArticleTable): Matches => ({
  has: new Uint8Array(size),
  scores: new Float32Array(size),
});
