/** Finds names in a language that gives every noun a capital: each needs a sign of its own. */

import type { CapitalNamePack, CommonNouns } from './name-pack';
import { isApposed } from './pack-gloss';
import { decideName, isDateline, isNoun, isPlaceShaped, type PackCandidate, personEnd } from './pack-types';
import {
  type CapitalText,
  isAcronym,
  isGivenName,
  isInCapitals,
  isNameWord,
  knownLength,
  opensSentence,
  speaksNext,
} from './pack-words';
import type { Word } from './word';

export function findNamesAmongNouns(text: CapitalText): PackCandidate[] {
  const { pack } = text;
  const { nouns } = pack;
  if (!nouns) return [];
  const bare = bareWords(text, nouns);
  const found = text.sentences.flatMap((words, sentence) =>
    isInCapitals(words) ? [] : findInSentence(words, sentence, pack, bare),
  );
  return [...found, ...findElsewhere(text, found)].sort(
    (one, other) => one.sentence - other.sentence || one.from - other.from,
  );
}

function findInSentence(
  words: readonly Word[],
  sentence: number,
  pack: CapitalNamePack,
  bare: ReadonlySet<string>,
): PackCandidate[] {
  const found: PackCandidate[] = [];
  let at = 0;
  while (at < words.length) {
    const { from, to } =
      at === 0 && opensAsDateline(words, sentence, pack) ? opening(words) : nameAt(words, at, pack, bare);
    if (to > from) {
      const hasTitle = from > at && !pack.companyEndings.has(words[to - 1]?.key ?? '');
      found.push(decideName(words, { sentence, from, to, hasTitle }, pack));
    }
    at = Math.max(to, at + 1);
  }
  return found;
}

const opening = (words: readonly Word[]): { from: number; to: number } => ({ from: 0, to: words.length - 1 });

const opensAsDateline = (words: readonly Word[], sentence: number, pack: CapitalNamePack): boolean =>
  isDateline(words, { sentence, ...opening(words) }) &&
  words.slice(0, -1).every((word) => isNameWord(word, pack) && !isNoun(word, pack));

/** The name that starts at `at`, perhaps behind its title; empty for none. */
function nameAt(
  words: readonly Word[],
  at: number,
  pack: CapitalNamePack,
  bare: ReadonlySet<string>,
): { from: number; to: number } {
  const none = { from: at, to: at };
  const word = words[at];
  if (!word?.token.isWord || !word.isCapital) return none;
  const known = isCommon(words, at, pack) ? 0 : knownLength(words, at, pack);
  const apposed = apposedEnd(words, at, pack);
  if (apposed > at) return { from: at, to: apposed };
  const person = isGivenName(word.key) ? personEnd(words, at, at + 1, pack) : at;
  if (person > at + 1 && person > at + known) return { from: at, to: person };
  const company = companyEnd(words, at, pack);
  if (company > at) return { from: at, to: company };
  if (known > 0) return { from: at, to: at + known };
  const headed = headedEnd(words, at, pack);
  if (headed > at) return { from: at, to: headed };
  if (isTitle(word, pack)) return afterTitle(words, at, pack);
  if (isNameWord(word, pack) && isPlaceShaped(words, at, pack)) return { from: at, to: at + 1 };
  if (!isNameWord(word, pack) || isNoun(word, pack)) return none;
  const before = words[at - 1];
  const isNamed = pack.placeNouns.has(before?.key ?? '') || pack.organisationNouns.has(before?.key ?? '');
  if (isAcronym(word) || isNamed) return { from: at, to: at + 1 };
  const end = personEnd(words, at, -1, pack);
  const isBare = opensSentence(words, at) || (before !== undefined && !isDescribing(before, pack));
  const speaks = isBare && (speaksNext(words, end, pack) || pack.speechVerbs.has(before?.key ?? ''));
  if (speaks && end <= at + 3) return { from: at, to: end };
  if (end > at + 1 && end <= at + 3 && isBare && isIntroduced(words, end, pack)) return { from: at, to: end };
  return bare.has(word.key) ? { from: at, to: at + 1 } : none;
}

/** "Die Halle" is no town: towns have no article. */
const isCommon = (words: readonly Word[], at: number, pack: CapitalNamePack): boolean =>
  pack.nouns?.words.has(words[at]?.key ?? '') === true && pack.articles.has(words[at - 1]?.key ?? '');

/** "die Vorsitzende des Vereins, Hedda Neumann, …": between commas, whatever it is made of; `at` for none. */
function apposedEnd(words: readonly Word[], at: number, pack: CapitalNamePack): number {
  if (words[at - 1]?.key !== ',') return at;
  let end = at;
  while (end < at + 4 && isNameWord(words[end], pack) && !isTitle(words[end] as Word, pack)) end++;
  return end > at + 1 && isApposed(words, at, end, pack) ? end : at;
}

const isTitle = (word: Word, pack: CapitalNamePack): boolean =>
  pack.honorifics.has(word.key) || pack.roles.test(word.key);

/** Articles and adjectives: what stands before a common noun. */
const isDescribing = (word: Word, pack: CapitalNamePack): boolean =>
  pack.articles.has(word.key) ||
  (!word.isCapital &&
    /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(word.token.text) &&
    !pack.speechVerbs.has(word.key) &&
    !pack.notNames.has(word.key));

/** "Ministerpräsidentin Ada Ros", "Frau Dr. Tamm": the title stays outside the name. */
function afterTitle(words: readonly Word[], at: number, pack: CapitalNamePack): { from: number; to: number } {
  let from = at + 1;
  const isTitled = (word: Word | undefined) => word !== undefined && isTitle(word, pack);
  while (
    words[from]?.key === '.' ||
    pack.honorifics.has(words[from]?.key ?? '') ||
    (isTitled(words[from]) && isNameWord(words[from + 1], pack))
  )
    from++;
  const isPerson = knownLength(words, from, pack) === 0 && !isAcronym(words[from]);
  const isGiven = isGivenName(words[from]?.key ?? '');
  // "Bürgermeister Jost Rademacher": of two capitals behind a role the second is the surname.
  const isFull =
    isNameWord(words[from + 1], pack) &&
    isNameWord(words[from], pack) &&
    [from, from + 1].every((index) => pack.nouns?.words.has(words[index]?.key ?? '') === false) &&
    [from, from + 1].some((index) => !isNoun(words[index] as Word, pack));
  const isCivil = pack.honorifics.has(words[from - 1]?.key ?? '');
  const to = isPerson
    ? personEnd(words, isFull ? from + 1 : from, isGiven || isFull ? from + 1 : isCivil ? from : -1, pack)
    : from;
  return to - from > 3 && !isGivenName(words[from]?.key ?? '') ? { from: at, to: at } : { from, to };
}

/** "Reederei Karst GmbH", "Norlink AG": the end of the company's form within four words; `at` for none. */
function companyEnd(words: readonly Word[], at: number, pack: CapitalNamePack): number {
  if (isTitle(words[at] as Word, pack)) return at;
  for (let end = at; end < at + 5; end++) {
    const word = words[end];
    if (word?.key === '&' && end > at) continue;
    if (!word?.isCapital) return at;
    if (end > at && pack.companyEndings.has(word.key)) return end + 1;
    if (pack.notNames.has(word.key)) return at;
  }
  return at;
}

/** "Ministerium für Verkehr und Häfen", "Universität Lindow"; `at` for none. */
function headedEnd(words: readonly Word[], at: number, pack: CapitalNamePack): number {
  if (!pack.organisationHeads.test(words[at]?.key ?? '')) return at;
  if (pack.headJoiners.has(words[at + 1]?.key ?? '')) {
    let end = at + 2;
    if (pack.articles.has(words[end]?.key ?? '')) end++;
    if (!words[end]?.isCapital) return at;
    end++;
    if (words[end]?.key === 'und' && words[end + 1]?.isCapital && !isGivenName(words[end + 1]?.key ?? ''))
      end += 2;
    return end;
  }
  const next = words[at + 1];
  if (!isNameWord(next, pack) || isNoun(next, pack) || isGivenName(next.key)) return at;
  return isNameWord(words[at + 2], pack) && !isNoun(words[at + 2] as Word, pack) ? at + 3 : at + 2;
}

/** ", Sprecher der Werft," or "(41)" behind the name. */
function isIntroduced(words: readonly Word[], end: number, pack: CapitalNamePack): boolean {
  const [mark, first, second] = [words[end]?.key, words[end + 1], words[end + 2]];
  if (mark === '(') return /^\d{2}$/.test(first?.key ?? '') && second?.key === ')';
  if (mark !== ',' || !first) return false;
  if (/^\d{2}$/.test(first.key)) return true;
  return pack.roles.test(first.key) || (pack.articles.has(first.key) && pack.roles.test(second?.key ?? ''));
}

/**
 * Words that stand at least twice behind "in" or "nach" without an article, and never behind one: places, or firms.
 */
function bareWords({ sentences, pack, lowerCase }: CapitalText, nouns: CommonNouns): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    words.forEach((word, at) => {
      if (!isNameWord(word, pack) || word.key.length < 4 || isNoun(word, pack) || lowerCase.has(word.key))
        return;
      const before = words[at - 1];
      if (!before?.token.isWord) return;
      if (isDescribing(before, pack)) counts.set(word.key, Number.NEGATIVE_INFINITY);
      else if (nouns.beforePlace.has(before.key) && !isNameWord(words[at + 1], pack))
        counts.set(word.key, (counts.get(word.key) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

/** Surnames of the people found, and names of one word, wherever else they stand. */
function findElsewhere({ sentences, pack }: CapitalText, found: readonly PackCandidate[]): PackCandidate[] {
  const surnames = new Set<string>();
  const taken = new Map<number, PackCandidate[]>();
  for (const candidate of found) {
    const surname = candidate.key.split(' ').at(-1) ?? '';
    const isLone = candidate.to === candidate.from + 1;
    if ((candidate.type === 'person' || isLone) && surname.length > 2) surnames.add(surname);
    taken.set(candidate.sentence, [...(taken.get(candidate.sentence) ?? []), candidate]);
  }
  return sentences.flatMap((words, sentence) =>
    words.flatMap((word, at) => {
      const key = /[^s]s$/.test(word.key) && !surnames.has(word.key) ? word.key.slice(0, -1) : word.key;
      if (!surnames.has(key) || !isNameWord(word, pack)) return [];
      if (taken.get(sentence)?.some(({ from, to }) => at >= from && at < to)) return [];
      const candidate = decideName(words, { sentence, from: at, to: at + 1, hasTitle: false }, pack);
      return [{ ...candidate, key }];
    }),
  );
}
