/**
 * `npm run bench:archive [-- <folder>]`: measures our archive in Chromium beside MiniSearch, FlexSearch, Orama and SQLite's
 * FTS5, and writes docs/benchmarks.md. It asserts nothing. The folder holds articles as JSON lines
 * (`scripts/bench/choose-articles.mjs`); without one, texts are made. Options: `--size 100000` (more than 10,000 are
 * recombined, and only Sidelight and SQLite are asked), `--only queries,adds` (parts), `--engines sidelight,sqlite`,
 * `--seed 1`.
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
    },
  });
  const { browser } = await setUp();
  // What bundles our code reads the tsconfig that WXT writes.
  if ((await runTool('wxt', ['prepare'])).code !== 0) throw new Error('The lines above say what is missing.');
  const { benchArchive, partNames } = await import('./bench/archive/archive.mjs');
  const parts = values.only?.split(',') ?? partNames;
  const unknown = parts.filter((part) => !partNames.includes(part));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown[0]}"; there are ${partNames.join(', ')}.`);
  await benchArchive({
    browser,
    folder: positionals[0],
    size: Number(values.size),
    parts,
    ...(values.engines && { engines: values.engines.split(',') }),
    seed: Number(values.seed),
  });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
