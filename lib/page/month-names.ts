/** Month names as the browser's own tables have them, for dates written in words. */

/** Tried where a page names no language, or another one than it writes in; English is always known. */
const otherLanguages =
  'de fr es pt it nl sv da nb fi pl cs sk sl hr sr uk ru bg ro hu el tr ca et lv lt ar ar-DZ ar-MA he hi bn id vi'.split(
    ' ',
  );

// With a day, Slavic and other languages put the month in the genitive, as dates have it.
const datedForms = [{ month: 'long', day: 'numeric' }] as const;
/** A format takes long to make, so that other languages than the page's own have to do with one. */
const allForms = [
  ...datedForms,
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
] as const;

const cache = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12 for a month's name, whole or cut short to three letters or more, with or without accents; null for other words. */
export function monthOf(word: string, language: string | null): number | null {
  const name = bareName(word);
  return (
    lookUp(name, monthsOf(['en', ...(language ? [language] : [])], allForms)) ??
    lookUp(name, monthsOf(otherLanguages, datedForms))
  );
}

/** "sept" and "janv" shorten in ways that no table has: a beginning is enough if only one month has it. */
function lookUp(name: string, months: ReadonlyMap<string, number>): number | null {
  const exact = months.get(name);
  if (exact !== undefined) return exact || null;
  if (name.length < 3) return null;
  const found = new Set<number>();
  for (const [one, month] of months) {
    if (one.startsWith(name) || (name.length <= one.length + 2 && one.length > 2 && name.startsWith(one)))
      found.add(month);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\.$/, '');

/** Names that are one month in one language and another in the next have the value 0. */
function monthsOf(
  languages: readonly string[],
  forms: readonly Intl.DateTimeFormatOptions[],
): ReadonlyMap<string, number> {
  const key = languages.join();
  const known = cache.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  for (const language of languages.filter(isLocale)) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 1)));
        const name = bareName(parts.find((one) => one.type === 'month')?.value ?? '');
        if (!/\p{L}{2}/u.test(name)) continue;
        months.set(name, (months.get(name) ?? month) === month ? month : 0);
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
