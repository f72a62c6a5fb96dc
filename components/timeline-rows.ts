import type { TimelineEntry } from '@/lib/model/briefing';

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

export interface StripBin {
  /** First ms of the bin. */
  from: number;
  past: number;
  upcoming: number;
}

/** Counts dated entries in equal stretches of time; fewer than two dates, or all on one day, make no picture. */
export function binEntries(
  past: readonly TimelineEntry[],
  upcoming: readonly TimelineEntry[],
  binCount: number,
): StripBin[] {
  const dated = (entries: readonly TimelineEntry[]) => entries.filter((entry) => /^\d{4}/.test(entry.value));
  const times = [...dated(past), ...dated(upcoming)].map((entry) => entry.from);
  const first = Math.min(...times);
  const length = Math.max(...times) - first;
  if (times.length < 2 || length < 86_400_000) return [];
  const binOf = (entry: TimelineEntry) =>
    Math.min(binCount - 1, Math.floor(((entry.from - first) / length) * binCount));
  const bins = Array.from({ length: binCount }, (_, index) => ({
    from: first + (length * index) / binCount,
    past: 0,
    upcoming: 0,
  }));
  for (const entry of dated(past)) {
    const bin = bins[binOf(entry)];
    if (bin) bin.past += 1;
  }
  for (const entry of dated(upcoming)) {
    const bin = bins[binOf(entry)];
    if (bin) bin.upcoming += 1;
  }
  return bins;
}
