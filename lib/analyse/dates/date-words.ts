import type { ClockJoins } from './clock-joins';
import type { TenseCues } from './cue-tense';

/**
 * How one language speaks of time, as plain data: tables of words, and phrases with places for them. Keys of tables are
 * in lower case.
 */
export interface DateWords {
  months: Record<string, number>;
  /** The short forms that newspapers print, without their stop; a month only beside a day or year. */
  shortMonths: Record<string, number>;
  /** ISO 8601 numbers. */
  weekdays: Record<string, number>;
  /** As with months: a weekday only beside a date. */
  shortWeekdays: Record<string, number>;
  units: Record<string, Unit>;
  /** Units that say "two" by their form (يومين). */
  dualUnits?: RegExp;
  numbers: Record<string, number>;
  /** Of quarters, halves and centuries. */
  ordinals: Record<string, number>;
  seasons: Record<string, 'SP' | 'SU' | 'FA' | 'WI'>;
  parts: Record<string, 'MO' | 'AF' | 'EV' | 'NI'>;
  /** Decades in words: "noventa" is 90. */
  decades: Record<string, number>;
  /** IANA name or offset; null where the words say only that the clock is a local one. */
  zones: Record<string, string | null>;
  /** Which half of the day a word beside a clock time means. */
  halves: Record<string, 'am' | 'pm' | 'night'>;
  /** What may follow the number of a day, as a pattern: `\\.`, `er|º`. */
  dayMark: string;
  /**
   * Where words end: at both edges (`both`), at the front alone because particles follow (`front`), or nowhere, so that
   * only digits bound each other (`none`).
   */
  edges: 'both' | 'front' | 'none';
  /** The letters and digits of its words, as a class: `\\p{L}` takes milliseconds to make, in every pattern. */
  letter: string;
  /** Letters that join the front of a word (و, ب, ل), as a pattern. */
  prefix?: string;
  /** Months and weekdays are written small, so that a capital within a sentence makes a name of them. */
  monthsAreSmall: boolean;
  phrases: readonly Phrase[];
  /** A sentence without a digit, or a word of the tables, may still hold time by these. */
  clues: string;
  saysRoughly: RegExp;
  ownDays: RegExp;
  /** Expressions, as written, that are another word unless they open the sentence ("Morgen": the morning). */
  otherWithin?: RegExp;
  /** What stands right before (ends in `$`) or after (begins with `^`) four digits that are no year. */
  noYearAfter: RegExp;
  noYearBefore: RegExp;
  /** Right before a date that names a street, square or movement. Ends in `$`. */
  nameBefore: RegExp;
  /** What stands around a number of years that is somebody's age. */
  ageBefore: RegExp;
  ageAfter: RegExp;
  tense: TenseCues;
  joins: ClockJoins;
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** A pattern with places (`{month}`, `{number}` …; a space stands for any one or two) and what it means. */
export type Phrase = readonly [template: string, meaning: Meaning];

/**
 * - `calendar`: the day, month, season, quarter, half or year that the places name; `inYear` says which year, counted
 *   from publication, `inMonth` which month.
 * - `weekday`: by tense; `week` in the week so far from the present one.
 * - `dayOfMonth`: "on the 5th", by tense.
 * - `step`: the last or next unit, weekday, month, day or season.
 * - `shift`: so many days from publication. `part`: the same as a part of that day.
 * - `count`: number and unit from publication. `told`: the same from the day last told.
 * - `span`: a length of time. `every`: a set. `ref`: only backward, forward or now.
 */
export type Meaning =
  | 'calendar'
  | 'weekday'
  | 'dayOfMonth'
  | 'decade'
  | 'century'
  | 'clock'
  | 'span'
  | 'every'
  | { inYear: number }
  | { inMonth: number }
  | { week: number }
  | { step: number }
  | { shift: number; part?: 'MO' | 'AF' | 'EV' | 'NI' }
  | { count: 1 | -1 }
  | { told: 1 | -1; days?: number }
  | { ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };
