import type { TimelineEntry } from '@/lib/model/sections';

export interface YearRows {
  /** `2026`, a decade such as `198`, or empty for what has no date. */
  year: string;
  entries: TimelineEntry[];
}

/** Entries under their year, in the order given; a year that comes again later is named again. */
export function groupByYear(entries: readonly TimelineEntry[]): YearRows[] {
  const groups: YearRows[] = [];
  for (const entry of entries) {
    const year = /^\d{2,4}/.exec(entry.value)?.[0] ?? '';
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}

/** However little they weigh: the newest tell where the story stands. */
const alwaysShown = 2;

/** So many of the entries as are shown before asking for more: the newest two and the strongest of the rest, in the order given. */
export function milestonesOf(entries: readonly TimelineEntry[], count: number): readonly TimelineEntry[] {
  const newest = new Set(entries.slice(-alwaysShown));
  // Where nothing was weighed, what is newer comes first.
  const order = (entry: TimelineEntry) => entry.rank ?? entries.length - entries.indexOf(entry);
  const strongest = entries
    .filter((entry) => !newest.has(entry))
    .sort((one, other) => order(one) - order(other));
  const shown = new Set([...newest, ...strongest.slice(0, Math.max(0, count - newest.size))]);
  return entries.filter((entry) => shown.has(entry));
}

/** What lies before the reader's day, and what is of that day; all of it before where the day is not known. */
export function partAtToday(
  past: readonly TimelineEntry[],
  today: string | undefined,
): { before: TimelineEntry[]; ofToday: TimelineEntry[] } {
  const isOfToday = ({ value }: TimelineEntry) => today !== undefined && value.startsWith(today);
  return { before: past.filter((one) => !isOfToday(one)), ofToday: past.filter(isOfToday) };
}

/** A stretch of time, ms since the epoch, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

export interface StripBin extends Stretch {
  past: number;
  upcoming: number;
}

const dayMs = 86_400_000;

/**
 * Counts dated entries in equal stretches of whole days, at most so many. What lies far before or after the rest
 * (a founding year, a target decades ahead) shares one stretch at its end, or nothing else could be told apart.
 * Fewer than two dates, or all on one day, make no picture.
 */
export function binEntries(
  past: readonly TimelineEntry[],
  upcoming: readonly TimelineEntry[],
  binCount: number,
): StripBin[] {
  const times = [...past, ...upcoming]
    .filter(isDated)
    .map(({ from }) => from)
    .sort((one, other) => one - other);
  const earliest = times[0] ?? 0;
  const latest = times.at(-1) ?? 0;
  if (times.length < 2 || latest - earliest < dayMs) return [];
  const core = coreOf(times);
  const first = Math.floor((core[0] ?? earliest) / dayMs) * dayMs;
  const last = core.at(-1) ?? latest;
  const days = Math.floor((last - first) / dayMs) + 1;
  const length = Math.ceil(days / binCount) * dayMs;
  const stretches = Array.from({ length: Math.ceil((days * dayMs) / length) }, (_, index) => ({
    from: first + index * length,
    to: first + (index + 1) * length,
  }));
  const end = stretches.at(-1)?.to ?? last;
  if (earliest < first) stretches.unshift({ from: earliest, to: first });
  if (latest >= end) stretches.push({ from: end, to: latest + 1 });
  return stretches.map((stretch) => ({
    ...stretch,
    past: entriesWithin(past, stretch).length,
    upcoming: entriesWithin(upcoming, stretch).length,
  }));
}

/** A gap so many times as long as all that lies on its other side, and of two months at least, cuts off its end. */
const farAway = 2;
const shortestGap = 60 * dayMs;

/** The times without the few at either end that lie far away from the others; ascending. */
function coreOf(times: readonly number[]): readonly number[] {
  const later = times.slice(cutAt(times));
  const mirrored = later.map((time) => -time).reverse();
  return later.slice(0, later.length - cutAt(mirrored));
}

/** How many of the first times lie far before the rest; never more than half of them. */
function cutAt(times: readonly number[]): number {
  const last = times.at(-1) ?? 0;
  for (let at = Math.floor(times.length / 2); at > 0; at--) {
    const time = times[at] ?? last;
    const gap = time - (times[at - 1] ?? time);
    if (gap >= shortestGap && gap > farAway * (last - time)) return at;
  }
  return 0;
}

/** The entries that begin within the stretch; what has no day of its own ("to come") lies in none. */
export const entriesWithin = (entries: readonly TimelineEntry[], { from, to }: Stretch): TimelineEntry[] =>
  entries.filter((entry) => isDated(entry) && entry.from >= from && entry.from < to);

const isDated = (entry: TimelineEntry): boolean => /^\d{4}/.test(entry.value);
