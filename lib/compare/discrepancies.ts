/** Numbers that disagree: two sources give different values for what is, as far as words tell, one quantity. */
import { figuresTogether, isComparable } from './figure-likeness';
import { figureSeriesOf, type ReportedSeries } from './figure-series';
import { doDiffer, isOfMany, isSameValue, nearness } from './figure-values';
import { isDevelopment, sameTimeMs } from './is-development';
import { type OutlinedFigure, outlineFigures } from './outline-figures';
import type { FiguredArticle, FigurePlace, WeighedFigure } from './weigh-figures';

export interface Discrepancy {
  one: FigurePlace;
  other: FigurePlace;
  /** How surely both speak of one quantity, 0 to 1. */
  likeness: number;
}

/** Share of the rarer words around the numbers that both sentences must have, more where the numbers are far apart. */
const leastSurety = 0.13;
/** Fewer do within days where few stories hold two such counts: of so many, of those to whom one thing was done, of one document's pages. */
const leastSuretyOfMany = 0.08;
const leastSuretyOfDeed = 0.1;
const leastSuretyOfCompound = 0.05;
const withinMs = 3 * 86_400_000;

/**
 * Pairs of figures of different sources that disagree, surest first; between two articles each figure is in one pair
 * at most. A number that another followed in time is no disagreement: see `isDevelopment`.
 */
export function findDiscrepancies(articles: readonly FiguredArticle[]): Discrepancy[] {
  const { figures, likenessOf } = figuresTogether(articles);
  const candidates = candidatesAmong(figures);
  if (candidates.length === 0) return [];
  const valuesOf = valuesByHost(articles.flatMap(outlineFigures));
  const pairs = candidates.flatMap(([one, other]) => {
    const pair = { one, other, likeness: likenessOf(one, other) };
    return suretyOf(pair) < leastSuretyFor(one, other) || isToldAlike(one, other, valuesOf) ? [] : [pair];
  });
  const disputed = surestForEach(pairs).filter(({ one, other }) => !isDevelopment(one, other));
  if (disputed.length === 0) return [];
  const courses = figureSeriesOf(articles).filter(({ isSteady }) => isSteady);
  return disputed
    .filter(({ one, other }) => !areOfOneCourse(one, other, courses))
    .map(({ one, other, likeness }) => ({ one: placeOf(one), other: placeOf(other), likeness }));
}

interface Pair {
  one: WeighedFigure;
  other: WeighedFigure;
  likeness: number;
}

/** Figures of two sources that measure one kind of thing with values that cannot both be right. */
function candidatesAmong(figures: readonly WeighedFigure[]): [WeighedFigure, WeighedFigure][] {
  const candidates: [WeighedFigure, WeighedFigure][] = [];
  const byKind = new Map<string, WeighedFigure[]>();
  for (const figure of figures) {
    const alike = byKind.get(figure.kind);
    if (!alike) byKind.set(figure.kind, [figure]);
    else {
      for (const before of alike) {
        if (
          before.host !== figure.host &&
          doDiffer(before.figure, figure.figure, { areOfPeople: figure.isOfPeople }) &&
          isComparable(before, figure)
        )
          candidates.push([before, figure]);
      }
      alike.push(figure);
    }
  }
  return candidates;
}

const suretyOf = ({ one, other, likeness }: Pair): number =>
  likeness * nearness(one.figure.value, other.figure.value);

function leastSuretyFor(one: WeighedFigure, other: WeighedFigure): number {
  if (Math.abs(one.date - other.date) > withinMs) return leastSurety;
  if (one.isCompound && other.isCompound) return leastSuretyOfCompound;
  if (isOfMany(one.figure) && isOfMany(other.figure)) return leastSuretyOfMany;
  return one.deed && one.deed === other.deed && one.isOfPeople ? leastSuretyOfDeed : leastSurety;
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

/** Whether both are points, at two times, of a quantity that only rises or only falls. */
function areOfOneCourse(
  one: WeighedFigure,
  other: WeighedFigure,
  courses: readonly ReportedSeries[],
): boolean {
  if (Math.abs(one.date - other.date) < sameTimeMs) return false;
  const isIn = ({ figure }: WeighedFigure, { points }: ReportedSeries) =>
    points.some((point) => point.figure === figure);
  return courses.some((course) => isIn(one, course) && isIn(other, course));
}

const placeOf = ({ articleId, figure }: WeighedFigure): FigurePlace => ({ articleId, figure });

/** Every value that a source gives, by source and unit. */
function valuesByHost(figures: readonly OutlinedFigure[]): Map<string, Set<number>> {
  const values = new Map<string, Set<number>>();
  for (const { host, figure } of figures) {
    const key = `${host} ${figure.unit}`;
    const told = values.get(key);
    if (told) told.add(figure.value);
    else values.set(key, new Set([figure.value]));
  }
  return values;
}

/** Whether a source also gives the other's value, or what rounding makes of it: then these are two things, not two accounts. */
function isToldAlike(
  one: WeighedFigure,
  other: WeighedFigure,
  valuesOf: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const says = ({ host }: WeighedFigure, { figure }: WeighedFigure) =>
    [...(valuesOf.get(`${host} ${figure.unit}`) ?? [])].some((value) => isSameValue(value, figure.value));
  return says(one, other) || says(other, one);
}
