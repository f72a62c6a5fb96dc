/** Where sources tell one happening differently: with another number, at another time, on another day. */
import type { Discrepancy } from '@/lib/compare/discrepancies';
import type { FigurePlace } from '@/lib/compare/weigh-figures';
import type { TimelineEntry } from '@/lib/model/sections';
import { stateSentence } from '@/lib/model/statement';
import type { DatedSentence } from './dated-sentences';
import { differOnlyInTime, type Happening, hasClock, periodOf } from './happenings';

type Differences = TimelineEntry['differs'];
type Pair = readonly [DatedSentence, DatedSentence];

const maximumPairs = 3;
/** Tellings of each happening that are looked at, best first. */
const comparedTellings = 6;
/** Days further apart are those of two happenings of one kind. */
const mostDaysApart = 3;
const fewestTerms = 4;
const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Rough times, and those told to the quarter of an hour, leave room for one another. */
const roughMinutes = 20;

/**
 * Each happening's pairs of sentences of different sources that cannot both be right, at most three, numbers first.
 * `discrepancies` are those of all the articles that tell them.
 */
export function differencesBetween(
  happenings: readonly Happening<DatedSentence>[],
  discrepancies: readonly Discrepancy[],
): Map<Happening<DatedSentence>, Differences> {
  return new Map(
    happenings.map((happening) => {
      const pairs = [
        ...discrepancies.flatMap((one) => pairOfNumbers(happening, one) ?? []),
        ...pairsOf(happening.tellings.slice(0, comparedTellings)).filter(areOfOtherTimes),
        ...happenings.flatMap((other) => (other === happening ? [] : pairsOfDays(happening, other))),
      ];
      return [happening, stateOnce(pairs)];
    }),
  );
}

function pairOfNumbers({ tellings }: Happening<DatedSentence>, { one, other }: Discrepancy): [Pair] | null {
  const telling = ({ articleId, figure }: FigurePlace) =>
    tellings.find((each) => each.articleId === articleId && each.index === figure.sentence);
  const [first, second] = [telling(one), telling(other)];
  return first && second ? [[first, second]] : null;
}

const pairsOf = (tellings: readonly DatedSentence[]): Pair[] =>
  tellings.flatMap((one, index) => tellings.slice(index + 1).map((other): Pair => [one, other]));

function areOfOtherTimes([one, other]: Pair): boolean {
  if (!isAlike([one, other]) || !hasClock(one.value) || !hasClock(other.value) || one.zone !== other.zone)
    return false;
  const room = one.isRough || other.isRough || isRounded(one) || isRounded(other) ? roughMinutes : 0;
  return Math.abs(one.from - other.from) > room * minuteMs;
}

const isRounded = ({ from }: DatedSentence): boolean => (from / minuteMs) % 15 === 0;

/** The same words told of two days near one another, by sources that each name one day only. */
function pairsOfDays(here: Happening<DatedSentence>, there: Happening<DatedSentence>): Pair[] {
  const apart = Math.abs(here.from - there.from) / dayMs;
  if (!isDay(here) || !isDay(there) || apart < 1 || apart > mostDaysApart) return [];
  const [ours, theirs] = [here.tellings, there.tellings];
  const isTold = (told: readonly DatedSentence[], source: string) =>
    told.some((one) => one.source === source);
  return ours
    .slice(0, comparedTellings)
    .filter(({ source }) => !isTold(theirs, source))
    .flatMap((one) =>
      theirs
        .slice(0, comparedTellings)
        .filter(({ source }) => !isTold(ours, source))
        .map((other): Pair => [one, other]),
    )
    .filter((pair) => isAlike(pair));
}

const isDay = ({ value }: Happening<DatedSentence>): boolean => periodOf(value).length === 10;

/** Of two sources, about the happening itself, and in nearly the same words, dates left out. */
const isAlike = ([one, other]: Pair): boolean =>
  one.source !== other.source &&
  ![one, other].some(({ isSpeech, isBeside, terms }) => isSpeech || isBeside || terms.size < fewestTerms) &&
  differOnlyInTime(one, other);

function stateOnce(pairs: readonly Pair[]): Differences {
  const stated: Differences = [];
  const said = new Set<string>();
  for (const [first, second] of pairs) {
    if (stated.length >= maximumPairs) break;
    const one = stateSentence(first.stored, first.index);
    const other = stateSentence(second.stored, second.index);
    const key = [one?.text, other?.text].sort().join('\n');
    if (!one || !other || one.text === other.text || said.has(key)) continue;
    said.add(key);
    stated.push({ one, other });
  }
  return stated;
}
