/** Measures how long reading a page takes, side by side with Readability and Defuddle, in real Chromium. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../run.mjs';
import { choosePages, ownPages } from './choose-pages.mjs';
import { measuredOn, percentile, writeSection } from './figures.mjs';
import { measurePages } from './in-browser.mjs';

const pageCount = 100;

/** Of the folder's pages, or of our own without one. */
export async function benchPages({ site, browser, folder }) {
  const all = await measurePages(folder ? choosePages(folder, pageCount) : ownPages(site));
  if (all.length === 0) throw new Error('No page could be measured.');
  const name = folder ? 'Reading a page: articles of many sites' : 'Reading a page: our fixture articles';
  writeSection(name, [
    folder
      ? `${all.length} articles taken by chance, the same ones each time, of a folder of saved news pages (\`npm run bench -- pages <folder>\`).`
      : `The ${all.length} articles of \`tests/fixtures\` (\`npm run bench -- pages\`).`,
    'Each is loaded at its own address into headless Chromium, its scripts and the network barred; the three readers',
    'take turns in one run, each page shifting who is first. Readability and Defuddle work on a copy of the page.',
    '',
    measuredOn(browser),
    `Readability ${versionOf('@mozilla/readability')}, Defuddle ${versionOf('defuddle')}.`,
    '',
    '### Each page’s best of three runs',
    '',
    ...tableOf(all, (page, timeOf) => Math.min(...page.runs.map(timeOf))),
    '',
    '### Each page’s first run, with nothing compiled yet',
    '',
    ...tableOf(all, (page, timeOf) => timeOf(page.runs[0])),
    '',
    '### Besides',
    '',
    `- ${taskLine(all)}`,
    `- Pages that our reading changed: ${count(all, (page) => page.mutations > 0 || !page.isMarkupSame)} (a mutation observer on the whole document, and its markup before and after).`,
    `- Pages without a text: ours ${count(all, ({ found }) => found.ours !== 'draft')}, Readability ${count(all, ({ found }) => !found.readability)}, Defuddle ${count(all, ({ found }) => !found.defuddle)}.`,
  ]);
}

const ours = (run) => run.walk + run.detect + run.extract;
const copyAndParse = (run) => run.readabilityCopy + run.readability;

const rows = [
  ['Sidelight: the walk through the page, detection, metadata and text', ours],
  ['– the walk, once for all three', (run) => run.walk],
  ['– detection', (run) => run.detect],
  ['– metadata and text', (run) => run.extract],
  ['Readability: parse', (run) => run.readability],
  ['– copying the page for it', (run) => run.readabilityCopy],
  ['Defuddle: copy and parse', (run) => run.defuddle],
];

const ratios = [
  ['Sidelight : Readability’s parse', ours, (run) => run.readability],
  ['Sidelight : Readability’s copy and parse', ours, copyAndParse],
  ['Sidelight : Defuddle', ours, (run) => run.defuddle],
];

/** `choose` makes one time of a page's runs. */
function tableOf(all, choose) {
  const timesOf = (timeOf) => all.map((page) => choose(page, timeOf));
  const ratioOf = (one, other) => [
    ...[0.5, 0.95].map((share) => percentile(timesOf(one), share) / percentile(timesOf(other), share)),
    ...[0.5, 0.95].map((share) =>
      percentile(
        all.map((page) => choose(page, one) / choose(page, other)),
        share,
      ),
    ),
  ];
  return [
    '| What, in ms | median | p95 | longest |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([what, timeOf]) =>
      line(
        what,
        [0.5, 0.95, 1].map((share) => percentile(timesOf(timeOf), share)),
      ),
    ),
    '',
    '| Ratio | of the medians | of the p95 | median of the pages | p95 of the pages |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...ratios.map(([what, one, other]) => line(what, ratioOf(one, other))),
  ];
}

const line = (what, values) => `| ${what} | ${values.map((value) => value.toFixed(2)).join(' | ')} |`;

function taskLine(all) {
  const tasks = all.map(({ longestTask }) => longestTask);
  const { elements } = all.toSorted((one, other) => other.longestTask - one.longestTask)[0];
  const [median, p95, longest] = [0.5, 0.95, 1].map((share) => percentile(tasks, share).toFixed(1));
  return `Longest task of ours (a page can work between them): median ${median} ms, p95 ${p95} ms, longest ${longest} ms (a page of ${elements} elements).`;
}

const count = (all, isSo) => all.filter(isSo).length;

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')).version;
