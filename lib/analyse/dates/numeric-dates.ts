import { dayValue } from '@/lib/text/calendar';
import type { DateRule, DateValue } from './date-context';
import { dayOrNull, fullYear } from './date-values';
import { digit, plainDigits } from './phrase-numbers';

const edge = '(?<![\\p{Script=Latin}\\p{N}]|\\d[.,:/-])';
const end = '(?![\\p{Script=Latin}\\p{N}]|[./-]\\d)';

/** Dates in digits as all the world but North America writes them: 2026-03-05, 2026/3/5, 5/3/2026, 5.3.26. */
export const numericRules: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${edge}(?<year>${digit}{4})(?:(?<mark>[/.-])(?<month>${digit}{1,2})\\k<mark>(?<day>${digit}{1,2}))(?:T(?<clock>\\d\\d:\\d\\d)(?::\\d\\d)?)?${end}`,
      'gu',
    ),
    resolve: ({ year, month, day, clock }) => {
      const found = dayOf(numberOf(year), numberOf(month), numberOf(day));
      return found && clock ? { type: 'TIME', value: `${found.value}T${clock}` } : found;
    },
  },
  {
    pattern: new RegExp(
      `${edge}(?<day>${digit}{1,2})(?<mark>[/.-])(?<month>${digit}{1,2})\\k<mark>(?<year>${digit}{4}|${digit}{2})${end}`,
      'gu',
    ),
    resolve: ({ year = '', month, day, mark }, context) => {
      // "3-2-10" is a score or a part number.
      if (mark === '-' && year.length < 4) return null;
      return dayOf(
        year.length === 4 ? numberOf(year) : fullYear(numberOf(year), context.year),
        numberOf(month),
        numberOf(day),
      );
    },
  },
];

const numberOf = (text: string | undefined): number => Number(plainDigits(text ?? ''));

function dayOf(year: number, month: number, day: number): DateValue | null {
  const found = year > 999 && year < 2200 ? dayOrNull(year, month, day) : null;
  return found === null ? null : { type: 'DATE', value: dayValue(found) };
}
