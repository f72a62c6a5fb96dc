/** What becomes of a file that the reader brings. */

export interface ImportCounts {
  new: number;
  /** Articles that were there with other words: they got a new revision. */
  revised: number;
  unchanged: number;
  notTaken: number;
}

/** A line that was not taken in. */
export interface ImportProblem {
  /** Counted from 1. */
  line: number;
  /** A `BrokenReason` of `lib/formats/archive-lines.ts`, or `failed` for an article that could not be worked out. */
  reason: string;
  detail: string | null;
}

export interface ImportJob {
  id: number;
  fileName: string;
  /** In bytes, unpacked. */
  size: number;
  /** The packed file broke off: what stood before the break is brought. */
  isCut: boolean;
  /** `stopped`: it can go on. `left`: it ended before the end of the file, because the reader said so. */
  state: 'running' | 'stopped' | 'done' | 'left';
  /** What stopped it, as the store names it (`quota`); null where the reader did. */
  stoppedBy: string | null;
  /** ms since the epoch. */
  startedAt: number;
  endedAt: number | null;
  /** So far; the next line begins at this byte. Lines without a word count too. */
  linesDone: number;
  bytesDone: number;
  counts: ImportCounts;
  /** The first hundred. */
  problems: ImportProblem[];
  /** How often the next line was begun and not ended, because the browser or the workroom was. */
  attempts: number;
}

const listedProblems = 100;

/** How far some lines bring an import. */
export interface ImportStep {
  /** After them, as in `ImportJob`. */
  linesDone: number;
  bytesDone: number;
  counts: ImportCounts;
  problems: ImportProblem[];
}

export const noCounts: ImportCounts = { new: 0, revised: 0, unchanged: 0, notTaken: 0 };

export function advance(job: ImportJob, step: ImportStep): ImportJob {
  const { counts } = job;
  return {
    ...job,
    linesDone: step.linesDone,
    bytesDone: step.bytesDone,
    attempts: 0,
    counts: {
      new: counts.new + step.counts.new,
      revised: counts.revised + step.counts.revised,
      unchanged: counts.unchanged + step.counts.unchanged,
      notTaken: counts.notTaken + step.counts.notTaken,
    },
    problems: [...job.problems, ...step.problems].slice(0, listedProblems),
  };
}

/** How many lines the file may have, going by the length of those that were read; null before the first. */
export const linesExpected = ({ size, bytesDone, linesDone }: ImportJob): number | null =>
  bytesDone === 0 ? null : bytesDone >= size ? linesDone : Math.round((size / bytesDone) * linesDone);
