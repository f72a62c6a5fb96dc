import { dayValue, monthValue } from '@/lib/text/calendar';
import type { DateContext, DateRule, DateValue } from './date-context';
import { dayOrNull, fullYear } from './date-values';
import { foreignMonths, foreignWords } from './date-words-foreign.data';

/** Explicit dates of the languages that have a month table; numeric and 年月日 dates everywhere. */
export function foreignRulesOf(language: string): readonly DateRule[] {
  const known = rulesByLanguage.get(language);
  if (known) return known;
  const made = [
    ...numericRules,
    ...wordRules(language),
    ...(/^(?:ja|zh|ko)$/.test(language) ? cjkRules : []),
  ];
  rulesByLanguage.set(language, made);
  return made;
}

const rulesByLanguage = new Map<string, readonly DateRule[]>();

const date = (value: string): DateValue => ({ type: 'DATE', value });
const day = (year: number, month: number, number: number): DateValue | null => {
  const found = dayOrNull(year, month, number);
  return found === null ? null : date(dayValue(found));
};

/** The year that brings a day without one nearest to publication. */
function nearestYear(month: number, number: number, context: DateContext): number {
  const distance = (year: number) =>
    Math.abs((dayOrNull(year, month, number) ?? Number.POSITIVE_INFINITY) - context.today);
  return [context.year, context.year - 1, context.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
}

const numericRules: DateRule[] = [
  {
    pattern: /(?<![\p{L}\p{N}])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\p{L}\p{N}])/gu,
    resolve: ({ year, month, day: number }) => day(Number(year), Number(month), Number(number)),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)(?![\p{L}\p{N}])/gu,
    resolve: ({ year = '', month, day: number }, context) =>
      day(
        year.length === 4 ? Number(year) : fullYear(Number(year), context.year),
        Number(month),
        Number(number),
      ),
  },
];

const cjkRules: DateRule[] = [
  {
    pattern:
      /(?:(?<year>\d{4})\s?[年년]\s?)?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>3[01]|[12]\d|0?[1-9])\s?[日号號일]/gu,
    resolve: ({ year, month, day: number }, context) =>
      day(
        year ? Number(year) : nearestYear(Number(month), Number(number), context),
        Number(month),
        Number(number),
      ),
  },
  {
    pattern: /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월]/gu,
    resolve: ({ year, month }) => date(monthValue(Number(year), Number(month))),
  },
  { pattern: /(?<!\d)(?<year>(?:19|20)\d\d)\s?[年년]/gu, resolve: ({ year }) => date(year ?? '') },
  { pattern: /今日|今天|오늘/gu, resolve: (_, context) => date(dayValue(context.today)) },
  { pattern: /昨日|昨天|어제/gu, resolve: (_, context) => date(dayValue(context.today - 1)) },
  { pattern: /明日|明天|내일/gu, resolve: (_, context) => date(dayValue(context.today + 1)) },
];

function wordRules(language: string): DateRule[] {
  const months = foreignMonths[language];
  const words = foreignWords[language];
  if (!months || !words) return [];
  const names = Object.keys(months)
    .sort((one, other) => other.length - one.length)
    .join('|');
  const month = (name = '') => months[name.toLowerCase().replace(/\.$/, '')] ?? 0;
  const join = language === 'es' || language === 'pt' ? '\\s(?:de\\s)?' : '\\s';
  const number =
    language === 'de' ? '(?<day>3[01]|[12]\\d|[1-9])\\.' : '(?<day>3[01]|[12]\\d|[1-9])(?:er|º|°)?';
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])${number}${join}(?<month>${names})\\.?(?:${join.replace('(?:de\\s)?', '(?:del?\\s)?')}(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      resolve: ({ day: stated, month: name, year }, context) => {
        const numbers = [month(name), Number(stated)] as const;
        return day(year ? Number(year) : nearestYear(...numbers, context), ...numbers);
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<month>${names})\\.?${join.replace('(?:de\\s)?', '(?:del?\\s)?')}(?<year>\\d{4})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      resolve: ({ month: name, year }) => date(monthValue(Number(year), month(name))),
    },
    {
      pattern: new RegExp(
        `(?<=(?<![\\p{L}])(?:${words.yearLead})\\s)(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}%]|[.,]\\d)`,
        'giu',
      ),
      resolve: ({ year }) => date(year ?? ''),
    },
    ...(
      [
        ['today', 0],
        ['yesterday', -1],
        ['tomorrow', 1],
      ] as const
    ).map(
      ([word, shift]): DateRule => ({
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words[word]})(?![\\p{L}\\p{N}])`, 'giu'),
        resolve: (_, context) => date(dayValue(context.today + shift)),
      }),
    ),
  ];
}
