/**
 * What runs in a page around an engine, or in a worker where the engine lives there: it fetches the articles and takes
 * the times, so that neither is part of what a figure says.
 */
import type { Engine, GivenArticle, Query } from './engine';
import { answerAsRemote } from './remote';

/** Articles that are fetched at a time. */
const portion = 250;

export interface BuildFigures {
  /** ms of what was worked out of the articles before, of adding them, and of what followed. */
  prepareMs: number;
  addMs: number;
  settleMs: number;
  longestStep: number;
  /** The longest task that kept this thread, ms; 0 where there was none above 50. */
  longestTask: number;
}

export function provide(engine: Engine): void {
  if (typeof document === 'undefined') answerAsRemote(engine);
  else Object.assign(globalThis, { bench: measuring(engine) });
}

const measuring = (engine: Engine) => ({
  open: () => engine.open(),

  async build({ from, to }: { from: number; to: number }): Promise<BuildFigures> {
    const tasks = watchTasks();
    let addMs = 0;
    let prepareMs = 0;
    for (let at = from; at < to; at += portion) {
      const articles = await fetchArticles(at, Math.min(to, at + portion));
      prepareMs += await timed(async () => {
        for (const article of articles) await engine.prepare?.(article);
      });
      addMs += await timed(() => engine.addMany(articles));
    }
    let longestStep = 0;
    const settleMs = await timed(async () => {
      longestStep = await engine.settle();
    });
    return { prepareMs, addMs, settleMs, longestStep, longestTask: tasks.longest() };
  },

  /** ms of each, one after the other. */
  async addEach({ from, to }: { from: number; to: number }): Promise<number[]> {
    const times: number[] = [];
    for (const article of await fetchArticles(from, to)) {
      await engine.prepare?.(article);
      times.push(await timed(() => engine.addDurably(article)));
    }
    return times;
  },

  /** ms of each; null for one of a kind that the engine has no way of answering. */
  async timeQueries(queries: readonly Query[]): Promise<(number | null)[]> {
    const times: (number | null)[] = [];
    for (const query of queries) {
      times.push(engine.cannot.includes(query.kind) ? null : await timed(() => engine.search(query)));
    }
    return times;
  },

  async countResults(queries: readonly Query[]): Promise<(number | null)[]> {
    const counts: (number | null)[] = [];
    for (const query of queries) {
      counts.push(engine.cannot.includes(query.kind) ? null : await engine.count(query));
    }
    return counts;
  },

  /** From the page's own start to the first result, in ms; with it the result. */
  async firstResult(query: Query): Promise<{ ms: number; ids: number[] }> {
    await engine.open();
    const ids = await engine.search(query);
    return { ms: performance.now(), ids };
  },

  settle: () => engine.settle(),
  bytesStored: () => engine.bytesStored(),
  isStemming: engine.isStemming,
});

export type Bench = ReturnType<typeof measuring>;

async function fetchArticles(from: number, to: number): Promise<GivenArticle[]> {
  const response = await fetch(`/articles?from=${from}&to=${to}`);
  return response.json();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function watchTasks(): { longest: () => number } {
  let longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    longest() {
      note(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}
