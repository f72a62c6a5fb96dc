/**
 * Runs in a loaded page, in a world of its own as the extractor does, and takes the time of three readers of
 * articles in turn: ours, Readability and Defuddle. Bundled by `in-browser.mjs`.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPageBoxes } from '@/lib/page/boxes';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft, extractInSteps } from '@/lib/page/extract';

/** All times in ms. */
export interface Run {
  /** The walk through the page that judgement and extraction share, as in the extractor. */
  walk: number;
  detect: number;
  extract: number;
  /** Copying the page is part of using Readability, which takes apart what it is given. */
  readabilityCopy: number;
  readability: number;
  defuddle: number;
}

export interface PageFigures {
  elements: number;
  /** In the order in which they ran: the first one finds no code compiled. */
  runs: Run[];
  /** The walk with the judgement, and each step of the extraction, each in the shortest of its runs. */
  longestTask: number;
  /** Mutations seen while we read. */
  mutations: number;
  isMarkupSame: boolean;
  /** What each found, so that nobody is fast by finding nothing. */
  found: { ours: string; characters: number; readability: number; defuddle: number };
}

const rounds = 3;

/** `turn` says who is first: each page shifts the order by one. */
export function measurePage(url: string, turn: number): PageFigures {
  const markup = outerHtml();
  const observer = new MutationObserver(() => {});
  const found = { ours: '', characters: 0, readability: 0, defuddle: 0 };
  const runs: Run[] = [];
  let mutations = 0;

  const observed = <Value>(work: () => Value): Value => {
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    const value = work();
    mutations += observer.takeRecords().length;
    observer.disconnect();
    return value;
  };

  const readers: ((run: Run) => void)[] = [
    (run) => {
      const [walk, page] = timed(() => observed(() => readPageBoxes(document)));
      const [detect] = timed(() => observed(() => detectArticle(document, url, page)));
      const [extract, extraction] = timed(() =>
        observed(() => extractDraft(document, { url, now: 0, page })),
      );
      Object.assign(run, { walk, detect, extract });
      found.ours = extraction.kind;
      found.characters =
        extraction.kind === 'draft'
          ? extraction.draft.blocks.reduce((sum, { text }) => sum + text.length, 0)
          : 0;
    },
    (run) => {
      const [readabilityCopy, copy] = timed(() => document.cloneNode(true) as Document);
      const [readability, article] = timed(() => new Readability(copy).parse());
      Object.assign(run, { readabilityCopy, readability });
      found.readability = article?.length ?? 0;
    },
    (run) => {
      const [defuddle, article] = timed(() =>
        new Defuddle(document.cloneNode(true) as Document, { url }).parse(),
      );
      Object.assign(run, { defuddle });
      found.defuddle = article.content.length;
    },
  ];
  for (let round = 0; round < rounds; round += 1) {
    const run = {} as Run;
    for (let place = 0; place < readers.length; place += 1) readers[(place + turn) % readers.length]?.(run);
    runs.push(run);
  }

  const longestStep = observed(() => longestOfSteps(url));
  return {
    elements: document.querySelectorAll('*').length,
    runs,
    longestTask: Math.max(longestStep, Math.min(...runs.map((run) => run.walk + run.detect))),
    mutations,
    isMarkupSame: outerHtml() === markup,
    found,
  };
}

const outerHtml = (): string => document.documentElement.outerHTML;

function timed<Value>(work: () => Value): [ms: number, value: Value] {
  // So that nobody pays for the rubbish of the one before. Only the young: a full collection throws away what was
  // compiled of regular expressions too, which no browser does between two looks at a page.
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
  const begin = performance.now();
  const value = work();
  return [performance.now() - begin, value];
}

/** Each step in the shortest of its runs, because a step may be hit by the collection of rubbish or another program. */
function longestOfSteps(url: string): number {
  const shortest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const steps = extractInSteps(document, { url, now: 0, page: readPageBoxes(document) });
    for (let index = 0; ; index += 1) {
      const begin = performance.now();
      const { done } = steps.next();
      shortest[index] = Math.min(shortest[index] ?? Number.POSITIVE_INFINITY, performance.now() - begin);
      if (done) break;
    }
  }
  return Math.max(...shortest);
}
