/** One quantity as articles report it again and again: a toll, a count of signatures, a price. */
import { figuresTogether, isComparable, type Likeness } from './figure-likeness';
import { isSameValue, nearness } from './figure-values';
import { isDevelopment, isGrown, isRunningCount, sameTimeMs } from './is-development';
import type { FiguredArticle, FigurePlace, WeighedFigure } from './weigh-figures';

export interface SeriesPoint extends FigurePlace {
  /** When it was reported, ms; the figure's own day where its words give one. */
  at: number;
}

export interface ReportedSeries {
  unit: string;
  /** Oldest first, one for an article. */
  points: SeriesPoint[];
  /** Whether values only rise, or only fall. */
  isSteady: boolean;
}

/** Share of the rarer words that a figure must have in common with one of the series; fewer do where one thing was done to people. */
const leastLikeness = 0.3;
const leastLikenessOfDeed = 0.16;
/** Fewer still where it says itself that it is the latest of several: "has grown to". */
const leastLikenessOfGrown = 0.1;
/** Values of one quantity seldom grow by more than this from one report to the next. */
const leastNearness = 0.2;
/** A toll falls now and then, when it is put right; one that does so often is two tolls. */
const mostFalls = 0.25;
/** Counts that never pass these are too small to tell of a course: "two charities" and "three". */
const leastPeakOfRunning = 5;
const leastPeakOfOthers = 10;
/** Figures of one kind that are looked at, oldest first. */
const mostOfKind = 120;

const seriesByArticles = new WeakMap<readonly FiguredArticle[], readonly ReportedSeries[]>();

/** Series of at least so many points and two values, longest first; the order of the articles decides nothing. */
export function figureSeriesOf(articles: readonly FiguredArticle[], fewestPoints = 3): ReportedSeries[] {
  const all = seriesByArticles.get(articles) ?? allSeriesOf(articles);
  seriesByArticles.set(articles, all);
  return all.filter(({ points }) => points.length >= fewestPoints);
}

function allSeriesOf(articles: readonly FiguredArticle[]): ReportedSeries[] {
  const { figures, likenessOf } = figuresTogether(articles);
  return groupsOf(figures)
    .flatMap((group) => clustersOf(group, likenessOf))
    .map(onePerArticle)
    .filter((cluster) => cluster.length > 1 && isSeries(cluster))
    .map(seriesOf)
    .sort((one, other) => other.points.length - one.points.length);
}

/** Figures of one kind of thing to which one thing was done, those of several articles only. */
function groupsOf(figures: readonly WeighedFigure[]): WeighedFigure[][] {
  const groups = new Map<string, WeighedFigure[]>();
  for (const figure of figures) {
    if (!mayBeRepeated(figure)) continue;
    const key = `${figure.kind} ${figure.deed?.name ?? ''}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [figure]);
    else if (group.length < mostOfKind) group.push(figure);
  }
  return [...groups.values()].filter(([first, ...rest]) =>
    rest.some(({ articleId }) => articleId !== first?.articleId),
  );
}

/** People are counted for many reasons, so that only what was done to them makes a series; figures of other years are background. */
const mayBeRepeated = ({ isCompound, isCapacity, isOfPeople, deed, figure, date }: WeighedFigure): boolean =>
  !isCompound &&
  !isCapacity &&
  figure.value > 0 &&
  (isOfPeople ? deed !== null : true) &&
  deed?.isRunning !== false &&
  (figure.when === null || !isOfOtherYear(figure.when, date));

const isOfOtherYear = (when: string, date: number): boolean =>
  /^\d{4}/.test(when) && Number(when.slice(0, 4)) !== new Date(date).getUTCFullYear();

/** Each figure joins the series that has the one most like it; in order of time, so that a value is near the one before. */
function clustersOf(group: readonly WeighedFigure[], likenessOf: Likeness): WeighedFigure[][] {
  const clusters: WeighedFigure[][] = [];
  for (const figure of group) {
    let best: WeighedFigure[] | null = null;
    let most = leastLikenessFor(figure);
    for (const cluster of clusters) {
      const last = cluster.at(-1);
      if (!last || nearness(last.figure.value, figure.figure.value) < leastNearness) continue;
      for (const point of cluster) {
        const likeness = isComparable(point, figure) ? likenessOf(point, figure) : 0;
        if (likeness < most) continue;
        most = likeness;
        best = cluster;
      }
    }
    if (best) best.push(figure);
    else clusters.push([figure]);
  }
  return clusters;
}

function leastLikenessFor(figure: WeighedFigure): number {
  if (!isRunningCount(figure)) return leastLikeness;
  // "At least 33" is said of any attack.
  return isGrown(figure) && figure.figure.bound !== 'above' ? leastLikenessOfGrown : leastLikenessOfDeed;
}

/** "The toll rose from 14 to 37": of an article's figures in one series the one told as the latest, else the highest. */
function onePerArticle(cluster: readonly WeighedFigure[]): WeighedFigure[] {
  const byArticle = new Map<string, WeighedFigure>();
  for (const figure of cluster) {
    const known = byArticle.get(figure.articleId);
    if (!known || isLater(figure, known)) byArticle.set(figure.articleId, figure);
  }
  return [...byArticle.values()];
}

const isLater = (one: WeighedFigure, other: WeighedFigure): boolean =>
  isGrown(one) === isGrown(other) ? one.figure.value > other.figure.value : isGrown(one);

/** Whether it moved in time: two sources that merely differ are no series, nor are tolls of several days' events. */
function isSeries(cluster: readonly WeighedFigure[]): boolean {
  const values = cluster.map(({ figure }) => figure.value);
  const leastPeak = cluster.some(isRunningCount) ? leastPeakOfRunning : leastPeakOfOthers;
  if (cluster[0]?.figure.unit === 'count' && Math.max(...values) < leastPeak) return false;
  const steps = stepsOf(cluster);
  const falls = steps.filter(isFall);
  if (cluster.some(isRunningCount) && falls.length > mostFalls * steps.length) return false;
  return steps.some(([before, after]) => before.figure.value !== after.figure.value && isMove(before, after));
}

const stepsOf = (cluster: readonly WeighedFigure[]): [WeighedFigure, WeighedFigure][] =>
  cluster.slice(1).flatMap((after, index) => {
    const before = cluster[index];
    return before ? [[before, after]] : [];
  });

/** "More than sixty" after 62 is no fall. */
const isFall = ([before, after]: readonly [WeighedFigure, WeighedFigure]): boolean =>
  after.figure.value < before.figure.value &&
  after.figure.bound !== 'above' &&
  !isSameValue(before.figure.value, after.figure.value);

const isMove = (before: WeighedFigure, after: WeighedFigure): boolean =>
  isDevelopment(before, after) || (before.host === after.host && after.date - before.date >= sameTimeMs);

function seriesOf(cluster: readonly WeighedFigure[]): ReportedSeries {
  const steps = stepsOf(cluster);
  const points = cluster.map((one) => ({ articleId: one.articleId, figure: one.figure, at: timeOf(one) }));
  return {
    unit: points[0]?.figure.unit ?? '',
    points: points.sort((one, other) => one.at - other.at),
    isSteady: !steps.some(isFall) || !steps.some(([before, after]) => isFall([after, before])),
  };
}

/** A toll's day is mostly that of what befell the people, so that it counts from when it was reported. */
function timeOf(one: WeighedFigure): number {
  const { when } = one.figure;
  const own = when?.length === 10 && !isRunningCount(one) ? Date.parse(when) : Number.NaN;
  return Math.min(one.date, Number.isNaN(own) ? one.date : own);
}
