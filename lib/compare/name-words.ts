import { fold } from '@/lib/text/normalise';
import { stemWord } from '@/lib/text/stem';
import { shortNames, stateNames } from './short-names.data';

/** "The Hunters" and "Hunter's" as "hunter", "U.S." as "us". */
export function nameWords(name: string): Set<string> {
  const plain = fold(name).replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  const words = (plain.match(/[\p{L}\p{N}]+\.?/gu) ?? []).map((word) =>
    word.endsWith('.') ? (stateNames.get(word.slice(0, -1)) ?? word.slice(0, -1)) : word,
  );
  return new Set(
    words.filter((word) => !/^(?:the|of|and|s|mr|ms|mrs|dr)$/.test(word)).map((word) => stemWord(word, 'en')),
  );
}

/** False for no words at all. */
export const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  inner.size > 0 && [...inner].every((word) => outer.has(word));

/** As `isSubset`, where "Ken" is also "Kenneth". */
export const isSubsetOfPerson = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  inner.size > 0 &&
  [...inner].every(
    (word) => outer.has(word) || (shortNames.get(word)?.some((full) => outer.has(full)) ?? false),
  );

/** "RNC" for a committee of those initials, and "DOJ" for the Justice Department: the order is not asked for. */
export function isAcronymOf(short: ReadonlySet<string>, full: ReadonlySet<string>): boolean {
  const [acronym = '', ...others] = short;
  if (others.length > 0 || full.size < 2 || acronym.length < 2 || acronym.length > 6) return false;
  const initials = sortLetters([...full].map((word) => word.slice(0, 1)).join(''));
  return sortLetters(acronym) === initials || sortLetters(acronym.replace(/(?<=.)o(?=.)/, '')) === initials;
}

const sortLetters = (letters: string): string => [...letters].sort().join('');
