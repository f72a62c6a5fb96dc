/** Cuts titles, roles and peoples off a run of capitalised words. */
import { isDemonym, knownAs } from './lexicon';
import { givenNames } from './names.data';
import { isTitle, longestKnown, opensSentence } from './runs';
import type { Candidate, Word } from './word';
import { honorifics, nameParticles, organisationHeads, placeHeads, roleWords } from './words.data';

/**
 * The names within one run: roles and titles before a person are cut off ("Foreign Minister | Ivo Tamm"), and so
 * are a leading people ("German | Steffi Karst") and what the role belongs to ("Korvia | President | Ada Lund").
 */
export function cutRun(words: readonly Word[], from: number, to: number, sentence: number): Candidate[] {
  const known = longestKnown(words, from);
  if (known === to - from)
    return isBareName(words, from, to) ? [make(words, from, to, sentence, titleBefore(words, from))] : [];
  const last = words[to - 1];
  if (!last) return [];
  const hasOf = words.slice(from, to).some((word) => word.key === 'of' || word.key === 'for');
  const isHeaded = organisationHeads.has(last.key) || placeHeads.has(last.key);
  const role = isHeaded && !hasTitleInside(words, from, to) ? -1 : lastRole(words, from, to);
  if (role < 0) {
    const start = isDemonym(words[from]?.key ?? '') && !isHeaded && !hasOf ? from + 1 : from;
    return start < to && isBareName(words, start, to)
      ? [make(words, start, to, sentence, titleBefore(words, start))]
      : [];
  }
  const found: Candidate[] = [];
  let owner = role;
  while (owner > from && isRolePart(words[owner - 1]?.key ?? '')) owner--;
  if (owner > from && isBareName(words, from, owner)) found.push(make(words, from, owner, sentence, false));
  const name = afterOffice(words, role + 1, to);
  if (name < to && isBareName(words, name, to)) found.push(make(words, name, to, sentence, true));
  return found;
}

/** "Secretary of State | Ada Lund": the office that follows a role with "of". */
function afterOffice(words: readonly Word[], from: number, to: number): number {
  if (!/^(?:of|for)$/.test(words[from]?.key ?? '')) return from;
  let at = from + 1;
  while (at < to && !words[at]?.isCapital) at++;
  at++;
  while (at < to - 1 && !givenNames.has(words[at]?.key ?? '') && words[at]?.isCapital && to - at > 2) at++;
  return at;
}

const isRolePart = (key: string): boolean =>
  isTitle(key) || key === 'of' || key === 'state' || key === 'the' || key === 'and' || isDemonym(key);

const hasTitleInside = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to - 2)
    .some((word, index) => roleWords.has(word.key) && givenNames.has(words[from + index + 1]?.key ?? ''));

/** The index of the last role word or title in the run that is not itself part of a name ("Stephen King"); -1 for none. */
function lastRole(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const key = words[at]?.key ?? '';
    if (!honorifics.has(key) && !roleWords.has(key)) continue;
    const before = words[at - 1]?.key ?? '';
    if (at > from && givenNames.has(before) && !roleWords.has(before)) continue;
    if (at === to - 1 && at > from && !isTitle(before) && !isDemonym(before) && !knownAs(before)) continue;
    // "Major League Baseball", "General Motors": not a rank.
    if (at === from && isHeadWord(words[at + 1]?.key ?? '')) continue;
    return at;
  }
  return -1;
}

const isHeadWord = (key: string): boolean => organisationHeads.has(key) || placeHeads.has(key);

/** Whether a title or a role in lower case stands right before `at`. */
export function titleBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.token.isWord) return false;
  return honorifics.has(before.key)
    ? before.isCapital || roleWords.has(before.key)
    : roleWords.has(before.key);
}

function isBareName(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  const isOnlyRole = name.every(({ key }) => isDemonym(key) || isTitle(key) || nameParticles.has(key));
  const hasRole = name.some(({ key }) => isDemonym(key) || honorifics.has(key) || roleWords.has(key));
  if (isOnlyRole && hasRole) return knownAs(name.map((word) => word.key).join(' ')) !== null;
  if (to - from > 1) return true;
  const key = name[0]?.key ?? '';
  return !isDemonym(key) && !roleWords.has(key) && key.length > 1;
}

export function make(
  words: readonly Word[],
  from: number,
  to: number,
  sentence: number,
  hasTitle: boolean,
): Candidate {
  const key = words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  return { sentence, from, to, key, hasTitle, isDoubtful: to - from === 1 && opensSentence(words, from) };
}
