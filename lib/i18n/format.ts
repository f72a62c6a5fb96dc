import { languageFor } from './languages';
import { createQuantityFormat, type Quantity } from './quantity';
import { clockOptions, createTimexFormat, type PrintedTime, type TimexOptions } from './timex';
import { createTranslator, type Translate } from './translate';

/** Dates, numbers and lists as the reader writes them. All moments are ms since the epoch. */
interface Format {
  number(value: number): string;
  quantity(quantity: Quantity): string;
  /** A size in storage or on the line: "312 kB", "4.1 MB". */
  bytes(count: number): string;
  /** "the Fares Board, Ines Tamm and harbours" */
  list(items: readonly string[]): string;
  /** A moment as a day: "3 Feb", with the year where it is not the year of `now`. */
  day(at: number, now: number): PrintedTime;
  /** Two moments as a stretch of days, "3 – 14 Mar"; as one day where they are of the same. */
  daySpan(from: number, to: number, now: number): string;
  /** A moment as a month, for the ends of a picture: "Feb 2026". */
  month(at: number): string;
  /**
   * A time as a publisher states it, by the publisher's clock; the short form names the offset only where the
   * reader's clock differs, and the full form then adds the reader's own time. Null when it cannot be read.
   */
  stated(iso: string, now: number): PrintedTime | null;
  /** A TIMEX3 value; null for what is no point in time. */
  timex(value: string, options: TimexOptions): PrintedTime | null;
}

export interface Locale {
  /** Of dates and numbers; BCP 47. */
  language: string;
  /** Of our words, for `<html lang dir>`. */
  words: { tag: string; direction: 'ltr' | 'rtl' };
  t: Translate;
  format: Format;
}

/** An odd language tag falls back to English; `timeZone` is an IANA name, by default the reader's. */
export function createLocale(language: string, timeZone?: string): Locale {
  const known = isKnown(language) ? language : 'en';
  const t = createTranslator(known);
  const { tag, direction, formatsOf } = languageFor(known);
  const ordinals = createTranslator(known, { plural: 'ordinal' });
  const format = createFormat(formatsOf ?? known, { t, ordinals }, timeZone);
  return { language: formatsOf ?? known, words: { tag, direction }, t, format };
}

function createFormat(
  locale: string,
  { t, ordinals }: { t: Translate; ordinals: Translate },
  timeZone: string | undefined,
): Format {
  const print = createPrinter(locale, timeZone);
  const yearOf = (at: number) => print(at, { year: 'numeric' });
  const timex = createTimexFormat(locale, t);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });

  return {
    number: (value) => numbers.format(value),
    quantity: createQuantityFormat(locale, t, ordinals),
    bytes: (count) => {
      const [unit, size] =
        byteUnits.find(([, each]) => count >= each) ?? byteUnits[byteUnits.length - 1] ?? [];
      const maximumFractionDigits = size && size > 1000 && count < 10 * size ? 1 : 0;
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(
        count / (size ?? 1),
      );
    },
    list: (items) => lists.format(items),
    day: (at, now) => ({
      short: print(at, {
        day: 'numeric',
        month: 'short',
        ...(yearOf(at) !== yearOf(now) && { year: 'numeric' }),
      }),
      // A publisher that states only the day leaves midnight UTC behind: then no clock time is claimed.
      full: print(at, { dateStyle: 'full', ...(at % dayLength !== 0 && { timeStyle: 'long' }) }),
      datetime: new Date(at).toISOString(),
    }),
    daySpan: (from, to, now) => {
      const isOfThisYear = yearOf(from) === yearOf(now) && yearOf(to) === yearOf(now);
      return new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        ...(!isOfThisYear && { year: 'numeric' }),
        ...(timeZone && { timeZone }),
      }).formatRange(Math.min(from, to), Math.max(from, to));
    },
    month: (at) => print(at, { month: 'short', year: 'numeric' }),
    stated: (iso, now) => {
      const value = iso.replace(/\.\d+/, '');
      const year = Number(value.slice(0, 4)) !== new Date(now).getFullYear();
      const at = Date.parse(value);
      const offset = /T.*(Z|[+-]\d{2}:?\d{2})$/.exec(value)?.[1];
      const printed = timex(value, { year });
      if (!printed || !offset || Number.isNaN(at)) return printed;
      if (offsetMinutes(offset) === readerOffsetMinutes(at, timeZone)) {
        return { ...printed, short: timex(value.slice(0, -offset.length), { year })?.short ?? printed.short };
      }
      const own = print(at, { weekday: 'short', ...clockOptions(locale) });
      return { ...printed, full: t('when.yourTime', { stated: printed.full, own }) };
    },
    timex,
  };
}

const byteUnits: readonly [unit: string, size: number][] = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
];

const dayLength = 86_400_000;

type Printer = (at: number, options: Intl.DateTimeFormatOptions) => string;

/** Making a date format costs about a hundred times as much as using one, and a panel prints the same few forms. */
function createPrinter(locale: string, timeZone: string | undefined): Printer {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (at, options) => {
    const key = JSON.stringify(options);
    const format =
      formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...(timeZone && { timeZone }) });
    formats.set(key, format);
    return format.format(at);
  };
}

/** Minutes east of UTC. */
function offsetMinutes(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function readerOffsetMinutes(at: number, timeZone: string | undefined): number {
  if (!timeZone) return -new Date(at).getTimezoneOffset();
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return offsetMinutes(name.replace('GMT', ''));
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // The tag is malformed, so no data can exist for it.
    return false;
  }
}
