import type { ListPlace } from '@/components/use-anchor';

/** Where lists were left, by what they listed; for as long as the tab goes back, forward or loads again. */
const storageKey = 'sidelight-places';
const places: Map<string, ListPlace> = wasHereBefore() ? recall() : new Map();

export const placeOf = (key: string): ListPlace | null => places.get(key) ?? null;

export function leavePlace(key: string, place: ListPlace | null): void {
  if (place) places.set(key, place);
  else places.delete(key);
  sessionStorage.setItem(storageKey, JSON.stringify([...places].slice(-20)));
}

function wasHereBefore(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

function recall(): Map<string, ListPlace> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(storageKey) ?? '[]'));
  } catch {
    // Written by another version: then the list begins at its head.
    return new Map();
  }
}
