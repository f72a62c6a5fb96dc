import { dayValue } from '@/lib/text/calendar';
import type { DateValue } from './date-context';
import { readNumber } from './phrase-numbers';
import type { Place } from './phrase-places';

/** In days: what was told of a day months away is background, and the clock that follows strikes in the report's own. */
const farthestDay = 31;

/** A clock time on the day last spoken of; `joinClocks` gives it the day beside it. */
export function resolveClock({ groups, words, context }: Place): DateValue | null {
  const { hour = '', minute, halfDay, zone } = groups;
  // A bare hour may be of the morning or of the evening, or count something else.
  if (!(minute ?? halfDay ?? zone ?? groups.mark ?? groups.noon ?? groups.midnight)) return null;
  const stated = groups.noon ? 12 : groups.midnight ? 24 : readNumber(hour, words);
  const minutes = groups.halfPast ? 30 : minute ? readNumber(minute, words) : 0;
  const half = halfDay && words.halves[halfDay.toLowerCase().replace(/\s+/g, ' ')];
  const hours = hourOf(stated, half);
  if (!(hours >= 0 && hours <= 24 && minutes < 60)) return null;
  const { anchor, pastDay, today, tense } = context;
  const isNear = anchor !== null && (context.isNarrative || Math.abs(anchor.day - today) <= farthestDay);
  const told = anchor?.precision === 'day' && isNear ? anchor.day : null;
  // A clock that struck in the past does not belong to a day told as still to come.
  const day = told === null ? today : told !== pastDay && tense() === 'past' ? (pastDay ?? told) : told;
  const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return {
    type: 'TIME',
    value: `${dayValue(day)}T${clock}`,
    zone: (zone && words.zones[zone.toLowerCase().replace(/\s+/g, ' ')]) || null,
  };
}

function hourOf(hour: number, half: 'am' | 'pm' | 'night' | '' | undefined): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'night') return hour === 12 ? 24 : hour >= 5 && hour < 12 ? hour + 12 : hour;
  return hour;
}
