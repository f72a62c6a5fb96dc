/** Reads the many ways in which pages write a date, keeping the publisher's own offset. */

/**
 * `2026-01-04T07:50:00+09:00`, `2026-01-04T07:50:00` without a known zone, or `2026-01-04`; null when the text
 * holds no date of the years 1990 to 2100. Of dates written in numbers alone, a day above 12 decides the
 * order; otherwise dots mean day first, and slashes follow `language` (`en-US` and `en`: month first).
 */
export function parseStatedTime(text: string, language: string | null = null): string | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > 400) return null;
  return (
    parseIso(plain) ??
    parseEpoch(plain) ??
    parseEastAsian(plain) ??
    parseNamedMonth(plain, language) ??
    parseNumbers(plain, language)
  );
}

const two = (value: number | string): string => String(value).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(date)}` : null;
}

function parseIso(text: string): string | null {
  const match =
    /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|\s*,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i.exec(
      text,
    ) ?? /^((?:19|20)\d\d)(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (!match) return null;
  const found = day(Number(match[1]), Number(match[2]), Number(match[3]));
  return found && withClock(found, match[4], match[5], match[6], match[7]);
}

function withClock(found: string, hour?: string, minute?: string, second?: string, zone?: string): string {
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return found;
  const clock = `${found}T${two(hour)}:${minute}:${second ?? '00'}`;
  if (!zone) return clock;
  if (/^[a-z]/i.test(zone)) return `${clock}Z`;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${clock}${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function parseEpoch(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  return new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString().replace('.000', '');
}

function parseEastAsian(text: string): string | null {
  const match =
    /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(?:[^\d]{0,8}(\d{1,2})[:：時时시]\s*(\d{2}))?/.exec(
      text,
    );
  if (!match) return null;
  const found = day(Number(match[1]), Number(match[2]), Number(match[3]));
  return found && withClock(found, match[4], match[5]);
}

function parseNamedMonth(text: string, language: string | null): string | null {
  const months = monthsOf(language);
  // "4 January 2026", "4. Januar 2026", "4 de enero de 2026", "Sunday 4 Jan 2026"
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-/]*(?:de |of |d')?\s*(\p{L}[\p{L}\p{M}]{2,})\.?,?[\s\-/]*(?:de |del |of )?\s*((?:19|20)\d\d)(?!\d)/gu;
  // "January 4, 2026", "Jan. 4th 2026"
  const monthFirst = /(\p{L}[\p{L}\p{M}]{2,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/gu;
  const yearFirst = /((?:19|20)\d\d)[\s,.-]+(\p{L}[\p{L}\p{M}]{2,})\.?[\s-]*(\d{1,2})(?!\d)/gu;
  const rounds: [RegExp, number, number, number][] = [
    [dayFirst, 3, 2, 1],
    [monthFirst, 3, 1, 2],
    [yearFirst, 1, 2, 3],
  ];
  for (const [pattern, year, month, date] of rounds) {
    for (const match of text.matchAll(pattern)) {
      const number =
        months.get((match[month] ?? '').toLowerCase().slice(0, 12)) ??
        months.get((match[month] ?? '').toLowerCase().slice(0, 3));
      const found = number ? day(Number(match[year]), number, Number(match[date])) : null;
      if (found) return readClock(found, text.slice(match.index + match[0].length));
    }
  }
  return null;
}

/** A clock time right after a date: "at 7:50 p.m.", "10:00:00 GMT", "10:00:00 +0900". */
function readClock(found: string, rest: string): string {
  const match =
    /^[^\d]{0,14}(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?/i.exec(
      rest,
    );
  if (!match) return found;
  const isAfternoon = match[4]?.toLowerCase() === 'p';
  const hour = Number(match[1]);
  const shifted = match[4] ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return withClock(found, String(shifted), match[2], match[3], match[5]);
}

function parseNumbers(text: string, language: string | null): string | null {
  const yearFirst = /(?<!\d)((?:19|20)\d\d)[./](\d{1,2})[./](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) {
    const found = day(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
    if (found) return readClock(found, text.slice(yearFirst.index + yearFirst[0].length));
  }
  const match = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = (match[4] ?? '').length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  const isMonthFirst =
    second > 12 || (first <= 12 && match[2] === '/' && /^en(?:-us)?$/i.test(language ?? ''));
  const found = isMonthFirst ? day(year, first, second) : day(year, second, first);
  return found && readClock(found, text.slice(match.index + match[0].length));
}

const cache = new Map<string, Map<string, number>>();

/** Month names of English and of the page's language, long and short, in lower case. */
function monthsOf(language: string | null): Map<string, number> {
  const key = language ?? '';
  const known = cache.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  const locales = ['en', ...(language && isLocale(language) ? [language] : [])];
  for (const locale of locales) {
    for (const width of ['long', 'short'] as const) {
      // With a day, Slavic and other languages put the month in the genitive, as dates have it.
      for (const form of [{ month: width }, { month: width, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
        for (let month = 0; month < 12; month += 1) {
          const part = format
            .formatToParts(new Date(Date.UTC(2024, month, 1)))
            .find((one) => one.type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '');
          if (name && /\p{L}/u.test(name)) months.set(name, month + 1);
        }
      }
    }
  }
  cache.set(key, months);
  return months;
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    // Pages write all sorts of things into `lang`; English month names still work.
    return false;
  }
}
