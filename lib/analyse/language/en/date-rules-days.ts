import type { DateContext, DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import {
  date,
  dayOrNull,
  fullYear,
  holidayOf,
  monthNumber,
  stepOf,
  yearOfDay,
} from '@/lib/analyse/dates/date-values';
import { dayValue, weekValue } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { yearAhead } from './date-readings';
import { dayPartCodes, ordinals } from './date-words.data';

const lead = `(?:(?<weekday>${p.weekdayOrShort}),?${p.gap})?(?:[Tt]he${p.gap}(?<part>night|morning|evening|afternoon)${p.gap}of${p.gap})?`;
const dayOrdinal = `(?:${p.dayNumeral})(?:st|nd|rd|th)?`;
const trailingYear = `(?:(?:,${p.gap}?|${p.gap}(?:of${p.gap})?)(?<year>${p.year}))?`;

/** Dates that name their day: in figures, by month and day, by holiday; and the two ends of "12–14 July". */
export const dayRules: DateRule[] = [
  {
    needs: p.hints.digit,
    pattern: p.global(
      '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?<clock>\\d\\d:\\d\\d)(?::\\d\\d)?)?',
    ),
    resolve: ({ year, month, day, clock }) => {
      const found = dateOfDay(dayOrNull(Number(year), Number(month), Number(day)));
      return found && clock ? { ...found, type: 'TIME', value: `${found.value}T${clock}` } : found;
    },
  },
  {
    needs: /\d[/.]\d/,
    pattern: p.global('(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)'),
    resolve: ({ first, second, year = '', mark }, context) => {
      const full = year.length === 4 ? Number(year) : fullYear(Number(year), context.year);
      return dateOfDay(numericDay(full, [Number(first), Number(second)], mark === '/', context));
    },
  },
  {
    needs: p.hints.month,
    pattern: p.global(
      `${lead}(?<phase>${p.phase})?(?<month>${p.month})${p.gap}?(?:the${p.gap})?(?<day>${dayOrdinal}|${p.ordinal})${trailingYear}(?:${p.gap}(?<part2>night|morning|evening|afternoon))?`,
    ),
    resolve: (groups, context, match) =>
      dayOf({ ...groups, part: groups.part ?? groups.part2 }, context, match),
  },
  {
    needs: p.hints.month,
    pattern: p.global(
      `${lead}(?:the${p.gap})?(?<day>${dayOrdinal})${p.gap}(?:of${p.gap})?(?<month>${p.month})${trailingYear}`,
    ),
    resolve: dayOf,
  },
  {
    needs: p.hints.month,
    pattern: p.global(
      `(?:the${p.gap})?(?<day>${dayOrdinal})(?=${p.pairMark}${dayOrdinal}${p.gap}(?:of${p.gap})?(?<month>${p.month})${trailingYear})`,
    ),
    resolve: dayOf,
  },
  {
    needs: p.hints.month,
    pattern: p.global(
      `(?<=(?<month>${p.month})${p.gap}${dayOrdinal}(?:[-–—]|${p.gap}(?:to|and)${p.gap}))(?<day>${dayOrdinal})(?:,${p.gap}?(?<year>${p.year})|(?=[-–—,.;:)]|$|${p.gap}\\())`,
    ),
    resolve: dayOf,
  },
  {
    needs: /week/,
    pattern: p.global(
      `[Tt]he${p.gap}week${p.gap}(?:of|beginning|starting|ending|ended|from|to)${p.gap}(?:(?<month>${p.month})${p.gap}(?<day>${dayOrdinal})|(?:the${p.gap})?(?<day2>${dayOrdinal})${p.gap}(?:of${p.gap})?(?<month2>${p.month}))${trailingYear}`,
    ),
    resolve: ({ month, day, day2, month2, year }, context, match) => {
      const found = dayNumberOf({ month: month ?? month2, day: day ?? day2, year }, context, match);
      return found === null ? null : date(weekValue(found));
    },
  },
  {
    needs: p.hints.holiday,
    pattern: p.global(
      `(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?)${p.gap})?(?<name>${p.holiday})(?:,?${p.gap}(?<year>${p.year}))?`,
    ),
    resolve: holiday,
  },
];

const dateOfDay = (number: number | null, extra: Partial<DateValue> = {}): DateValue | null =>
  number === null ? null : date(dayValue(number), extra);

function dayOf(
  groups: Record<string, string | undefined>,
  context: DateContext,
  match: RegExpExecArray,
): DateValue | null {
  const found = dateOfDay(dayNumberOf(groups, context, match), { approximate: groups.phase !== undefined });
  const part = groups.part && dayPartCodes[groups.part.toLowerCase()];
  return found && part ? { ...found, type: 'TIME', value: `${found.value}T${part}` } : found;
}

function dayNumberOf(
  groups: Record<string, string | undefined>,
  context: DateContext,
  match: RegExpExecArray,
): number | null {
  const month = monthNumber(groups.month ?? '');
  const spelled = ordinals[(groups.day ?? '').toLowerCase()];
  const day = spelled ?? Number.parseInt(groups.day ?? '', 10);
  const stated = groups.year
    ? Number(groups.year)
    : yearAhead(context.sentence, match.index + match[0].length, month);
  return dayOrNull(stated ?? yearOfDay(month, day, context), month, day);
}

/**
 * "3/4/2026" is a day in March or in April: it is read as the article writes its other dates, and as none where that
 * does not tell. Points stand in dates that put the day first.
 */
function numericDay(
  year: number,
  [first, second]: readonly [number, number],
  hasSlashes: boolean,
  context: DateContext,
): number | null {
  const monthFirst = dayOrNull(year, first, second);
  const dayFirst = dayOrNull(year, second, first);
  if (!hasSlashes) return dayFirst ?? monthFirst;
  if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return monthFirst ?? dayFirst;
  const order = context.dayFirst();
  return order === null ? null : order ? dayFirst : monthFirst;
}

function holiday(
  { step, name = '', year }: Record<string, string | undefined>,
  context: DateContext,
): DateValue | null {
  const here = holidayOf(name, context.year);
  if (here === null) return null;
  const told = context.isNarrative && !step && context.anchor ? context.anchor.year : null;
  if (year || told) return dateOfDay(holidayOf(name, Number(year ?? told)));
  const ahead = here - context.today;
  return dateOfDay(
    holidayOf(name, context.year + (step ? stepYears(step, ahead) : tenseYears(ahead, context))),
  );
}

function stepYears(step: string, ahead: number): number {
  const shift = stepOf(step);
  if (/past/i.test(step) || shift < 0) return ahead < 0 ? 0 : -1;
  return shift > 0 && ahead <= 0 ? 1 : 0;
}

function tenseYears(ahead: number, context: DateContext): number {
  const tense = context.tense();
  if (tense === 'future' && ahead < 0) return 1;
  return (tense === 'past' ? ahead > 14 : ahead > 150) ? -1 : 0;
}
