/** Stated times as strings, compared without leaving the publisher's zone. */

/** Minutes; no place is further from UTC. */
const furthestOffset = 14 * 60;

export const dayOf = (iso: string): string => iso.slice(0, 10);

/** Whole days between the two dates as written. */
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(dayOf(one)) - Date.parse(dayOf(other))) / 86_400_000;

/** ms since the epoch; a time without a zone is taken as UTC. */
export const instantOf = (iso: string): number =>
  Date.parse(iso.length > 10 && !hasZone(iso) ? `${iso}Z` : iso);

const hasZone = (iso: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10));

/** 0 for a day (midnight is what content systems write for one), 1 with a clock, 2 with a zone too. */
export const precisionOf = (iso: string): number =>
  iso.length === 10 || iso.includes('T00:00:00') ? 0 : hasZone(iso) ? 2 : 1;

/**
 * The time that was stated in UTC, or without a zone, as it reads where `seen` was written, on the day before or after:
 * with that place's offset if both give a clock that differs by one, else the day alone. Null when they do not speak of
 * the same moment.
 */
export function localise(stated: string, seen: string): string | null {
  if (/[+-](?!00:00)\d\d:\d\d$/.test(stated.slice(10)) || daysBetween(stated, seen) !== 1) return null;
  if (precisionOf(stated) === 0) return null;
  if (seen.length > 10 && hasZone(seen)) return seen;
  const minutes = (instantOf(seen) - instantOf(stated)) / 60_000;
  if (seen.length > 10) {
    const offset = Math.round(minutes / 15) * 15;
    if (Math.abs(minutes - offset) > 1 || Math.abs(offset) > furthestOffset) return null;
    return hasZone(stated) ? `${seen}${printOffset(offset)}` : seen;
  }
  // Midnight there must be within reach of any zone.
  return minutes > 0
    ? minutes <= furthestOffset
      ? seen
      : null
    : minutes >= -furthestOffset - 24 * 60
      ? seen
      : null;
}

const printOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};
