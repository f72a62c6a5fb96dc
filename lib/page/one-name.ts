/** Reads one name out of a piece of a byline. */
import { withoutOpening } from './byline-opening';
import {
  agencies,
  byWords,
  credentials,
  joiningWords,
  monthBeginnings,
  notNames,
  otherOpenings,
  particles,
  roleWords,
  workWords,
} from './byline-words.data';
import { beginsLikeName, isDeskWord, kindOfName } from './name-kind';

const longestName = 60;
const mostWords = 7;

/** The name that a piece of a byline says, without roles, titles and what follows it; null where it is none. */
export function nameFrom(piece: string): string | null {
  const text = withoutOpening(piece.trim())
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/\s@\S+/g, ' ')
    .replace(/^[\s.:,"“”„*†@–—-]+/u, '')
    .replace(/[\s:,'"“”„*…-]+$/u, '')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
  if (text === '' || /[:：]|^www\./.test(text)) return null;
  if (/\.\s/.test(text) && /\p{Ll}{3}\.\s/u.test(text)) return null;
  if (credentialSet.has(text)) return null;
  const words = withoutRoles(nameWords(text.replace(agencyTailOf(text), '').split(/\s+/)));
  const name = titled(words.join(' '));
  if (name.length < 2 || name.length > longestName || isNoName(name)) return null;
  return /\p{L}/u.test(name) && !beginsOtherwise(words[0] ?? '') ? name : null;
}

/** Whether no name begins with the word: it opens a label, a link or a time. */
export const beginsOtherwise = (word: string): boolean =>
  otherOpeningSet.has(word.toLowerCase()) || workSet.has(word.toLowerCase());

/** An agency after at least two words of a name; by itself an agency is a name. */
function agencyTailOf(text: string): string {
  const tail = agencyTail.exec(text)?.[0] ?? '';
  return text.slice(0, -tail.length || undefined).split(/\s+/).length >= 2 ? tail : '';
}

/** The words up to the first that stands in no name: a date, "in", "for". A single word may be a user's name. */
function nameWords(words: readonly string[]): string[] {
  const [first = ''] = words;
  if (words.length === 1) return /^\d/.test(first) ? [] : [first];
  // A user's name with digits, before a date.
  if (/^\p{L}+\d+\p{L}*$/u.test(first)) return [first];
  const kept: string[] = [];
  for (const word of words.slice(0, mostWords)) {
    if (/\d/.test(word)) {
      while (kept.length !== 2 && month.test(kept.at(-1) ?? '')) kept.pop();
      return kept.length === 1 ? [] : kept;
    }
    if (!beginsLikeName(word) && !particleSet.has(word)) break;
    kept.push(word);
  }
  if (kept.length === 0 && isStopWord(words[1] ?? '')) kept.push(first);
  while (particleSet.has(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

function withoutRoles(words: readonly string[]): string[] {
  const isRole = (word = '') => isRoleWord(word);
  const isDesk = (word = '') => word.toLowerCase() === 'staff';
  const isCredential = (word = '') => credentialSet.has(word);
  let [start, end] = [0, words.length];
  while (start < end && isRole(words[start])) start += 1;
  while (
    end - start > 2 &&
    (isRole(words[end - 1]) || isDesk(words[end - 1]) || isCredential(words[end - 1]))
  ) {
    end -= 1;
  }
  while (end > start && isRole(words[end - 1])) end -= 1;
  const rest = words.slice(start, end);
  // "Direktorin des Instituts" names an office.
  if (start > 0 && particleSet.has(rest[0] ?? '')) return [];
  // A desk that signs by its office ("Staff Writer"); one word between two roles is no name either.
  if (rest.every((word) => isDeskWord(word.toLowerCase()))) {
    return words.some((word) => isDeskWord(word.toLowerCase())) ? [...words] : [];
  }
  return start > 0 && end < words.length && rest.length === 1 ? [] : rest;
}

/** Bylines set in capitals are written as names: `INES TAMM` is `Ines Tamm`; initials and short forms stay. */
const titled = (name: string): string =>
  name === name.toUpperCase() && /\p{Lu}{3,}.* .*\p{Lu}{2,}/u.test(name) && kindOfName(name) !== 'desk'
    ? name
        .toLowerCase()
        .replace(
          /(^|[\s.-]|\b[od]['’])(\p{L})/gu,
          (_, before: string, letter: string) =>
            (before.length === 2 ? before[0]?.toUpperCase() + before.slice(1) : before) +
            letter.toUpperCase(),
        )
    : name;

/** In any case, as are the next two. */
export const isStopWord = (word: string): boolean => stopSet.has(word.toLowerCase());
export const isRoleWord = (word: string): boolean => roleSet.has(word.toLowerCase());
export const isNoName = (words: string): boolean => notNameSet.has(words.toLowerCase());

/** For a regular expression, the longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const workSet = new Set(workWords);
const stopSet = new Set([
  ...byWords,
  ...joiningWords,
  ...particles,
  ...[
    'in',
    'for',
    'from',
    'at',
    'of',
    'on',
    'as',
    'the',
    'am',
    'um',
    'im',
    'vor',
    'bei',
    'aus',
    'für',
    'zum',
  ],
]);
const credentialSet = new Set(credentials);
const otherOpeningSet = new Set(otherOpenings);
const roleSet = new Set(roleWords);
const particleSet = new Set(particles);
const notNameSet = new Set(notNames);
const agencyTail = new RegExp(`\\s+(?:for |with |/ ?)?(?:${alternatives(agencies)})$`, 'i');
const month = new RegExp(`^(?:${monthBeginnings})`, 'i');
