/**
 * `npm run bench:archive [-- <folder>]`: measures our archive in Chromium beside MiniSearch, FlexSearch, Orama and SQLite's
 * FTS5, and writes docs/benchmarks.md. It asserts nothing. The folder holds articles as JSON lines
 * (`scripts/bench/choose-articles.mjs`); without one, texts are made. Options: `--size 100000` (more than 10,000 are
 * recombined, and only Sidelight and SQLite are asked), `--only queries,adds` (parts), `--engines sidelight,sqlite`,
 * `--seed 1`. `--only panel` fills the extension itself and measures its side panel: `--analysed 2000` (the rest are copies of
 * these), `--loads 10` of each article, `--profile <folder>` (kept, and not filled again). `--only stories` measures what
 * it costs to keep stories: `--days 365` over which the articles are spread.
 */
import { parseArgs } from 'node:util';
import { runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '10000' },
      only: { type: 'string' },
      engines: { type: 'string' },
      seed: { type: 'string', default: '1' },
      analysed: { type: 'string', default: '2000' },
      loads: { type: 'string', default: '10' },
      profile: { type: 'string' },
      days: { type: 'string', default: '365' },
    },
  });
  const { browser } = await setUp();
  const common = { browser, folder: positionals[0], size: Number(values.size), seed: Number(values.seed) };
  if (values.only === 'panel') {
    if ((await runTool('wxt', ['build', '--mode', 'test'])).code !== 0)
      throw new Error('The extension could not be built; the lines above say why.');
    const { benchPanel } = await import('./bench/archive/panel.mjs');
    return benchPanel({
      ...common,
      analysed: Number(values.analysed),
      loads: Number(values.loads),
      ...(values.profile && { profile: values.profile }),
    });
  }
  // What bundles our code reads the tsconfig that WXT writes.
  if ((await runTool('wxt', ['prepare'])).code !== 0) throw new Error('The lines above say what is missing.');
  if (values.only === 'stories') {
    const { benchStories } = await import('./bench/archive/stories.mjs');
    return benchStories({ ...common, days: Number(values.days) });
  }
  const { benchArchive, partNames } = await import('./bench/archive/archive.mjs');
  const parts = values.only?.split(',') ?? partNames;
  const unknown = parts.filter((part) => !partNames.includes(part));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown[0]}"; there are ${partNames.join(', ')}.`);
  await benchArchive({
    ...common,
    parts,
    ...(values.engines && { engines: values.engines.split(',') }),
  });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
