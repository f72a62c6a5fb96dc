import type { DateContext } from './date-context';
import type { DateWords, Unit } from './date-words';
import { plainDigits, readNumber } from './phrase-numbers';

/** One match of a phrase: the words in its places, and where it stands. */
export interface Place {
  groups: Record<string, string | undefined>;
  context: DateContext;
  match: RegExpExecArray;
  words: DateWords;
}

const keyOf = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ');

/** 1–12; 0 when the phrase names no month, or writes it as the name of somebody. */
export function monthOf({ groups, words }: Place): number {
  const name = groups.month;
  if (!name) return 0;
  const known = words.months[keyOf(name)] ?? words.shortMonths[keyOf(name)];
  if (known) return known;
  const number = readNumber(plainDigits(name), words);
  return number >= 1 && number <= 12 ? number : 0;
}

export const weekdayOfPlace = ({ groups, words }: Place): number =>
  words.weekdays[keyOf(groups.weekday)] ?? words.shortWeekdays[keyOf(groups.weekday)] ?? 0;
export const unitOf = ({ groups, words }: Place): Unit | null => words.units[keyOf(groups.unit)] ?? null;
export const dayOfPlace = ({ groups, words }: Place): number | null => {
  const number = readNumber(groups.day ?? '', words);
  return Number.isNaN(number) ? null : number;
};
/** A unit without a number is one of it, or two where its form says so. */
export const amountOf = ({ groups, words }: Place): number =>
  groups.number ? readNumber(groups.number, words) : words.dualUnits?.test(groups.unit ?? '') ? 2 : 1;

/** The year a phrase states, eras included (令和8年); null without one. */
export function yearOfPlace({ groups, words, context }: Place): number | null {
  if (groups.era) {
    const first = eras[groups.era] ?? 1;
    return first - 1 + (groups.eraYear === '元' ? 1 : readNumber(groups.eraYear ?? '', words));
  }
  if (groups.year) return readNumber(groups.year, words);
  if (!groups.shortYear) return null;
  const short = Math.floor(context.year / 100) * 100 + readNumber(groups.shortYear, words);
  return short > context.year + 20 ? short - 100 : short;
}

/** The first year of each Japanese era. */
const eras: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868 };

/** The text before and after a match, as far as the checks look. */
export const textBefore = ({ context, match }: Place): string =>
  context.sentence.slice(Math.max(0, match.index - 24), match.index);
export const textAfter = ({ context, match }: Place): string =>
  context.sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);

/** A month or weekday in capitals within a sentence is somebody's name where the language writes them small. */
export function isWrittenAsName({ words, match, context }: Place, word: string | undefined): boolean {
  if (!words.monthsAreSmall || !word || !/^\p{Lu}/u.test(word)) return false;
  const at = match.index + match[0].indexOf(word);
  const isFirst = !/[\p{L}\p{N}]/u.test(context.sentence.slice(0, at));
  const isName = /^\s\p{Lu}\p{Ll}/u.test(context.sentence.slice(at + word.length, at + word.length + 3));
  return isFirst ? isName : word !== word.toUpperCase();
}
