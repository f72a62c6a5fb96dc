import { dayNumber, isDay, mondayOf } from './calendar';

const msPerDay = 86_400_000;

/**
 * The stretch of time a TIMEX3 value names, in ms since the epoch, `to` exclusive, as if its clock were
 * UTC. Null for durations, sets, references (`PAST_REF`) and anything malformed. A winter is the one that begins in
 * December of its year.
 */
export function timexRange(value: string): { from: number; to: number } | null {
  const match = valuePattern.exec(value);
  if (!match) return null;
  const [, isBefore, digits = '', rest = ''] = match;
  if (rest === '' && digits.length < 4) {
    if (isBefore) return null;
    const span = digits.length === 3 ? 10 : 100;
    return days(dayNumber(Number(digits) * span, 1, 1), dayNumber((Number(digits) + 1) * span, 1, 1));
  }
  if (digits.length !== 4) return null;
  const year = isBefore ? 1 - Number(digits) : Number(digits);
  return partOfYear(year, rest);
}

const valuePattern = /^(BC)?(\d{2,4})(?:-(.{1,20}))?$/;

function partOfYear(year: number, part: string): { from: number; to: number } | null {
  const months = (first: number, count: number) =>
    days(dayNumber(year, first, 1), dayNumber(year, first + count, 1));
  if (part === '') return months(1, 12);
  const season = seasons[part];
  if (season) return months(season, 3);
  const match = /^(?:Q([1-4])|H([12])|W(\d\d)(-WE|-[1-7])?|(\d\d)(?:-(\d\d)(?:T(.+))?)?)$/.exec(part);
  if (!match) return null;
  const [, quarter, half, week, inWeek, month, day, time] = match;
  if (quarter) return months(Number(quarter) * 3 - 2, 3);
  if (half) return months(Number(half) * 6 - 5, 6);
  if (week) return partOfWeek(mondayOf(year, Number(week)), Number(week), inWeek);
  if (!isDay(year, Number(month), day ? Number(day) : 1)) return null;
  if (!day) return months(Number(month), 1);
  const number = dayNumber(year, Number(month), Number(day));
  return time ? partOfDay(number, time) : days(number, number + 1);
}

function partOfWeek(
  monday: number,
  week: number,
  part: string | undefined,
): { from: number; to: number } | null {
  if (week < 1 || week > 53) return null;
  if (!part) return days(monday, monday + 7);
  if (part === '-WE') return days(monday + 5, monday + 7);
  const number = monday + Number(part.slice(1)) - 1;
  return days(number, number + 1);
}

function partOfDay(number: number, time: string): { from: number; to: number } | null {
  const start = number * msPerDay;
  const hours = dayParts[time];
  if (hours) return { from: start + hours[0] * 3_600_000, to: start + hours[1] * 3_600_000 };
  const clock = /^(\d\d)(?::(\d\d)(?::(\d\d))?)?/.exec(time);
  if (!clock) return null;
  const [, hour, minute, second] = clock;
  if (Number(hour) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
  const from = start + Number(hour) * 3_600_000 + Number(minute ?? 0) * 60_000 + Number(second ?? 0) * 1000;
  return { from, to: from + (second ? 1000 : minute ? 60_000 : 3_600_000) };
}

const days = (from: number, to: number) => ({ from: from * msPerDay, to: to * msPerDay });

const seasons: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Hours from and to; a night begins in the evening of its day. */
const dayParts: Record<string, [number, number]> = {
  MO: [5, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 29],
  DT: [6, 18],
};
