import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import { numberOf } from '@/lib/analyse/dates/date-values';
import { dayValue } from '@/lib/text/calendar';
import { zoneOfClock, zoneWords } from './clock-zone';
import * as p from './date-patterns';

/** In brackets of its own, or bare: the bracket that closes after "(2250 GMT)" is not the clock's. */
const zoned = `(?:${p.gap}?(?:\\((?<bracketed>${zoneWords})\\)|(?<zone>${zoneWords})))?`;
const notInNumber = '(?<![\\p{L}\\p{N}:.,$€£]|\\d[-–])';
const half = `${p.gap}?(?<half>[aApP])\\.?[mM](?:\\.|(?![\\p{L}\\p{N}]))`;

/** Clock times. Their day is that of the date beside them (joined later), else the day last spoken of. */
export const clockRules: DateRule[] = [
  {
    needs: p.hints.half,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.,$€£])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?${half}${zoned}`,
      'gu',
    ),
    resolve: ({ hour, minute, half: halfWord, zone, bracketed }, context) =>
      clock(context, { hour: hourOf(hour, halfWord), minute, zone: zone ?? bracketed }),
  },
  {
    needs: /\d[:.]\d\d/,
    pattern: p.global(
      `(?<hour>1[0-2]|[1-9])[:.](?<minute>[0-5]\\d)${p.gap}(?:in${p.gap}the${p.gap}(?<half>morning|afternoon|evening)|at${p.gap}(?<night>night))`,
    ),
    resolve: ({ hour, minute, half: halfWord }, context) =>
      clock(context, { hour: hourOf(hour, halfWord === 'morning' ? 'a' : 'p'), minute }),
  },
  {
    // The first of "from 9 to 11 a.m.".
    needs: p.hints.half,
    pattern: new RegExp(
      `${notInNumber}(?<=(?:from|between|[\\s(])${p.gap}?)(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?(?=(?:${p.rangeMark}|${p.gap}and${p.gap})(?<hour2>1[0-2]|[1-9])(?::[0-5]\\d)?${half}${zoned})`,
      'gu',
    ),
    resolve: ({ hour, minute, hour2, half: halfWord = '', zone, bracketed }, context) => {
      const isAcrossNoon = Number(hour) % 12 > Number(hour2) % 12;
      const own = isAcrossNoon ? (/a/i.test(halfWord) ? 'p' : 'a') : halfWord;
      return clock(context, { hour: hourOf(hour, own), minute, zone: zone ?? bracketed });
    },
  },
  {
    needs: /\d[:.h]\d\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.,$€£-])(?<hour>[01]?\\d|2[0-3])[:.h](?<minute>[0-5]\\d)(?::[0-5]\\d)?${p.gap}?(?:\\((?<bracketed>${zoneWords})\\)|(?<zone>${zoneWords})|h(?:ou)?rs(?!\\p{L})|h(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
    resolve: ({ hour, minute, zone, bracketed }, context) =>
      clock(context, { hour: Number(hour), minute, zone: zone ?? bracketed }),
  },
  {
    needs: /\d:\d\d/,
    pattern: new RegExp(
      `(?<=\\b(?:[Aa]t|[Aa]round|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|till|[Bb]efore|[Aa]fter|[Aa]bout|and|to|[Bb]etween)${p.gap})(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:.,]\\d|${p.gap}?[apAP]\\.?[mM]|%)`,
      'gu',
    ),
    resolve: ({ hour, minute }, context, match) =>
      isOfContest(context, match) ? null : clock(context, { hour: Number(hour), minute }),
  },
  {
    needs: /\d{4}/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.,$€£-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)${p.gap}?(?:(?:h(?:ou)?rs|h)${p.gap})?(?:\\((?<bracketed>${zoneWords})\\)|(?<zone>${zoneWords})|h(?:ou)?rs(?!\\p{L}))`,
      'gu',
    ),
    resolve: ({ hour, minute, zone, bracketed }, context) =>
      clock(context, { hour: Number(hour), minute, zone: zone ?? bracketed }),
  },
  {
    needs: /clock/i,
    pattern: p.global(
      `(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${p.gap}o['’]clock(?:${p.gap}(?:in${p.gap}the${p.gap}(?<half>morning|afternoon|evening)|at${p.gap}(?<night>night)))?`,
      'i',
    ),
    resolve: ({ hour = '', half: halfWord = '', night }, context) => {
      const count = numberOf(hour);
      const isLater =
        (/afternoon|evening/i.test(halfWord) && count < 12) || (night && count > 5 && count < 12);
      return count >= 0 && count < 25 ? clock(context, { hour: isLater ? count + 12 : count }) : null;
    },
  },
  {
    needs: /noon|midday|midnight/i,
    pattern: p.global(`(?<word>[Nn]oon|[Mm]idday|[Mm]idnight)${zoned}`),
    resolve: ({ word = '', zone, bracketed }, context, match) => {
      const isNoun =
        !/\b(?:at|by|around|before|after|until|till|since|past|about|from|near|shortly|to)\s+$/i.test(
          context.sentence.slice(Math.max(0, match.index - 16), match.index),
        ) && !/^\s+(?:\p{Lu}|on|deadline)/u.test(p.wordsAfter(context.sentence, match));
      return isNoun && !zone && !bracketed
        ? null
        : clock(context, { hour: /midnight/i.test(word) ? 24 : 12, zone: zone ?? bracketed });
    },
  },
];

interface Clock {
  hour: number;
  minute?: string | undefined;
  zone?: string | undefined;
}

function clock(context: DateContext, { hour, minute = '00', zone }: Clock): DateValue {
  const day = dayOfClock(context);
  const time = `${String(hour).padStart(2, '0')}:${minute}`;
  return { type: 'TIME', value: `${dayValue(day)}T${time}`, zone: zoneOfClock(zone, context) };
}

const hourOf = (hour: string | undefined, half = ''): number =>
  (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);

/** The day last spoken of; a clock that struck in the past does not belong to a day told as still to come. */
function dayOfClock({ anchor, pastDay, today, tense }: DateContext): number {
  if (anchor?.precision !== 'day') return today;
  return anchor.day !== pastDay && tense() === 'past' ? (pastDay ?? anchor.day) : anchor.day;
}

/** "Cut his best to 3:52", "a goal at 12:15 of the second period": a time of play is no clock time. */
const isOfContest = ({ sentence }: DateContext, match: RegExpExecArray): boolean =>
  contest.test(sentence.slice(Math.max(0, match.index - 80), match.index)) ||
  contest.test(p.wordsAfter(sentence, match, 60));

const contest =
  /\b(?:records?|personal best|lap|laps|marathon|half-marathon|sprint|relay|finished (?:in|second|third)|clocked|timed|splits?|heats?|goals?|scored|touchdown|period|half-time|overtime|mile|metres|meters|runners?|swimmers?|odds|vote of|ratio)\b/i;
