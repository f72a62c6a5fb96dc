import type { Timex } from '@/lib/model/analysis';
import type { DateRule } from './date-context';
import type { Tense } from './tense';

/** How a language speaks of time. */
export interface DatePack {
  /** Made on first use: some hundred patterns, of which a reader of one language needs one set. */
  rules(): readonly DateRule[];
  /** A sentence without a match holds no time expression: the cheap test before all the rules. */
  mayHoldTime: RegExp;
  /** Right before a date: "about", "around". Ends in `$`. */
  saysRoughly: RegExp;
  /** Words of a text that speaks of its own days ("yesterday", weekdays); global. Null where none are known. */
  ownDays: RegExp | null;
  /**
   * Whether the dates of a text put the day before the month ("4 January", "25/1/2026"); null where it has none that
   * tell. Left out where all dates of the language do.
   */
  dayFirst?(text: string): boolean | null;
  /** Whether the words around `start`–`end` of `sentence` speak of the past or of what is to come. */
  tenseAround(sentence: string, start: number, end: number): Tense;
  /** Joins the clock times and days of one sentence. */
  joinClocks(timexes: readonly Timex[], text: string): Timex[];
}
