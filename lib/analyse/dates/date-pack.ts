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
  /** Whether the words around `start`–`end` of `sentence` speak of the past or of what is to come. */
  tenseAround(sentence: string, start: number, end: number): Tense;
}
