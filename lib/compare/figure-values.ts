/** When two values are two accounts of one quantity, and when one is only told more roughly. */
import type { Figure } from '@/lib/model/analysis';

/** Values further apart than this factor are hardly two accounts of one thing; crowds are guessed at more freely. */
const widestFactor = 1.6;
const widestFactorOfCrowd = 2;
const many = 1000;

/** Whether the values differ by more than rounding, "about", "more than" and ranges allow, and yet are of one size. */
export function doDiffer(one: Figure, other: Figure, { areOfPeople }: { areOfPeople: boolean }): boolean {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one];
  if (low.value === high.value) return false;
  if (
    low.value <= 0 ||
    high.value > low.value * (areOfPeople && isOfMany(low) ? widestFactorOfCrowd : widestFactor)
  )
    return false;
  if (low.upper !== null && high.value <= low.upper) return false;
  // "Up to 1.5 million" and "up to 1.6 million" differ, "more than 700" and 716 need not.
  const isOpen = low.bound !== high.bound && (low.bound === 'above' || high.bound === 'below');
  if (isOpen) return isHardlyOpen(low, high);
  return !isRounding(low.value, high.value) && !isRounding(high.value, low.value);
}

/**
 * "More than 700" leaves room for 716, not for 900: people round to the next number down. Of many, the next round number
 * would have been said itself; "at least four" is five as well.
 */
function isHardlyOpen(low: Figure, high: Figure): boolean {
  const step = stepOf(low.bound === 'above' ? low.value : high.value);
  const apart = high.value - low.value;
  return apart > step || (apart === step && isOfMany(low));
}

/** Whether `coarse` is what `fine` becomes with as many digits as `coarse` has; a half is rounded up. */
function isRounding(coarse: number, fine: number): boolean {
  const step = stepOf(coarse);
  const above = fine - coarse;
  return step > stepOf(fine) && above >= -step / 2 && above < step / 2;
}

/** The place of a number's last digit that is not zero: 10,000 for 520,000, 0.1 for 1.5. */
function stepOf(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return 10 ** (Number(exponent) - decimals);
}

/** "6,000" is what rounding makes of many numbers: only a close one is taken for the same. */
const closest = 0.97;

export const isSameValue = (one: number, other: number): boolean =>
  one === other || (nearness(one, other) >= closest && (isRounding(one, other) || isRounding(other, one)));

/** 1 for equal values, less the further they are apart; values are positive. */
export const nearness = (one: number, other: number): number => Math.min(one, other) / Math.max(one, other);

/** Whether so many things are counted that few stories hold two such counts of one thing. */
export const isOfMany = ({ unit, value }: Figure): boolean => unit === 'count' && value >= many;
