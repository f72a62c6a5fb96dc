import type { Bound } from '@/lib/model/analysis';
import type { Translate } from './translate';
import { intlUnits } from './units.data';

/** A number as an article states it; see `Figure` for what the fields mean. */
export interface Quantity {
  value: number;
  upper: number | null;
  bound: Bound;
  unit: string;
}

/** Prints quantities as a reader of `locale` writes them: "more than 41,000", "8%", "€4.20", "3–5 km", "3rd". */
export function createQuantityFormat(
  locale: string,
  t: Translate,
  /** Chooses plural forms by place in a row. */
  ordinals: Translate,
): (quantity: Quantity) => string {
  const amount = (value: number, unit: string): string => {
    if (unit === 'ordinal') return ordinals('figure.ordinal', { count: value, number: value });
    if (unit === 'share')
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
    if (unit === 'times') return t('figure.times', { number: value });
    if (unit === 'percentage-point') return t('figure.points', { count: value, number: value });
    const options = intlOptions(value, unit);
    const printed = new Intl.NumberFormat(locale, options).format(value);
    const isPlain = options.style === undefined && unit !== 'count';
    return isPlain && unit ? `${printed} ${unit.replaceAll('-', ' ')}` : printed;
  };

  return ({ value, upper, bound, unit }) => {
    const lower = upper === null ? amount(value, unit) : lowerEnd(locale, value, unit, amount);
    const number = upper === null ? lower : t('figure.range', { lower, upper: amount(upper, unit) });
    return bound === 'exactly' ? number : t(`figure.${bound}`, { number });
  };
}

/** A measure is said once, behind the range ("3–5 km"); a currency sign stays on both ends. */
function lowerEnd(
  locale: string,
  value: number,
  unit: string,
  amount: (value: number, unit: string) => string,
) {
  return isCurrency(unit) ? amount(value, unit) : new Intl.NumberFormat(locale).format(value);
}

function intlOptions(value: number, unit: string): Intl.NumberFormatOptions {
  const isLarge = Math.abs(value) >= 1_000_000;
  const size: Intl.NumberFormatOptions = isLarge
    ? { notation: 'compact', compactDisplay: isCurrency(unit) ? 'short' : 'long', maximumFractionDigits: 2 }
    : { maximumFractionDigits: isCurrency(unit) ? 2 : 3 };
  if (unit === 'percent') return { ...size, style: 'unit', unit: 'percent', unitDisplay: 'short' };
  if (isCurrency(unit)) {
    const pence =
      isLarge || Number.isInteger(value) ? { minimumFractionDigits: 0 } : { minimumFractionDigits: 2 };
    return { ...size, ...pence, style: 'currency', currency: unit };
  }
  const intlUnit = intlUnits[unit];
  return intlUnit ? { ...size, style: 'unit', unit: intlUnit, unitDisplay: 'short' } : size;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
