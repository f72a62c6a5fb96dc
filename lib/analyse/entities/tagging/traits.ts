/** What the tagger knows of a word by itself, wherever it stands. */
import { isDemonym } from '@/lib/analyse/entities/lexicon';
import { familyNameEnding, familyNamesFirst, givenNames } from '@/lib/analyse/entities/names.data';
import type { Word } from '@/lib/analyse/entities/word';
import {
  afterOrganisation,
  afterPlace,
  commonOpeners,
  companyEndings,
  eventHeads,
  functionWords,
  honorifics,
  nameParticles,
  notNames,
  organisationHeads,
  otherHeads,
  personVerbs,
  placeHeads,
  placeOpeners,
  placePrepositions,
  roleModifiers,
  roleWords,
} from '@/lib/analyse/entities/words.data';
import { hashText } from './hash';
import { clusterOf } from './word-classes';

export interface Traits {
  key: string;
  /** Of the folded word; 0 for capitalised words that no table lists, so that no weight can rest on one name. */
  identity: number;
  shape: number;
  isCapital: boolean;
  /** One bit for each table that lists the word. */
  flags: number;
  /** See `word-classes.ts`; -1 where unknown. */
  cluster: number;
  /** Of the first and last letters, as printed in lower case; 0 where the word is too short. */
  prefix3: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
}

const tables: readonly ((key: string) => boolean)[] = [
  (key) => honorifics.has(key),
  (key) => roleWords.has(key),
  (key) => roleModifiers.has(key),
  (key) => organisationHeads.has(key),
  (key) => companyEndings.has(key),
  (key) => placeHeads.has(key),
  (key) => placeOpeners.has(key),
  (key) => eventHeads.has(key),
  (key) => otherHeads.has(key),
  (key) => nameParticles.has(key),
  (key) => personVerbs.has(key),
  (key) => placePrepositions.has(key),
  (key) => afterOrganisation.has(key),
  (key) => afterPlace.has(key),
  (key) => notNames.has(key),
  (key) => commonOpeners.has(key),
  (key) => functionWords.has(key),
  isDemonym,
  (key) => givenNames.has(key),
  (key) => familyNamesFirst.has(key),
  (key) => key.length >= 6 && familyNameEnding.test(key),
];
export const flagCount = tables.length;

/** Flags that others ask for by name: their places in `tables`. */
export const isParticle = 1 << 9;
export const isDateWord = 1 << 14;
export const isFunctionWord = 1 << 16;
export const isDemonymous = 1 << 17;
export const isGivenName = 1 << 18;
export const isFamilyName = 1 << 19;

/** All tables but those of peoples and persons: such a word may be known by itself, even with a capital. */
const ordinary = (1 << 17) - 1;

export function traitsOf({ token, key, isCapital }: Word): Traits {
  const { text } = token;
  let flags = 0;
  tables.forEach((has, index) => {
    if (has(key)) flags |= 1 << index;
  });
  const isListed = (flags & ordinary) !== 0;
  const lower = text.toLowerCase();
  const length = lower.length;
  return {
    key,
    identity: !isCapital || isListed ? hashText(markOf(text, key)) : 0,
    shape: shapeOf(text),
    isCapital,
    flags,
    cluster: token.isWord ? clusterOf(key) : -1,
    prefix3: length > 3 ? hashText(lower, 0, 3) : 0,
    suffix2: length > 3 ? hashText(lower, length - 2, length) : 0,
    suffix3: length > 4 ? hashText(lower, length - 3, length) : 0,
    suffix4: length > 5 ? hashText(lower, length - 4, length) : 0,
  };
}

/** All quotation marks are one mark, and all numbers of a length are one number. */
function markOf(text: string, key: string): string {
  if (/^(?:["“”„«»]|``|'')$/.test(text)) return '"';
  if (/\d/.test(key)) return key.replace(/\d/g, '0');
  return /^[–—]$/.test(text) ? '--' : key;
}

const shapes = {
  mark: /^[^\p{L}\p{N}]+$/u,
  lower: /^\p{Ll}+$/u,
  capital: /^\p{Lu}\p{Ll}+$/u,
  capitals: /^\p{Lu}{2,}$/u,
  letter: /^\p{Lu}$/u,
  initial: /^\p{Lu}\.$/u,
  initials: /^(?:\p{L}\.){2,}\p{L}?$/u,
  prefixed: /^(?:Mc|Mac|O['’]|D['’]|De|Di|Le|La)\p{Lu}\p{Ll}+$/u,
  year: /^\d{4}$/,
  smallNumber: /^\d{1,2}$/,
  digits: /^\d+$/,
  number: /^\d[\d.,:/-]*$/,
  ordinal: /^\d+(?:st|nd|rd|th)$/i,
  abbreviated: /^\p{Lu}\p{Ll}+\.$/u,
  capitalsJoined: /^\p{Lu}\p{Ll}*(?:['’-]\p{Lu}\p{Ll}*)+$/u,
  compound: /^\p{Lu}\p{L}*-\p{Ll}[\p{L}-]*$/u,
  lowerJoined: /^\p{Ll}[\p{Ll}'’-]*$/u,
  capitalsPlural: /^\p{Lu}{2,}s$/u,
  capitalsMarked: /^\p{Lu}[\p{Lu}&.-]+$/u,
  capitalsNumbered: /^\p{Lu}[\p{Lu}\d-]*\d[\p{L}\d-]*$/u,
  camel: /^\p{Ll}.*\p{Lu}/u,
  otherCapital: /^\p{Lu}/u,
  otherNumber: /\d/,
};

const patterns = Object.values(shapes);

/** The number of each shape; what fits none has the next one. */
export const shapeNames = Object.fromEntries(
  Object.keys(shapes).map((name, index) => [name, index]),
) as Record<keyof typeof shapes, number>;

function shapeOf(text: string): number {
  const shape = patterns.findIndex((pattern) => pattern.test(text));
  return shape < 0 ? patterns.length : shape;
}
