/** Finds teasers: boxes of one look side by side, each with a link for its headline and a few words of its own. */
import type { Box, BoxedPage } from './boxes';

const fewest = 3;
const mostBlocks = 6;

/** The boxes that are teasers of other pages. */
export function findTeasers({ blocks }: BoxedPage): Set<Box> {
  const inside = new Map<Box, { blocks: number; linked: number; headed: boolean }>();
  for (const block of blocks) {
    const isLinked = block.linkShare > 0.8;
    for (let box: Box | null = block.box, level = 0; box && level < 5; box = box.parent, level += 1) {
      const sum = inside.get(box) ?? { blocks: 0, linked: 0, headed: false };
      sum.blocks += 1;
      if (isLinked) sum.linked += 1;
      inside.set(box, sum);
    }
  }
  const groups = new Map<Box, Map<number, Box[]>>();
  for (const [box, sum] of inside) {
    if (!box.parent || sum.blocks < 2 || sum.blocks > mostBlocks || sum.linked === 0) continue;
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
