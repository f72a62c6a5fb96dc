import type { Span } from '@/lib/model/span';

/** The index of the first of sorted spans that ends after `offset`, by halving: hostile sentences hold 100,000 tokens. */
export function tokenAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
