import type { DateValue } from './date-context';
import { durationValue } from './date-values';
import type { Unit } from './date-words';
import {
  amountOf,
  isWrittenAsName,
  type Place,
  textAfter,
  textBefore,
  unitOf,
  weekdayOfPlace,
} from './phrase-places';

/** A length of time; null for an age. */
export function resolveSpan(place: Place): DateValue | null {
  const unit = unitOf(place);
  const amount = amountOf(place);
  if (!unit || !(amount > 0) || isAge(place)) return null;
  const isHalf = place.groups.half !== undefined || amount % 1 === 0.5;
  return {
    type: 'DURATION',
    value: isHalf ? withHalf(Math.floor(amount), unit) : durationValue(amount, unit),
  };
}

/** "Un an et demi" is P1Y6M, "deux jours et demi" P2DT12H: a half in the next smaller unit, where that is a whole number. */
function withHalf(amount: number, unit: Unit): string {
  const smaller = halves[unit];
  return smaller ? `${durationValue(amount, unit)}${smaller}` : durationValue(amount + 0.5, unit);
}

const halves: Partial<Record<Unit, string>> = { year: '6M', day: 'T12H', hour: '30M', minute: '30S' };

/** "A man of 45 years": how old somebody is says nothing of when or how long. */
function isAge(place: Place): boolean {
  const { words } = place;
  if (!['year', 'month'].includes(unitOf(place) ?? '')) return false;
  return words.ageBefore.test(textBefore(place)) || words.ageAfter.test(textAfter(place));
}

/** Every weekday, or every so many units. */
export function resolveEvery(place: Place): DateValue | null {
  const weekday = weekdayOfPlace(place);
  if (weekday)
    return isWrittenAsName(place, place.groups.weekday)
      ? null
      : { type: 'SET', value: `XXXX-WXX-${weekday}` };
  const unit = unitOf(place);
  const amount = amountOf(place);
  return unit && amount > 0 ? { type: 'SET', value: durationValue(amount, unit) } : null;
}
