/**
 * Runs in an empty page of Chromium and takes the time of our analysis and of two libraries in turn. Bundled by
 * `in-browser.mjs`.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { analyseRevision } from '@/lib/analyse/analyse';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { findFigures } from '@/lib/analyse/figures/find-figures';
import { chooseKeySentences } from '@/lib/analyse/key-sentences';
import { judgeKind } from '@/lib/analyse/kind';
import { prepareText } from '@/lib/analyse/prepare';
import { findQuotes } from '@/lib/analyse/quotes/find-quotes';
import { judgeStandings } from '@/lib/analyse/standing/judge-standings';
import type { Revision } from '@/lib/model/article';
import { detectLanguage } from '@/lib/text/language';

export interface BenchArticle {
  title: string;
  publishedIso: string;
  sourceName: string;
  paragraphs: string[];
}

/** All times in ms: the median of the rounds. */
export interface AnalysisFigures {
  ours: number;
  chrono: number;
  compromise: number;
  byAnalyser: Record<string, number>;
  /** What each found, so that nobody is fast by finding nothing. */
  found: { ours: number; chrono: number; compromise: number };
}

const rounds = 5;
const warmRounds = 2;

/** The articles in turn, all readers of one after the other; each article shifts who is first. */
export function measureArticles(articles: readonly BenchArticle[]): AnalysisFigures[] {
  for (let round = 0; round < warmRounds; round++)
    for (const article of articles) measureOnce(article, round);
  return articles.map((article, turn) => {
    const runs = Array.from({ length: rounds }, (_, round) => measureOnce(article, turn + round));
    const medianOf = (timeOf: (run: AnalysisFigures) => number) => median(runs.map(timeOf));
    const [first] = runs;
    return {
      ours: medianOf((run) => run.ours),
      chrono: medianOf((run) => run.chrono),
      compromise: medianOf((run) => run.compromise),
      byAnalyser: Object.fromEntries(
        Object.keys(first?.byAnalyser ?? {}).map((name) => [
          name,
          medianOf((run) => run.byAnalyser[name] ?? 0),
        ]),
      ),
      found: first?.found ?? { ours: 0, chrono: 0, compromise: 0 },
    };
  });
}

/** ms that our analysis takes of each, the median of three runs. */
export const measureOurs = (articles: readonly BenchArticle[]): number[] =>
  articles.map((article) => {
    const revision = revisionOf(article);
    return median([0, 1, 2].map(() => timed(() => analyseRevision(revision, hintsOf(article)))[0]));
  });

function measureOnce(article: BenchArticle, turn: number): AnalysisFigures {
  const revision = revisionOf(article);
  const figures: AnalysisFigures = {
    ours: 0,
    chrono: 0,
    compromise: 0,
    byAnalyser: {},
    found: { ours: 0, chrono: 0, compromise: 0 },
  };
  const day = new Date(article.publishedIso);
  const readers = [
    () => {
      const [ms, analysis] = timed(() => analyseRevision(revision, hintsOf(article)));
      figures.ours = ms;
      figures.found.ours = analysis.entities.length + analysis.timexes.length;
    },
    () => {
      const [ms, dates] = timed(() => chrono.parse(revision.text, day));
      figures.chrono = ms;
      figures.found.chrono = dates.length;
    },
    () => {
      const [ms, names] = timed(() => {
        const view = nlp(revision.text);
        return [view.people(), view.places(), view.organizations()].flatMap(
          (part) => part.out('array') as string[],
        );
      });
      figures.compromise = ms;
      figures.found.compromise = names.length;
    },
    () => {
      figures.byAnalyser = timeEach(article, revision);
    },
  ];
  for (let place = 0; place < readers.length; place++) readers[(place + turn) % readers.length]?.();
  return figures;
}

/** The steps of `analyseRevision`, one by one. */
function timeEach(article: BenchArticle, revision: Revision): Record<string, number> {
  const times: Record<string, number> = {};
  const step = <Value>(name: string, work: () => Value): Value => {
    const [ms, value] = timed(work);
    times[name] = ms;
    return value;
  };
  const language = step('language', () => detectLanguage(revision.text, 'en'));
  const text = step('sentences and tokens', () =>
    prepareText({ revision, language, publishedIso: article.publishedIso, kindHint: null }),
  );
  const timexes = step('dates', () => findTimexes(text));
  const entities = step('entities', () => findEntities(text));
  const quotes = step('quotes', () => findQuotes(text, entities));
  const figures = step('figures', () => findFigures(text, entities, timexes));
  const standings = step('standing alone', () => judgeStandings(text, { entities, timexes, quotes }));
  step('kind', () => judgeKind(text));
  const sentences = text.sentences.map((sentence, index) => ({
    ...sentence,
    standing: standings[index] ?? { kind: 'not' as const },
  }));
  step('key sentences', () => chooseKeySentences(text, sentences, { entities, figures }));
  return times;
}

const hintsOf = ({ publishedIso, sourceName }: BenchArticle) => ({
  language: 'en',
  kindHint: null,
  publishedIso,
  sourceName,
});

function revisionOf({ title, paragraphs }: BenchArticle): Revision {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const text = paragraphs.join('\n\n');
  return {
    articleId: 'a',
    revision: 1,
    title,
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text,
    blocks,
    takenInAt: 0,
  };
}

function timed<Value>(work: () => Value): [ms: number, value: Value] {
  // So that nobody pays for the rubbish of the one before.
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
  const begin = performance.now();
  const value = work();
  return [performance.now() - begin, value];
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
