/**
 * `npm run bench`: measures in Chromium and writes docs/benchmarks.md. It asserts nothing: times on a shared
 * machine are for reading, not for failing. `npm run bench -- pages [folder]` measures only how long reading a
 * page takes: the articles of that folder (`scripts/bench/choose-pages.mjs` says what is in it), or our own;
 * `npm run bench -- analysis [folder]` only how long analysing a text takes (`scripts/bench/choose-articles.mjs`).
 */
import { runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

async function main([part, folder]) {
  if (part !== undefined && part !== 'pages' && part !== 'analysis')
    throw new Error(`There is no benchmark "${part}"; there are "pages" and "analysis".`);
  const { browser } = await setUp();
  // What bundles our code reads the tsconfig that WXT writes.
  if (part === 'pages') await runWxt(['prepare']);
  else
    for (const mode of part ? ['production'] : ['production', 'test', 'bench'])
      await runWxt(['build', '--mode', mode]);
  const { benchAnalysis } = await import('./bench/analysis.mjs');
  if (part === 'analysis') return benchAnalysis({ browser, folder });
  const { startSite } = await import('../tests/fixtures/site/server.mjs');
  const { benchPages } = await import('./bench/pages.mjs');
  const site = await startSite({ port: 0, now: Date.now() });
  try {
    if (!part) {
      const { benchExtension } = await import('./bench/extension.mjs');
      await benchExtension({ site, browser });
    }
    await benchPages({ site, browser, folder });
  } finally {
    await site.close();
  }
  if (!part) await benchAnalysis({ browser, folder: undefined });
}

async function runWxt(parameters) {
  const { code } = await runTool('wxt', parameters);
  if (code !== 0) throw new Error('The extension could not be built; the lines above say why.');
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
