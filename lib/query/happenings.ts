/**
 * From dated sentences to dated happenings: which sentences of one day tell the same thing, which of them
 * tells it best, and which happenings matter most.
 */
import { coverage, dice, likeness, type Terms } from './sentence-terms';
import { standingsOut, weightOfMentions } from './weight-of-mentions';

/** A sentence that tells what happened at a date. */
export interface Telling {
  /** TIMEX3 value of day, month, year, week or clock time. */
  value: string;
  /** First ms of the period. */
  from: number;
  terms: Terms;
  /** How well it tells it by itself; about 0 to 4. */
  weight: number;
  /** When the article appeared, ms. */
  date: number;
  /** Whether the sentence names someone or something that the whole is about. */
  isToThePoint: boolean;
  /** Share of its article's sentences that do so, 0 to 1. */
  focus: number;
  /** Holds somebody's words. */
  isSpeech: boolean;
  articleId: string;
  source: string;
}

export interface Happening<Kind extends Telling> {
  value: string;
  from: number;
  /** Best first, never empty. */
  tellings: Kind[];
  sourceCount: number;
  /** Grows with the articles and sources that tell it, above those of its season, with how they do, and with its best telling. */
  strength: number;
}

/** Two sentences of one day that share so much tell the same happening. */
export const sameHappening = 0.3;
/** A month or a year swallowed by one of its own days, or a day by one of its hours, needs a closer likeness. */
const sameAcrossPrecision = 0.45;
/** Two clock times further apart are of two happenings, unless the sentences tell the same in nearly the same words. */
const sameMomentMs = 10 * 60_000;
/** One word in seven may be another: "detected" and "landed" make two things of one sentence. */
const sameButTime = 0.85;
/** Tellings of one period that are compared with one another; the heaviest first. */
const comparedPerPeriod = 200;

/** The period a value is grouped by: the day of a clock time, else the value itself. */
export const periodOf = (value: string): string => value.replace(/T.*$/, '');

/**
 * All happenings that the sentences tell, strongest first. The same whatever the order of the articles, as long as the
 * sentences of each come in a row.
 */
export function groupTellings<Kind extends Telling>(tellings: readonly Kind[]): Happening<Kind>[] {
  const inOrder = [...tellings].sort(
    (one, other) => one.date - other.date || compareWords(one.articleId, other.articleId),
  );
  const clusters = mergePrecisions([...groupByPeriod(inOrder).values()].flatMap(clusterOnePeriod));
  const weighed = clusters.map((cluster) => ({ ...happeningOf(cluster), weight: weightOfMentions(cluster) }));
  const standings = standingsOut(weighed);
  return weighed
    .map(({ weight: _, ...happening }, index) => ({
      ...happening,
      strength: happening.strength + Math.log2(1 + (standings[index] ?? 0)),
    }))
    .sort(
      (one, other) =>
        other.strength - one.strength || one.from - other.from || compareWords(one.value, other.value),
    );
}

const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** By day, month, year or week, as precise as each is dated. */
export function groupByPeriod<Kind extends Telling>(tellings: readonly Kind[]): Map<string, Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const telling of tellings) {
    const period = periodOf(telling.value);
    const group = groups.get(period);
    if (group) group.push(telling);
    else groups.set(period, [telling]);
  }
  return groups;
}

function clusterOnePeriod<Kind extends Telling>(tellings: readonly Kind[]): Kind[][] {
  const clusters: Kind[][] = [];
  const heaviest = [...tellings].sort((one, other) => other.weight - one.weight).slice(0, comparedPerPeriod);
  for (const telling of heaviest) {
    const home = clusters.find(
      (cluster) =>
        cluster.some((member) => doTellSame(member, telling)) &&
        cluster.every((member) => canBeOneMoment(member, telling)),
    );
    if (home) home.push(telling);
    else clusters.push([telling]);
  }
  return clusters;
}

/** A day's sentence holds many things; an hour's is one of them only where it says nearly the same. */
const doTellSame = (one: Telling, other: Telling): boolean =>
  hasClock(one.value) === hasClock(other.value)
    ? likeness(one.terms, other.terms) >= sameHappening
    : dice(one.terms, other.terms) >= sameAcrossPrecision;

/** "Detected at 7:50" and "landed at 8:08" are two things, however many words they share. */
const canBeOneMoment = (one: Telling, other: Telling): boolean =>
  !hasClock(one.value) ||
  !hasClock(other.value) ||
  Math.abs(one.from - other.from) <= sameMomentMs ||
  differOnlyInTime(one, other);

/** Whether two sentences say the same, dates left out, so that what differs is when. */
export const differOnlyInTime = (one: Telling, other: Telling): boolean =>
  dice(one.terms, other.terms) >= sameButTime;

/** Whether the value is a time of a day and not a day. */
export const hasClock = (value: string): boolean => /T\d\d/.test(value);

/** "In February" and "on 3 February" about the same thing are one happening, at the finer date. */
function mergePrecisions<Kind extends Telling>(clusters: Kind[][]): Kind[][] {
  const fine = clusters.filter(([first]) => first && periodOf(first.value).length >= 10);
  const kept = [...fine];
  for (const cluster of clusters) {
    const [first] = cluster;
    if (!first || fine.includes(cluster)) continue;
    const period = periodOf(first.value);
    const home = fine.find(
      ([finer]) =>
        finer?.value.startsWith(period) === true && likeness(finer.terms, first.terms) >= sameAcrossPrecision,
    );
    if (home) home.push(...cluster);
    else kept.push(cluster);
  }
  return kept;
}

/** Its strength without that of its mentions. */
function happeningOf<Kind extends Telling>(cluster: readonly Kind[]): Happening<Kind> {
  const finest = cluster.reduce((one, other) =>
    periodOf(other.value).length > periodOf(one.value).length ? other : one,
  );
  const atFinest = cluster.filter((one) => periodOf(one.value) === periodOf(finest.value));
  const others = cluster.filter((one) => !atFinest.includes(one));
  const tellings = [...byTelling(atFinest), ...byTelling(others)];
  const best = tellings[0] ?? finest;
  const sourceCount = new Set(cluster.map((one) => one.source)).size;
  const strength = 0.7 * (sourceCount - 1) + best.weight;
  return { value: best.value, from: best.from, tellings, sourceCount, strength };
}

/** Best first: a good sentence by itself that also holds much of what the others say. */
function byTelling<Kind extends Telling>(cluster: readonly Kind[]): Kind[] {
  const compared = cluster.slice(0, 40);
  const central = (one: Kind) =>
    compared.reduce((sum, other) => sum + (other === one ? 0 : coverage(other.terms, one.terms)), 0) /
    Math.max(1, compared.length - 1);
  return cluster
    .map((telling) => ({ telling, score: telling.weight + 1.5 * central(telling) }))
    .sort((one, other) => other.score - one.score)
    .map(({ telling }) => telling);
}
