/** Reads the names of authors out of a line as bylines and metadata have them. */
import { decodeReferences } from '@/lib/text/character-references';
import { fold } from '@/lib/text/normalise';
import { eastAsianNames } from './byline-east-asian';
import { withoutOpening } from './byline-opening';
import { helpers, joiningWords } from './byline-words.data';
import { beginsLikeName, isDeskWord, isPerson } from './name-kind';
import { alternatives, beginsOtherwise, isNoName, isRoleWord, isStopWord, nameFrom } from './one-name';
import { plainText } from './plain-text';

/** Longer texts are no bylines; what follows is not read. */
const longestText = 600;

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
  name.split(' ').every((word) => isRoleWord(word) || isDeskWord(word.toLowerCase()));

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
    words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word) && !isStopWord(word)) &&
    !beginsOtherwise(first) &&
    !words.some((word) => isRoleWord(word));
  return isOne && words.some((word) => !beginsLikeName(word)) ? [words.join(' ')] : namesIn(text);
}

function bareText(text: string): string {
  const decoded = decodeReferences(text.slice(0, longestText)).replace(/<[^>]{0,200}>/g, ' ');
  return /:\/\/|www\./i.test(decoded) ? decoded.replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ') : decoded;
}

const helperSet = new Set(helpers);
const longJoining = new RegExp(
  `\\s+(?:${alternatives(joiningWords.filter((word) => word.length > 1))})\\s+`,
  'iu',
);
const shortJoining = new RegExp(
  `(?<=\\S\\s+\\S+)\\s+(?:${alternatives(joiningWords.filter((word) => word.length === 1))})\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})`,
  'u',
);
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let single = '';
  for (const piece of line.split('\t')) {
    const part = withoutOpening(plainText(piece).replace(/^[-–—,|•·]+\s*/, '')).trim();
    if (part === '' || isNoName(part)) continue;
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
