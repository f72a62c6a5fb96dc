import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import { date, dayOrNull, monthNumber, shiftedValue, stepOf } from '@/lib/analyse/dates/date-values';
import { dayFromNumber, dayValue, monthValue, weekdayOf, weekValue, yearValue } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { seasonCodes } from './date-words.data';

/** Dates that mean something only beside the day of the article, or beside the date told before. */
export const relativeRules: DateRule[] = [
  {
    needs: p.hints.unit,
    pattern: p.global(
      `${p.early}${p.step}${p.gap}(?:fiscal${p.gap}|full${p.gap}|calendar${p.gap}|school${p.gap})?(?<unit>week|weekend|month|year|quarter|decade|century)`,
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
    needs: p.hints.month,
    pattern: p.global(`${p.early}${p.step}${p.gap}(?<month>${p.month})(?:${p.gap}(?<day>${p.dayNumeral}))?`),
    resolve: ({ step: stepWords = '', month = '', day, phase }, context) => {
      const number = monthNumber(month);
      const year = stepYear(number, stepOf(stepWords), context);
      return monthOrDay(year, number, day, phase !== undefined);
    },
  },
  {
    needs: p.hints.month,
    pattern: p.global(
      `${p.early}(?<month>${p.month})(?:${p.gap}(?<day>${p.dayNumeral}))?,?${p.gap}(?:of${p.gap})?(?<step>last|next|this|that|the${p.gap}same)${p.gap}year`,
    ),
    resolve: ({ step: stepWords = '', month = '', day, phase }, context) => {
      const year = /that|same/i.test(stepWords)
        ? (context.anchor?.year ?? context.year)
        : context.year + stepOf(stepWords);
      const number = monthNumber(month);
      return monthOrDay(year, number, day, phase !== undefined);
    },
  },
  {
    needs: p.hints.season,
    pattern: p.global(
      `${p.early}(?:${p.step}|the|in|during|by|since|until|that|following)${p.gap}(?<season>spring|summer|autumn|fall|winter)(?!${p.gap}(?:of${p.gap}\\d|olympic|games|in|to|from|\\d))`,
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
];

/** The year of "last April", "next April": counted from the time told in a history, else from the article. */
function stepYear(month: number, shift: number, context: DateContext): number {
  const { anchor } = context;
  const told = context.isNarrative && anchor?.month ? { year: anchor.year, month: anchor.month } : context;
  if (shift < 0) return month < told.month ? told.year : told.year - 1;
  return shift > 0 && month <= told.month ? told.year + 1 : told.year;
}

function monthOrDay(
  year: number,
  month: number,
  day: string | undefined,
  approximate: boolean,
): DateValue | null {
  const number = day ? dayOrNull(year, month, Number(day)) : null;
  if (day) return number === null ? null : date(dayValue(number), { approximate });
  return date(monthValue(year, month), { approximate });
}

function seasonYear(code: string, shift: number, context: DateContext): number {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 6;
  const { year, month } = dayFromNumber(context.today);
  if (code === 'WI' && month <= 2) return shift === 0 ? year - 1 : shift < 0 ? year - 2 : year;
  if (shift < 0) return first + 2 < month ? year : year - 1;
  if (shift > 0) return first > month ? year : year + 1;
  return first > month + 5 && context.tense() === 'past' ? year - 1 : year;
}
