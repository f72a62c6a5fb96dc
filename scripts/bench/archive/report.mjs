/** The figures of the archive as tables, a section of docs/benchmarks.md for each part. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../run.mjs';
import { measuredOn, percentile, writeSection } from '../figures.mjs';
import { notes, titles } from './notes.mjs';

const ours = 'Sidelight';

export function report({ found, textBytes, words, engines }, { browser, folder, size, parts, seed }) {
  const of = `${size.toLocaleString('en')} ${folder ? 'articles of a folder' : 'made articles'}`;
  const texts = [
    `${folder ? 'Real articles (`npm run bench:archive -- <folder>`)' : `Made texts, seed ${seed} (\`npm run bench:archive\`)`}, ${Math.round(percentile(words, 0.5))} words in the median, ${mb(textBytes)} MB of UTF-8 text${size > words.length ? `; of ${words.length.toLocaleString('en')} articles, recombined` : ''}.`,
  ];
  for (const part of parts) {
    if (!found[part]) continue;
    writeSection(`The archive, ${of}: ${titles[part]}`, [
      ...texts,
      ...notes[part],
      '',
      measuredOn(browser),
      `${engines.flatMap(({ package: name, name: engine }) => (name ? [`${engine} ${versionOf(name)}`] : [])).join(', ')}.`,
      loadLine(found[part].loads),
      '',
      ...tables[part](found[part], { textBytes }),
    ]);
  }
}

const tables = {
  build: ({ figures, count, isPlain }) => [
    '| Engine | ms an article | adding | after | ratio to ours | longest merge step, ms | longest task of the page, ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(figures).map(([name, { addMs, settleMs, longestStep, longestTask }]) => {
      const each = (addMs + settleMs) / count;
      const ratio = ratioTo(figures[ours], (one) => (one.addMs + one.settleMs) / count, each);
      return row(name, [
        two(each),
        two(addMs / count),
        two(settleMs / count),
        ratio,
        whole(longestStep),
        whole(longestTask),
      ]);
    }),
    '',
    ...(figures[ours]
      ? [
          isPlain
            ? 'So many articles are stored without their analysis, which would take most of the time.'
            : `Sidelight’s analysis besides: ${two(figures[ours].prepareMs / count)} ms an article.`,
        ]
      : []),
  ],
  bytes: ({ figures }, { textBytes }) => [
    '| Engine | articles, MB | index, MB | index : text | on the disk, MB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...Object.entries(figures).map(([name, { articles, index, onDisk }]) =>
      row(name, [mb(articles), mb(index), `${((index / textBytes) * 100).toFixed(0)} %`, mb(onDisk)]),
    ),
  ],
  cold: ({ times }) => spreadTable(times),
  heap: ({ figures }) => [
    '| Engine | heap, MB | WebAssembly’s memory, MB | heap, ratio to ours |',
    '| --- | ---: | ---: | ---: |',
    ...Object.entries(figures).map(([name, { heap, wasm }]) =>
      row(name, [mb(heap), wasm > 0 ? mb(wasm) : '–', ratioTo(figures[ours], (one) => one.heap, heap)]),
    ),
  ],
  queries: ({ cold, warm, kinds }) => [
    '### Cold',
    '',
    ...queryTable(cold, kinds),
    '',
    '### Warm',
    '',
    ...queryTable(warm, kinds),
    '',
    ...queryRatios(cold, kinds),
  ],
  counts: (part) => countTable(part),
  adds: ({ times }) => spreadTable(times),
  kills: ({ survived, rounds }) => [
    '| Engine | articles found again |',
    '| --- | ---: |',
    ...Object.entries(survived).map(([name, count]) => row(name, [`${count} of ${rounds}`])),
  ],
};

function spreadTable(times) {
  const p50 = (values) => percentile(values, 0.5);
  return [
    '| Engine | p50, ms | p95, ms | longest, ms | p50, ratio to ours | n |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(times).map(([name, values]) =>
      row(name, [
        ...[0.5, 0.95, 1].map((share) => one(percentile(values, share))),
        ratioTo(times[ours], p50, p50(values)),
        values.length,
      ]),
    ),
  ];
}

function queryTable(times, kinds) {
  const names = Object.keys(times);
  const cell = (values) =>
    values.length === 0 ? '–' : `${one(percentile(values, 0.5))} / ${one(percentile(values, 0.95))}`;
  return [
    `| | n | ${names.join(' | ')} |`,
    `| --- | ---: |${' ---: |'.repeat(names.length)}`,
    ...kinds.map((kind) =>
      row(kind, [
        Math.max(...names.map((name) => times[name][kind].length)),
        ...names.map((name) => cell(times[name][kind])),
      ]),
    ),
  ];
}

function queryRatios(times, kinds) {
  const base = times[`${ours}, the index alone`] ?? times[ours];
  const names = Object.keys(times).filter((name) => times[name] !== base);
  if (!base) return [];
  const p50 = (values) => percentile(values, 0.5);
  const ratio = (values, kind) =>
    values.length === 0 || base[kind].length === 0 ? '–' : ratioTo(base[kind], p50, p50(values));
  return [
    '### Ratio to the index alone, of the medians, cold',
    '',
    `| | ${names.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(names.length)}`,
    ...kinds.map((kind) =>
      row(
        kind,
        names.map((name) => ratio(times[name][kind], kind)),
      ),
    ),
  ];
}

function countTable({ expected, found, isStemming, queries }) {
  const names = Object.keys(found);
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const cell = (name, kind) => {
    const pairs = queries.flatMap((query, index) => {
      const count = found[name][index];
      if (query.kind !== kind || count === null) return [];
      const { asWritten, byStem } = expected[index];
      return [[count, isStemming[name] ? byStem : asWritten]];
    });
    if (pairs.length === 0) return '–';
    const same = pairs.filter(([count, right]) => count === right).length;
    const share = percentile(
      pairs.map(([count, right]) =>
        right === 0 ? (count === 0 ? 1 : Number.POSITIVE_INFINITY) : count / right,
      ),
      0.5,
    );
    return `${same} of ${pairs.length}; ${two(share)}`;
  };
  return [
    `| | ${names.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(names.length)}`,
    ...kinds.map((kind) =>
      row(
        kind,
        names.map((name) => cell(name, kind)),
      ),
    ),
  ];
}

const row = (name, cells) => `| ${name} | ${cells.join(' | ')} |`;

/** Of the same figure of ours; a dash where ours was not measured. */
const ratioTo = (base, figureOf, value) => (base === undefined ? '–' : two(value / figureOf(base)));

const loadLine = (loads) =>
  `Load of the machine (one-minute average): ${loads[0].toFixed(1)} before, ${loads.at(-1).toFixed(1)} after, ${Math.max(...loads).toFixed(1)} at most.`;

const one = (value) => value.toFixed(1);
const two = (value) => value.toFixed(2);
const whole = (value) => (value > 0 ? value.toFixed(0) : '–');
const mb = (bytes) => (bytes === null ? '–' : (bytes / 1e6).toFixed(1));

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')).version;
