/** Numbers that disagree: two sources give different values for what is, as far as words tell, one quantity. */
import type { Figure } from '@/lib/model/analysis';
import { doDiffer, isOfMany, isSameValue, nearness } from './figure-values';
import {
  type FiguredArticle,
  type FigurePlace,
  likenessOf,
  rarityAmong,
  type WeighedFigure,
  weighFigures,
} from './weigh-figures';

export interface Discrepancy {
  one: FigurePlace;
  other: FigurePlace;
  /** How surely both speak of one quantity, 0 to 1. */
  likeness: number;
}

/** Share of the rarer words around the numbers that both sentences must have, more where the numbers are far apart. */
const leastSurety = 0.2;
/** Fewer shared words do where both count so many of one thing within days: few stories hold two such counts of it. */
const leastSuretyOfMany = 0.08;
const withinMs = 3 * 86_400_000;

/** Pairs of figures of different sources that disagree, surest first; between two articles each figure is in one pair at most. */
export function findDiscrepancies(articles: readonly FiguredArticle[]): Discrepancy[] {
  const figures = articles.flatMap(weighFigures);
  const rarity = rarityAmong(figures);
  const pairs: Pair[] = [];
  figures.forEach((one, index) => {
    for (const other of figures.slice(index + 1)) {
      if (one.host === other.host || !isComparable(one, other)) continue;
      const areOfPeople = one.isOfPeople && other.isOfPeople;
      if (!doDiffer(one.figure, other.figure, { areOfPeople })) continue;
      const likeness = likenessOf(one, other, rarity);
      if (suretyOf({ one, other, likeness }) < leastSuretyFor(one, other) || isToldAlike(one, other, figures))
        continue;
      pairs.push({ one, other, likeness });
    }
  });
  return surestForEach(pairs).map(({ one, other, likeness }) => ({
    one: placeOf(one),
    other: placeOf(other),
    likeness,
  }));
}

interface Pair {
  one: WeighedFigure;
  other: WeighedFigure;
  likeness: number;
}

/**
 * A figure that differs from two of another article speaks of one of them: that of the surer pair, where both
 * words and value are nearer. Said again, even rounded, it is the same one.
 */
function surestForEach(pairs: readonly Pair[]): Pair[] {
  const partners = new Map<string, number>();
  const keyOf = (figure: WeighedFigure, other: WeighedFigure) =>
    `${figure.articleId}:${figure.figure.start} ${other.articleId}`;
  const isFree = (figure: WeighedFigure, other: WeighedFigure): boolean => {
    const partner = partners.get(keyOf(figure, other));
    return partner === undefined || isSameValue(partner, other.figure.value);
  };
  return [...pairs]
    .sort((one, other) => suretyOf(other) - suretyOf(one))
    .filter(({ one, other }) => {
      if (!isFree(one, other) || !isFree(other, one)) return false;
      partners.set(keyOf(one, other), other.figure.value);
      partners.set(keyOf(other, one), one.figure.value);
      return true;
    });
}

const suretyOf = ({ one, other, likeness }: Pair): number =>
  likeness * nearness(one.figure.value, other.figure.value);

function leastSuretyFor(one: WeighedFigure, other: WeighedFigure): number {
  const areOfMany = isOfMany(one.figure) && isOfMany(other.figure);
  return areOfMany && Math.abs(one.date - other.date) <= withinMs ? leastSuretyOfMany : leastSurety;
}

const placeOf = ({ articleId, figure }: WeighedFigure): FigurePlace => ({ articleId, figure });

/** The same unit, the same kind of quantity and, for counts, the same thing counted. */
function isComparable(one: WeighedFigure, other: WeighedFigure): boolean {
  if (one.figure.unit !== other.figure.unit || one.isCapacity !== other.isCapacity) return false;
  if (areOfDifferentYears(one.figure.when, other.figure.when)) return false;
  if (one.figure.change && other.figure.change && one.figure.change !== other.figure.change) return false;
  if (one.figure.unit === 'count')
    return (one.head !== null && one.head === other.head) || (one.isOfPeople && other.isOfPeople);
  const { amounts } = one;
  return (
    amounts.length === 0 || other.amounts.length === 0 || other.amounts.some((term) => amounts.includes(term))
  );
}

/** Only years are compared: a day in the sentence is as often that of the report. */
const areOfDifferentYears = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.length === 4 && other.length === 4 && one !== other;

/** Whether a source also gives the other's value, or what rounding makes of it: then these are two things, not two accounts. */
function isToldAlike(one: WeighedFigure, other: WeighedFigure, figures: readonly WeighedFigure[]): boolean {
  const says = (host: string, value: Figure) =>
    figures.some(
      ({ host: theirs, figure }) =>
        theirs === host && figure.unit === value.unit && isSameValue(figure.value, value.value),
    );
  return says(one.host, other.figure) || says(other.host, one.figure);
}
