import type { Translate } from './translate';

/** A stated time in three forms: for the eye, in full for hover and screen readers, and for `<time datetime>`. */
export interface PrintedTime {
  short: string;
  full: string;
  /** Null where HTML has no form for it, such as a season or "to come". */
  datetime: string | null;
}

export interface TimexOptions {
  /** Whether the short form names the year; lists grouped by year leave it out. */
  year: boolean;
  /** Whether a single day is named with its day of the week. */
  weekday?: boolean;
}

const partsOfDay = {
  MO: 'when.morning',
  MI: 'when.midday',
  AF: 'when.afternoon',
  EV: 'when.evening',
  NI: 'when.night',
  DT: 'when.daytime',
} as const;

const seasons = { SP: 'when.spring', SU: 'when.summer', FA: 'when.autumn', WI: 'when.winter' } as const;
const references = {
  FUTURE_REF: 'when.future',
  PAST_REF: 'when.past',
  PRESENT_REF: 'when.present',
} as const;

const dayPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:(\d{2}):(\d{2})(?::\d{2})?|(MO|MI|AF|EV|NI|DT)))?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Prints TIMEX3 values with the precision they have and no more: a month stays a month. A clock time is
 * printed as stated, with its offset where the value has one. Null for what is no point in time (`P3D`) or
 * cannot be read.
 */
export function createTimexFormat(
  locale: string,
  t: Translate,
): (value: string, options: TimexOptions) => PrintedTime | null {
  // A stated wall clock is printed as if it were UTC, so that no zone moves it.
  const print = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);

  const printDay = (
    match: RegExpExecArray,
    value: string,
    { year, weekday }: TimexOptions,
  ): PrintedTime | null => {
    const [, y, m, d, hour, minute, part, offset] = match;
    const at = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(hour ?? 0), Number(minute ?? 0));
    if (Number.isNaN(at) || new Date(at).getUTCDate() !== Number(d)) return null;
    const clock: Intl.DateTimeFormatOptions = hour ? clockOptions(locale) : {};
    const zone = offset ? ` ${offsetName(offset)}` : '';
    const short =
      print(at, {
        day: 'numeric',
        month: 'short',
        ...(year && { year: 'numeric' }),
        ...(weekday && { weekday: 'long' }),
        ...clock,
      }) + zone;
    const full = print(at, { dateStyle: 'full', ...(hour && { timeStyle: 'short' }) }) + zone;
    const key = part && partsOfDay[part as keyof typeof partsOfDay];
    return {
      short: key ? t(key, { day: short }) : short,
      full: key ? t(key, { day: full }) : full,
      datetime: part ? value.slice(0, 10) : value,
    };
  };

  return (value, options) => {
    const reference = references[value as keyof typeof references];
    if (reference) return { short: t(reference), full: t(reference), datetime: null };

    const day = dayPattern.exec(value);
    if (day) return printDay(day, value, options);

    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
    if (month) {
      const at = Date.UTC(Number(month[1]), Number(month[2]) - 1);
      const full = print(at, { month: 'long', year: 'numeric' });
      return {
        short: options.year ? print(at, { month: 'short', year: 'numeric' }) : print(at, { month: 'long' }),
        full,
        datetime: value,
      };
    }

    if (/^\d{4}$/.test(value)) return { short: value, full: value, datetime: value };

    const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
    if (week) {
      const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
      const first = week[3] ? monday + 5 * dayLength : monday;
      const key = week[3] ? 'when.weekend' : 'when.week';
      const shortDay = print(first, {
        day: 'numeric',
        month: 'short',
        ...(options.year && { year: 'numeric' }),
      });
      return {
        short: t(key, { day: shortDay }),
        full: t(key, { day: print(first, { dateStyle: 'long' }) }),
        datetime: value.slice(0, 8),
      };
    }

    const part = /^(\d{4})-([QH])([1-4])$/.exec(value);
    if (part)
      return printPart(part[1] ?? '', part[2] === 'Q' ? 'quarter' : 'half', part[3] ?? '', options, t);

    const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
    if (season) {
      const name = t(seasons[season[2] as keyof typeof seasons]);
      const full = t('when.season', { season: name, year: season[1] ?? '' });
      return { short: options.year ? full : name, full, datetime: null };
    }

    if (/^\d{3}$/.test(value)) return sameWords(t('when.decade', { decade: `${value}0` }));
    if (/^\d{2}$/.test(value)) return sameWords(t('when.century', { first: `${value}00` }));
    return null;
  };
}

/** "+01:00" as readers know it: "UTC+1", "UTC+5:30", "UTC". */
function offsetName(offset: string): string {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!match || offset === '+00:00') return 'UTC';
  const [, sign, hours, minutes] = match;
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** Clocks of 24 hours are written 07:50, those of 12 hours 7:50 a.m. */
export const clockOptions = (locale: string): Intl.DateTimeFormatOptions => {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
};

const dayLength = 86_400_000;

/** ISO 8601: week 1 is the one that holds 4 January; weeks begin on Monday. */
function mondayOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - sinceMonday) * dayLength;
}

function printPart(
  year: string,
  kind: 'quarter' | 'half',
  number: string,
  options: TimexOptions,
  t: Translate,
): PrintedTime | null {
  if (kind === 'half' && number > '2') return null;
  const part =
    kind === 'half'
      ? t(`when.half${number as '1' | '2'}`)
      : t(`when.quarter${number as '1' | '2' | '3' | '4'}`);
  const full = t('when.inYear', { part, year });
  return { short: options.year ? full : part, full, datetime: null };
}

const sameWords = (words: string): PrintedTime => ({ short: words, full: words, datetime: null });
