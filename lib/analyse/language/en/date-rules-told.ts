import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import { date, numberOf, shiftedValue, singular } from '@/lib/analyse/dates/date-values';
import { dayNumber, dayValue, yearValue } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { yearBefore } from './date-rules-quarters';
import { dayPartCodes, ordinals, seasonCodes } from './date-words.data';

const early = `(?:(?<phase>early|earlier|late|later|mid)[- ])?`;
/** The day from which "the next day", "two weeks later", "a year earlier" count. */
const baseOf = (context: DateContext): number => context.anchor?.day ?? context.today;

/** Dates counted from another: "two weeks ago", "a year earlier", "the following day", "that spring". */
export const toldRules: DateRule[] = [
  {
    needs: /ago|past/i,
    pattern: p.global(
      `(?:(?:days|weeks|months|years|decades)${p.gap}ago|past${p.gap}(?:weeks|months|years|decades))`,
      'i',
    ),
    resolve: () => date('PAST_REF', { approximate: true }),
  },
  {
    needs: /ago|earlier|later|before|after|now|hence/i,
    pattern: p.global(
      `(?:(?:nearly|almost|about|around|over|more${p.gap}than|less${p.gap}than|just|at${p.gap}least|only|some)${p.gap})?(?<amount>${p.number}|(?:a${p.gap}(?:couple${p.gap}of|few)|several|many)|an?)${p.gap}(?<unit>${p.unit})${p.gap}(?:or${p.gap}(?:so|two)${p.gap})?(?<way>ago|earlier|before|later|afterwards?|after|from${p.gap}now|hence)`,
      'i',
    ),
    resolve: ({ amount = '', unit = '', way = '' }, context, match) =>
      countedFrom(amount, unit, way, context, match),
  },
  {
    needs: /in\s(?:about\s|around\s)?[^\s]{1,20}(?:\s[^\s]{1,6})?\s(?:day|week|month|year)/i,
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
    needs: p.hints.unit,
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
    needs: /that/i,
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
    needs: /the day/i,
    pattern: p.global(`the${p.gap}day${p.gap}(?<way>before|after)(?=${p.gap}?[,.;]|$)`, 'i'),
    resolve: ({ way = '' }, context) =>
      context.anchor ? date(dayValue(context.anchor.day + (/before/i.test(way) ? -1 : 1))) : null,
  },
  {
    needs: /on the/,
    pattern: p.global(
      `on${p.gap}the${p.gap}(?<day>(?:${p.dayNumeral})(?:st|nd|rd|th)|${p.ordinal})(?!${p.gap}[a-z]{3})`,
    ),
    resolve: ({ day = '' }, context) => {
      const { anchor } = context;
      const number = ordinals[day] ?? Number.parseInt(day, 10);
      return anchor?.month ? date(dayValue(dayNumber(anchor.year, anchor.month, number))) : null;
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
  if (/^(?:before|after)$/i.test(way) && !/^\s*(?:[,.;]|$)/.test(p.wordsAfter(context.sentence, match)))
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
  // "A million years ago" is before any calendar.
  if (!/^(?:BC\d{4}|\d{2,4})(?:-|$)/.test(value)) return null;
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
