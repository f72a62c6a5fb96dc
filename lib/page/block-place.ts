/** What a block's place in the page tells of whether it is the article's text. */
import type { Tell } from './block-text';
import { farthest, nearestOf } from './box-tree';
import type { PlacedBlock } from './boxes';
import { flag, grow } from './scale';
import { signNames } from './signs';
import { type Survey, share } from './survey';
import { lettersOf } from './title-match';

const within = (value: number, limit: number): number => Math.max(-1, Math.min(1, value / limit));

const signTerms = signNames.map((name) => `in:${name}`);

/** What a sign counts that is farther away than two boxes. */
const farSign = 0.4;

/** `before` holds the weights of what stands before the block. */
export function tellPlace(
  survey: Survey,
  index: number,
  before: { weight: number; running: number },
  tell: Tell,
): void {
  const { page, best, bestHeld, total, totalRunning, aboveBest, titleIndex, first, last } = survey;
  const block = page.blocks[index];
  const place = survey.places[index];
  if (!block || !place) return;
  const { box } = block;
  const { up, down } = survey.fromBest(box);
  tell('bestShare', share(bestHeld, total));
  tell('bestOfRunning', share(bestHeld, totalRunning));
  tell('pageWeight', grow(total, 20_000));
  tell('bestWeight', grow(bestHeld, 5000));
  tell('held', share(box.held, bestHeld));
  tell('parentHeld', place.parentHeld);
  tell('grandparentHeld', share(box.parent?.parent?.held ?? 0, bestHeld));
  tell('isMostHeld', flag(place.parentHeld > 0.4));
  tell('isBestHeld', flag(place.parentHeld > 0.8));
  tell('fromBest', up / farthest);
  tell('isFar', flag(up >= 3));
  tell('belowBest', down / farthest);
  tell('isInBest', place.isInBest);
  tell('isBestChild', place.isBestChild);
  tell('depth', within(box.depth - (best?.depth ?? 0), farthest));
  tell('fromTitle', titleIndex < 0 ? 0.5 : survey.fromTitle(box).up / farthest);
  tell('hasTitle', flag(titleIndex >= 0));
  tell('afterTitle', titleIndex < 0 ? 0 : within(index - titleIndex, 40));
  tell('position', index / page.blocks.length);
  tell('before', share(before.weight, total));
  tell('runningBefore', share(before.running, totalRunning));
  tell('beforeFirst', first < 0 ? 0 : within(first - index, 20));
  tell('isBeforeFirst', place.isBeforeFirst);
  tell('afterLast', last < 0 ? 0 : within(index - last, 20));
  tell('isAfterLast', place.isAfterLast);
  tell('afterComments', flag(survey.commentsIndex >= 0 && index >= survey.commentsIndex));
  // In an `<article>` of its own that the page's fullest box is no part of: a teaser, or another article.
  const article = nearestOf(box, /^article$/);
  tell('isOtherArticle', flag(article !== null && !aboveBest.has(article)));
  tell('isHidden', flag(box.isHidden));
  tell('isCaption', flag(place.isCaption));
  tell('isTeaser', flag(place.isTeaser));
  tell('isTitle', flag(place.isTitle));
  tell('isDek', flag(isDek(block, survey.dek)));
  tell('repeats', grow((survey.repeats.get(block.text) ?? 1) - 1, 3));
  tell('isRepeated', flag(place.isRepeated));
  for (let rest = box.above; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    const mask = 1 << bit;
    tell(signTerms[bit] ?? '', box.near & mask ? 1 : farSign);
  }
}

const isDek = ({ text }: PlacedBlock, dek: string): boolean =>
  dek.length > 20 && lettersOf(text.slice(0, 120)).startsWith(dek);
