import { type ArchiveLine, readArchiveLine } from '@/lib/formats/archive-lines';
import { type ByteLine, linesOf } from '@/lib/formats/byte-lines';
import type { ArticleId } from '@/lib/model/article';
import { maximumTextLength } from '@/lib/model/draft';
import { type ImportCounts, type ImportJob, type ImportStep, noCounts } from '@/lib/model/import-job';
import type { Store, TakenIn } from '@/lib/store/store';
import { isStoreFailure } from './drain-inbox';
import { type TakeInOptions, takeIn } from './take-in';
import { keepPace, type TendOptions } from './tend-index';
import { asWriter, type Lock } from './writer-lock';

export interface ImportOptions {
  /** ms since the epoch. */
  now: () => number;
  /** Something else waits (a page's draft): asked before each line. */
  isInterrupted: () => boolean;
  lock?: Lock;
  /** Called after each article. */
  onTakenIn?: (articleId: ArticleId) => void | Promise<void>;
  analyse?: NonNullable<TakeInOptions['analyse']>;
  onPhase?: TakeInOptions['onPhase'];
  onMergePhase?: TendOptions['onPhase'];
}

/** In bytes: two million letters take up to three each, and what JSON escapes up to six. */
const longestLine = 6 * maximumTextLength;
/** So often the work may end in the midst of one line before that line is passed over. */
const attemptsAllowed = 3;
/** Lines that bring no article are written down together with the next one, or when there are so many. */
const linesPassedAtOnce = 500;

/**
 * Goes on with the import that runs, if one does. It may be cut at any point: an article is taken in together with how
 * far the import came, and the next call goes on with the next line. A full disk stops the import until the reader says
 * to go on; an article that cannot be taken in is noted with its line.
 */
export async function importArticles(store: Store, options: ImportOptions): Promise<void> {
  const job = await store.lastImport();
  if (job?.state !== 'running') return;
  const file = await store.importFile(job.id);
  if (!file) return store.stopImport(job.id, 'file-gone');
  try {
    await importFrom(store, { job, file }, options);
  } catch (error) {
    if (isQuotaError(error)) await store.stopImport(job.id, 'quota');
    // Where the reader stopped it meanwhile, its next commit is refused.
    else if (await isRunning(store, job.id)) throw error;
  }
}

async function importFrom(
  store: Store,
  { job, file }: { job: ImportJob; file: Blob },
  options: ImportOptions,
): Promise<void> {
  let step = emptyStep(job);
  let passed = 0;
  let attempts = await store.beginImportLine(job.id);
  const flush = async () => {
    if (passed > 0) await store.passImportLines(job.id, step);
    [step, passed] = [emptyStep(step), 0];
  };
  for await (const byteLine of linesOf(file.slice(job.bytesDone).stream(), { longest: longestLine })) {
    if (options.isInterrupted()) return flush();
    step = { ...step, linesDone: step.linesDone + 1, bytesDone: job.bytesDone + byteLine.end };
    const line = readLine(byteLine, options.now());
    const problem =
      line.kind !== 'article'
        ? line
        : attempts > attemptsAllowed
          ? { kind: 'broken', reason: 'crashed', detail: null }
          : await takeLine(store, { importId: job.id, line: line.line, step }, options);
    attempts = 1;
    if (problem === null) {
      [step, passed] = [emptyStep(step), 0];
      continue;
    }
    if (problem.kind === 'broken') step = withProblem(step, problem);
    passed += 1;
    if (passed >= linesPassedAtOnce) await flush();
  }
  await flush();
  await store.endImport(job.id, 'done', options.now());
}

const readLine = ({ text, problem }: ByteLine, now: number) =>
  problem
    ? ({ kind: 'broken', reason: problem, detail: null } as const)
    : readArchiveLine(text ?? '', { now });

interface LineToTake {
  importId: number;
  line: ArchiveLine;
  /** Where the import stands after it. */
  step: ImportStep;
}

/** Null where it was taken in, else why not. Rejects where the import cannot go on. */
async function takeLine(store: Store, toTake: LineToTake, options: ImportOptions) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const articleId = await asWriter(options.lock, () => takeLineIn(store, toTake, options));
      await options.onTakenIn?.(articleId);
      return null;
    } catch (error) {
      if (isStoreFailure(error) || !(await isRunning(store, toTake.importId))) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      if (attempt >= attemptsAllowed) return { kind: 'broken', reason: 'failed', detail };
    }
  }
}

async function takeLineIn(store: Store, { importId, line, step }: LineToTake, options: ImportOptions) {
  const { draft, ...marks } = line;
  const commitTakenIn = (change: TakenIn) =>
    store.commitImported(change, {
      importId,
      marks,
      step: { ...step, counts: countIn(step.counts, change) },
    });
  const { articleId } = await takeIn({ ...store, commitTakenIn }, draft, {
    now: options.now,
    isPassing: false,
    inboxKey: null,
    onPhase: options.onPhase,
    ...(options.analyse ? { analyse: options.analyse } : {}),
  });
  await keepPace(store, options.onMergePhase);
  return articleId;
}

function countIn(counts: ImportCounts, { revision }: TakenIn): ImportCounts {
  if (revision === null) return { ...counts, unchanged: counts.unchanged + 1 };
  if (revision.revision > 1) return { ...counts, revised: counts.revised + 1 };
  return { ...counts, new: counts.new + 1 };
}

const emptyStep = ({ linesDone, bytesDone }: Pick<ImportStep, 'linesDone' | 'bytesDone'>): ImportStep => ({
  linesDone,
  bytesDone,
  counts: noCounts,
  problems: [],
});

const withProblem = (
  step: ImportStep,
  { reason, detail }: { reason: string; detail: string | null },
): ImportStep => ({
  ...step,
  counts: { ...step.counts, notTaken: step.counts.notTaken + 1 },
  problems: [...step.problems, { line: step.linesDone, reason, detail }],
});

const isRunning = async (store: Store, importId: number): Promise<boolean> => {
  const job = await store.lastImport();
  return job?.id === importId && job.state === 'running';
};

const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StoreError' && 'code' in error && error.code === 'quota';
