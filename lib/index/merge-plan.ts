/** Which segments are merged next. */

export interface MergeablePart {
  /** Documents, deleted ones included. */
  count: number;
  deleted: number;
}

export interface MergePolicy {
  /** So many small segments at the end are merged into one, together with the growing one before them. */
  smallSegments: number;
  /** Fewer will do while there is nothing else to do. */
  smallSegmentsAtRest: number;
  /** A segment is small below this many documents, growing below the next, and so on. */
  smallBelow: number;
  growingBelow: number;
  /** From here on segments of one size are merged, so many at a time, up to so many documents. */
  fanIn: number;
  largest: number;
}

/**
 * Queries pay for each segment, of which there are so some twenty, a third of them small; adding pays for each time that
 * a document is written again, which is about nineteen times until there are 100,000, in the background.
 */
export const usualMergePolicy: MergePolicy = {
  smallSegments: 32,
  smallSegmentsAtRest: 8,
  smallBelow: 64,
  growingBelow: 1_024,
  fanIn: 8,
  largest: 40_000,
};

/** For tests, which so meet every kind of merge with few articles. */
export const eagerMergePolicy: MergePolicy = {
  smallSegments: 4,
  smallSegmentsAtRest: 3,
  smallBelow: 4,
  growingBelow: 8,
  fanIn: 2,
  largest: 40,
};

/**
 * The run of neighbouring segments to merge next, as [from, to) in `parts`, which are in the order of their documents;
 * null where nothing is worth merging. `isAtRest`: nothing else waits. `purge`: what was deleted shall go, however
 * little it is.
 */
export function planMerge(
  parts: readonly MergeablePart[],
  { isAtRest, purge }: { isAtRest: boolean; purge: boolean },
  policy: MergePolicy = usualMergePolicy,
): [from: number, to: number] | null {
  return (
    planSmall(parts, isAtRest ? policy.smallSegmentsAtRest : policy.smallSegments, policy) ??
    planLarge(parts, policy) ??
    (isAtRest ? planPurge(parts, purge) : null)
  );
}

const liveCount = ({ count, deleted }: MergeablePart): number => count - deleted;

/** The small ones at the end; where a growing one stands before them it grows by them. */
function planSmall(
  parts: readonly MergeablePart[],
  least: number,
  policy: MergePolicy,
): [number, number] | null {
  let from = parts.length;
  while (from > 0 && liveCount(parts[from - 1] as MergeablePart) < policy.smallBelow) from--;
  if (parts.length - from < Math.max(2, least)) return null;
  const before = parts[from - 1];
  const isGrowing = before !== undefined && liveCount(before) < policy.growingBelow;
  return [isGrowing ? from - 1 : from, parts.length];
}

/** As many neighbours of one size as the fan-in, the smallest size first. */
function planLarge(parts: readonly MergeablePart[], policy: MergePolicy): [number, number] | null {
  for (let least = policy.growingBelow; least < policy.largest; least *= policy.fanIn) {
    let from = 0;
    let total = 0;
    for (let at = 0; at < parts.length; at++) {
      const live = liveCount(parts[at] as MergeablePart);
      // One that is half as large as the largest stays as it is.
      if (live < least || live >= least * policy.fanIn || live * 2 > policy.largest) {
        [from, total] = [at + 1, 0];
        continue;
      }
      total += live;
      if (total > policy.largest) [from, total] = [at, live];
      if (at + 1 - from === policy.fanIn || (total * 2 > policy.largest && at > from)) return [from, at + 1];
    }
  }
  return null;
}

/** One that has lost much of its content, or anything at all where it shall be gone; and empty ones. */
function planPurge(parts: readonly MergeablePart[], purge: boolean): [number, number] | null {
  const at = parts.findIndex(({ count, deleted }) => deleted > 0 && (purge || deleted * 4 > count));
  return at < 0 ? null : [at, at + 1];
}
