/** Measures the analysis of a text in real Chromium, side by side with chrono-node and compromise, and its size. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../run.mjs';
import { filesWithAnalysis, sizeOfAnalysis } from './analysis-size.mjs';
import { chooseArticles, joinedFrom, textsOfLength, wordsOf } from './choose-articles.mjs';
import { measuredOn, percentile, writeSection } from './figures.mjs';
import { runInEmptyPage } from './in-browser.mjs';

const usualWords = 680;
const articleCount = 60;
const lengths = [100, 300, 1000, 3000, 10_000, 30_000, 100_000];
/** Short texts are measured several times over, each time another one, so that chance evens out. */
const wordsPerLength = 3000;
const limitKb = 350;

/** Of the folder's articles, or of our own without one. Needs the build of the mode `production`. */
export async function benchAnalysis({ browser, folder }) {
  const articles = chooseArticles(folder);
  const usual = textsOfLength(articles, usualWords, articleCount);
  const byLength = lengths.map((words) =>
    Array.from({ length: Math.max(1, Math.floor(wordsPerLength / words)) }, (_, first) =>
      joinedFrom(articles, first, words),
    ),
  );
  const { all, times } = await runInEmptyPage(
    'scripts/bench/analysis-in-page.ts',
    `({ all: bench.measureArticles(${JSON.stringify(usual)}), times: ${JSON.stringify(byLength)}.map((texts) => bench.measureOurs(texts)) })`,
  );
  const { bytes, dataFiles } = await sizeOfAnalysis();
  writeSection(
    folder ? 'Analysing a text: articles of many sites' : 'Analysing a text: our fixture articles',
    [
      folder
        ? `${all.length} articles of a folder (\`npm run bench -- analysis <folder>\`), of ${Math.round(percentile(usual.map(wordsOf), 0.5))} words in the median.`
        : `${all.length} texts made of the articles of \`tests/fixtures/site\` (\`npm run bench -- analysis\`), of ${Math.round(percentile(usual.map(wordsOf), 0.5))} words in the median.`,
      'In headless Chromium with warm code: everything that `analyseRevision` finds (sentences, dates, entities, quotes, figures,',
      'kind, standing, key sentences), chrono-node’s `parse`, and compromise’s people, places and organisations, in turn in one',
      'run, each text shifting who is first. Of each text the median of five runs.',
      '',
      measuredOn(browser),
      `chrono-node ${versionOf('chrono-node')}, compromise ${versionOf('compromise')}.`,
      '',
      ...comparison(all),
      '',
      '### By analyser',
      '',
      '| What, in ms | median | p95 |',
      '| --- | ---: | ---: |',
      ...Object.keys(all[0].byAnalyser).map((name) =>
        line(name, spread(all.map((one) => one.byAnalyser[name]))),
      ),
      '',
      '### By length',
      '',
      '| Words | ms | ms for 1,000 words |',
      '| ---: | ---: | ---: |',
      ...lengths.map((words, index) => {
        const ms = percentile(times[index], 0.5);
        return `| ${words.toLocaleString('en')} | ${ms.toFixed(1)} | ${((ms / words) * 1000).toFixed(1)} |`;
      }),
      '',
      `From 1,000 to 100,000 words the time grows with the power ${exponent(times).toFixed(2)} of the length.`,
      '',
      '### Size',
      '',
      `The analysis with its data, bundled by itself: ${(bytes / 1000).toFixed(1)} kB gzipped (at most ${limitKb}).`,
      whereItIs(dataFiles),
    ],
  );
}

function comparison(all) {
  const both = ({ chrono, compromise }) => chrono + compromise;
  const rows = [
    ['Sidelight: the whole analysis', ({ ours }) => ours],
    ['chrono-node and compromise', both],
    ['– chrono-node', ({ chrono }) => chrono],
    ['– compromise', ({ compromise }) => compromise],
  ];
  const [ours, others] = rows.slice(0, 2).map(([, timeOf]) => spread(all.map(timeOf)));
  return [
    '| What, in ms | median | p95 |',
    '| --- | ---: | ---: |',
    ...rows.map(([what, timeOf]) => line(what, spread(all.map(timeOf)))),
    '',
    `Ratio of Sidelight to chrono-node and compromise: ${(ours[0] / others[0]).toFixed(2)} of the medians, ${(ours[1] / others[1]).toFixed(2)} of the p95, ${percentile(
      all.map((one) => one.ours / both(one)),
      0.5,
    ).toFixed(2)} in the median of the texts.`,
    `Found for each text, in the mean: ours ${mean(all, 'ours')} entities and dates, chrono-node ${mean(all, 'chrono')} dates, compromise ${mean(all, 'compromise')} names.`,
  ];
}

const spread = (values) => [0.5, 0.95].map((share) => percentile(values, share));
const line = (what, values) => `| ${what} | ${values.map((value) => value.toFixed(2)).join(' | ')} |`;
const mean = (all, who) => (all.reduce((sum, { found }) => sum + found[who], 0) / all.length).toFixed(0);

/** The slope of the times over the lengths, both as logarithms. */
function exponent(times) {
  const at = (words) => percentile(times[lengths.indexOf(words)], 0.5);
  return Math.log10(at(100_000) / at(1000)) / 2;
}

function whereItIs(dataFiles) {
  const files = filesWithAnalysis(dataFiles);
  return `In the built extension its data is in ${files.map((file) => `\`${file}\``).join(', ') || 'no file'}.`;
}

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')).version;
