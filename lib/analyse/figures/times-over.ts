import type { Figure } from '@/lib/model/analysis';

/**
 * How many times the old amount the new one is: 2 for "doubled", 3.5 for "a rise of 250 %", 0.75 for "fell 25 %". Null
 * for figures that do not say. The figure itself keeps the number as stated.
 */
export function timesOver({ unit, value, change }: Pick<Figure, 'unit' | 'value' | 'change'>): number | null {
  if (unit === 'times') return value;
  if (unit !== 'percent' || change === null) return null;
  const times = 1 + (change === 'up' ? value : -value) / 100;
  return times < 0 ? null : Number(times.toPrecision(12));
}
