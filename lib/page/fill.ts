/** What stands among the article's sentences belongs to it, if nothing speaks against it: short headings, whole lists. */

import { isInsideAny, nearestOf } from './box-tree';
import type { Box, PlacedBlock } from './boxes';
import { findRevealed } from './hidden';
import { bitOf } from './signs';
import type { Survey } from './survey';

/** A score below this is no doubt but a no. */
const leastForHeading = -2.5;
const leastForLine = -1.5;
const leastForList = -1;

const tableBit = bitOf('table');

/** Whether each block is the article's: chosen by its score, or by what is chosen around it. */
export function fill(
  { page, places, signs, best }: Survey,
  scores: readonly number[],
  isParsed: boolean,
): boolean[] {
  const { blocks } = page;
  const revealed = !isParsed && best ? findRevealed(page, best) : new Set<Box>();
  const isOpen = blocks.map((block, index) => {
    const place = places[index];
    if (block.box.isHidden && !isParsed && !isInsideAny(block.box, revealed)) return false;
    return (
      !!place &&
      !place.isHopeless &&
      !place.isCaption &&
      !place.isTitle &&
      !place.isStandfirst &&
      !signs[index]?.invites
    );
  });
  const chosen = blocks.map(
    (block, index) =>
      (isOpen[index] ?? false) && ((scores[index] ?? 0) > 0 || isInsideAny(block.box, revealed)),
  );
  decideLists(blocks, scores, isOpen, chosen);
  const begin = chosen.indexOf(true);
  const headings = new Set(
    blocks.filter(({ kind }, index) => kind === 'heading' && chosen[index]).map(({ box }) => box.look),
  );
  const [first, last] = rangeByParent(blocks, chosen);
  blocks.forEach((block, index) => {
    if (
      chosen[index] ||
      !isOpen[index] ||
      block.box.isHidden ||
      block.linkShare > 0.5 ||
      block.kind === 'list-item'
    )
      return;
    const parent = block.box.parent;
    if (!parent) return;
    const isAmong = index > (first.get(parent) ?? index) && index < (last.get(parent) ?? index);
    const least = block.kind === 'heading' ? leastForHeading : leastForLine;
    const isBegun = index > begin || headings.has(block.box.look);
    const isOverText = block.kind === 'heading' && isBegun && (chosen[index + 1] || chosen[index + 2]);
    if ((isAmong || isOverText) && (scores[index] ?? 0) > least) chosen[index] = true;
  });
  return chosen;
}

/** The items of a list stand or fall together, and so do the cells of a table. */
function decideLists(
  blocks: readonly PlacedBlock[],
  scores: readonly number[],
  isOpen: readonly boolean[],
  chosen: boolean[],
): void {
  const lists = new Map<Box, number[]>();
  blocks.forEach((block, index) => {
    const list = listOf(block);
    if (!list) return;
    const items = lists.get(list);
    if (items) items.push(index);
    else lists.set(list, [index]);
  });
  for (const items of lists.values()) {
    let sum = 0;
    let weight = 0;
    let linked = 0;
    for (const index of items) {
      const block = blocks[index];
      if (!block) continue;
      sum += Math.max(-5, Math.min(5, scores[index] ?? 0)) * block.weight;
      linked += block.linkShare * block.weight;
      weight += block.weight;
    }
    const before = (items[0] ?? 0) - 1;
    const isContinued = chosen[before] || chosen[(items.at(-1) ?? 0) + 1];
    const isWanted = isContinued ? sum / weight > leastForList && linked / weight < 0.5 : sum > 0;
    for (const index of items) chosen[index] = isWanted && (isOpen[index] ?? false);
  }
}

/** The list of an item, or the table of a cell; tables with running text in them hold a page's columns. */
function listOf({ box, kind }: PlacedBlock): Box | null {
  if (kind !== 'list-item' && !(box.above & tableBit)) return null;
  const tags = kind === 'list-item' ? /^(?:ul|ol|dl)$/ : /^table$/;
  const list = nearestOf(box, tags);
  return list?.tag === 'table' && list.runningWeight > 0 ? null : list;
}

function rangeByParent(blocks: readonly PlacedBlock[], chosen: readonly boolean[]) {
  const first = new Map<Box, number>();
  const last = new Map<Box, number>();
  blocks.forEach(({ box }, index) => {
    if (!chosen[index]) return;
    for (let one: Box | null = box.parent, level = 0; one && level < 3; one = one.parent, level += 1) {
      if (!first.has(one)) first.set(one, index);
      last.set(one, index);
    }
  });
  return [first, last] as const;
}
