import { Readability } from '@mozilla/readability';
import { cutIntoBlocks, type PlacedBlock } from './blocks';
import { cleanBlocks } from './clean-blocks';
import { bodyOf, findAll } from './dom';
import { plainText } from './plain-text';
import { readStructure, weigh } from './structure';

/** Below this Readability tries again with looser rules; its own default of 500 misses short East Asian pieces. */
const shortText = 300;

/** The container with most paragraphs is believed over Readability when it holds this many times the text. */
const muchMore = 1.8;

/** Below this a page has no fullest container to speak of: Readability is believed if it found a third as much. */
const enoughText = 1000;
const aThird = 1 / 3;

/** Readability takes its time in one piece: about 9 ms for a thousand elements. */
const maximumForReadability = 20_000;

/** Nor may it lose more than this share of Readability's text, even where the page's data speak for it. */
const notLess = 0.7;

/**
 * The article's blocks, found in a copy of the page that is used up by it. Readability's answer is the
 * base; where it found far less than stands in the page's fullest container of paragraphs, or than the page's
 * data declare as the article's text, that container is read instead; and in a page too large for Readability.
 */
export function* readBody(
  copy: Document,
  { title, declaredBody }: { title: string; declaredBody: string | null },
): Generator<void, PlacedBlock[]> {
  const body = bodyOf(copy);
  if (!body) return [];
  // Cut before Readability takes the copy apart.
  const fullest = readStructure(body).bestContainer;
  yield;
  const pieces = fullest ? cutIntoBlocks(fullest) : [];
  yield;
  const second = cleanBlocks(pieces, title);
  yield;
  if (findAll(copy, '*').length > maximumForReadability && second.length > 0) return second;
  const found = new Readability(copy, {
    charThreshold: shortText,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  yield;
  const first = found?.content ? cleanBlocks(cutIntoBlocks(found.content as Element), title) : [];
  return isBetter(second, first, declaredBody) ? second : first;
}

function isBetter(
  second: readonly PlacedBlock[],
  first: readonly PlacedBlock[],
  declared: string | null,
): boolean {
  const isShort = lengthOf(second) < enoughText;
  if (isShort && lengthOf(first) > lengthOf(second) * aThird) return false;
  if (declared && declared.length > 400 && lengthOf(second) > lengthOf(first) * notLess) {
    return shareDeclared(second, declared) > shareDeclared(first, declared) + 0.2;
  }
  return lengthOf(second) > lengthOf(first) * muchMore;
}

/** Share of the declared text that the blocks hold, less what they hold besides, 0 to 1. */
function shareDeclared(blocks: readonly PlacedBlock[], declared: string): number {
  const plain = plainText(declared.replace(/<[^>]*>/g, ' '));
  let inside = 0;
  let outside = 0;
  for (const block of blocks) {
    if (block.kind === 'caption') continue;
    if (plain.includes(block.text.slice(0, 60))) inside += block.text.length;
    else outside += block.text.length;
  }
  return Math.max(0, Math.min(1, inside / plain.length) - 0.3 * Math.min(1, outside / plain.length));
}

const lengthOf = (blocks: readonly PlacedBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.linkShare < 0.5 ? weigh(block.text) : 0), 0);
