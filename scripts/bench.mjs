/**
 * `npm run bench`: measures in Chromium and writes docs/benchmarks.md. It asserts nothing: times on a shared
 * machine are for reading, not for failing. `npm run bench -- pages [folder]` measures only how long reading a
 * page takes: the articles of that folder (`scripts/bench/choose-pages.mjs` says what is in it), or our own.
 */
import { runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

async function main([part, folder]) {
  if (part !== undefined && part !== 'pages')
    throw new Error(`There is no benchmark "${part}"; there is "pages".`);
  const { browser } = await setUp();
  // What bundles our code reads the tsconfig that WXT writes.
  if (part) await runWxt(['prepare']);
  else for (const mode of ['production', 'test', 'bench']) await runWxt(['build', '--mode', mode]);
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
}

async function runWxt(parameters) {
  const { code } = await runTool('wxt', parameters);
  if (code !== 0) throw new Error('The extension could not be built; the lines above say why.');
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
