import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import {
  date,
  dayOfWeekday,
  holidayOf,
  monthNumber,
  numberOf,
  shiftedValue,
  singular,
  stepOf,
  weekdayNumber,
} from '@/lib/analyse/dates/date-values';
import {
  dayFromNumber,
  dayNumber,
  dayValue,
  monthValue,
  weekdayOf,
  weekValue,
  yearValue,
} from '@/lib/text/calendar';
import * as p from './date-patterns';
import { yearBefore } from './date-rules-quarters';
import { dayPartCodes, ordinals, seasonCodes } from './date-words.data';

const withPart = (value: string, part: string | undefined): DateValue => {
  const code = part && dayPartCodes[part.toLowerCase()];
  if (!code) return { type: 'DATE', value };
  return { type: 'TIME', value: code.startsWith('T') ? `${value}${code}` : `${value}T${code}` };
};

const early = `(?:(?<phase>early|earlier|late|later|mid)[- ])?`;
const part = `(?:${p.gap}(?<part>mornings?|afternoons?|evenings?|nights?|noon|midnight|overnight))?`;
const step =
  '(?<step>last|next|this|past|previous|coming|upcoming|current|this past|this coming|the current|the previous|the coming|the last|the past|the next)';
/** The day from which "the next day", "two weeks later", "a year earlier" count. */
const baseOf = (context: DateContext): number => context.anchor?.day ?? context.today;

/** Dates that mean something only beside the day of the article, or beside the date told before. */
export const relativeRules: DateRule[] = [
  {
    pattern: p.global(
      `${early}(?:the${p.gap}day${p.gap}(?<far>before|after)${p.gap})?(?<word>today|yesterday|tomorrow)${part}`,
      'i',
    ),
    resolve: ({ word = '', far, part: partName, phase }, context, match) => {
      // "USA TODAY", "The Daily Today": a name.
      if (/^(?:TODAY|Today)$/.test(word) && /\p{Lu}\p{L}*\s$/u.test(context.sentence.slice(0, match.index)))
        return null;
      if (
        /^today$/i.test(word) &&
        /^['’]s\s+(?:world|society|economy|youth|standards)/i.test(
          context.sentence.slice(match.index + match[0].length),
        )
      )
        return date('PRESENT_REF');
      const shift = /^today$/i.test(word) ? 0 : /^yesterday$/i.test(word) ? -1 : 1;
      const farther = far ? (/before/i.test(far) ? -1 : 1) : 0;
      return {
        ...withPart(dayValue(context.today + shift + farther), partName),
        approximate: phase !== undefined,
      };
    },
  },
  {
    pattern: p.global(
      `${early}(?<word>tonight|this${p.gap}(?:morning|afternoon|evening)|last${p.gap}(?:night|evening)|overnight)`,
      'i',
    ),
    resolve: ({ word = '' }, context) => {
      const night = /night/i.test(word);
      const code = night ? 'NI' : /morning/i.test(word) ? 'MO' : /afternoon/i.test(word) ? 'AF' : 'EV';
      return { type: 'TIME', value: `${dayValue(context.today - (/^last/i.test(word) ? 1 : 0))}T${code}` };
    },
  },
  {
    pattern: p.global(
      `${early}(?:${step}${p.gap})?(?<weekday>${p.weekday})${part}(?:${p.gap}(?<week>last|next|this)${p.gap}week)?`,
    ),
    resolve: ({ step: stepWords, weekday = '', part: partName, week, phase }, context, match) => {
      const number = weekdayNumber(weekday);
      const today = context.today;
      const monday = today - weekdayOf(today) + 1;
      let found: number;
      if (week) found = monday + number - 1 + (stepOf(week) === -1 ? -7 : stepOf(week) * 7);
      else if (!stepWords) found = dayOfWeekday(number, context);
      else if (stepOf(stepWords) < 0) found = today - (((weekdayOf(today) - number + 6) % 7) + 1);
      else if (stepOf(stepWords) > 0) found = today + (((number - weekdayOf(today) + 6) % 7) + 1);
      else found = monday + number - 1;
      if (
        /s$/i.test(partName ?? '') ||
        /\b(?:every|each)\s+$/i.test(context.sentence.slice(0, match.index))
      ) {
        const code = partName && dayPartCodes[partName.toLowerCase()];
        return { type: 'SET', value: `XXXX-WXX-${number}${code ? `T${code}` : ''}` };
      }
      return { ...withPart(dayValue(found), partName), approximate: phase !== undefined };
    },
  },
  {
    pattern: p.global(
      `${early}${step}${p.gap}(?:fiscal${p.gap}|full${p.gap}|calendar${p.gap}|school${p.gap})?(?<unit>week|weekend|month|year|quarter|decade|century)`,
      'i',
    ),
    resolve: ({ step: stepWords = '', unit = '', phase }, context) => {
      const shift = stepOf(stepWords);
      const approximate = phase !== undefined;
      if (/^weekend$/i.test(unit)) {
        const saturday = context.today - weekdayOf(context.today) + 6 + shift * 7;
        return date(`${weekValue(saturday)}-WE`, { approximate });
      }
      if (/^the (?:past|last|next|coming)$/i.test(stepWords.replace(/\s+/g, ' ')) && !/quarter/i.test(unit)) {
        return {
          type: 'DURATION',
          value: `P${/decade/i.test(unit) ? '10Y' : /century/i.test(unit) ? '100Y' : `1${unit.charAt(0).toUpperCase()}`}`,
        };
      }
      if (/^century$/i.test(unit)) return date(String(Math.floor(context.year / 100) + shift));
      if (/^decade$/i.test(unit)) return date(String(Math.floor(context.year / 10) + shift));
      return date(shiftedValue(context.today, shift, unit), { approximate });
    },
  },
  {
    pattern: p.global(`${early}${step}${p.gap}(?<month>${p.month})(?:${p.gap}(?<day>${p.dayNumeral}))?`),
    resolve: ({ step: stepWords = '', month = '', day, phase }, context) => {
      const number = monthNumber(month);
      const shift = stepOf(stepWords);
      const year =
        shift < 0
          ? number < context.month
            ? context.year
            : context.year - 1
          : shift > 0
            ? number > context.month
              ? context.year
              : context.year + 1
            : context.year;
      return date(day ? dayValue(dayNumber(year, number, Number(day))) : monthValue(year, number), {
        approximate: phase !== undefined,
      });
    },
  },
  {
    pattern: p.global(
      `${early}(?<month>${p.month})(?:${p.gap}(?<day>${p.dayNumeral}))?,?${p.gap}(?:of${p.gap})?(?<step>last|next|this|that)${p.gap}year`,
    ),
    resolve: ({ step: stepWords = '', month = '', day }, context) => {
      const year = /that/i.test(stepWords)
        ? (context.anchor?.year ?? context.year)
        : context.year + stepOf(stepWords);
      const number = monthNumber(month);
      return date(day ? dayValue(dayNumber(year, number, Number(day))) : monthValue(year, number));
    },
  },
  {
    pattern: p.global(
      `${early}(?:${step}|the|in|during|by|since|until|that|following)${p.gap}(?<season>spring|summer|autumn|fall|winter)(?!${p.gap}(?:of${p.gap}\\d|olympic|games|in|to|from|\\d))`,
      'i',
    ),
    resolve: ({ step: stepWords, season = '' }, context) => {
      const code = seasonCodes[season.toLowerCase()] ?? 'SU';
      if (!stepWords && /^fall$/i.test(season)) return null;
      if (!stepWords) {
        const told = context.isNarrative ? context.anchor : null;
        return date(`${yearValue(told?.year ?? seasonYear(code, 0, context))}-${code}`);
      }
      return date(`${yearValue(seasonYear(code, stepOf(stepWords), context))}-${code}`);
    },
  },
  {
    pattern: p.global(
      `(?:(?:nearly|almost|about|around|over|more${p.gap}than|less${p.gap}than|just|at${p.gap}least|only|some)${p.gap})?(?<amount>${p.number}|(?:a${p.gap}(?:couple${p.gap}of|few)|several|many)|an?)${p.gap}(?<unit>${p.unit})${p.gap}(?<way>ago|earlier|before|later|afterwards?|after|from${p.gap}now|hence)`,
      'i',
    ),
    resolve: ({ amount = '', unit = '', way = '' }, context, match) =>
      countedFrom(amount, unit, way, context, match),
  },
  {
    pattern: p.global(
      `(?:in|within)${p.gap}(?:(?:about|around)${p.gap})?(?<amount>${p.number}|an?)${p.gap}(?<unit>days?|weeks?|months?|years?)(?:['’]${p.gap}time)?`,
      'i',
    ),
    resolve: ({ amount = '', unit = '' }, context, match) => {
      const isTime = /time$/i.test(match[0]);
      if (!isTime && (/^within/i.test(match[0]) || context.tense() !== 'future')) return null;
      const count = numberOf(amount);
      return isTime && count > 0 ? date(shiftedValue(context.today, count, unit)) : null;
    },
  },
  {
    pattern: p.global(
      `(?:the|that)${p.gap}(?<step>following|next|previous|preceding|same|very${p.gap}same)${p.gap}(?<unit>day|night|morning|afternoon|evening|week|month|year)`,
      'i',
    ),
    resolve: ({ step: stepWords = '', unit = '' }, context, match) => {
      if (/^(?:the)/i.test(match[0]) && /^previous$/i.test(stepWords) && !context.anchor)
        return date(shiftedValue(context.today, -1, unit));
      if (!context.anchor) return null;
      return anchored(
        context,
        /following|next/i.test(stepWords) ? 1 : /same/i.test(stepWords) ? 0 : -1,
        unit,
      );
    },
  },
  {
    pattern: p.global(
      `${early}that${p.gap}(?<unit>day|night|morning|afternoon|evening|week|month|year|spring|summer|fall|autumn|winter)`,
      'i',
    ),
    resolve: ({ unit = '' }, context) => {
      if (!context.anchor) return null;
      const season = seasonCodes[unit.toLowerCase()];
      return season ? date(`${yearValue(context.anchor.year)}-${season}`) : anchored(context, 0, unit);
    },
  },
  {
    pattern: p.global(`the${p.gap}day${p.gap}(?<way>before|after)(?=${p.gap}?[,.;]|$)`, 'i'),
    resolve: ({ way = '' }, context) =>
      context.anchor ? date(dayValue(context.anchor.day + (/before/i.test(way) ? -1 : 1))) : null,
  },
  {
    pattern: p.global(
      `on${p.gap}the${p.gap}(?<day>(?:${p.dayNumeral})(?:st|nd|rd|th)|${p.ordinal})(?!${p.gap}[a-z]{3})`,
    ),
    resolve: ({ day = '' }, context) => {
      const { anchor } = context;
      const number = ordinals[day] ?? Number.parseInt(day, 10);
      return anchor?.month ? date(dayValue(dayNumber(anchor.year, anchor.month, number))) : null;
    },
  },
  {
    pattern: p.global(`${step}${p.gap}(?<name>${p.holiday})`),
    resolve: ({ step: stepWords = '', name = '' }, context) => {
      const here = holidayOf(name, context.year);
      if (here === null) return null;
      const shift = stepOf(stepWords);
      const year =
        shift < 0
          ? here < context.today
            ? context.year
            : context.year - 1
          : shift > 0 && here <= context.today
            ? context.year + 1
            : context.year;
      return date(dayValue(holidayOf(name, year) ?? here));
    },
  },
];

function countedFrom(
  amount: string,
  unit: string,
  way: string,
  context: DateContext,
  match: RegExpExecArray,
): DateValue | null {
  const isFromToday = /ago|now|hence/i.test(way);
  const back = /ago|earlier|before/i.test(way);
  const approximate = /^(?:nearly|almost|about|around|over|more|less|at|some)/i.test(match[0]);
  if (
    /^(?:before|after)$/i.test(way) &&
    !/^\s*(?:[,.;]|$)/.test(context.sentence.slice(match.index + match[0].length))
  )
    return null;
  if (/^(?:several|many|a\s+few)$/i.test(amount)) {
    return date(back ? 'PAST_REF' : 'FUTURE_REF', { approximate: true });
  }
  const count = /couple/i.test(amount) ? 2 : numberOf(amount);
  if (!(count > 0)) return null;
  if (/^year/i.test(unit) && count === 1 && back && context.quarter) return date(yearBefore(context));
  if (!isFromToday && !context.anchor && !context.isNarrative && !/year|month|week/i.test(unit)) return null;
  const base = isFromToday ? context.today : baseOf(context);
  const value = shiftedValue(base, back ? -count : count, unit);
  if (value === null) return /^(?:hour|minute)/i.test(unit) ? date(dayValue(base)) : null;
  return date(value, { approximate });
}

function anchored(context: DateContext, shift: number, unit: string): DateValue | null {
  const { anchor } = context;
  if (!anchor) return null;
  const code = dayPartCodes[unit.toLowerCase()];
  if (code || /^day$/i.test(unit)) {
    if (anchor.precision !== 'day') return null;
    const value = dayValue(anchor.day + shift);
    return code ? { type: 'TIME', value: `${value}T${code}` } : date(value);
  }
  if (/^(?:month|week)$/i.test(unit) && anchor.precision === 'year') return null;
  return date(shiftedValue(anchor.day, shift, singular(unit)));
}

function seasonYear(code: string, shift: number, context: DateContext): number {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 6;
  const { year, month } = dayFromNumber(context.today);
  if (code === 'WI' && month <= 2) return shift === 0 ? year - 1 : shift < 0 ? year - 2 : year;
  if (shift < 0) return first + 2 < month ? year : year - 1;
  if (shift > 0) return first > month ? year : year + 1;
  return first > month + 5 && context.tense() === 'past' ? year - 1 : year;
}
