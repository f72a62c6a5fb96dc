/** Runs of capitalised words: where one starts, and how far "of", "and", "de" and "'s" carry it. */
import { isDemonym, isKnownPlace, knownAs } from './lexicon';
import { givenNames } from './names.data';
import type { Word } from './word';
import {
  beforeOf,
  commonOpeners,
  companyEndings,
  honorifics,
  nameParticles,
  notNames,
  organisationHeads,
  placeHeads,
  roleModifiers,
  roleWords,
} from './words.data';

export const opensSentence = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before === undefined || (!before.token.isWord && /^["“”«»„‘'`:—–―•*.!?-]+$/u.test(before.token.text))
  );
};

export function canStart(words: readonly Word[], at: number, lowerCase: ReadonlySet<string>): boolean {
  const word = words[at];
  if (!word?.isCapital || notNames.has(word.key)) return false;
  if (word.token.text.length === 1 && words[at + 1]?.isCapital !== true) return false;
  if (functionWords.has(word.key)) return false;
  if (!opensSentence(words, at)) return true;
  const next = words[at + 1];
  const isCommon = commonOpeners.has(word.key) || lowerCase.has(word.key);
  if (!isCommon) return true;
  if (!next?.isCapital || notNames.has(next.key)) return false;
  // "New York", "South Africa", "General Motors": a common word opens a name of several words.
  return (
    longestKnown(words, at) > 1 || givenNames.has(word.key) || isTitle(word.key) || headWithin(words, at)
  );
}

export const isTitle = (key: string): boolean =>
  honorifics.has(key) || roleWords.has(key) || roleModifiers.has(key);

function headWithin(words: readonly Word[], at: number): boolean {
  const last = words[runEnd(words, at) - 1];
  return last !== undefined && (organisationHeads.has(last.key) || placeHeads.has(last.key));
}

/** How many words from `at` make the longest name that the tables know; 0 for none. */
export function longestKnown(words: readonly Word[], at: number): number {
  let key = '';
  let longest = 0;
  for (let length = 1; length <= 4; length++) {
    const word = words[at + length - 1];
    if (!word?.token.isWord) break;
    key = key ? `${key} ${word.key}` : word.key;
    if (knownAs(key)) longest = length;
  }
  return longest;
}

export function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  for (;;) {
    const next = words[end];
    if (!next) return end;
    if (
      next.isCapital &&
      !notNames.has(next.key) &&
      !(functionWords.has(next.key) && !/^[A-Z]+$/.test(next.token.text))
    ) {
      end++;
    } else {
      const step = connectorLength(words, from, end);
      if (step === 0) return end;
      end += step;
    }
  }
}

/** How many words at `at` (a connector, or a comma before "Inc.") lead on to the next capitalised word of the name. */
function connectorLength(words: readonly Word[], from: number, at: number): number {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !before || !next) return 0;
  if (word.token.text === '&' && next.isCapital) return 1;
  if (word.token.text === ',' && companyEndings.has(next.key) && next.isCapital) return 2;
  if (/^['’]s$/.test(word.token.text) && next.isCapital && possessiveInName.has(before.key)) return 1;
  if (
    /^['’]$/.test(word.token.text) &&
    before.key.endsWith('s') &&
    next.isCapital &&
    organisationHeads.has(next.key)
  )
    return 1;
  if (word.key === 'of' || word.key === 'for') {
    const second = words[at + 2];
    if (!beforeOf.has(before.key) || (roleWords.has(before.key) && before.key !== 'secretary')) return 0;
    if (next.isCapital && !notNames.has(next.key) && !functionWords.has(next.key)) return 1;
    return next.key === 'the' && second?.isCapital && word.key === 'of' ? 2 : 0;
  }
  if (word.key === 'and') return next.isCapital && joinsByAnd(words, from, at) ? 1 : 0;
  if (nameParticles.has(word.key) && !word.isCapital) {
    if (next.isCapital) return 1;
    return nameParticles.has(next.key) && words[at + 2]?.isCapital ? 2 : 0;
  }
  return 0;
}

/** "Food and Drug Administration", "Department of Health and Human Services", not "Iran and the Labour Party". */
function joinsByAnd(words: readonly Word[], from: number, at: number): boolean {
  const opensWithHead = words.slice(from, at).some((word) => word.key === 'of' || word.key === 'for');
  let end = at + 1;
  while (words[end]?.isCapital) end++;
  const last = words[end - 1];
  if (!last) return false;
  const first = words
    .slice(from, at)
    .map((word) => word.key)
    .join(' ');
  if (knownAs(first) || isDemonym(first) || givenNames.has(words[from]?.key ?? '')) return false;
  if (opensWithHead)
    return (
      end - at <= 3 &&
      !isKnownPlace(last.key) &&
      beforeOf.has(words[from]?.key ?? '') &&
      !givenNames.has(words[at + 1]?.key ?? '')
    );
  return at - from <= 2 && !opensSentence(words, from) && end - at > 2 && andHeads.has(last.key);
}

const andHeads = new Set(
  'administration commission department association committee ministry agency institute bureau council authority union federation exchange service university'.split(
    ' ',
  ),
);

const possessiveInName = new Set(
  'people lord women men children workers king queen st levi mcdonald sotheby christie moody lloyd macy wendy master farmer veteran'.split(
    ' ',
  ),
);

export const functionWords = new Set(
  'the a an of and or but if in on at by for with from to as is was are were be been it he she we they you his her our their its my your this that these those not so there here what who why how when where which i then than also yes no'.split(
    ' ',
  ),
);
