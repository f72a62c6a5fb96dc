/** Asking a page's boxes where they stand. */
import type { Box } from './boxes';

/** Whether a box is another, or stands in it. */
export function isInside(box: Box, outer: Box | null): boolean {
  for (let one: Box | null = box; one; one = one.parent) if (one === outer) return true;
  return false;
}

/** Whether a box is one of others, or stands in one of them. */
export function isInsideAny(box: Box, others: ReadonlySet<Box>): boolean {
  if (others.size === 0) return false;
  for (let one: Box | null = box; one; one = one.parent) if (others.has(one)) return true;
  return false;
}

/** The box of one of the tags that a box is, or stands in. */
export function nearestOf(box: Box, tags: RegExp): Box | null {
  for (let one: Box | null = box; one; one = one.parent) if (tags.test(one.tag)) return one;
  return null;
}

/** The box and all around it, with how many levels up each is. */
export function levelsAbove(box: Box | null): Map<Box, number> {
  const levels = new Map<Box, number>();
  for (let one = box; one; one = one.parent) levels.set(one, levels.size);
  return levels;
}

/** Levels are counted up to here. */
export const farthest = 12;

export interface Way {
  up: number;
  down: number;
}

/** From a target up to the first box that stands around both it and `box`, and from there down to `box`. */
export type Measure = (box: Box) => Way;

export function measure(aboveTarget: ReadonlyMap<Box, number>): Measure {
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
