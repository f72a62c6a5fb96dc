import type { DateContext, DateRule } from '@/lib/analyse/dates/date-context';
import { date, fullYear, monthNumber, numberOf, yearOfMonth } from '@/lib/analyse/dates/date-values';
import { monthValue, yearValue } from '@/lib/text/calendar';
import * as p from './date-patterns';
import { isMonthHere, isYearHere, yearAhead } from './date-readings';
import { decadeWords, ordinals, seasonCodes } from './date-words.data';

const tail =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|oh[- ](?:one|two|three|four|five|six|seven|eight|nine))';
/** "Nineteen ninety-six", "two thousand": as they are spoken on the air. */
const spelledYear = `(?:(?<century>nineteen|twenty)${p.gap}(?<tail>${tail})|(?<thousand>two${p.gap}thousand))`;
const halfCentury = `(?:(?:the${p.gap})?(?<phase>early|late|mid)[- ]|the${p.gap})`;

/** Dates no finer than a month: months, years, seasons, decades, centuries. */
export const yearRules: DateRule[] = [
  {
    needs: p.hints.month,
    pattern: p.global(
      `(?<phase>${p.phase})?(?<month>${p.month})(?:,?${p.gap}(?:of${p.gap})?)(?:(?<ancient>\\d{1,4})${p.era}|(?<year>${p.year})|${spelledYear})`,
    ),
    resolve: ({ month = '', phase, ...year }) =>
      date(monthValue(statedYear(year), monthNumber(month)), { approximate: phase !== undefined }),
  },
  {
    needs: p.hints.month,
    pattern: p.global(`(?<phase>${p.phase})?(?<month>${p.month})`),
    resolve: ({ month = '', phase }, context, match) => {
      if (!isMonthHere(month, phase, context.sentence, match)) return null;
      const number = monthNumber(month);
      const year =
        yearAhead(context.sentence, match.index + match[0].length, number) ??
        yearBefore(number, context, match) ??
        yearOfMonth(number, context);
      return date(monthValue(year, number), { approximate: phase !== undefined });
    },
  },
  {
    needs: /\d{4}/,
    pattern: p.global(`(?<phase>${p.phase})?(?:(?:the${p.gap})?year${p.gap})?(?<year>${p.year})`),
    resolve: ({ phase, year }, context, match) =>
      isYearHere(Number(year), context, match)
        ? date(yearValue(Number(year)), { approximate: phase !== undefined })
        : null,
  },
  {
    // "1990–95".
    needs: /\d[-–—/]\d\d/,
    pattern:
      /(?<=(?<![\p{L}\p{N}.,-])(?<century>1[0-9]|20)(?<from>\d\d)[-–—/])(?<to>\d\d)(?![\p{L}\p{N}-]|[.,]\d|%)/gu,
    resolve: ({ century, from, to }) => (Number(to) > Number(from) ? date(`${century}${to}`) : null),
  },
  {
    needs: /['’]\d\d/,
    pattern: /(?<![\p{L}\p{N}'’])['’](?<short>\d\d)(?![\p{L}\p{N}'’-])/gu,
    resolve: ({ short }, context, match) => {
      // "The '60 Minutes' programme".
      if (
        /^\s+\p{Lu}[^.!?]*['’]/u.test(context.sentence.slice(match.index + match[0].length, match.index + 40))
      )
        return null;
      return date(yearValue(fullYear(Number(short), toldYear(context))));
    },
  },
  {
    needs: /nineteen|twenty|thousand/i,
    pattern: p.global(`(?:the${p.gap}(?:year${p.gap})?)?${spelledYear}`, 'i'),
    // "Two thousand people", "twenty thirty-year bonds".
    resolve: (groups, context, match) => {
      const before = context.sentence.slice(Math.max(0, match.index - 8), match.index);
      const isLed = /^the\s+year/i.test(match[0]) || /\b(?:in|since|of|by|until)\s+$/i.test(before);
      const after = context.sentence.slice(match.index + match[0].length, match.index + match[0].length + 20);
      if (!(isLed || /nine/i.test(groups.century ?? '')) || /^[-\s]+[a-z]{3,}s\b/.test(after)) return null;
      return date(yearValue(statedYear(groups)));
    },
  },
  {
    needs: /0['’]?s/i,
    pattern: p.global(
      `${halfCentury}?(?:(?<century>1[0-9]|20)(?<tens>\\d)0['’]?s|(?<century2>1[0-9]|20)00s)`,
      'i',
    ),
    resolve: ({ century, tens, century2, phase }) =>
      date(century2 ? `${century2}${century2 === '20' ? '0' : ''}` : `${century}${tens}`, {
        approximate: phase !== undefined,
      }),
  },
  {
    needs: /ties|0['’]?s/i,
    pattern: p.global(
      `(?:the${p.gap})(?:(?<phase>early|late|mid)[- ])?(?:['’](?<tens>\\d)0['’]?s|(?<word>${p.decadeWord})|(?<ancient>\\d{1,3})0s(?=${p.gap}B\\.?C))`,
      'i',
    ),
    resolve: ({ tens, word, ancient, phase }, context) => {
      if (ancient) return date(`BC${ancient.padStart(3, '0')}`, { approximate: phase !== undefined });
      const ten = tens ? Number(tens) : (decadeWords[(word ?? '').toLowerCase()] ?? 9);
      const year = fullYear(ten * 10, toldYear(context));
      return date(String(Math.floor(year / 10)), { approximate: phase !== undefined });
    },
  },
  {
    needs: /centur/i,
    pattern: p.global(
      `(?:the${p.gap})?(?:(?<phase>early|late|mid|middle${p.gap}of${p.gap}the)[- ])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${p.ordinal}))[- ]century${p.era}?`,
      'i',
    ),
    resolve: ({ number, word, phase, era }) => {
      const count = number ? Number(number) : (ordinals[(word ?? '').toLowerCase()] ?? 0);
      return count > 1 && count < 23
        ? date(`${era ? 'BC' : ''}${String(count - 1).padStart(2, '0')}`, {
            approximate: phase !== undefined,
          })
        : null;
    },
  },
  {
    needs: p.hints.season,
    pattern: p.global(
      `(?<phase>${p.phase})?(?:the${p.gap})?(?:early${p.gap}|late${p.gap}|mid-)?(?<season>${p.season})(?:,?${p.gap}(?:of${p.gap})?)(?:(?<ancient>\\d{1,4})${p.era}|(?<year>${p.year})|${spelledYear})`,
      'i',
    ),
    resolve: ({ season = '', phase, ...year }) =>
      date(`${yearValue(statedYear(year))}-${seasonCodes[season.toLowerCase()]}`, {
        approximate: phase !== undefined,
      }),
  },
  {
    // "The summer and autumn of 1918".
    needs: p.hints.season,
    pattern: p.global(`(?:the${p.gap})?(?<season>${p.season})(?=${p.pairMark}(?:${p.season})${p.gap})`, 'i'),
    resolve: ({ season = '' }, context, match) => {
      const year = yearAhead(context.sentence, match.index + match[0].length, 0);
      return year === null ? null : date(`${yearValue(year)}-${seasonCodes[season.toLowerCase()]}`);
    },
  },
  {
    needs: /BC|B\.C/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?<year>\\d{1,4})(?:${p.era}|(?=${p.pairMark}\\d{1,4}${p.gap}B\\.?C))`,
      'gu',
    ),
    resolve: ({ year = '' }) => (Number(year) > 0 ? date(`BC${year.padStart(4, '0')}`) : null),
  },
];

/** "June through August", "November to March": the second month follows the first. */
function yearBefore(month: number, { sentence, anchor }: DateContext, match: RegExpExecArray): number | null {
  if (anchor?.precision !== 'month' || !anchor.month || !afterMonth.test(p.wordsBefore(sentence, match)))
    return null;
  return anchor.year + (month < anchor.month ? 1 : 0);
}

const afterMonth = new RegExp(`${p.month}${p.rangeMark}(?:(?:early|late|mid)[- ])?$`, 'u');

/** The year of a group of `ancient`, `year` or spelled words. */
function statedYear({ ancient, year, century, tail, thousand }: Record<string, string | undefined>): number {
  if (ancient) return 1 - Number(ancient);
  if (year) return Number(year);
  if (thousand) return 2000;
  return (/nine/i.test(century ?? '') ? 1900 : 2000) + numberOf((tail ?? '').replace(/oh[- ]/i, ''));
}

/** The century of "the '90s" is that of the article, or of the time it tells of. */
const toldYear = (context: DateContext): number =>
  context.isNarrative && context.anchor ? context.anchor.year : context.year;
