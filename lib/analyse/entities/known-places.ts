import { fold } from '@/lib/text/normalise';

const namesByLanguage = new Map<string, readonly string[]>();

/**
 * The countries' names that `Intl.DisplayNames` has in a language, as printed and without remarks in brackets. They
 * depend on the platform's edition of CLDR alone, never on the reader's locale.
 */
export function countryNames(language: string): readonly string[] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const found = new Set<string>();
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = notCountries.has(first + second) ? undefined : display.of(first + second);
      const plain = name?.replace(/\s*[（(].*[）)]$|[,（(].*$|\s+-\s+.*$/gu, '').trim();
      if (
        plain &&
        plain.length > 1 &&
        !/特别行政区|特別行政区|特別行政區|Sonderverwaltungs|R\.A\.S|RAE/.test(plain)
      )
        found.add(plain);
    }
  }
  const names = [...found];
  namesByLanguage.set(language, names);
  return names;
}

const foldedByLanguage = new Map<string, ReadonlySet<string>>();

export function foldedCountryNames(language: string): ReadonlySet<string> {
  const known = foldedByLanguage.get(language);
  if (known) return known;
  const made = new Set(countryNames(language).map(fold));
  foldedByLanguage.set(language, made);
  return made;
}

/** European Union, euro area, United Nations, outlying Oceania, pseudo-locales, unknown, islets. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'TA', 'CQ']);
