/** Brings what is counted and asked of a page to numbers that a judgement can weigh. */

/** Grows with the logarithm, 0 at 0 and 1 at `unit`: lengths and counts differ by factors, not by sums. */
export const grow = (value: number, unit: number): number =>
  Math.log1p(Math.max(0, value)) / Math.log1p(unit);

/** 1 for what holds, else 0. */
export const flag = (value: unknown): number => (value ? 1 : 0);
