/** Finds runs of capitalised words that are names, in languages where a capital inside a sentence is one. */

import type { CapitalNamePack } from './name-pack';
import { roleBefore } from './pack-gloss';
import { decideName, type PackCandidate } from './pack-types';
import {
  type CapitalText,
  isAcronym,
  isGivenName,
  isInCapitals,
  isKnown,
  isNameWord,
  isPlace,
  joinKeys,
  knownLength,
  opensSentence,
  speaksNext,
} from './pack-words';
import type { Word } from './word';

export function findRuns(text: CapitalText): PackCandidate[] {
  return text.sentences.flatMap((words, sentence) =>
    isInCapitals(words) ? [] : findInSentence(words, sentence, text),
  );
}

function findInSentence(words: readonly Word[], sentence: number, text: CapitalText): PackCandidate[] {
  const { pack } = text;
  const found: PackCandidate[] = [];
  let at = 0;
  while (at < words.length) {
    const known = words[at]?.isCapital ? knownLength(words, at, pack) : 0;
    const isLower = known === 0 && isLowerHead(words, at, pack);
    if (known === 0 && !isLower && !canStart(words, at, text)) {
      at++;
      continue;
    }
    let to = runEnd(words, at, Math.max(known, 1), pack);
    // "Karvia de Norlink": what is known by itself ends there.
    if (known > 1 && to > at + known && !isHead(words[at]?.key ?? '', pack)) to = at + known;
    if (isLower && to === at + 1) {
      at++;
      continue;
    }
    const from = titleEnd(words, at, to, pack);
    if (from < to && isWorth(words, from, to, text))
      found.push(decideName(words, { sentence, from, to, hasTitle: from > at }, pack));
    at = to;
  }
  return found;
}

const isHead = (key: string, pack: CapitalNamePack): boolean =>
  pack.organisationHeads.test(key) || pack.eventHeads.test(key) || pack.placeHeads.test(key);

/** "le ministère des Transports": a head in lower case, a joiner, a capital. */
function isLowerHead(words: readonly Word[], at: number, pack: CapitalNamePack): boolean {
  const word = words[at];
  return word !== undefined && !word.isCapital && pack.lowerHeads.test(word.key);
}

function canStart(words: readonly Word[], at: number, text: CapitalText): boolean {
  const word = words[at];
  const { pack, lowerCase, capitalInside } = text;
  if (!isNameWord(word, pack) || (word.token.text.length === 1 && !words[at + 1]?.isCapital)) return false;
  if (!opensSentence(words, at)) return true;
  if (isAcronym(word) || isGivenName(word.key) || isHead(word.key, pack)) return true;
  if (pack.roles.test(word.key) || pack.honorifics.has(word.key)) return isNameWord(words[at + 1], pack);
  if (capitalInside.has(word.key)) return true;
  if (lowerCase.has(word.key)) return false;
  return isNameWord(words[at + 1], pack) || speaksNext(words, at + 1, pack);
}

/** The end of the run that starts at `from`, its first `length` words taken for granted. */
function runEnd(words: readonly Word[], from: number, length: number, pack: CapitalNamePack): number {
  let end = from + length;
  while (end - from < longestRun) {
    const word = words[end];
    const isForm = isAcronym(word) && pack.companyEndings.has(word?.key ?? '');
    const step =
      isForm || isNameWord(word, pack)
        ? 1
        : innerLength(words, end, pack) || joinLength(words, from, end, pack);
    if (step === 0) break;
    end += step;
  }
  return isHead(words[from]?.key ?? '', pack) ? end + lengthBeforeAcronym(words, end) : end;
}

/** "Nolwenn | Le Guirec", "Navegação | Três Barras": no function word has a capital here unless it is part of the name. */
function innerLength(words: readonly Word[], at: number, pack: CapitalNamePack): number {
  const word = words[at];
  const isInner = word?.isCapital === true && pack.notNames.has(word.key) && !pack.roles.test(word.key);
  return isInner && isNameWord(words[at + 1], pack) && !pack.honorifics.has(word.key) ? 2 : 0;
}

/** "Parti libéral | karvien (PLK)": the last letter of the acronym vouches for words in lower case before it. */
function lengthBeforeAcronym(words: readonly Word[], end: number): number {
  let length = 0;
  while (length < 4 && words[end + length]?.token.isWord) length++;
  const acronym = words[end + length + 1];
  if (length === 0 || words[end + length]?.key !== '(' || !isAcronym(acronym)) return 0;
  return words[end + length - 1]?.key[0] === acronym?.key.at(-1) ? length : 0;
}

/** In words: past it stands a list, not a name. */
const longestRun = 12;

/** How many words from `end` on go on with the run; 0 for none. */
function joinLength(words: readonly Word[], from: number, end: number, pack: CapitalNamePack): number {
  const isHeaded = isHead(words[from]?.key ?? '', pack);
  const word = words[end];
  if (!word) return 0;
  if (isHeaded && !word.isCapital && pack.adjectives.test(word.key)) return 1;
  if (word.key === '&') return isNameWord(words[end + 1], pack) ? 2 : 0;
  if (!word.token.isWord || word.isCapital) return 0;
  let length = 0;
  let areParticles = true;
  while (length < 3) {
    const joiner = words[end + length];
    if (!joiner || joiner.isCapital) break;
    if (!pack.particles.has(joiner.key)) areParticles = false;
    const isJoiner = pack.joiners.has(joiner.key) || pack.particles.has(joiner.key);
    if (!isJoiner && !(isHeaded && length === 0 && pack.headJoiners.has(joiner.key))) break;
    length++;
  }
  const next = words[end + length];
  if (length === 0 || !isNameWord(next, pack)) return 0;
  if (areParticles) return length + 1;
  if (pack.headJoiners.has(word.key) && !pack.joiners.has(word.key))
    return isHeaded && !isPersonal(words, end + length, pack) && !isHead(next.key, pack) ? length + 1 : 0;
  if (isHeaded)
    return isPersonal(words, end + length, pack) && pack.articles.has(words[end]?.key ?? '') ? 0 : length + 1;
  return isPersonSoFar(words, from, end, pack) && !isKnown(next.key, pack) && !isAcronym(next)
    ? length + 1
    : 0;
}

/** "… y Ana Ros": a person of their own rather than more of the organisation's name. */
const isPersonal = (words: readonly Word[], at: number, pack: CapitalNamePack): boolean =>
  (isGivenName(words[at]?.key ?? '') && isNameWord(words[at + 1], pack)) ||
  isPlace(words[at]?.key ?? '', pack);

/** "Ana de la …", "Luís Ramos da …": a given name and at most one more word before the joiner. */
const isPersonSoFar = (words: readonly Word[], from: number, end: number, pack: CapitalNamePack): boolean =>
  end - from <= 2 &&
  (isGivenName(words[titleEnd(words, from, end, pack)]?.key ?? '') ||
    // "Son président, Foulques d’Ambreville, …": what stands between is a name, whatever it is made of.
    (words[from - 1]?.key === ',' && roleBefore(words, from, pack) !== null));

/** The index behind titles and roles that open the run: "Presidente | Ivo Tamm". */
function titleEnd(words: readonly Word[], from: number, to: number, pack: CapitalNamePack): number {
  let at = from;
  while (at < to && (pack.honorifics.has(words[at]?.key ?? '') || pack.roles.test(words[at]?.key ?? '')))
    at++;
  return at;
}

/** A lone word needs more than its capital, if it is a head or a field of an office. */
function isWorth(words: readonly Word[], from: number, to: number, text: CapitalText): boolean {
  const { pack, lowerCase } = text;
  const key = joinKeys(words, from, to);
  if (key.length < 2 || pack.notNames.has(key)) return false;
  if (isKnown(key, pack)) return true;
  const first = words[from]?.key ?? '';
  if (to - from > 1) return !isOffice(words, from, pack);
  if (isHead(first, pack) || pack.roles.test(first)) return false;
  if (!isAcronym(words[from]) && lowerCase.has(first) && !isGivenName(first)) return false;
  return !isOffice(words, from, pack);
}

/** "ministro de | Transportes", "ministre des | Affaires étrangères". */
function isOffice(words: readonly Word[], from: number, pack: CapitalNamePack): boolean {
  let at = from - 1;
  while (at >= 0 && (pack.joiners.has(words[at]?.key ?? '') || pack.articles.has(words[at]?.key ?? ''))) at--;
  // "ministro de Transportes y | Puertos"
  if (pack.headJoiners.has(words[at]?.key ?? ''))
    for (let back = at - 1; back >= at - 5; back--)
      if (pack.offices.test(words[back]?.key ?? '')) return !isGivenName(words[from]?.key ?? '');
  return at < from - 1 && pack.offices.test(words[at]?.key ?? '') && !isKnown(words[from]?.key ?? '', pack);
}
