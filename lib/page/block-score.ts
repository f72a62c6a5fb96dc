/**
 * How likely each block of a page is the article's own text: a logistic regression over what its words and its place
 * tell, and a second one that also knows what the first thought of the blocks around it.
 */
import { readContext, tellContext } from './block-context';
import { type Declared, type Layout, readLayout, tellPlace } from './block-place';
import { readWordSigns, type Tell, tellWords, type WordSigns } from './block-text';
import { firstWeights, type Regression, secondWeights } from './block-weights.data';
import { type BoxedPage, isRunning } from './boxes';

/** Logarithms of the odds, one for each block in order; and where the blocks lie. */
export function scoreBlocks(page: BoxedPage, declared: Declared): { scores: number[]; layout: Layout } {
  const layout = readLayout(page, declared);
  const own = scoreRows(page.blocks.length, firstWeights, (row) => tellBlocks(layout, row));
  const around = scoreRows(page.blocks.length, secondWeights, (row) => {
    tellBlocks(layout, row);
    tellAround(page, own, row);
  });
  return { scores: around, layout };
}

/** Gives a block's row of numbers somewhere to go. */
type Row = (index: number) => Tell;

function scoreRows(count: number, { bias, weights }: Regression, tellAll: (row: Row) => void): number[] {
  const scores = new Array<number>(count).fill(bias);
  let at = 0;
  const tell: Tell = (name, value) => {
    if (value !== 0) scores[at] = (scores[at] ?? 0) + (weights[name] ?? 0) * value;
  };
  tellAll((index) => {
    at = index;
    return tell;
  });
  return scores;
}

/** Tells all that the first judgement rests on. */
function tellBlocks(layout: Layout, row: Row): void {
  const { blocks } = layout.page;
  const signs = blocks.map(readWordSigns);
  const before = { weight: 0, running: 0 };
  blocks.forEach((block, index) => {
    const tell = row(index);
    const own = signs[index];
    const place = layout.places[index];
    if (!own || !place) return;
    tellWords(block, own, tell);
    tellPlace(layout, index, before, tell);
    tell('short*isInBest', own.short * place.isInBest);
    tell('long*isInBest', own.long * place.isInBest);
    tell('link*isInBest', own.link * place.isInBest);
    tell('ends*isInBest', own.ends * place.isInBest);
    tell('ends*isBestChild', own.ends * place.isBestChild);
    tell('short*isAfterLast', own.short * place.isAfterLast);
    tell('short*isBeforeFirst', own.short * place.isBeforeFirst);
    tellNeighbour(layout, signs, index, index - 1, (name, value) => tell(`previous:${name}`, value));
    tellNeighbour(layout, signs, index, index + 1, (name, value) => tell(`next:${name}`, value));
    before.weight += block.weight;
    if (isRunning(block)) before.running += block.weight;
  });
}

function tellNeighbour(
  { page, places }: Layout,
  signs: readonly WordSigns[],
  index: number,
  neighbour: number,
  tell: Tell,
): void {
  const beside = signs[neighbour];
  const place = places[neighbour];
  if (!beside || !place) return;
  tell('size', beside.size);
  tell('link', beside.link);
  tell('ends', beside.ends);
  tell('heading', beside.heading);
  tell('invites', beside.invites);
  tell('isInBest', place.isInBest);
  tell('parentHeld', place.parentHeld);
  tell('kin', page.blocks[index]?.box.parent === page.blocks[neighbour]?.box.parent ? 1 : 0);
}

/** Tells what the first judgement thought. */
function tellAround({ blocks }: BoxedPage, scores: readonly number[], row: Row): void {
  const context = readContext(blocks, scores);
  let soFar = 0;
  blocks.forEach((block, index) => {
    soFar += context.expected[index] ?? 0;
    tellContext(context, block, index, soFar, row(index));
  });
}
