/** What the blocks of a page are measured against, and what is known of each before its words are weighed. */
import { linkSigns, readWordSigns, type WordSigns } from './block-text';
import { isInsideAny, levelsAbove, type Measure, measure } from './box-tree';
import { type Box, type BoxedPage, isRunning, type PlacedBlock } from './boxes';
import { commentHeadings, pictureCredit } from './noise-lines.data';
import { findTeasers } from './repeated-boxes';
import { flag } from './scale';
import { bitOf } from './signs';
import { isHeadline, lettersOf } from './title-match';

/** What the page's metadata say, for comparison. */
export interface Declared {
  title: string;
  dek: string | null;
}

/** Where a block lies, for itself and for the blocks beside it. */
export interface Place {
  /** Running text of the box around its own, compared with the page's fullest box. */
  parentHeld: number;
  isInBest: number;
  isBestChild: number;
  isBeforeFirst: number;
  isAfterLast: number;
  /** The words under a picture. */
  isCaption: boolean;
  isTitle: boolean;
  /** The standfirst, which a draft keeps for itself: the dek's own words, marked as such before the first paragraph. */
  isStandfirst: boolean;
  /** In a teaser of another page. */
  isTeaser: boolean;
  isRepeated: boolean;
  /** Furniture of the page, or a link outside its fullest box: not judged by its words. */
  isHopeless: boolean;
}

/** A longer link may be a sentence. */
const longestLink = 200;

/** A part of a whole, 2 at most. */
export const share = (part: number, whole: number): number => Math.min(2, whole > 0 ? part / whole : 0);

/** What all blocks of a page are measured against. */
export interface Survey {
  page: BoxedPage;
  best: Box | null;
  bestHeld: number;
  total: number;
  totalRunning: number;
  aboveBest: ReadonlyMap<Box, number>;
  fromBest: Measure;
  fromTitle: Measure;
  titleIndex: number;
  first: number;
  last: number;
  commentsIndex: number;
  places: Place[];
  signs: WordSigns[];
  repeats: ReadonlyMap<string, number>;
  dek: string;
}

export function surveyPage(page: BoxedPage, declared: Declared): Survey {
  const { blocks, boxes } = page;
  const best = boxes.reduce<Box | null>((most, box) => (most && most.held >= box.held ? most : box), null);
  const bestHeld = best?.held ?? 0;
  const aboveBest = levelsAbove(best);
  const title = lettersOf(declared.title);
  const dek = lettersOf(declared.dek ?? '');
  const longestTitle = declared.title.length * 2 + 20;
  const isTitle = blocks.map(
    ({ text }) => text.length < longestTitle && mayBegin(text, title) && isHeadline(lettersOf(text), title),
  );
  const titleIndex = blocks.findIndex((block, index) => block.kind === 'heading' && isTitle[index]);
  const fromBest = measure(aboveBest);
  const inside = blocks.map((block) => fromBest(block.box).up === 0);
  const first = blocks.findIndex((block, index) => inside[index] && isRunning(block));
  const last = blocks.findLastIndex((block, index) => inside[index] && isRunning(block));
  const teasers = findTeasers(page);
  const isHopeless = blocks.map(
    ({ box, linkShare, weight }, index) =>
      box.isNoise || (linkShare > 0.9 && weight < longestLink && !inside[index]),
  );
  const repeats = new Map<string, number>();
  const signs = blocks.map((block, index) => (isHopeless[index] ? linkSigns(block) : readWordSigns(block)));
  const places = blocks.map((block, index): Place => {
    const count = repeats.get(block.text) ?? 0;
    repeats.set(block.text, count + 1);
    return {
      parentHeld: share(block.box.parent?.held ?? 0, bestHeld),
      isInBest: flag(inside[index] ?? false),
      isBestChild: flag(block.box.parent === best),
      isBeforeFirst: flag(index < first),
      isAfterLast: flag(last >= 0 && index > last),
      isCaption: block.kind === 'caption' || isUnderPicture(block, aboveBest),
      isTitle: isTitle[index] ?? false,
      isStandfirst: index <= first && isStandfirst(block, dek),
      isTeaser: isInsideAny(block.box, teasers),
      isRepeated: count > 0,
      isHopeless: isHopeless[index] ?? false,
    };
  });
  return {
    page,
    best,
    bestHeld,
    total: boxes[0]?.weight ?? 0,
    totalRunning: boxes[0]?.runningWeight ?? 0,
    aboveBest,
    fromBest,
    fromTitle: measure(levelsAbove(blocks[titleIndex]?.box ?? null)),
    titleIndex,
    first,
    last,
    commentsIndex: blocks.findIndex(({ text }) => text.length <= 60 && commentHeadings.test(text)),
    places,
    signs,
    repeats,
    dek: dek.slice(0, 60),
  };
}

const standfirstBit = bitOf('dek');

/** An article's first paragraph may be the dek of its metadata too; it is text, unless its box says standfirst. */
const isStandfirst = ({ text, kind, box }: PlacedBlock, dek: string): boolean =>
  dek !== '' &&
  (kind === 'heading' || (box.near & standfirstBit) !== 0) &&
  text.length < dek.length * 2 &&
  lettersOf(text) === dek;

/** Longer words are no caption, however they are marked; and shorter ones where only a picture beside them says so. */
const longestCaption = 500;
const longestBareCaption = 250;

/** By the names of the boxes around it, or alone in a box with a picture. */
function isUnderPicture(block: PlacedBlock, aboveBest: ReadonlyMap<Box, number>): boolean {
  if (block.text.length > longestCaption) return false;
  let box: Box | null = block.box;
  for (let level = 0; box && level < 3; level += 1, box = box.parent) {
    if (box.tag === 'body' || box.tag === 'article' || box.tag === 'main') break;
    if (box.isCaption) return true;
  }
  if (block.text.length > longestBareCaption) return false;
  if (block.isAfterPicture && pictureCredit.test(block.text)) return true;
  for (box = block.box; box && box.weight === block.weight && !aboveBest.has(box); box = box.parent) {
    if (box.pictureCount > 0) return true;
  }
  return false;
}

/** The first letter alone tells most lines from a headline, and costs nothing. */
const mayBegin = (text: string, title: string): boolean => {
  const first = text.charAt(0);
  return first.toLowerCase() === title.charAt(0) || !/\p{L}/u.test(first);
};
