/** What elements are for, by their names and their tags, as bits of one number. */
import { attributeOf } from './dom';
import { type Use, wordsByUse } from './label-words.data';
import { captionLabel, noiseLabel } from './noise.data';

const uses = Object.keys(wordsByUse) as Use[];
const tagSigns = [
  'aside',
  'footer',
  'header',
  'form',
  'article',
  'figure',
  'table',
  'blockquote',
  'ul',
] as const;

/** In the order of their bits: uses first, then tags. */
export const signNames: readonly string[] = [...uses, ...tagSigns];

/** The bit of a sign. */
export const bitOf = (name: string): number => 1 << signNames.indexOf(name);

const bitByWord = new Map(
  uses.flatMap((use, bit) => wordsByUse[use].split(' ').map((word): [string, number] => [word, 1 << bit])),
);
const bitByTag = new Map<string, number>([
  ...tagSigns.map((tag, index): [string, number] => [tag, 1 << (uses.length + index)]),
  ['ol', 1 << (uses.length + tagSigns.indexOf('ul'))],
]);

export interface Signs {
  /** Class, id, role and itemprop, as the page writes them. */
  names: string;
  /** The same number for the same names and tag. */
  look: number;
  /** One bit for each of `signNames`. */
  bits: number;
  /** The names say that this is furniture of the page. */
  isNoise: boolean;
  /** The names say that these are the words under a picture. */
  isCaption: boolean;
}

export const noSigns: Signs = { names: '', look: 0, bits: 0, isNoise: false, isCaption: false };
/** By tag, then by names: to join the two into one key would take longer than all else here. */
const known = new Map<string, Map<string, Signs>>();
let looks = 1;

/** Pages repeat few names many times; a page with more different ones than this starts the memory anew. */
const maximumKnown = 4000;

/** What the element's names and its tag say. Role and itemprop are asked for only where it `mayHaveMore` than class and id. */
export function signsOf(element: Element, tag: string, mayHaveMore: boolean): Signs {
  const names = namesOf(element, tag, mayHaveMore);
  const ofTag = known.get(tag);
  const remembered = ofTag?.get(names);
  if (remembered) return remembered;
  const lower = names.toLowerCase();
  const signs = {
    names,
    look: looks++,
    bits: bitsOf(names) | (bitByTag.get(tag) ?? 0),
    isNoise: noiseLabel.test(lower),
    isCaption: captionLabel.test(lower),
  };
  if (looks % maximumKnown === 0) known.clear();
  const remembering = known.get(tag) ?? new Map<string, Signs>();
  known.set(tag, remembering.set(names, signs));
  return signs;
}

const longestNames = 400;

function namesOf(element: Element, tag: string, mayHaveMore: boolean): string {
  // A form may shadow the asking itself.
  const isForm = tag === 'form';
  if (!isForm && !element.hasAttributes()) return '';
  let names = (isForm ? attributeOf(element, 'class') : element.getAttribute('class')?.trim()) ?? '';
  const id = (isForm ? attributeOf(element, 'id') : element.getAttribute('id')?.trim()) ?? '';
  if (id) names = names ? `${names} ${id}` : id;
  if (mayHaveMore) {
    for (const attribute of ['role', 'itemprop']) {
      const value = attributeOf(element, attribute);
      if (value) names = names ? `${names} ${value}` : value;
    }
  }
  return names.length > longestNames ? names.slice(0, longestNames) : names;
}

/** `postBody`, `post-body`, `post__body` and `postbody` are the same word. */
function bitsOf(names: string): number {
  let bits = 0;
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z])(?=[A-Z])/g, '$1-')
      .toLowerCase()
      .split(/[^a-z]+/);
    let before = '';
    for (const word of words) {
      bits |= (bitByWord.get(word) ?? 0) | (bitByWord.get(before + word) ?? 0);
      before = word;
    }
  }
  return bits;
}
