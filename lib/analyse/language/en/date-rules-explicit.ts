import type { DateRule, DateValue } from '@/lib/analyse/dates/date-context';
import {
  dayOrNull,
  fullYear,
  holidayOf,
  monthNumber,
  numberOf,
  yearOfDay,
  yearOfMonth,
} from '@/lib/analyse/dates/date-values';
import { dayValue, monthValue, yearValue } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { dayPartCodes, decadeWords, ordinals, seasonCodes } from './date-words.data';

const day = (number: number | null, extra: Partial<DateValue> = {}): DateValue | null =>
  number === null ? null : { type: 'DATE', value: dayValue(number), ...extra };
const isVague = (phase: string | undefined): boolean => phase !== undefined;

const lead = `(?:(?<weekday>${p.weekdayOrShort}),?${p.gap})?(?:the${p.gap}(?<part>night|morning|evening|afternoon)${p.gap}of${p.gap})?`;
const dayOrdinal = `(?:${p.dayNumeral})(?:st|nd|rd|th)?`;
const trailingYear = `(?:(?:,${p.gap}?|${p.gap}(?:of${p.gap})?)(?<year>${p.year}))?`;

function dayOf(
  groups: Record<string, string | undefined>,
  context: Parameters<DateRule['resolve']>[1],
): DateValue | null {
  const month = monthNumber(groups.month ?? '');
  const spelled = ordinals[(groups.day ?? '').toLowerCase()];
  const number = spelled ?? Number.parseInt(groups.day ?? '', 10);
  const year = groups.year ? Number(groups.year) : yearOfDay(month, number, context);
  const found = day(dayOrNull(year, month, number), { approximate: isVague(groups.phase) });
  const part = groups.part && dayPartCodes[groups.part.toLowerCase()];
  return found && part ? { ...found, type: 'TIME', value: `${found.value}T${part}` } : found;
}

/** Dates that name their day, month, year, season, quarter, decade or century. */
export const explicitRules: DateRule[] = [
  {
    pattern: p.global(
      '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?<clock>\\d\\d:\\d\\d)(?::\\d\\d)?)?',
    ),
    resolve: ({ year, month, day: number, clock }) => {
      const found = day(dayOrNull(Number(year), Number(month), Number(number)));
      return found && clock ? { ...found, type: 'TIME', value: `${found.value}T${clock}` } : found;
    },
  },
  {
    pattern: p.global('(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)'),
    resolve: ({ first, second, year, mark }, context) => {
      const full = (year ?? '').length === 4 ? Number(year) : fullYear(Number(year), context.year);
      const american = mark === '/' ? dayOrNull(full, Number(first), Number(second)) : null;
      return day(american ?? dayOrNull(full, Number(second), Number(first)));
    },
  },
  {
    pattern: p.global(
      `${lead}(?<phase>${p.phase})?(?<month>${p.month})${p.gap}?(?:the${p.gap})?(?<day>${dayOrdinal}|${p.ordinal})${trailingYear}(?:${p.gap}(?<part2>night|morning|evening|afternoon))?`,
    ),
    resolve: (groups, context) => dayOf({ ...groups, part: groups.part ?? groups.part2 }, context),
  },
  {
    pattern: p.global(
      `${lead}(?:the${p.gap})?(?<day>${dayOrdinal})${p.gap}(?:of${p.gap})?(?<month>${p.month})${trailingYear}`,
    ),
    resolve: dayOf,
  },
  {
    pattern: p.global(
      `(?<phase>${p.phase})?(?<month>${p.month})(?:,?${p.gap}(?:of${p.gap})?)(?<year>${p.year})`,
    ),
    resolve: ({ month, year, phase }) => ({
      type: 'DATE',
      value: monthValue(Number(year), monthNumber(month ?? '')),
      approximate: isVague(phase),
    }),
  },
  {
    pattern: p.global(`(?<phase>${p.phase})?(?<month>${p.month})`),
    resolve: ({ month = '', phase }, context, match) => {
      if (!isMonthHere(month, phase, context.sentence, match)) return null;
      const number = monthNumber(month);
      return {
        type: 'DATE',
        value: monthValue(yearOfMonth(number, context), number),
        approximate: isVague(phase),
      };
    },
  },
  {
    pattern: p.global(`(?<phase>${p.phase})?(?:(?:the${p.gap})?year${p.gap})?(?<year>${p.year})`),
    resolve: ({ phase, year }, context, match) =>
      isYearHere(Number(year), context, match)
        ? { type: 'DATE', value: yearValue(Number(year)), approximate: isVague(phase) }
        : null,
  },
  {
    pattern: /(?<![\p{L}\p{N}])['’](?<short>\d\d)(?![\p{L}\p{N}])/gu,
    resolve: ({ short }, context) => ({
      type: 'DATE',
      value: yearValue(fullYear(Number(short), context.year)),
    }),
  },
  {
    pattern: p.global(
      `(?:the${p.gap})?nineteen${p.gap}(?<tail>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`,
      'i',
    ),
    resolve: ({ tail }) => ({ type: 'DATE', value: yearValue(1900 + numberOf(tail ?? '')) }),
  },
  {
    pattern: p.global(
      `(?:(?:the${p.gap})?(?<phase>early|late|mid)[- ]|the${p.gap})?(?:(?<century>1[0-9]|20)(?<tens>\\d)0['’]?s|(?<century2>1[0-9]|20)00s)`,
      'i',
    ),
    resolve: ({ century, tens, century2, phase }) => ({
      type: 'DATE',
      value: century2 ? `${century2}${century2 === '20' ? '0' : ''}` : `${century}${tens}`,
      approximate: isVague(phase),
    }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:the${p.gap})(?:(?<phase>early|late|mid)[- ])?)(?:['’](?<tens>\\d)0['’]?s|(?<word>${p.decadeWord}))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    resolve: ({ tens, word, phase }, context) => {
      const year = fullYear(
        (tens ? Number(tens) : (decadeWords[(word ?? '').toLowerCase()] ?? 9)) * 10,
        context.year,
      );
      return { type: 'DATE', value: String(Math.floor(year / 10)), approximate: isVague(phase) };
    },
  },
  {
    pattern: p.global(
      `(?:the${p.gap})?(?:(?<phase>early|late|mid)[- ])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${p.ordinal}))[- ]century`,
      'i',
    ),
    resolve: ({ number, word, phase }) => {
      const count = number ? Number(number) : (ordinals[(word ?? '').toLowerCase()] ?? 0);
      return count > 1 && count < 23
        ? { type: 'DATE', value: String(count - 1).padStart(2, '0'), approximate: isVague(phase) }
        : null;
    },
  },
  {
    pattern: p.global(
      `(?:the${p.gap})?(?<phase>${p.phase})?(?<season>${p.season})(?:,?${p.gap}(?:of${p.gap})?)(?<year>${p.year})`,
      'i',
    ),
    resolve: ({ season = '', year }) => ({
      type: 'DATE',
      value: `${year}-${seasonCodes[season.toLowerCase()]}`,
    }),
  },
  {
    pattern: p.global(`(?<name>${p.holiday})(?:,?${p.gap}(?<year>${p.year}))?`),
    resolve: ({ name = '', year }, context) => {
      const own = year ? Number(year) : context.isNarrative && context.anchor ? context.anchor.year : null;
      if (own) return day(holidayOf(name, own));
      const here = holidayOf(name, context.year) ?? context.today;
      const ahead = here - context.today;
      const tense = context.tense();
      const shift =
        tense === 'future' && ahead < 0 ? 1 : (tense === 'past' ? ahead > 14 : ahead > 150) ? -1 : 0;
      return day(holidayOf(name, context.year + shift));
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<year>\\d{1,4})${p.gap}(?:BCE?(?!\\p{L})|B\\.C\\.(?:E\\.)?)`,
      'gu',
    ),
    resolve: ({ year }) => ({ type: 'DATE', value: `BC${(year ?? '').padStart(4, '0')}` }),
  },
];

/** "May" and "March" are also other words: they want a preposition or a phase before them; short forms want a date. */
function isMonthHere(
  month: string,
  phase: string | undefined,
  sentence: string,
  match: RegExpExecArray,
): boolean {
  const plain = month.replace(/\.$/, '').toLowerCase();
  if (phase) return true;
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (
    month === month.toUpperCase() &&
    month.length > 3 &&
    plain.length < 9 &&
    /^[\sA-Z]*$/.test(after) === false
  )
    return !/^(?:may|march)$/.test(plain);
  const hasPreposition =
    /\b(?:in|since|until|till|by|from|to|of|for|between|through|during|before|after|and|last|next|this|that|each|every|until|around|about|ending|ended)\s+$/i.test(
      before,
    );
  if (plain === 'may' || plain === 'march' || plain === 'mar' || plain.length <= 4) {
    if (plain === 'march' && /^\s+(?:on|of|to|in|by|for|against|through|toward)\b/i.test(after))
      return /\b(?:in|since|until|by|last|next|this)\s+$/i.test(before);
    if (plain === 'june' || plain === 'july') return !/^\s+\p{Lu}\p{Ll}/u.test(after) || hasPreposition;
    return hasPreposition && (plain !== 'may' || !/\b(?:to|and|that|of)\s+$/i.test(before));
  }
  // "April Jones", "August Wilson": a first name.
  if ((plain === 'april' || plain === 'august') && !hasPreposition && /^\s+\p{Lu}\p{Ll}/u.test(after))
    return false;
  return true;
}

/** Four digits that count things, cost money or number a model are no year. */
function isYearHere(
  year: number,
  context: Parameters<DateRule['resolve']>[1],
  match: RegExpExecArray,
): boolean {
  const { sentence } = context;
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (/[$€£¥#.,:/+-]$/.test(before) && !/\d\s?[-–/]$|[a-z\d],?\s$/.test(before)) return false;
  if (
    /\b(?:more than|about|over|nearly|some|at least|than|Flight|Route|Highway|Boeing|Airbus|No\.)\s*$/i.test(
      before,
    )
  )
    return false;
  if (
    /^(?:[-–]\d{5}|\s?%|\s?(?:per ?cent|percent|km|kilomet|met(?:er|re)s|miles|feet|ft\b|pounds|kg|tons|tonnes|people|troops|hours?|GMT|UTC|men\b|soldiers|jobs|workers|points|million|billion|thousand|dollars|euros|yen))/i.test(
      after,
    )
  )
    return false;
  if (year >= 1900 && year <= context.year + 40 && year <= 2099) return true;
  if (
    year < 1900 &&
    /^\s+[a-z]{3,}s\b/.test(after) &&
    !/\b(?:in|of|since|by|until|to|from)\s+$/i.test(before)
  )
    return false;
  return (
    /\b(?:in|of|since|by|until|from|between|during|before|after|around|circa|year|early|late|to|and)\s+$|\($/i.test(
      before,
    ) && year > 1000
  );
}
