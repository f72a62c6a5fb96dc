/** Says what a name is, only where its own words or those around it leave no doubt. */

import type { EntityType } from '@/lib/model/analysis';
import type { CapitalNamePack } from './name-pack';
import { isApposed } from './pack-gloss';
import { isAcronym, isGivenName, isNameWord, isPlace, joinKeys, speaksNext } from './pack-words';
import type { Word } from './word';

export interface PackCandidate {
  sentence: number;
  /** Word indexes within the sentence, end exclusive. */
  from: number;
  to: number;
  /** Folded words of the name. */
  key: string;
  type: EntityType;
  /** How sure the type is: a title outweighs a list. */
  weight: number;
  hasTitle: boolean;
  /** Whether a verb of saying stands right before or after it, without an article before the name. */
  doesSpeak: boolean;
}

export function decideName(
  words: readonly Word[],
  at: { sentence: number; from: number; to: number; hasTitle: boolean },
  pack: CapitalNamePack,
): PackCandidate {
  const { from, to } = at;
  const key = joinKeys(words, from, to);
  const hasTitle = at.hasTitle || hasTitleBefore(words, from, pack);
  const before = words[from - 1]?.key ?? '';
  const doesSpeak =
    !pack.articles.has(before) &&
    !pack.joiners.has(before) &&
    (speaksNext(words, to, pack) || pack.speechVerbs.has(before) || speaksBehindQuote(words, from, pack));
  const name = { ...at, key, hasTitle, doesSpeak };
  const { type, weight } = weigh(words, name, pack);
  return { ...name, type, weight };
}

type Named = Omit<PackCandidate, 'type' | 'weight'>;

function weigh(
  words: readonly Word[],
  name: Named,
  pack: CapitalNamePack,
): { type: EntityType; weight: number } {
  const { from, to, key } = name;
  const first = words[from]?.key ?? '';
  const last = words[to - 1]?.key ?? '';
  const length = to - from;
  if (isPlace(key, pack)) return { type: 'place', weight: name.hasTitle ? 1 : 4 };
  if (pack.organisations.has(key)) return { type: 'organisation', weight: 4 };
  if (length > 1 && pack.companyEndings.has(last)) return { type: 'organisation', weight: 4 };
  if (length > 1 && pack.eventHeads.test(first)) return { type: 'event', weight: 3 };
  if (length > 1 && pack.organisationHeads.test(first)) return { type: 'organisation', weight: 3 };
  if (pack.organisationNouns.has(words[from - 1]?.key ?? '') && !isGivenName(first))
    return { type: 'organisation', weight: 3 };
  if (isFirmNamed(words, name, pack)) return { type: 'organisation', weight: 3 };
  if (name.hasTitle && !isAcronym(words[from])) return { type: 'person', weight: 5 };
  if (length > 1 && pack.placeHeads.test(first)) return { type: 'place', weight: 3 };
  if (isPlaceNamed(words, from, pack) || isDateline(words, name)) return { type: 'place', weight: 3 };
  if (length === 1 && !name.doesSpeak && isPlaceShaped(words, from, pack))
    return { type: 'place', weight: 3 };
  if (isNamedAfter(words, from, pack)) return { type: 'organisation', weight: 3 };
  if (length > 1 && length < 7 && isGivenName(first) && !isAcronym(words[to - 1]))
    return { type: 'person', weight: 3 };
  if (isNamedPerson(words, name, pack)) return { type: 'person', weight: 2 };
  if (length > 1 && isAbbreviated(words, name)) return { type: 'organisation', weight: 3 };
  return { type: 'unsure', weight: 0 };
}

/** "señora Tamm", "el ministro Tamm"; "ministro de Transportes Tamm" is left to the given names. */
function hasTitleBefore(words: readonly Word[], from: number, pack: CapitalNamePack): boolean {
  const before = words[from - 1];
  if (!before?.token.isWord) return before?.key === '.' && pack.honorifics.has(words[from - 2]?.key ?? '');
  return pack.honorifics.has(before.key) || (pack.roles.test(before.key) && !pack.joiners.has(before.key));
}

/** A whole sentence among the first: "Lindow.", "Kap Arve –". */
export const isDateline = (
  words: readonly Word[],
  { sentence, from, to }: { sentence: number; from: number; to: number },
): boolean =>
  sentence < 4 && from === 0 && to < 4 && words.length === to + 1 && /^[.–—-]$/.test(words[to]?.key ?? '');

/** Where every noun has a capital, only behind "in" and the like without an article. */
export function isPlaceShaped(words: readonly Word[], at: number, pack: CapitalNamePack): boolean {
  if (!pack.placeShapes?.test(words[at]?.key ?? '')) return false;
  const { nouns } = pack;
  if (!nouns) return true;
  return (
    nouns.aroundPlaces.has(words[at - 1]?.key ?? '') &&
    !nouns.words.has(words[at]?.key ?? '') &&
    !isNameWord(words[at + 1], pack)
  );
}

/** "“…”, bromea | Ana Ros": behind a quote the word before a name is its verb. */
function speaksBehindQuote(words: readonly Word[], from: number, pack: CapitalNamePack): boolean {
  const verb = words[from - 1];
  if (!verb?.token.isWord || verb.isCapital || pack.roles.test(verb.key) || verb.key.length < 3) return false;
  const mark = words[from - 2]?.key === ',' ? words[from - 3] : words[from - 2];
  return mark !== undefined && /^(?:["”“»’]|''|``)$/.test(mark.token.text);
}

/** "la empresa, | Norlink Sur,", "le groupe laitier | Norlink". */
function isFirmNamed(words: readonly Word[], { from, to }: Named, pack: CapitalNamePack): boolean {
  const before = words[from - 1];
  if (!pack.organisationNouns.has(words[from - 2]?.key ?? '') || !before) return false;
  // "El gerente de la empresa, Ivo Tamm, …" is no firm.
  if (before.key === ',')
    return (
      /^[,.]$/.test(words[to]?.key ?? '') &&
      to - from > 1 &&
      !isApposed(words, from, to, pack) &&
      !pack.joiners.has(words[from - 3]?.key ?? '') &&
      !pack.joiners.has(words[from - 4]?.key ?? '')
    );
  const isAdjective = before.token.isWord && !before.isCapital && before.key.length > 4;
  return (
    pack.nouns === null &&
    isAdjective &&
    !pack.speechVerbs.has(before.key) &&
    !pack.roles.test(before.key) &&
    !pack.notNames.has(before.key)
  );
}

/** "el colegio | Clara Ros": what is called after somebody. */
const isNamedAfter = (words: readonly Word[], from: number, pack: CapitalNamePack): boolean => {
  const before = words[from - 1];
  return (
    pack.nouns === null &&
    before?.isCapital === false &&
    pack.organisationHeads.test(before.key) &&
    !peopleToo.test(before.key) &&
    isGivenName(words[from]?.key ?? '')
  );
};

/** Heads that are as often a person: "la policía Ana Ros", "le patron du club Ivo Tamm". */
const peopleToo = /^(?:polic|guard|bombeir|general|frente|liga|partid|parti$|club|group|grupo|direc)/;

/** "la ciudad de | Lindow", "die Stadt | Lindow". */
function isPlaceNamed(words: readonly Word[], from: number, pack: CapitalNamePack): boolean {
  const before = words[from - 1];
  if (!before?.token.isWord) return false;
  // "secretária de Estado | Ana Ros" is no state.
  if (pack.placeNouns.has(before.key))
    return pack.nouns !== null || (!before.isCapital && !isGivenName(words[from]?.key ?? ''));
  if (!pack.joiners.has(before.key)) return false;
  // "la calle de los | Toneleros"
  const noun = pack.joiners.has(words[from - 2]?.key ?? '') ? words[from - 3] : words[from - 2];
  return pack.placeNouns.has(noun?.key ?? '');
}

/** A name of two or three words that speaks, has an age, or is followed by its role. */
function isNamedPerson(
  words: readonly Word[],
  { from, to, doesSpeak }: Named,
  pack: CapitalNamePack,
): boolean {
  const length = to - from;
  const name = words.slice(from, to).filter((word) => word.isCapital);
  if (length < 2 || length > 5 || !name.every(({ token }) => /^\p{Lu}\.$|\p{Ll}/u.test(token.text)))
    return false;
  if (pack.articles.has(words[from - 1]?.key ?? '')) return false;
  if (isApposed(words, from, to, pack)) return true;
  const next = words[to];
  const isOf = next?.key === ',' && /^d[ei]$/.test(words[to + 1]?.key ?? '');
  const second = words[isOf ? to + 2 : to + 1];
  if (next?.key === '(' && /^\d{2}$/.test(second?.key ?? '') && words[to + 2]?.key === ')') return true;
  if (next?.key === ',' && /^\d{2}$/.test(second?.key ?? '')) {
    const third = words[isOf ? to + 3 : to + 2];
    return third === undefined || third.key === ',' || pack.years.has(third.key);
  }
  if (next?.key === ',' || next?.key === '(') {
    const role = pack.articles.has(second?.key ?? '') ? words[to + 2] : second;
    if (role && !role.isCapital && pack.roles.test(role.key)) return true;
    // In German the role has a capital too.
    if (role && pack.nouns && pack.roles.test(role.key)) return true;
  }
  return doesSpeak && length <= 3;
}

/** "Sindicato Libre (SL)", "Lindow Maritime Union (LMU)": in brackets its initials. */
function isAbbreviated(words: readonly Word[], { from, to }: Named): boolean {
  const acronym = words[to + 1];
  if (words[to]?.key !== '(' || words[to + 2]?.key !== ')' || !isAcronym(acronym)) return false;
  const initials = words
    .slice(from, to)
    .filter((word) => word.isCapital)
    .map((word) => word.key[0])
    .join('');
  return acronym?.key[0] === initials[0] && initials.length > 1;
}

/**
 * The index behind a person's name that starts at `from`, in a language where every noun has a capital. `vouched` is the
 * index of a word that is a name whatever it looks like ("Anna Fischer", "Frau Neumann"); -1 for none.
 */
export function personEnd(
  words: readonly Word[],
  from: number,
  vouched: number,
  pack: CapitalNamePack,
): number {
  let to = from;
  while (to < from + 5) {
    const word = words[to];
    if (isNameWord(word, pack) && (to === vouched || !isNoun(word, pack))) to++;
    else {
      const length = particleLength(words, to, pack);
      const next = words[to + length];
      if (to === from || length === 0 || !isNameWord(next, pack)) return to;
      to += length + 1;
    }
  }
  return to;
}

function particleLength(words: readonly Word[], at: number, pack: CapitalNamePack): number {
  let length = 0;
  while (length < 2 && pack.particles.has(words[at + length]?.key ?? '') && !words[at + length]?.isCapital)
    length++;
  // "von der Leyen"
  return length === 1 && pack.articles.has(words[at + 1]?.key ?? '') ? 2 : length;
}

export const isNoun = (word: Word, pack: CapitalNamePack): boolean =>
  pack.nouns !== null &&
  (pack.nouns.words.has(word.key) ||
    (word.key.length > 5 && pack.nouns.endings.test(word.key)) ||
    pack.roles.test(word.key) ||
    pack.organisationHeads.test(word.key));
