import * as p from './date-patterns';

/**
 * Whether a text writes the day before the month, as its dates with a month's name and those in figures whose day is
 * above twelve have it. Null where it has none, or as many of the one as of the other.
 */
export function dayFirst(text: string): boolean | null {
  const sample = text.slice(0, 60_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const ahead = count(dayBeforeMonth) + count(figuresDayFirst);
  const behind = count(monthBeforeDay) + count(figuresMonthFirst);
  return ahead === behind ? null : ahead > behind;
}

const dayBeforeMonth = p.global(`${p.dayNumeral}(?:st|nd|rd|th)?${p.gap}(?:of${p.gap})?${p.month}`);
const monthBeforeDay = p.global(`${p.month}${p.gap}${p.dayNumeral}(?:st|nd|rd|th)?`);
const figuresDayFirst = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:1[0-2]|0?[1-9])\/\d\d/g;
const figuresMonthFirst = /(?<![\d/])(?:1[0-2]|0?[1-9])\/(?:1[3-9]|2\d|3[01])\/\d\d/g;
