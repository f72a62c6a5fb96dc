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

const bitByWord = new Map(
  uses.flatMap((use, bit) => wordsByUse[use].split(' ').map((word): [string, number] => [word, 1 << bit])),
);
const bitByTag = new Map<string, number>([
  ...tagSigns.map((tag, index): [string, number] => [tag, 1 << (uses.length + index)]),
  ['ol', 1 << (uses.length + tagSigns.indexOf('ul'))],
]);

export interface Signs {
  /** The same number for the same names and tag. */
  look: number;
  /** One bit for each of `signNames`. */
  bits: number;
  /** The names say that this is furniture of the page. */
  isNoise: boolean;
  /** The names say that these are the words under a picture. */
  isCaption: boolean;
}

export const noSigns: Signs = { look: 0, bits: 0, isNoise: false, isCaption: false };
const known = new Map<string, Signs>();
let looks = 1;

/** Pages repeat few names many times; a page with more different ones than this starts the memory anew. */
const maximumKnown = 4000;

/** What the element's names and its tag say. */
export function signsOf(element: Element, tag: string): Signs {
  const names = namesOf(element);
  const key = `${tag} ${names}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const lower = names.toLowerCase();
  const signs = {
    look: looks++,
    bits: bitsOf(names) | (bitByTag.get(tag) ?? 0),
    isNoise: noiseLabel.test(lower),
    isCaption: captionLabel.test(lower),
  };
  if (known.size >= maximumKnown) known.clear();
  known.set(key, signs);
  return signs;
}

const longestNames = 400;

function namesOf(element: Element): string {
  const names: string[] = [];
  for (const attribute of ['class', 'id', 'role', 'itemprop']) {
    const value = attributeOf(element, attribute);
    if (value) names.push(value);
  }
  return names.join(' ').slice(0, longestNames);
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
