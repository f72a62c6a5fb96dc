import type { WeighedFigure } from './weigh-figures';

/** Reports nearer to one another than this are of one time: neither had the other's news. */
export const sameTimeMs = 12 * 3_600_000;

/**
 * Whether the later of two figures of one quantity took the place of the earlier: a toll that rose, a signature list that
 * grew, a number put right. Two sources at one time are in conflict, even where both grow; so are a count made once, as of
 * a crowd, and a toll that falls with no word of why.
 */
export function isDevelopment(one: WeighedFigure, other: WeighedFigure): boolean {
  const [early, late] = one.date <= other.date ? [one, other] : [other, one];
  if (late.date - early.date < sameTimeMs) return false;
  if (early.deed?.isRunning === false || late.deed?.isRunning === false) return false;
  if (isCorrected(late)) return true;
  const isUp = late.figure.value > early.figure.value;
  return isUp && (isGrown(late) || isRunningCount(early) || isRunningCount(late));
}

/** A count of people that goes on for days: the dead, the signatures. */
export const isRunningCount = ({ deed, isOfPeople }: WeighedFigure): boolean =>
  deed?.isRunning === true && isOfPeople;

/** Whether its words say that it is the latest of several. */
export const isGrown = ({ language, words }: WeighedFigure): boolean =>
  language.words?.growth.test(words) ?? false;

/** Whether its words say that it takes another's place. */
const isCorrected = ({ language, words }: WeighedFigure): boolean =>
  language.words?.correction.test(words) ?? false;
