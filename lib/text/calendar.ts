/** The proleptic Gregorian calendar in plain numbers: no machine time zone can reach it. Months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Days since 1970-01-01; months and days out of range carry over. After H. Hinnant, "chrono-compatible date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const carriedYear = year + Math.floor((month - 1) / 12);
  const carriedMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = carriedMonth <= 2 ? carriedYear - 1 : carriedYear;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (carriedMonth + (carriedMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dayFromNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export function isoWeekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayFromNumber(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** TIMEX3 values. Years before 1 are written `BC0218`, as the TIMEX2 guidelines have it. */
export const yearValue = (year: number): string => (year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`);
export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${padded(month, 2)}`;
export function dayValue(number: number): string {
  const { year, month, day } = dayFromNumber(number);
  return `${monthValue(year, month)}-${padded(day, 2)}`;
}
export function weekValue(number: number): string {
  const { year, week } = isoWeekOf(number);
  return `${yearValue(year)}-W${padded(week, 2)}`;
}
