import type { Query } from './engine';

export interface ArchiveOptions {
  /** The browser's file, if not one that is found. */
  browser?: string;
  folder?: string;
  size: number;
  parts: readonly string[];
  engines?: readonly string[];
  seed: number;
  times?: Partial<
    Record<'queries' | 'counts' | 'coldStarts' | 'addRounds' | 'addsPerRound' | 'kills', number>
  >;
}

export interface Counts {
  queries: Query[];
  expected: { asWritten: number; byStem: number }[];
  /** By the engine's name; null for a query that it cannot answer. */
  found: Record<string, (number | null)[]>;
  isStemming: Record<string, boolean>;
}

export function measureArchive(options: ArchiveOptions): Promise<{
  found: {
    counts?: Counts;
    kills?: { survived: Record<string, number>; rounds: number };
  };
}>;
