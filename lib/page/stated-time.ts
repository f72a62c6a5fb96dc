/** Reads the many ways in which pages write a date, keeping the publisher's own offset. */
import { letter } from './letter';
import { monthOf } from './month-names';
import { addClock, withClock } from './stated-clock';

export interface TimeReading {
  /** `2026-01-04T07:50:00+09:00`, `2026-01-04T07:50:00` without a known zone, or `2026-01-04`. */
  iso: string;
  /** The same with day and month changed over, where the numbers alone leave that open. */
  swapped: string | null;
  /** Where the date begins, in UTF-16 units of the text with its white space collapsed. */
  start: number;
}

/** Longer text is no statement of a time. */
const maximumLength = 400;

/** As `readTime`, the reading alone. */
export const parseStatedTime = (text: string, language: string | null = null): string | null =>
  readTime(text, language)?.iso ?? null;

/**
 * The first date in the text; null when it holds none of the years 1990 to 2100. Of dates written in numbers
 * alone, a day above 12 decides the order; otherwise dots mean day first, and slashes follow `language`
 * (`en-US` and `en`: month first).
 */
export function readTime(text: string, language: string | null = null): TimeReading | null {
  if (text.length > maximumLength * 4) return null;
  const plain = plainDigits(text).replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > maximumLength) return null;
  return (
    readIso(plain) ??
    readEpoch(plain) ??
    readEastAsian(plain) ??
    readNamedMonth(plain, language) ??
    readNumbers(plain, language)
  );
}

/** Digits of other scripts as ours, one for one, and without the marks that steer the direction of writing. */
const plainDigits = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u0966-\u096f\u09e6-\u09ef]/g, (digit) => String((digit.charCodeAt(0) & 15) - 6));

/** Null for a day that no calendar has. */
function dayOf(year: string | number, month: string | number, date: string | number): string | null {
  const [years, months, dates] = [Number(year), Number(month), Number(date)];
  if (!(years >= 1990 && years <= 2100 && months >= 1 && months <= 12 && dates >= 1 && dates <= 31))
    return null;
  const real = new Date(Date.UTC(years, months - 1, dates));
  return real.getUTCMonth() === months - 1 ? real.toISOString().slice(0, 10) : null;
}

const reading = (iso: string | null, start: number, swapped: string | null = null): TimeReading | null =>
  iso === null ? null : { iso, swapped, start };

function readIso(text: string): TimeReading | null {
  const match =
    /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|\s*,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i.exec(
      text,
    ) ?? /^((?:19|20)\d\d)(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (!match) return null;
  const [, year = '', month = '', date = '', hour, minute, second, zone] = match;
  const found = dayOf(year, month, date);
  return found ? reading(withClock(found, { hour, minute, second, zone }), match.index) : null;
}

function readEpoch(text: string): TimeReading | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  const time = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return reading(time.toISOString().replace(/\.\d+/, ''), 0);
}

function readEastAsian(text: string): TimeReading | null {
  const match =
    /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?(?:[^\d]{0,8}?(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})\s?[:：時时시点點]\s?(\d{2}))?/.exec(
      text,
    );
  if (!match) return null;
  const [, year = '', month = '', date = '', half, hour, minute] = match;
  const found = dayOf(year, month, date);
  if (!found) return null;
  const isAfternoon = half !== undefined && /[後下후]/.test(half) && Number(hour) < 12;
  return reading(
    withClock(found, { hour: isAfternoon ? String(Number(hour) + 12) : hour, minute }),
    match.index,
  );
}

const month = `(?<month>${letter}{3,20})`;
// "4 January 2026", "4. Januar 2026", "4 de enero de 2026", "4th of Jan, 2026", "1er janvier 2026"
const dayFirst = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|º|ª|\\.)(?!${letter}))?[\\s\\-/]*(?:de |of |d['’])?\\s?${month}\\.?,?[\\s\\-/]*(?:de |del |of )?\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'g',
);
// "January 4, 2026", "Jan. 4th 2026"
const monthFirst = new RegExp(
  `(?<!${letter})${month}\\.?\\s?(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th))?,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'g',
);
// "2026. január 4.", "2026 m. sausio 4 d."
const yearFirst = new RegExp(
  `(?<!\\d)(?<year>(?:19|20)\\d\\d)[\\s,.-]+(?:m\\. )?${month}\\.?[\\s-]*(?<day>\\d{1,2})(?!\\d)`,
  'g',
);
// "2026. gada 4. janvāris"
const yearThenDay = new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d\\d)\\.? gada (?<day>\\d{1,2})\\. ${month}`, 'g');
// "4 tháng 1, 2026"
const numberedMonth =
  /(?<!\d)(?<day>\d{1,2}) tháng (?<month>\d{1,2}),? (?:năm )?(?<year>(?:19|20)\d\d)(?!\d)/g;

function readNamedMonth(text: string, language: string | null): TimeReading | null {
  for (const pattern of [dayFirst, monthFirst, yearFirst, yearThenDay, numberedMonth]) {
    for (const match of text.matchAll(pattern)) {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      const number = /^\d/.test(month) ? Number(month) : monthOf(month, language);
      const found = number ? dayOf(year, number, day) : null;
      if (found) return clocked(found, null, text, match);
    }
  }
  return null;
}

function readNumbers(text: string, language: string | null): TimeReading | null {
  const yearFirst = /(?<!\d)((?:19|20)\d\d) ?([./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) {
    const [, year = '', , month = '', date = ''] = yearFirst;
    const found = dayOf(year, month, date);
    if (found) return clocked(found, null, text, yearFirst);
  }
  const match = /(?<![\d.])(\d{1,2})( ?[./-] ?)(\d{1,2})\2((?:19|20)?\d\d)(?![\d%]|\.\d)/.exec(text);
  if (!match) return null;
  const [, first = '', mark = '', second = '', digits = ''] = match;
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const isMonthFirst =
    Number(second) > 12 ||
    (Number(first) <= 12 && mark.trim() === '/' && /^en(?:-us)?$/i.test(language ?? ''));
  const [one, other] = [dayOf(year, second, first), dayOf(year, first, second)];
  const [found, swapped] = isMonthFirst ? [other, one] : [one, other];
  return found ? clocked(found, swapped === found ? null : swapped, text, match) : null;
}

function clocked(date: string, swapped: string | null, text: string, match: RegExpMatchArray): TimeReading {
  const start = match.index ?? 0;
  const [before, after] = [text.slice(0, start), text.slice(start + match[0].length)];
  return {
    iso: addClock(date, before, after),
    swapped: swapped && addClock(swapped, before, after),
    start,
  };
}
