/** Where the crash proofs strike: in the midst of each thing that is written, so many ms after it was heard to begin. */
import {
  add,
  addMany,
  addManyAnd,
  change,
  type Deed,
  deleteSome,
  importSome,
  readAllAgain,
  type Stage,
  tag,
  undo,
  undoMeanwhile,
} from './deeds';
import type { InPage, ProofPage } from './proof-page';

export interface Point {
  /** For the report. */
  what: string;
  /** As the workroom's phases say it; `asked` where a page or the background writes. */
  phase: string;
  /** It is over once one of these is heard. */
  until: readonly string[];
  /** Strikes at most so many ms after the phase was heard of. */
  within: number;
  deed: Deed;
  /** Who does the deed. */
  by: 'workroom' | 'background' | 'page';
}

const taken = ['articles'];
const told = ['articles', 'reader'];
const swapped = ['swapping'];
const goneOn = ['flushing', 'merging', 'analysing', 'resting'];

export const points: readonly Point[] = [
  { what: 'inbox', phase: 'asked', until: ['inbox'], within: 4, deed: add, by: 'page' },
  { what: 'add', phase: 'analysing', until: ['placing', ...taken], within: 50, deed: add, by: 'workroom' },
  { what: 'add', phase: 'placing', until: ['committing', ...taken], within: 4, deed: add, by: 'workroom' },
  { what: 'add', phase: 'committing', until: taken, within: 10, deed: add, by: 'workroom' },
  {
    what: 'change',
    phase: 'analysing',
    until: ['placing', ...taken],
    within: 8,
    deed: change,
    by: 'workroom',
  },
  { what: 'change', phase: 'committing', until: taken, within: 10, deed: change, by: 'workroom' },
  { what: 'delete', phase: 'asked', until: told, within: 16, deed: deleteSome, by: 'background' },
  { what: 'undo', phase: 'asked', until: told, within: 16, deed: undo, by: 'background' },
  { what: 'tag', phase: 'asked', until: told, within: 10, deed: tag, by: 'background' },
  { what: 'flush', phase: 'flushing', until: swapped, within: 6, deed: addMany, by: 'workroom' },
  { what: 'merge', phase: 'merging', until: swapped, within: 6, deed: addMany, by: 'workroom' },
  {
    what: 'swap',
    phase: 'swapping',
    until: ['sweeping', ...goneOn],
    within: 4,
    deed: addMany,
    by: 'workroom',
  },
  { what: 'sweep', phase: 'sweeping', until: goneOn, within: 3, deed: addMany, by: 'workroom' },
  {
    what: 'swap after a deletion',
    phase: 'swapping',
    until: ['sweeping', ...goneOn],
    within: 4,
    deed: addManyAnd(deleteSome),
    by: 'workroom',
  },
  {
    what: 'swap after an undoing',
    phase: 'swapping',
    until: ['sweeping', ...goneOn],
    within: 4,
    deed: undoMeanwhile,
    by: 'workroom',
  },
  { what: 'import', phase: 'analysing', until: ['resting'], within: 60, deed: importSome, by: 'workroom' },
  { what: 'import', phase: 'committing', until: ['resting'], within: 60, deed: importSome, by: 'workroom' },
  {
    what: 'rebuild',
    phase: 'rebuilding',
    until: ['resting'],
    within: 40,
    deed: readAllAgain,
    by: 'workroom',
  },
];

export interface Struck {
  /** The phase had begun and was not over. */
  isHit: boolean;
  /** What told that it was over. */
  heardNext: string | null;
}

/** Does the deed; `strike` is to wait for the phase, which begins after the `from`th thing heard, and strikes. */
export async function strikeIn(
  { until, deed, phase }: Point,
  { stage, strike }: { stage: Stage; strike: (from: number) => Promise<unknown> },
): Promise<Struck> {
  const { heard } = stage.proof;
  const from = heard.length;
  let isStruck = false;
  // First, or the phase might begin before anybody listens.
  const striking = strike(from).then(() => {
    isStruck = true;
  });
  // Whether there is anything to merge depends on what is there: then more is added.
  const doUntilStruck = async () => {
    for (let times = 0; !isStruck && times < 5; times += 1) {
      await deed(stage);
      await Promise.race([striking, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    }
  };
  const doing = doUntilStruck().catch((error: unknown) => {
    // Who did it is gone, and so is the page where the whole browser is.
    if (!isStruck) throw error;
  });
  await Promise.race([striking, doing.then(() => striking)]);
  const after = heard.slice(heard.indexOf(phase, from));
  const heardNext = after.find((what) => until.includes(what)) ?? null;
  await doing;
  return { isHit: heardNext === null, heardNext };
}

/**
 * Ends the workroom, as the system would, so many ms after it said the phase; counted in the page, since the way there and back
 * takes as long as a phase. Where it has not been made yet, or has just gone, there is nothing to end.
 */
export const closeWorkroomIn = (
  { page }: ProofPage,
  strike: { phase: string; pauseMs: number },
): Promise<void> =>
  page.evaluate(async ({ phase, pauseMs }) => {
    const phases = new BroadcastChannel('sidelight-phase');
    await new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`“${phase}” was not heard`)), 30_000);
      phases.onmessage = ({ data }) => data === phase && resolve();
    });
    phases.close();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    await (globalThis as unknown as InPage).chrome.offscreen.closeDocument().catch(() => {});
  }, strike);
