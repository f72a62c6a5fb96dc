/** What a block's place in the page tells of whether it is the article's text. */
import { flag, grow, linkSigns, readWordSigns, type Tell, type WordSigns } from './block-text';
import { type Box, type BoxedPage, isRunning, type PlacedBlock } from './boxes';
import { commentHeadings, pictureCredit } from './noise-lines.data';
import { findTeasers } from './repeated-boxes';
import { signNames } from './signs';
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
  /** In a teaser of another page. */
  isTeaser: boolean;
  isRepeated: boolean;
  /** Furniture of the page, or a link outside its fullest box: not judged by its words. */
  isHopeless: boolean;
}

const share = (part: number, whole: number): number => Math.min(2, whole > 0 ? part / whole : 0);
const within = (value: number, limit: number): number => Math.max(-1, Math.min(1, value / limit));

/** A longer link may be a sentence. */
const longestLink = 200;

/** Levels are counted up to here. */
const farthest = 12;

const signTerms = signNames.map((name) => `in:${name}`);

/** What a sign counts that is farther away than two boxes. */
const farSign = 0.4;

/** What all blocks of a page are measured against. */
export interface Layout {
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

export function readLayout(page: BoxedPage, declared: Declared): Layout {
  const { blocks, boxes } = page;
  const best = boxes.reduce<Box | null>((most, box) => (most && most.held >= box.held ? most : box), null);
  const bestHeld = best?.held ?? 0;
  const aboveBest = levelsAbove(best);
  const title = lettersOf(declared.title);
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
      isTeaser: isInside(block.box, teasers),
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
    dek: lettersOf(declared.dek ?? '').slice(0, 60),
  };
}

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

/** `before` and `runningBefore` are the weights of what stands before the block. */
export function tellPlace(
  layout: Layout,
  index: number,
  before: { weight: number; running: number },
  tell: Tell,
): void {
  const { page, best, bestHeld, total, totalRunning, aboveBest, titleIndex, first, last } = layout;
  const block = page.blocks[index];
  const place = layout.places[index];
  if (!block || !place) return;
  const { box } = block;
  const { up, down } = layout.fromBest(box);
  tell('bestShare', share(bestHeld, total));
  tell('bestOfRunning', share(bestHeld, totalRunning));
  tell('pageWeight', grow(total, 20_000));
  tell('bestWeight', grow(bestHeld, 5000));
  tell('held', share(box.held, bestHeld));
  tell('parentHeld', place.parentHeld);
  tell('grandparentHeld', share(box.parent?.parent?.held ?? 0, bestHeld));
  tell('isMostHeld', flag(place.parentHeld > 0.4));
  tell('isBestHeld', flag(place.parentHeld > 0.8));
  tell('fromBest', up / farthest);
  tell('isFar', flag(up >= 3));
  tell('belowBest', down / farthest);
  tell('isInBest', place.isInBest);
  tell('isBestChild', place.isBestChild);
  tell('depth', within(box.depth - (best?.depth ?? 0), farthest));
  tell('fromTitle', titleIndex < 0 ? 0.5 : layout.fromTitle(box).up / farthest);
  tell('hasTitle', flag(titleIndex >= 0));
  tell('afterTitle', titleIndex < 0 ? 0 : within(index - titleIndex, 40));
  tell('position', index / page.blocks.length);
  tell('before', share(before.weight, total));
  tell('runningBefore', share(before.running, totalRunning));
  tell('beforeFirst', first < 0 ? 0 : within(first - index, 20));
  tell('isBeforeFirst', place.isBeforeFirst);
  tell('afterLast', last < 0 ? 0 : within(index - last, 20));
  tell('isAfterLast', place.isAfterLast);
  tell('afterComments', flag(layout.commentsIndex >= 0 && index >= layout.commentsIndex));
  tell('isOtherArticle', flag(isInOtherArticle(box, aboveBest)));
  tell('isHidden', flag(box.isHidden));
  tell('isCaption', flag(place.isCaption));
  tell('isTeaser', flag(place.isTeaser));
  tell('isTitle', flag(place.isTitle));
  tell('isDek', flag(isDek(block, layout.dek)));
  tell('repeats', grow((layout.repeats.get(block.text) ?? 1) - 1, 3));
  tell('isRepeated', flag(place.isRepeated));
  for (let rest = box.above; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    const mask = 1 << bit;
    tell(signTerms[bit] ?? '', box.near & mask ? 1 : farSign);
  }
}

const isDek = ({ text }: PlacedBlock, dek: string): boolean =>
  dek.length > 20 && lettersOf(text.slice(0, 120)).startsWith(dek);

function isInside(box: Box, boxes: ReadonlySet<Box>): boolean {
  if (boxes.size === 0) return false;
  for (let one: Box | null = box; one; one = one.parent) if (boxes.has(one)) return true;
  return false;
}

/** The box and all around it, with how many levels up each is. */
function levelsAbove(box: Box | null): Map<Box, number> {
  const levels = new Map<Box, number>();
  for (let one = box; one; one = one.parent) levels.set(one, levels.size);
  return levels;
}

interface Way {
  up: number;
  down: number;
}

/** From a target up to the first box that stands around both it and `box`, and from there down to `box`. */
type Measure = (box: Box) => Way;

function measure(aboveTarget: ReadonlyMap<Box, number>): Measure {
  const known = new Map<Box, Way>();
  const wayTo: Measure = (box) => {
    const remembered = known.get(box);
    if (remembered) return remembered;
    const up = aboveTarget.get(box);
    const way = up !== undefined ? { up: Math.min(farthest, up), down: 0 } : below(box);
    known.set(box, way);
    return way;
  };
  const below = ({ parent }: Box): Way => {
    if (!parent) return { up: farthest, down: farthest };
    const { up, down } = wayTo(parent);
    return { up, down: Math.min(farthest, down + 1) };
  };
  return wayTo;
}

/** The first letter alone tells most lines from a headline, and costs nothing. */
const mayBegin = (text: string, title: string): boolean => {
  const first = text.charAt(0);
  return first.toLowerCase() === title.charAt(0) || !/\p{L}/u.test(first);
};

/** In an `<article>` of its own that the page's fullest box is no part of: a teaser, or another article. */
function isInOtherArticle(box: Box, aboveBest: ReadonlyMap<Box, number>): boolean {
  for (let one: Box | null = box; one; one = one.parent) {
    if (one.tag === 'article') return !aboveBest.has(one);
  }
  return false;
}
