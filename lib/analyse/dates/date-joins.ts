import type { Timex } from '@/lib/model/analysis';

/**
 * A clock time and the day beside it ("7:50 a.m. on Sunday", "Sunday at 7:50 a.m.") become one expression; a clock
 * time elsewhere in the sentence takes the only day named there. `timexes` are those of one sentence, in order.
 */
export function joinClocks(timexes: readonly Timex[], text: string): Timex[] {
  const joined: Timex[] = [];
  for (const timex of timexes) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, timex.start) : '';
    if (last && isClock(timex) && isDay(last) && /^,?\s(?:at\s|around\s|about\s|by\s)?$/i.test(between)) {
      joined[joined.length - 1] = {
        ...timex,
        start: last.start,
        value: withDay(timex.value, last.value),
        approximate: timex.approximate || /around|about/i.test(between),
      };
    } else if (last && isClock(last) && isDay(timex) && /^,?\s(?:on\s)?$/i.test(between)) {
      joined[joined.length - 1] = { ...last, end: timex.end, value: withDay(last.value, timex.value) };
    } else joined.push(timex);
  }
  const hasOwnDay = (timex: Timex) =>
    /day|\d{4}[-/,]|, \d{4}|[A-Z][a-z]{2,8}\.? \d|\d [A-Z][a-z]{2}/.test(text.slice(timex.start, timex.end));
  const days = joined.filter((timex) => isDay(timex) || (isClock(timex) && hasOwnDay(timex)));
  const only = new Set(days.map(({ value }) => value.slice(0, 10))).size === 1 ? days[0] : undefined;
  return joined.map((timex) =>
    only && isClock(timex) && !hasOwnDay(timex)
      ? { ...timex, value: withDay(timex.value, only.value) }
      : timex,
  );
}

const isClock = (timex: Timex): boolean => /T\d\d:\d\d$/.test(timex.value);
const isDay = (timex: Timex): boolean => /^\d{4}-\d\d-\d\d(?:T[A-Z]{2})?$/.test(timex.value);
const withDay = (clock: string, day: string): string =>
  `${day.slice(0, 10)}${clock.slice(clock.indexOf('T'))}`;
