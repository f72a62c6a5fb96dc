/** Whether a fact was read of this matter: in a sentence that is like this one without the fact's own words. */
import { isStatedBy } from './known-facts';
import type { Fact, StatedFacts } from './novelty-facts';
import type { JudgedSentence } from './novelty-quotes';
import {
  factsIn,
  type Likeness,
  type ReadSentence,
  type Roots,
  type SentenceIndex,
  weightOf,
} from './read-sentences';
import { oppositeRoots, rootsOf } from './roots';

/**
 * Of the weight that the likest sentence has of the words beside the fact. Names recur all over a story; a day or a number
 * belongs to its own matter.
 */
const leastBeside = { name: 0.1, date: 0.33, figure: 0.33, number: 0.33 };
/** When so much of a sentence is shared, "will not" and "will" are all that parts it. */
const nearlySame = 0.7;

/** Below it the opposite may be told of something else. */
const leastOpposite = 0.5;

interface Compared {
  sentence: JudgedSentence;
  stated: StatedFacts;
  matches: readonly ReadSentence[];
}

export function isFactRead(
  fact: Fact,
  { sentence, stated, matches }: Compared,
  read: SentenceIndex,
): boolean {
  const own = rootsOf(fact.words, sentence.text.analysis.language);
  const beside = [...sentence.roots].filter((root) => !own.has(root));
  const shared = matches.map((match) =>
    weightOf(
      beside.filter((root) => match.roots.has(root)),
      read,
    ),
  );
  const least = isTally(fact) ? 0 : leastBeside[fact.kind] * Math.max(0, ...shared);
  return matches.some(
    (match, at) => (shared[at] ?? 0) >= least && isStatedBy(fact, factsIn(match), stated.day),
  );
}

/** "97-1" and "45.8" are seldom those of another matter, and often stand in a sentence of their own. */
const isTally = ({ kind, words }: Fact): boolean =>
  (kind === 'number' || kind === 'figure') && /\d[.-]\d/.test(words);

/** It says the opposite, denies what was not denied before, or what was denied or awaited has come about. */
export function isTurned({ sentence, stated, matches }: Compared, best: Likeness): boolean {
  const said = factsIn(best.sentence);
  const doesDenyShared = [...(stated.denied() ?? [])].some((root) => best.sentence.roots.has(root));
  if (doesDenyShared && !matches.some((match) => doShare(stated.denied(), factsIn(match).denied())))
    return true;
  if (isOpposite(sentence.roots, best.sentence.roots) && best.share >= leastOpposite) return true;
  const isNoMore = !stated.denied() && doShare(said.denied(), sentence.roots);
  const hasCome = !stated.awaited() && doShare(said.awaited(), sentence.roots);
  return (isNoMore || hasCome) && best.share >= nearlySame;
}

/** Fares that fell are not the fares that rose, where neither sentence has both words. */
const isOpposite = (one: Roots, other: Roots): boolean =>
  [...one].some((root) => {
    const opposites = other.has(root) ? [] : (oppositeRoots.get(root) ?? []);
    return opposites.some((opposite) => other.has(opposite) && !one.has(opposite));
  });

const doShare = (one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean =>
  [...(one ?? [])].some((root) => other?.has(root));
