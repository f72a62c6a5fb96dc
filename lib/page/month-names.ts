/** Month names of the languages in `month-names.data.ts`, for dates written in words. */
import { monthNamesByLanguage } from './month-names.data';

/** Tried where a page names no language, or another one than it writes in; English is always known. */
const otherLanguages = Object.keys(monthNamesByLanguage).filter((language) => language !== 'en');

const cache = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12 for a month's name, whole or cut short to three letters or more, with or without accents; null for other words. */
export function monthOf(word: string, language: string | null): number | null {
  const name = bareName(word);
  return (
    lookUp(name, monthsOf(['en', ...(language ? [language] : [])])) ?? lookUp(name, monthsOf(otherLanguages))
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
function monthsOf(languages: readonly string[]): ReadonlyMap<string, number> {
  const key = languages.join();
  const known = cache.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  for (const language of languages) {
    const names = namesIn(language);
    for (const [index, forms] of names.split(',').entries()) {
      for (const name of forms.split('|')) {
        if (name !== '') months.set(name, (months.get(name) ?? index + 1) === index + 1 ? index + 1 : 0);
      }
    }
  }
  cache.set(key, months);
  return months;
}

/** By the whole tag, else by its first part: pages write `en-GB`, `pt_BR` and all sorts of things into `lang`. */
const namesIn = (language: string): string => {
  const [base = ''] = language.toLowerCase().split(/[-_]/);
  for (const tag of [language, base])
    if (Object.hasOwn(monthNamesByLanguage, tag)) return monthNamesByLanguage[tag] ?? '';
  return '';
};
