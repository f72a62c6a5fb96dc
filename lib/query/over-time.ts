import type { PeriodCount } from '@/lib/model/lookup';
import { dayFromNumber, dayNumber, weekdayOf } from '@/lib/text/calendar';
import type { ReaderClock } from './timeline';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Fewer articles make no course of time. */
const fewestArticles = 3;
const fewestPeriods = 6;
const mostPeriods = 24;

/** A way of cutting time: numbers the periods so that the next one is one more. */
interface Cut {
  periodOf: (day: number) => number;
  /** The period's first day. */
  firstDayOf: (period: number) => number;
}

/** Finest first. Days are counted since 1970-01-01, weeks from their Mondays. */
const cuts: Cut[] = [
  { periodOf: (day) => day, firstDayOf: (period) => period },
  {
    periodOf: (day) => Math.floor((day - weekdayOf(day) + 4) / 7),
    firstDayOf: (period) => period * 7 - 3,
  },
  {
    periodOf: (day) => {
      const { year, month } = dayFromNumber(day);
      return year * 12 + month - 1;
    },
    firstDayOf: (period) => dayNumber(Math.floor(period / 12), 1 + (((period % 12) + 12) % 12), 1),
  },
  {
    periodOf: (day) => dayFromNumber(day).year,
    firstDayOf: (period) => dayNumber(period, 1, 1),
  },
];

/**
 * How many of the dates (ms since the epoch) fall into each period from the first to the last of them, in days of the
 * reader's clock: the finest of days, weeks, months and years that makes no more than 24. Where there would be fewer
 * than six, empty ones stand before; of more than 24 years the last stay. Empty for fewer than three dates.
 */
export function countOverTime(
  dates: readonly number[],
  { utcOffsetMinutes = 0 }: Pick<ReaderClock, 'utcOffsetMinutes'>,
): PeriodCount[] {
  const offset = utcOffsetMinutes * minuteMs;
  const days = dates.filter(Number.isFinite).map((date) => Math.floor((date + offset) / dayMs));
  if (days.length < fewestArticles) return [];
  const [earliest, latest] = [Math.min(...days), Math.max(...days)];
  const countOf = ({ periodOf }: Cut) => periodOf(latest) - periodOf(earliest) + 1;
  const cut = cuts.find((one) => countOf(one) <= mostPeriods) ?? cuts.at(-1);
  if (!cut) return [];
  const last = cut.periodOf(latest);
  const length = Math.min(mostPeriods, Math.max(fewestPeriods, countOf(cut)));
  const counts = new Map<number, number>();
  for (const day of days) counts.set(cut.periodOf(day), (counts.get(cut.periodOf(day)) ?? 0) + 1);
  return Array.from({ length }, (_, at) => {
    const period = last - length + 1 + at;
    return {
      from: cut.firstDayOf(period) * dayMs - offset,
      to: cut.firstDayOf(period + 1) * dayMs - offset,
      count: counts.get(period) ?? 0,
    };
  });
}
