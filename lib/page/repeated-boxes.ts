/** Finds teasers: boxes of one look side by side, each with a link for its headline and a few words of its own. */
import type { Box, BoxedPage, PlacedBlock } from './boxes';

const fewest = 3;
const mostBlocks = 6;

/** The boxes that are teasers of other pages. */
export function findTeasers({ blocks }: BoxedPage): Set<Box> {
  const inside = countAround(blocks);
  const groups = new Map<Box, Map<number, Box[]>>();
  for (const [box, sum] of inside) {
    if (!box.parent || sum < 2 || sum > mostBlocks) continue;
    const byLook = groups.get(box.parent) ?? new Map<number, Box[]>();
    byLook.set(box.look, [...(byLook.get(box.look) ?? []), box]);
    groups.set(box.parent, byLook);
  }
  const teasers = new Set<Box>();
  for (const byLook of groups.values()) {
    for (const boxes of byLook.values())
      if (boxes.length >= fewest) for (const box of boxes) teasers.add(box);
  }
  return teasers;
}

/** Above this a block is a link as a whole. */
const wholeLink = 0.8;
const levels = 5;

/** How many blocks stand in each box that a link as a whole stands in, a few levels up. */
function countAround(blocks: readonly PlacedBlock[]): Map<Box, number> {
  const counts = new Map<Box, number>();
  for (const { box, linkShare } of blocks) {
    if (linkShare <= wholeLink) continue;
    let one: Box | null = box;
    for (let level = 0; one && level < levels; level += 1, one = one.parent) counts.set(one, 0);
  }
  if (counts.size === 0) return counts;
  for (const { box } of blocks) {
    let one: Box | null = box;
    for (let level = 0; one && level < levels; level += 1, one = one.parent) {
      const count = counts.get(one);
      if (count !== undefined) counts.set(one, count + 1);
    }
  }
  return counts;
}
