import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import { numberOf } from '@/lib/analyse/dates/date-values';
import { dayValue } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { zones } from './date-words.data';

const zoned = `(?:${p.gap}\\(?(?<zone>${p.zone}|local${p.gap}time)\\)?(?![\\p{L}]))?`;

/** Clock times. Their day is that of the date beside them (joined later), else the day last spoken of. */
export const clockRules: DateRule[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.,$€£])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?${p.gap}?(?<half>[ap])\\.?m(?:\\.|(?![\\p{L}\\p{N}]))${zoned}`,
      'giu',
    ),
    resolve: ({ hour, minute, half = '', zone }, context) => {
      const base = Number(hour) % 12;
      return clock(context, base + (/p/i.test(half) ? 12 : 0), Number(minute ?? 0), zone);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.,$€£-])(?<hour>[01]?\\d|2[0-3])[:.h](?<minute>[0-5]\\d)(?::[0-5]\\d)?${p.gap}?(?:(?<zone>${p.zone}|local${p.gap}time)|h(?:ou)?rs)(?!\\p{L})`,
      'giu',
    ),
    resolve: ({ hour, minute, zone }, context) => clock(context, Number(hour), Number(minute), zone),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:at|around|by|since|from|until|till|before|after|about|and|to|between)${p.gap})(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:.,]\\d|${p.gap}?[ap]\\.?m|%)`,
      'giu',
    ),
    resolve: ({ hour, minute }, context) => clock(context, Number(hour), Number(minute), undefined),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.,$€£])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)${p.gap}(?:hours${p.gap})?(?<zone>${p.zone}|local${p.gap}time|hours)(?!\\p{L})`,
      'giu',
    ),
    resolve: ({ hour, minute, zone }, context) => clock(context, Number(hour), Number(minute), zone),
  },
  {
    pattern: p.global(
      `(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${p.gap}o['’]clock(?:${p.gap}in${p.gap}the${p.gap}(?<half>morning|afternoon|evening))?`,
      'i',
    ),
    resolve: ({ hour = '', half }, context) => {
      const count = numberOf(hour);
      return count >= 0 && count < 25
        ? clock(
            context,
            /afternoon|evening/i.test(half ?? '') && count < 12 ? count + 12 : count,
            0,
            undefined,
          )
        : null;
    },
  },
  {
    pattern: p.global(`(?<word>noon|midday|midnight)${zoned}`, 'i'),
    resolve: ({ word = '', zone }, context, match) => {
      if (
        !/\b(?:at|by|around|before|after|until|till|since|past|about|from|near|shortly|to)\s+$/i.test(
          context.sentence.slice(Math.max(0, match.index - 16), match.index),
        ) &&
        !/^\s+(?:\p{Lu}|on|deadline)/u.test(context.sentence.slice(match.index + match[0].length))
      )
        return null;
      return clock(context, /midnight/i.test(word) ? 24 : 12, 0, zone);
    },
  },
];

function clock(context: DateContext, hour: number, minute: number, zone: string | undefined): DateValue {
  const day = dayOfClock(context);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { type: 'TIME', value: `${dayValue(day)}T${time}`, zone: zoneOf(zone) };
}

/** The day last spoken of; a clock that struck in the past does not belong to a day told as still to come. */
function dayOfClock({ anchor, pastDay, today, tense }: DateContext): number {
  if (anchor?.precision !== 'day') return today;
  return anchor.day !== pastDay && tense() === 'past' ? (pastDay ?? anchor.day) : anchor.day;
}

/** "Local time" says that the clock is that of the place told, which the words alone do not name. */
const zoneOf = (words: string | undefined): string | null =>
  (words && zones[words.toLowerCase().replace(/\s+/g, ' ')]) || null;
