/** Reads the names of authors out of a line as bylines and metadata have them. */
import { decodeReferences } from '@/lib/text/character-references';
import { fold } from '@/lib/text/normalise';
import { eastAsianNames } from './byline-east-asian';
import {
  agencies,
  byWords,
  credentials,
  deskWords,
  helpers,
  joiningWords,
  labelWords,
  monthBeginnings,
  notNames,
  otherOpenings,
  particles,
  roleWords,
  workWords,
} from './byline-words.data';
import { plainText } from './plain-text';

/** Longer texts are no bylines; what follows is not read. */
const longestText = 600;
const longestName = 60;
const mostWords = 7;

/**
 * What kind of name it is: a person's; one word, which may be a user's, a forename or an agency's; or a desk's,
 * an agency's or a company's.
 */
export type NameKind = 'person' | 'word' | 'desk';

/**
 * The names in a text, in order, without "By", roles, dates, addresses and what follows a bar or a dash. Line
 * breaks part names surely; a tab (where one inline element ends and another begins) parts them unless the
 * pieces are single words, as when forename and surname have an element each.
 */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const line of bareText(text).split('\n')) {
    const cued = eastAsianNames(line);
    names.push(...cued.filter((name) => !names.includes(name)));
    if (cued.length > 0) continue;
    for (const part of partsOf(line)) {
      if (names.length > 0 && helperSet.has(part.split(/[\s:]/)[0]?.toLowerCase() ?? '')) return names;
      for (const name of namesInPart(part)) {
        if (!names.some((known) => fold(known) === fold(name))) names.push(name);
      }
    }
  }
  // Beside a name, "Staff Writer" says what its bearer is.
  return names.some(isPerson) ? names.filter((name) => !isOffice(name)) : names;
}

const isOffice = (name: string): boolean =>
  name.split(' ').every((word) => roleSet.has(word.toLowerCase()) || deskWordSet.has(word.toLowerCase()));

/**
 * The names in a field or a link of their own, where a few words without a date, a preposition or a comma are
 * one name even if it is no person's: `Ines tamm`, `Letters from the coast` apart.
 */
export function namesInField(text: string): string[] {
  const words = plainText(bareText(text)).split(' ');
  const [first = ''] = words;
  const isOne =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && !stopSet.has(word.toLowerCase())) &&
    !beginsOtherwise(first) &&
    !words.some((word) => roleSet.has(word.toLowerCase()));
  return isOne && words.some((word) => !beginsLikeName(word)) ? [words.join(' ')] : namesIn(text);
}

const bareText = (text: string): string =>
  decodeReferences(text.slice(0, longestText))
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ');

/** What follows "By", "Ein Interview von" or "Autorin:"; the line itself where it does not begin so. */
export function withoutOpening(line: string): string {
  if (labelSet.has(line.toLowerCase())) return '';
  const label = labelled.exec(line);
  if (label) return line.slice(label[0].length);
  const glued = /^By(?=\p{Lu}\p{Ll})/u.exec(line);
  if (glued) return line.slice(2);
  const words = line.split(' ');
  for (const [at, written] of words.slice(0, 6).entries()) {
    const word = written.toLowerCase().replace(/[:：]$/, '');
    if (byWordSet.has(word)) return words.slice(at + 1).join(' ');
    if (!openingWordSet.has(word)) break;
  }
  return line;
}

export function kindOfName(name: string): NameKind {
  const words = name.toLowerCase().split(/[\s/-]+/);
  if (words.some((word) => deskWordSet.has(word)) || agencySet.has(name.toLowerCase())) return 'desk';
  if (isUnspacedName(name)) return 'person';
  const parts = name.split(' ');
  return parts.length > 1 && beginsLikeName(parts[0] ?? '') && beginsLikeName(parts.at(-1) ?? '')
    ? 'person'
    : 'word';
}

export const isPerson = (name: string): boolean => kindOfName(name) === 'person';

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const byWordSet = new Set(byWords);
const labelSet = new Set(labelWords.filter((word) => !deskWords.includes(word)));
const workSet = new Set(workWords);
const openingWordSet = new Set([
  ...workWords,
  ...joiningWords,
  ...['a', 'an', 'the', 'original', 'originally', 'ein', 'eine', 'un', 'une', 'una', 'cura', 'im', 'am'],
]);
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
const helperSet = new Set(helpers);
const credentialSet = new Set(credentials);
const otherOpeningSet = new Set(otherOpenings);
const roleSet = new Set(roleWords);
const deskWordSet = new Set(deskWords);
const particleSet = new Set(particles);
const agencySet = new Set(agencies);
const notNameSet = new Set(notNames);
const agencyTail = new RegExp(`\\s+(?:for |with |/ ?)?(?:${alternatives(agencies)})$`, 'i');
const labelled = new RegExp(`^(?:${alternatives(labelWords)})\\s*[:：／]\\s*`, 'iu');
const longJoining = new RegExp(
  `\\s+(?:${alternatives(joiningWords.filter((word) => word.length > 1))})\\s+`,
  'iu',
);
const shortJoining = new RegExp(
  `(?<=\\S\\s+\\S+)\\s+(?:${alternatives(joiningWords.filter((word) => word.length === 1))})\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})`,
  'u',
);
const month = new RegExp(`^(?:${monthBeginnings})`, 'i');

function partsOf(line: string): string[] {
  const parts: string[] = [];
  let single = '';
  for (const piece of line.split('\t')) {
    const part = withoutOpening(plainText(piece).replace(/^[-–—,|•·]+\s*/, '')).trim();
    if (part === '' || notNameSet.has(part.toLowerCase())) continue;
    if (/^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part)) {
      if (single) parts[parts.length - 1] = `${single} ${part}`;
      else parts.push(part);
      single = parts.at(-1) ?? '';
    } else {
      parts.push(part);
      single = '';
    }
  }
  return parts;
}

function namesInPart(part: string): string[] {
  const segments = part.split(/\s+[|•·‧–—-]\s+|\s*[•»→]\s*|\s[–—]/u);
  for (const segment of segments) {
    const pieces = withoutOpening(segment.trim())
      .replace(/\s*[([（［【].*$/u, '')
      .replace(/^[[［【]|[\]］】]$/gu, '')
      .split(/\s*[,;&|、，；]\s*|\s*\/\s*/u)
      .flatMap((piece) => piece.split(longJoining))
      .flatMap((piece) => piece.split(shortJoining));
    const names = inReadingOrder(pieces).flatMap((piece) => nameFrom(piece) ?? []);
    if (names.length > 0) return names;
  }
  return [];
}

/** `Tamm, Ines`, as libraries write it. */
const inReadingOrder = (pieces: readonly string[]): readonly string[] =>
  pieces.length === 2 && pieces.every((piece) => /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(piece))
    ? [`${pieces[1]} ${pieces[0]}`]
    : pieces;

function nameFrom(piece: string): string | null {
  const text = withoutOpening(piece.trim())
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/\s@\S+/g, ' ')
    .replace(/^[\s.:,"“”„*†@–—-]+/u, '')
    .replace(/[\s:,'"“”„*…-]+$/u, '')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
  if (text === '' || /[:：]|^www\.|[\p{Ll}]{3}\.\s/u.test(text)) return null;
  if (credentialSet.has(text)) return null;
  const words = withoutRoles(nameWords(text.replace(agencyTailOf(text), '').split(/\s+/)));
  const name = titled(words.join(' '));
  if (name.length < 2 || name.length > longestName || notNameSet.has(name.toLowerCase())) return null;
  return /\p{L}/u.test(name) && !beginsOtherwise(words[0] ?? '') ? name : null;
}

const beginsOtherwise = (word: string): boolean =>
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
  if (kept.length === 0 && stopSet.has(words[1]?.toLowerCase() ?? '')) kept.push(first);
  while (particleSet.has(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

function withoutRoles(words: readonly string[]): string[] {
  const isRole = (word = '') => roleSet.has(word.toLowerCase());
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
  if (rest.every((word) => deskWordSet.has(word.toLowerCase()))) {
    return words.some((word) => deskWordSet.has(word.toLowerCase())) ? [...words] : [];
  }
  return start > 0 && end < words.length && rest.length === 1 ? [] : rest;
}

const beginsLikeName = (word: string): boolean =>
  /^['’(]?(?:\p{Lu}|\p{Lt}|\p{Lo}|[dl]['’]\p{Lu}|Mc|al-)/u.test(word);

/** Chinese, Japanese and Korean names are written together. */
const isUnspacedName = (name: string): boolean =>
  /^(?:[\p{Script=Han}々]{2,5}|\p{Script=Hangul}{2,5}|(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]{3,12})$/u.test(
    name,
  );

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
