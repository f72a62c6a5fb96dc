/** Where a name begins and ends, when the tagger took a title, an article or a neighbour for a part of it. */
import { isKnownPlace, knownAs } from './lexicon';
import { givenNames } from './names.data';
import type { TaggedName } from './tagging/tag-names';
import { keyOf, type Word } from './word';
import {
  honorifics,
  nameParticles,
  organisationHeads,
  placeOpeners,
  roleModifiers,
  roleWords,
} from './words.data';

/** The tagged names of a sentence, those parted that are two. */
export const partNames = (words: readonly Word[], names: readonly TaggedName[]): TaggedName[] =>
  names
    .filter(({ from, to }) => !isPartyAndState(words, from, to))
    .flatMap((name) => partAtHead(words, name))
    .flatMap((name) => partAtSmallWord(words, name))
    .flatMap((name) => partAtPreposition(words, name));

/** "the Ministry of Fisheries and the Harbour Board" are two, for each has its head. */
function partAtHead(words: readonly Word[], name: TaggedName): TaggedName[] {
  const at = words.findIndex(
    ({ key }, index) =>
      index > name.from && index < name.to - 1 && key === 'and' && words[index + 1]?.key === 'the',
  );
  if (name.kind !== 'ORG' || at < 0 || !organisationHeads.has(words[name.to - 1]?.key ?? '')) return [name];
  return [
    { ...name, to: at },
    { ...name, from: at + 2 },
  ];
}

/** "Harbour Kings guitarist Tamm" is a band and a person; "Tamm replace Hale" is two people. */
function partAtSmallWord(words: readonly Word[], name: TaggedName): TaggedName[] {
  for (let at = name.from + 1; at < name.to - 1; at++) {
    const word = words[at];
    if (word?.isCapital !== false || !word.token.isWord || /\d/.test(word.key)) continue;
    const isRole = roleWords.has(word.key);
    if (
      !isRole &&
      (name.kind !== 'PER' || nameParticles.has(word.key) || /^(?:of|the|and|['’]s)$/.test(word.key))
    )
      continue;
    return [
      { ...name, to: at },
      { ...name, from: at + 1, kind: 'PER', odds: isRole ? personOdds : name.odds },
    ];
  }
  return [name];
}

/** "Lindow University in Korvia", "Korvia with Tamm" are two. */
function partAtPreposition(words: readonly Word[], name: TaggedName): TaggedName[] {
  for (let at = name.from + 1; at < name.to - 1; at++) {
    const key = words[at]?.key;
    const isTwo =
      key === 'with' ||
      (key === 'in' &&
        isKnownPlace(keyOf(words, at + 1, name.to)) &&
        organisationHeads.has(words[at - 1]?.key ?? ''));
    if (!isTwo) continue;
    const rest = !isKnownPlace(keyOf(words, at + 1, name.to))
      ? []
      : [{ ...name, from: at + 1, kind: 'LOC' as const, odds: placeOdds }];
    return [{ ...name, to: at }, ...rest];
  }
  return [name];
}

const personOdds = [1, 0, 0, 0];
const placeOdds = [0, 1, 0, 0];

/** "(D-Ore.)" tells where a politician stands. */
const isPartyAndState = (words: readonly Word[], from: number, to: number): boolean =>
  to === from + 1 && /^[DRI]-\p{Lu}[\p{L}.]{0,5}$/u.test(words[from]?.token.text ?? '');

/** Without a title, an article or a people before the name, and without small words or the rest of a role after it. */
export function trimName(words: readonly Word[], name: TaggedName): { from: number; to: number } {
  let { from, to } = name;
  while (name.kind === 'PER' && /^(?:al|el|ul|as|ash|ar|ad|an|az)-\p{Lu}/u.test(words[to]?.token.text ?? ''))
    to++;
  while (to - from > 1 && isLoose(words[to - 1])) to--;
  while (to - from > 1 && isLoose(words[from]) && !nameParticles.has(words[from]?.key ?? '')) from++;
  // "Senate Minority Leader Ida Tamm": the role begins with its modifiers.
  if (name.kind !== 'PER' && roleWords.has(words[to]?.key ?? ''))
    while (to - from > 1 && politicalModifiers.has(words[to - 1]?.key ?? '')) to--;
  if (to - from > 1 && courtesies.has(words[from]?.key ?? '')) from++;
  const isTitled = isTitle(words[from]) && givenNames.has(words[from + 1]?.key ?? '');
  while ((name.kind === 'PER' || isTitled) && from < to - 1 && isTitle(words[from])) from++;
  if (from === to - 1 || knownAs(keyOf(words, from, to))) return { from, to };
  const rest = knownAs(keyOf(words, from + 1, to));
  const isBare =
    words[from]?.key === 'the' || (rest === 'country' && !placeOpeners.has(words[from]?.key ?? ''));
  return { from: isBare ? from + 1 : from, to };
}

const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sen', 'rep', 'gov']);

const isLoose = (word: Word | undefined): boolean =>
  word?.isCapital === false && !/-\p{Lu}/u.test(word.token.text) && !/\d/.test(word.key);

const politicalModifiers = new Set(
  'minority majority democratic republican deputy political executive'.split(' '),
);

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  !givenNames.has(word.key) &&
  (word.key === 'crown' ||
    honorifics.has(word.key) ||
    roleWords.has(word.key) ||
    isPluralRole(word.key) ||
    roleModifiers.has(word.key));

/** "Senators Ida Tamm and Ivo Hale". */
const isPluralRole = (key: string): boolean => key.endsWith('s') && roleWords.has(key.slice(0, -1));

/** Whether a title or a role stands right before `at`. */
export function hasTitleBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.token.isWord) return false;
  if (honorifics.has(before.key) && before.isCapital) return true;
  if (before.isCapital && isPluralRole(before.key)) return true;
  return roleWords.has(before.key) && (before.isCapital || !alsoAdjectives.has(before.key));
}

/** "the official Korvia News Agency", "the deputy White House press secretary". */
const alsoAdjectives = new Set(
  'official deputy chief executive head rival rebel star veteran favourite favorite'.split(' '),
);
