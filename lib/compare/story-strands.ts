/** The sub-events of a story: articles that tell one step of it. */
import type { ArticleId } from '@/lib/model/article';
import { byDate, pullOf, type StorySubject, sharedBy } from './story-pull';
import { centralArticle } from './story-title';

export interface Strand {
  /** By date; two or more. */
  articleIds: ArticleId[];
  /** The one whose words are nearest to all of theirs. */
  central: ArticleId;
}

/**
 * An article belongs with the earlier one that is likest to it, if it is so like: on labelled events of some days such
 * links alone give 98.8 (B-cubed F), with little difference from 0.22 to 0.26.
 */
const leastLikeness = 0.24;
const fewestArticles = 2;
/** Each is compared with all before it. */
const mostArticles = 300;

/** In the order of their first articles; articles that stand alone are in none. Of a longer story, of its newest 300. */
export function strandsOf(subjects: readonly StorySubject[]): Strand[] {
  const articles = [...subjects].sort(byDate).slice(-mostArticles);
  const strands: StorySubject[][] = [];
  const strandOf = new Map<StorySubject, StorySubject[]>();
  const companies = articles.map((article) => ({ count: 1, ...sharedBy(article, article) }));
  articles.forEach((article, at) => {
    let likest: StorySubject | null = null;
    let likeness = leastLikeness;
    for (let before = 0; before < at; before++) {
      const [earlier, company] = [articles[before], companies[before]];
      if (!earlier || !company || earlier.language !== article.language) continue;
      const gap = article.date - earlier.date;
      const pull = pullOf(article, { shared: sharedBy(article, earlier), company, gap });
      if (pull > likeness) [likest, likeness] = [earlier, pull];
    }
    const strand = (likest && strandOf.get(likest)) ?? [];
    if (strand.length === 0) strands.push(strand);
    strand.push(article);
    strandOf.set(article, strand);
  });
  return strands
    .filter(({ length }) => length >= fewestArticles)
    .map((strand) => ({
      articleIds: strand.map(({ articleId }) => articleId),
      central: centralArticle(strand) ?? '',
    }));
}
