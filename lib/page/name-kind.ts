/** Tells persons' names from users', desks' and agencies'. */
import { agencies, deskWords } from './byline-words.data';

/**
 * What kind of name it is: a person's; one word, which may be a user's, a forename or an agency's; or a desk's,
 * an agency's or a company's.
 */
export type NameKind = 'person' | 'word' | 'desk';

export function kindOfName(name: string): NameKind {
  const words = name.toLowerCase().split(/[\s/-]+/);
  if (words.some(isDeskWord) || agencySet.has(name.toLowerCase())) return 'desk';
  if (isUnspacedName(name)) return 'person';
  const parts = name.split(' ');
  return parts.length > 1 && beginsLikeName(parts[0] ?? '') && beginsLikeName(parts.at(-1) ?? '')
    ? 'person'
    : 'word';
}

export const isPerson = (name: string): boolean => kindOfName(name) === 'person';

/** In lower case. */
export const isDeskWord = (word: string): boolean => deskWordSet.has(word);

const deskWordSet = new Set(deskWords);
const agencySet = new Set(agencies);

/** With a capital, or a letter of a script that has none; also "d'Orta", "al-Tamm". */
export function beginsLikeName(word: string): boolean {
  const bare = word.replace(/^['’(]/, '').replace(/^[dl]['’]/, '');
  const first = String.fromCodePoint(bare.codePointAt(0) ?? 0);
  const [lower, upper] = [first.toLowerCase(), first.toUpperCase()];
  return first !== lower || (lower === upper && anyLetter.test(first)) || word.startsWith('al-');
}

const anyLetter = /\p{L}/u;

/** Chinese, Japanese and Korean names are written together. */
const isUnspacedName = (name: string): boolean =>
  /^(?:[\p{Script=Han}々]{2,5}|\p{Script=Hangul}{2,5}|(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]{3,12})$/u.test(
    name,
  );
