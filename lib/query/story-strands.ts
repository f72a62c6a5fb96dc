import type { StorySubject } from '@/lib/compare/story-pull';
import { strandsOf } from '@/lib/compare/story-strands';
import type { ArticleId } from '@/lib/model/article';
import type { StoredArticle } from '@/lib/model/statement';
import type { StoryStrand } from '@/lib/model/story-page';

/** One alone is the story itself. */
const fewestStrands = 2;

/** The story's sub-events, each under the headline of its central article; oldest first. */
export function strandsAmong(
  storedById: ReadonlyMap<ArticleId, StoredArticle>,
  subjects: readonly StorySubject[],
): StoryStrand[] {
  const strands = strandsOf(subjects).flatMap(({ articleIds, central }): StoryStrand[] => {
    const article = storedById.get(central)?.article;
    const dates = articleIds.flatMap((id) => storedById.get(id)?.article.date ?? []);
    if (!article || dates.length < articleIds.length) return [];
    return [
      {
        central: article,
        articleCount: articleIds.length,
        firstDate: Math.min(...dates),
        lastDate: Math.max(...dates),
      },
    ];
  });
  return strands.length < fewestStrands ? [] : strands;
}
