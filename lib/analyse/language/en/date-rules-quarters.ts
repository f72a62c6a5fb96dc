import type { DateContext, DateRule } from '@/lib/analyse/dates/date-context';
import { date, shiftedValue, stepOf } from '@/lib/analyse/dates/date-values';
import { yearValue } from '@/lib/text/calendar';
import * as p from './date-patterns';

const quarterNames: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
};

/** Quarters and halves of a year, as company news counts them. */
export const quarterRules: DateRule[] = [
  {
    needs: /quarter/i,
    pattern: p.global(
      `(?:(?<year1>${p.year}|this${p.gap}year|last${p.gap}year|next${p.gap}year)['’]s${p.gap})?(?:the${p.gap})?(?:(?<year2>${p.year})${p.gap})?(?:fiscal${p.gap})?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th|final)(?:[- ]|${p.gap}fiscal[- ])quarter(?:,?${p.gap}(?:of${p.gap})?(?<year3>${p.year}|the${p.gap}previous${p.gap}year|this${p.gap}year|last${p.gap}year|next${p.gap}year))?`,
      'i',
    ),
    resolve: ({ quarter = '', year1, year2, year3 }, context, match) => {
      const number = quarterNames[quarter.toLowerCase()] ?? 1;
      return date(`${yearValue(quarterYear(number, year1 ?? year2 ?? year3, context, match))}-Q${number}`);
    },
  },
  {
    needs: /[QH][1-4]/,
    pattern: p.global(
      `(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?:${p.gap}(?:of${p.gap})?|/)?(?<year>${p.year})?`,
    ),
    resolve: ({ quarter, half, year }, context, match) => {
      const number = Number(quarter ?? half) * (half ? 2 : 1);
      return date(
        `${yearValue(quarterYear(number, year, context, match))}-${quarter ? `Q${quarter}` : `H${half}`}`,
      );
    },
  },
  {
    needs: /half/i,
    pattern: p.global(
      `(?:the${p.gap})?(?<half>first|second)[- ]half(?:${p.gap}of${p.gap}(?:the${p.gap}year|(?<year>${p.year}|this${p.gap}year|last${p.gap}year|next${p.gap}year)))`,
      'i',
    ),
    resolve: ({ half = '', year }, context, match) =>
      date(
        `${yearValue(quarterYear(/first/i.test(half) ? 2 : 4, year, context, match))}-H${/first/i.test(half) ? 1 : 2}`,
      ),
  },
  {
    needs: /latest|year-/i,
    pattern: p.global(
      `(?:the${p.gap})?latest${p.gap}(?:quarter|period)|(?:the${p.gap})?(?:year-earlier|year-ago)(?:${p.gap}(?:period|quarter|month))?`,
      'i',
    ),
    resolve: (_, context, match) => {
      if (!/latest/i.test(match[0])) return date(yearBefore(context));
      return date(shiftedValue(context.today, -1, 'quarter'));
    },
  },
  {
    needs: /FY/,
    pattern: p.global(`FY['’]?${p.gap}?(?<year>20\\d\\d|\\d\\d)`),
    resolve: ({ year = '' }) => date(year.length === 4 ? year : `20${year}`),
  },
];

/** The same quarter a year before, in company news; else the year before the one told. */
export function yearBefore(context: DateContext): string {
  const quarter = context.quarter && /^(\d{4})(-Q\d)$/.exec(context.quarter);
  return quarter ? `${yearValue(Number(quarter[1]) - 1)}${quarter[2]}` : yearValue(context.year - 1);
}

function quarterYear(
  quarter: number,
  stated: string | undefined,
  context: DateContext,
  match: RegExpExecArray,
): number {
  const after = p.wordsAfter(context.sentence, match);
  if (stated) return /^\d/.test(stated) ? Number(stated) : context.year + stepOf(stated);
  const first = (quarter - 1) * 3 + 1;
  if (context.isNarrative && context.anchor) return context.anchor.year;
  // "Will report fourth-quarter earnings on Wednesday": results are of a quarter that is over.
  const isOver = /^\s+(?:earnings|results|profits?|sales|revenues?|figures|losses|report)\b/i.test(after);
  return first > context.month && (isOver || context.tense() !== 'future') ? context.year - 1 : context.year;
}
