import {
  durationUnits,
  holidays,
  months,
  smallNumbers,
  weekdays,
} from '@/lib/analyse/language/en/date-words.data';
import {
  dayFromNumber,
  dayNumber,
  dayValue,
  isDay,
  monthValue,
  weekdayOf,
  weekValue,
  yearValue,
} from '@/lib/text/calendar';
import type { Anchor, DateContext, DateValue } from './date-context';

export const monthNumber = (word: string): number => months[word.toLowerCase().replace(/\.$/, '')] ?? 0;
export const weekdayNumber = (word: string): number => weekdays[word.toLowerCase().replace(/\.$/, '')] ?? 0;

/** "twenty-four", "1,000", "3.5", "a", "half a dozen"; NaN when it is none. */
export function numberOf(words: string): number {
  const text = words.toLowerCase().replace(/,/g, '').trim();
  if (/^\d/.test(text)) return Number(text);
  let sum = 0;
  for (const word of text.split(/[-\s]+/)) {
    const value = smallNumbers[word];
    if (value === undefined) return Number.NaN;
    sum = word === 'hundred' ? Math.max(sum, 1) * 100 : sum + value;
  }
  return sum;
}

/** The year a month without one belongs to: the next such month when the clause looks ahead, else the latest. */
export function yearOfMonth(month: number, context: DateContext): number {
  const told = anchorYear(context);
  if (told) return told.year;
  const ahead = month - context.month;
  const tense = context.tense();
  if (ahead === 0) return context.year;
  if (tense === 'future') return ahead > 0 ? context.year : ahead > -3 ? context.year : context.year + 1;
  if (tense === 'past') return ahead > 0 ? context.year - 1 : context.year;
  return ahead > 4 ? context.year - 1 : context.year;
}

/** As `yearOfMonth`, for a full day: the nearest one unless the tense speaks clearly. */
export function yearOfDay(month: number, day: number, context: DateContext): number {
  const told = anchorYear(context);
  if (told) return told.year;
  const ahead = dayNumber(context.year, month, day) - context.today;
  const tense = context.tense();
  if (tense === 'future') return ahead < -120 ? context.year + 1 : context.year;
  if (tense === 'past') return ahead > 45 ? context.year - 1 : context.year;
  return ahead > 183 ? context.year - 1 : ahead < -250 ? context.year + 1 : context.year;
}

/** The last year told, where the text tells of other times than its own. */
function anchorYear(context: DateContext): Anchor | null {
  return context.isNarrative ? context.anchor : null;
}

/** The day that a weekday's name means: the latest in a report of the past, today included; the coming one ahead. */
export function dayOfWeekday(weekday: number, context: DateContext): number {
  const base =
    context.isNarrative && context.anchor?.precision === 'day' ? context.anchor.day : context.today;
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (context.isNarrative && context.anchor) return base + ((weekday - weekdayOf(base) + 7) % 7);
  if (context.tense() !== 'future') return base - back;
  return back === 0 ? base : base + 7 - back;
}

export function holidayOf(name: string, year: number): number | null {
  const rule = holidays[name.toLowerCase().replace(/’/g, "'")];
  if (rule === undefined) return null;
  if (typeof rule === 'number') return dayNumber(year, Math.floor(rule / 100), rule % 100);
  if (!Array.isArray(rule)) return easterOf(year) + rule.easter;
  const [month, weekday, nth] = rule;
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

export const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** `P3D`, `PT2H`, `PXM`. */
export function durationValue(amount: number | 'X', unitWord: string): string {
  const unit = durationUnits[singular(unitWord)];
  if (!unit) return 'PXD';
  const count = amount === 'X' ? 'X' : String(Math.round(amount * unit.times * 100) / 100);
  if (amount === 'X' && unit.times >= 10) return unit.times === 10 ? 'PXE' : 'PXC';
  return `P${unit.isClock ? 'T' : ''}${count}${unit.code}`;
}

/** The value of the moment `amount` units from `base`, as precise as the unit is. */
export function shiftedValue(base: number, amount: number, unitWord: string): string | null {
  const { year, month } = dayFromNumber(base);
  const half = Math.round(amount);
  switch (singular(unitWord)) {
    case 'day':
    case 'night':
      return dayValue(base + half);
    case 'week':
      return weekValue(base + Math.round(amount * 7));
    case 'fortnight':
      return weekValue(base + half * 14);
    case 'month': {
      const shifted = dayFromNumber(dayNumber(year, month + half, 1));
      return monthValue(shifted.year, shifted.month);
    }
    case 'quarter': {
      const shifted = dayFromNumber(dayNumber(year, month + half * 3, 1));
      return `${yearValue(shifted.year)}-Q${Math.ceil(shifted.month / 3)}`;
    }
    case 'year':
      return yearValue(year + half);
    case 'decade':
      return half === Math.sign(half)
        ? yearValue(year + half * 10)
        : String(Math.floor((year + half * 10) / 10));
    case 'century':
      return String(Math.floor(year / 100) + half);
    default:
      return null;
  }
}

/** The year a two-digit one means: within eighty years back and twenty ahead of `year`. */
export function fullYear(twoDigits: number, year: number): number {
  const candidate = Math.floor(year / 100) * 100 + twoDigits;
  return candidate > year + 20 ? candidate - 100 : candidate;
}

export const dayOrNull = (year: number, month: number, day: number): number | null =>
  isDay(year, month, day) ? dayNumber(year, month, day) : null;

/** −1, 0 or 1 for "last", "this", "next". */
export function stepOf(words: string): number {
  if (/last|past|previous/i.test(words)) return -1;
  return /next|coming/i.test(words) ? 1 : 0;
}

/** A DATE of that value; null for null. */
export const date = (value: string | null, extra: Partial<DateValue> = {}): DateValue | null =>
  value === null ? null : { type: 'DATE', value, ...extra };
