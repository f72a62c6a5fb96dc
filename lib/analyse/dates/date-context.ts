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
  zone?: string | null;
  approximate?: boolean;
}

/** `resolve` answers null where the words turn out to mean no time. */
export interface DateRule {
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
  const match = /^(\d{4})(?:-(\d\d)(?:-\d\d)?)?/.exec(value);
  if (!match || !range) return null;
  const precision = /^\d{4}-\d\d-\d\d/.test(value)
    ? 'day'
    : /^\d{4}-\d\d$/.test(value)
      ? 'month'
      : /-W\d\d/.test(value)
        ? 'week'
        : 'year';
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: Math.floor(range.from / 86_400_000),
    precision,
  };
}
