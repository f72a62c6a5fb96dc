/** A capitalised word right beside a person's name belongs to it, unless it is a day, a role or the opening of a sentence. */
import { isDemonym, knownAs } from './lexicon';
import { familyNamesFirst, givenNames } from './names.data';
import type { TaggedName } from './tagging/tag-names';
import type { Word } from './word';
import {
  commonOpeners,
  eventHeads,
  functionWords,
  honorifics,
  notNames,
  organisationHeads,
  otherHeads,
  placeHeads,
  roleModifiers,
  roleWords,
} from './words.data';

const longestName = 4;

/** `name` with such neighbours, within `start` to `limit`; other kinds of name stay as they are. */
export function extendPerson(
  words: readonly Word[],
  name: TaggedName,
  { start, limit }: { start: number; limit: number },
): TaggedName {
  if (name.kind !== 'PER') return name;
  let { from, to } = name;
  while (to < limit && to - from < longestName && mayBePart(words[to])) to++;
  // A capital between two names belongs to neither.
  if (to === limit && to < words.length) to = name.to;
  // Before a lone surname only a given name: what else stands there is mostly a role that the lists do not know.
  if (to - from === 1 && from > start && isGiven(words[from - 1]) && mayBePart(words[from - 1])) from--;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

const isGiven = (word: Word | undefined): boolean =>
  givenNames.has(word?.key ?? '') || familyNamesFirst.has(word?.key ?? '');

function mayBePart(word: Word | undefined): boolean {
  if (!word?.isCapital || !/^\p{Lu}(?:\p{Ll}|['’-])+(?:\p{Lu}\p{Ll}*)*$/u.test(word.token.text)) return false;
  const { key } = word;
  if (givenNames.has(key) && !commonOpeners.has(key)) return true;
  return (
    !lists.some((list) => list.has(key)) &&
    !isDemonym(key) &&
    (knownAs(key) === null || knownAs(key) === 'city')
  );
}

const lists = [
  notNames,
  commonOpeners,
  functionWords,
  honorifics,
  roleWords,
  roleModifiers,
  organisationHeads,
  placeHeads,
  eventHeads,
  otherHeads,
];
