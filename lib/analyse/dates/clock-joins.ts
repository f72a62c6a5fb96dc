import type { Timex } from '@/lib/model/analysis';

/** What may stand between a day and the clock time that belongs to it, whole (`^…$`). */
export interface ClockJoins {
  /** "martes| a las |19:30". */
  dayThenClock: RegExp;
  /** "19:30| del |martes". */
  clockThenDay: RegExp;
  /** Of the words between them: "Sunday| at around |7:50". */
  saysRoughly?: RegExp;
  /** Words of one expression that name the day of its clock time by themselves: "7:50 a.m. on 4 May". */
  namesDay?: RegExp;
}

/**
 * Makes one expression of a clock time and the day beside it; a clock time elsewhere in the sentence takes the only day
 * named there. `timexes` are those of one sentence, in order.
 */
export function joinClocks(joins: ClockJoins, timexes: readonly Timex[], text: string): Timex[] {
  const joined: Timex[] = [];
  const complete = new Set<Timex>();
  for (const timex of timexes) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, timex.start) : '';
    const isAfterDay = last && isClock(timex) && isDay(last) && joins.dayThenClock.test(between);
    const isBeforeDay =
      last && isClock(last) && isDay(timex) && !complete.has(last) && joins.clockThenDay.test(between);
    if (!last || !(isAfterDay || isBeforeDay)) {
      joined.push(timex);
      continue;
    }
    const [clock, day] = isAfterDay ? [timex, last] : [last, timex];
    const whole = {
      ...clock,
      start: last.start,
      end: timex.end,
      value: withDay(clock.value, day.value),
      approximate: clock.approximate || (joins.saysRoughly?.test(between) ?? false),
    };
    complete.add(whole);
    joined[joined.length - 1] = whole;
  }
  const hasOwnDay = (timex: Timex) =>
    complete.has(timex) || (joins.namesDay?.test(text.slice(timex.start, timex.end)) ?? false);
  const days = new Set(
    joined.filter((timex) => isDay(timex) || (isClock(timex) && hasOwnDay(timex))).map(dayOf),
  );
  const [only] = days;
  if (days.size !== 1 || !only) return joined;
  const whole = joined.find((timex) => complete.has(timex));
  // "Ended at six and will go on at eight on Friday": the first clock does not belong to Friday.
  const isApart = (timex: Timex) => whole !== undefined && whole.start - timex.end > farthestPair;
  return joined.map((timex) =>
    isClock(timex) && !hasOwnDay(timex) && !isApart(timex)
      ? { ...timex, value: withDay(timex.value, only) }
      : timex,
  );
}

/** In UTF-16 units: "between six | and at | eight on Friday". */
const farthestPair = 12;

const isClock = (timex: Timex): boolean => /T\d\d:\d\d$/.test(timex.value);
const isDay = (timex: Timex): boolean => /^\d{4}-\d\d-\d\d(?:T[A-Z]{2})?$/.test(timex.value);
const dayOf = (timex: Timex): string => timex.value.slice(0, 10);
const withDay = (clock: string, day: string): string =>
  `${day.slice(0, 10)}${clock.slice(clock.indexOf('T'))}`;
