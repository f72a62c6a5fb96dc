import type { TimexType } from '@/lib/model/analysis';
import { dayNumber, isDay } from '@/lib/text/calendar';
import type { Tense } from './tense';

/** What a rule knows while it gives one expression its value. */
export interface DateContext {
  /** The sentence, with the offset of its first character in the article. */
  sentence: string;
  /** The day the article appeared, in days since 1970-01-01. */
  today: number;
  year: number;
  month: number;
  /** The day last spoken of, and how much of it was stated. Null before the first. */
  anchor: Anchor | null;
  /** The day last spoken of as past, or at least not as still to come. */
  pastDay: number | null;
  /** The quarter last spoken of (`1989-Q3`), for "a year earlier" in company news. */
  quarter: string | null;
  /** The text tells of times far from its own appearance, so that partial dates belong to the last one told. */
  isNarrative: boolean;
  /** The first words of the article, where a dateline would stand. */
  opening: string;
  /** The UTC offset of the page's own time of publication (`+09:00`); null where it states none. */
  publishedOffset: string | null;
  /** Whether the article's other dates put the day before the month; null where they do not tell. */
  dayFirst(): boolean | null;
  tense(): Tense;
}

export interface Anchor {
  year: number;
  month: number | null;
  /** Days since 1970-01-01 of the first day meant. */
  day: number;
  precision: 'year' | 'month' | 'week' | 'day';
}

export interface DateValue {
  type: TimexType;
  value: string;
  /** As in `Timex`, or `pageZone`. */
  zone?: string | null;
  approximate?: boolean;
}

/** The zone of the page's own time of publication, for a "local time" of which nothing else is said. */
export const pageZone = 'page';

/** `resolve` answers null where the words turn out to mean no time. */
export interface DateRule {
  /** Not global; a sentence without a match has none of `pattern` either. Left out where nothing so cheap says so. */
  needs?: RegExp;
  pattern: RegExp;
  resolve(
    groups: Record<string, string | undefined>,
    context: DateContext,
    match: RegExpExecArray,
  ): DateValue | null;
}

/** The day of the article in the publisher's own offset; null for an unreadable time. */
export function dayOfIso(iso: string): { year: number; month: number; day: number; number: number } | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day, number: dayNumber(year, month, day) } : null;
}

/** The anchor that a value leaves behind for what follows. */
export function anchorOf(value: string, range: { from: number } | null): Anchor | null {
  const match = /^(BC)?(\d{4})(?:-(\d\d)(?:-\d\d)?)?/.exec(value);
  if (!match || !range) return null;
  const precision = /^(?:BC)?\d{4}-\d\d-\d\d/.test(value)
    ? 'day'
    : /^(?:BC)?\d{4}-\d\d$/.test(value)
      ? 'month'
      : /-W\d\d/.test(value)
        ? 'week'
        : 'year';
  return {
    year: match[1] ? 1 - Number(match[2]) : Number(match[2]),
    month: match[3] ? Number(match[3]) : null,
    day: Math.floor(range.from / 86_400_000),
    precision,
  };
}
