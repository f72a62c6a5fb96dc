import { dayFromNumber, dayNumber, dayValue, monthValue, weekdayOf, yearValue } from '@/lib/text/calendar';
import type { DateContext, DateValue } from './date-context';
import { date, dayOrNull, fullYear, yearOfDay, yearOfMonth } from './date-values';
import { readNumber, readRoman } from './phrase-numbers';
import {
  dayOfPlace,
  monthOf,
  type Place,
  textAfter,
  textBefore,
  weekdayOfPlace,
  yearOfPlace,
} from './phrase-places';

/** The day, month, season, quarter, half or year named; `given` is the year where the words count it from publication. */
export function resolveCalendar(place: Place, given: number | null): DateValue | null {
  const { groups, context, words } = place;
  if (words.nameBefore.test(textBefore(place))) return null;
  const year = given ?? yearOfPlace(place);
  const key = (text: string) => words.ordinals[text.toLowerCase()] ?? 0;
  if (groups.season) {
    const code = words.seasons[groups.season.toLowerCase()];
    return code && year ? date(`${yearValue(year)}-${code}`) : null;
  }
  if (groups.quarter) return partOfYear('Q', key(groups.quarter), 4, year, context);
  if (groups.half) return partOfYear('H', key(groups.half), 2, year, context);
  if (!groups.month) return year === null || isNoYear(place, year) ? null : date(yearValue(year));
  const month = monthOf(place);
  if (!month) return null;
  if (groups.day) return dayOfYear(place, month, year);
  // Capital and alone it is a name ("Mars", "Julio"), even at the head of a sentence.
  if (year === null && !groups.phase && words.monthsAreSmall && /^\p{Lu}/u.test(groups.month)) return null;
  return date(monthValue(year ?? yearOfMonth(month, context), month));
}

function dayOfYear(place: Place, month: number, stated: number | null): DateValue | null {
  const day = dayOfPlace(place);
  if (day === null) return null;
  let year = stated ?? yearOfDay(month, day, place.context);
  const weekday = weekdayOfPlace(place);
  // A weekday beside the day tells the year where the words do not.
  if (stated === null && weekday && !place.context.isNarrative)
    year =
      [year, year - 1, year + 1].find((candidate) => {
        const number = dayOrNull(candidate, month, day);
        return number !== null && weekdayOf(number) === weekday;
      }) ?? year;
  const number = dayOrNull(year, month, day);
  return number === null ? null : withPart(place, number);
}

/** A day, or the part of it that the phrase names. */
export function withPart({ groups, words }: Place, day: number): DateValue {
  const part = groups.part && words.parts[groups.part.toLowerCase()];
  return part ? { type: 'TIME', value: `${dayValue(day)}T${part}` } : { type: 'DATE', value: dayValue(day) };
}

function partOfYear(
  mark: 'Q' | 'H',
  number: number,
  count: number,
  stated: number | null,
  context: DateContext,
): DateValue | null {
  if (number < 1 || number > count) return null;
  const firstMonth = (number - 1) * (12 / count) + 1;
  const told = context.isNarrative ? context.anchor?.year : undefined;
  const isOver = firstMonth > context.month && context.tense() !== 'future';
  return date(`${yearValue(stated ?? told ?? context.year - (isOver ? 1 : 0))}-${mark}${number}`);
}

/** Four digits that count things, cost money or number a model are no year. */
function isNoYear(place: Place, year: number): boolean {
  if (place.groups.era) return year > place.context.year + 40;
  return (
    year < 1000 ||
    year > Math.max(2100, place.context.year + 60) ||
    /[$€£¥#.,:/+]$/.test(textBefore(place)) ||
    place.words.noYearBefore.test(textBefore(place)) ||
    place.words.noYearAfter.test(textAfter(place))
  );
}

/** "On the 5th": the month by the weekday beside it, else by tense; the nearest such day where neither speaks. */
export function resolveDayOfMonth(place: Place): DateValue | null {
  const { context } = place;
  const day = dayOfPlace(place);
  if (day === null || day < 1 || day > 31) return null;
  const inMonth = (shift: number): number | null => {
    const { year, month } = dayFromNumber(dayNumber(context.year, context.month + shift, 1));
    return dayOrNull(year, month, day);
  };
  const weekday = weekdayOfPlace(place);
  if (context.isNarrative && context.anchor?.month)
    return date(dayValue(dayNumber(context.anchor.year, context.anchor.month, day)));
  const tense = context.tense();
  const { today } = context;
  const distance = (number: number) =>
    Math.abs(number - today) +
    ((tense === 'future' ? number < today : tense === 'past' && number > today) ? 1000 : 0);
  const candidates = [0, -1, 1]
    .flatMap((shift) => inMonth(shift) ?? [])
    .sort((one, other) => distance(one) - distance(other));
  const found =
    (weekday ? candidates.find((number) => weekdayOf(number) === weekday) : null) ?? candidates[0];
  return found === undefined ? null : withPart(place, found);
}

export function resolveDecade({ groups, words, context }: Place): DateValue | null {
  const text = (groups.decade ?? '').toLowerCase();
  const number = words.decades[text] ?? readNumber(text, words);
  if (!Number.isInteger(number) || number % 10 !== 0) return null;
  const century = groups.lastCentury
    ? Math.floor(context.year / 100)
    : groups.century
      ? readNumber(groups.century, words)
      : null;
  if (century !== null) return number < 100 ? date(String((century - 1) * 10 + number / 10)) : null;
  const year = number < 100 ? fullYear(number, context.year) : number;
  return year < 1000 || year > context.year + 60 ? null : date(String(Math.floor(year / 10)));
}

export function resolveCentury({ groups, words }: Place): DateValue | null {
  const { roman, number = '' } = groups;
  const count = roman
    ? readRoman(roman)
    : (words.ordinals[number.toLowerCase()] ?? readNumber(number, words));
  return count > 1 && count < 23 ? date(String(count - 1).padStart(2, '0')) : null;
}
