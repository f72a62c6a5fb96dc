/**
 * An article that found no story on its day may belong to one that has since shown what it is about. Such an article is
 * taken in by that story, and changes nothing in what draws others.
 */
import type { ArticleId } from '@/lib/model/article';
import {
  companyOf,
  leastCompanyOf,
  leastPull,
  pullOf,
  type Shared,
  type StorySubject,
  sharedBy,
} from './story-pull';
import type { PlacedSubject } from './story-stream';

export interface Adoption {
  part: ArticleId;
  pull: number;
}

/** Before and after the article, in ms. */
export const adoptionWindow = 30 * 86_400_000;
const fewestMembers = 3;

/**
 * The part that draws the article enough, of those with three articles or more around it; null for none. `productAt`: what it
 * shares with each of the others, where that is known.
 */
export function adopt(
  lonely: StorySubject,
  others: readonly PlacedSubject[],
  productAt: (at: number) => Shared = (at) => sharedBy(lonely, others[at] as PlacedSubject),
): Adoption | null {
  const around = new Map<ArticleId, { members: PlacedSubject[]; shared: Shared; gap: number }>();
  for (const [at, other] of others.entries()) {
    const gap = Math.abs(other.date - lonely.date);
    const isItself = other.articleId === lonely.articleId;
    if (isItself || gap > adoptionWindow || other.language !== lonely.language) continue;
    const { terms, names } = productAt(at);
    const known = around.get(other.part);
    if (known) {
      known.members.push(other);
      known.shared.terms += terms;
      known.shared.names += names;
      known.gap = Math.min(known.gap, gap);
    } else around.set(other.part, { members: [other], shared: { terms, names }, gap });
  }
  const least = leastPull(lonely.language);
  let best: Adoption | null = null;
  for (const [part, { members, shared, gap }] of around) {
    if (members.length < fewestMembers || shared.terms + shared.names === 0) continue;
    // Adding up a part's words is dear: first what would be if its articles had none in common.
    const most = pullOf(lonely, { shared, company: leastCompanyOf(members), gap });
    if (most < least) continue;
    const pull = pullOf(lonely, { shared, company: companyOf(members), gap });
    if (pull >= least && pull > (best?.pull ?? 0)) best = { part, pull };
  }
  return best;
}
