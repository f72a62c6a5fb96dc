import {
  dayFromNumber,
  dayNumber,
  dayValue,
  monthValue,
  weekdayOf,
  weekValue,
  yearValue,
} from '@/lib/text/calendar';
import type { DateContext, DateValue } from './date-context';
import { date, dayOfWeekday, dayOrNull, shiftedValue } from './date-values';
import type { Unit } from './date-words';
import { resolveCalendar, withPart } from './phrase-explicit';
import {
  amountOf,
  dayOfPlace,
  isWrittenAsName,
  monthOf,
  type Place,
  unitOf,
  weekdayOfPlace,
} from './phrase-places';

/** A weekday by tense, or in the week `week` weeks from the present one. */
export function resolveWeekday(place: Place, week: number | null): DateValue | null {
  const { context, groups } = place;
  const weekday = weekdayOfPlace(place);
  if (!weekday || isWrittenAsName(place, groups.weekday)) return null;
  if (week === null) return withPart(place, dayOfWeekday(weekday, context));
  return withPart(place, context.today - weekdayOf(context.today) + weekday + week * 7);
}

/** The last (−1), present (0) or next (1) unit, weekday, month, day of a month or season. */
export function resolveStep(place: Place, step: number): DateValue | null {
  const { groups, context, words } = place;
  if (groups.year) return resolveCalendar(place, null);
  const { today } = context;
  if (groups.season) {
    const code = words.seasons[groups.season.toLowerCase()];
    return code ? date(`${yearValue(yearOfSeason(code, step, context))}-${code}`) : null;
  }
  const unit = unitOf(place);
  if (unit) return stepUnit(unit, step, context);
  const month = monthOf(place);
  const day = dayOfPlace(place);
  if (!month && day === null) {
    const weekday = weekdayOfPlace(place);
    if (!weekday || step === 0) return resolveWeekday(place, null);
    const toward = step < 0 ? weekdayOf(today) - weekday : weekday - weekdayOf(today);
    return withPart(place, today + step * (((toward + 6) % 7) + 1));
  }
  if (day === null) {
    const isPassed = step < 0 ? month < context.month : month > context.month;
    return date(monthValue(context.year + (isPassed ? 0 : step), month));
  }
  const candidates = month
    ? [0, step].map((shift) => dayOrNull(context.year + shift, month, day))
    : [0, step].map((shift) => dayInMonth(context, shift, day));
  const found = candidates.find((number) => number !== null && (number - today) * step > 0);
  return found == null ? null : withPart(place, found);
}

/** The month so many months from publication, or the day of it that the phrase names. */
export function resolveMonth(place: Place, shift: number): DateValue | null {
  const day = dayOfPlace(place);
  if (day === null) return date(shiftedValue(place.context.today, shift, 'month'));
  const found = dayInMonth(place.context, shift, day);
  return found === null ? null : withPart(place, found);
}

function dayInMonth(context: DateContext, shift: number, day: number): number | null {
  const { year, month } = dayFromNumber(dayNumber(context.year, context.month + shift, 1));
  return dayOrNull(year, month, day);
}

function stepUnit(unit: Unit, step: number, context: DateContext): DateValue | null {
  // The last day, hour or minute is that of something.
  if (['day', 'hour', 'minute', 'second'].includes(unit)) return null;
  if (unit === 'weekend') {
    const saturday = context.today - weekdayOf(context.today) + 6;
    return date(`${weekValue(saturday + step * 7)}-WE`);
  }
  if (unit === 'century') return date(String(Math.floor(context.year / 100) + step));
  if (unit === 'decade') return date(String(Math.floor(context.year / 10) + step));
  if (unit === 'night') return { type: 'TIME', value: `${dayValue(context.today + step)}TNI` };
  return date(shiftedValue(context.today, step, unit));
}

function yearOfSeason(code: string, step: number, context: DateContext): number {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 6;
  const { year, month } = context;
  // The first weeks of a year are in the winter of the year before.
  if (code === 'WI' && month <= 2) return step === 0 ? year - 1 : step < 0 ? year - 2 : year;
  if (step < 0) return first + 2 < month ? year : year - 1;
  if (step > 0) return first > month ? year : year + 1;
  return year;
}

export function resolveShift(
  place: Place,
  shift: number,
  part: 'MO' | 'AF' | 'EV' | 'NI' | undefined,
): DateValue | null {
  const day = place.context.today + shift;
  return part ? { type: 'TIME', value: `${dayValue(day)}T${part}` } : withPart(place, day);
}

/** So many units from publication; "in drei Tagen" of the past is a length of time. */
export function resolveCount(place: Place, way: 1 | -1): DateValue | null {
  if (way === 1 && place.context.tense() === 'past') return null;
  const unit = unitOf(place);
  const amount = amountOf(place);
  return unit && amount > 0 ? countedFrom(place.context.today, amount * way, unit) : null;
}

/** So many units, or `days`, from the day last told; null when none is. */
export function resolveTold(place: Place, way: 1 | -1, days?: number): DateValue | null {
  const { anchor } = place.context;
  if (!anchor) return null;
  const unit = unitOf(place) ?? 'day';
  // "The decade before" may be the last one, or that of ten years before.
  if (unit === 'decade' || unit === 'century') return null;
  const isFiner = unit === 'day' || unit === 'night' || unit === 'hour' || unit === 'minute';
  if (isFiner && anchor.precision !== 'day') return null;
  if ((unit === 'week' || unit === 'month') && anchor.precision === 'year') return null;
  const amount = days ?? amountOf(place);
  return amount > 0 ? countedFrom(anchor.day, amount * way, unit) : null;
}

/** Hours and less from today are today, as far as the words tell. */
function countedFrom(base: number, amount: number, unit: Unit): DateValue | null {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  if (unit === 'weekend') return null;
  return date(shiftedValue(base, amount, unit));
}
