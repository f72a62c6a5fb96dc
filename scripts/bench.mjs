/**
 * `npm run bench`: measures the real extension in Chromium and writes docs/benchmarks.md. It asserts nothing:
 * times on a shared machine are for reading, not for failing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

const panelLoads = 60;
const pageLoads = 5;
const storedArticles = 16;

async function main() {
  const { browser } = await setUp();
  await build([]);
  await build(['--mode', 'test']);
  await build(['--mode', 'bench']);
  const { startSite } = await import('../tests/fixtures/site/server.mjs');
  const site = await startSite({ port: 0, now: Date.now() });
  try {
    const panel = await measurePanel(site);
    const detector = await measureDetector(site);
    const size = gzipSync(readFileSync(path.join(projectFolder, '.output/chrome-mv3/detector.js'))).length;
    report({ panel, detector, size, browser });
  } finally {
    await site.close();
  }
}

async function build(parameters) {
  const { code } = await runTool('wxt', ['build', ...parameters]);
  if (code !== 0) throw new Error('The extension could not be built; the lines above say why.');
}

/** From the panel's own time origin to its mark after the last section was painted, in ms, one for each fresh load. */
async function measurePanel(site) {
  const { launchSidelight } = await import('./launch.mjs');
  const session = await launchSidelight({ headless: true });
  try {
    await session.giveConsent();
    const panel = await session.openPanel();
    const tab = await session.context.newPage();
    const articles = site.pages.filter((page) => page.isArticle && page.copyOf === null && !page.hard);
    for (const page of articles.slice(0, storedArticles)) {
      await session.readArticle(tab, site.urlOf(page.slug));
    }
    const times = [];
    for (let load = 0; load < panelLoads; load++) {
      await panel.reload();
      await panel.waitForFunction(() => performance.getEntriesByName('sidelight:panel-complete').length > 0);
      times.push(
        await panel.evaluate(() => performance.getEntriesByName('sidelight:panel-complete')[0].startTime),
      );
    }
    return times;
  } finally {
    await session.close();
  }
}

/** Main-thread time of each of the detector's glances at pages that are no articles, in ms. */
async function measureDetector(site) {
  const { launchSidelight } = await import('./launch.mjs');
  const session = await launchSidelight({ headless: true, build: 'chrome-mv3-bench' });
  try {
    await session.giveConsent();
    const tab = await session.context.newPage();
    const times = [];
    for (const page of site.pages.filter((each) => !each.isArticle)) {
      for (let load = 0; load < pageLoads; load++) {
        await tab.goto(site.urlOf(page.slug));
        await tab
          .waitForFunction(() => performance.getEntriesByName('sidelight:detector').length > 0, null, {
            timeout: 5_000,
          })
          // Data files and the like are shown without a document to glance at; they cost nothing.
          .catch(() => {});
        times.push(
          ...(await tab.evaluate(() =>
            performance.getEntriesByName('sidelight:detector').map((entry) => entry.duration),
          )),
        );
      }
    }
    return times;
  } finally {
    await session.close();
  }
}

/** Nearest-rank percentile; NaN of nothing. */
function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function report({ panel, detector, size, browser }) {
  const row = (what, values) =>
    `| ${what} | ${percentile(values, 0.5).toFixed(1)} | ${percentile(values, 0.95).toFixed(1)} | ${values.length} |`;
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`, which drives the real extension in headless Chromium beside the fixture',
    'newspapers of `tests/fixtures/site`. Nothing here is asserted by a test.',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${path.basename(browser)}, Node ${process.versions.node}, ${platform()}, ${cpus().length} cores.`,
    '',
    '| What, in ms | median | p95 | n |',
    '| --- | ---: | ---: | ---: |',
    row(`Panel complete, from its time origin, ${storedArticles} articles stored`, panel),
    row('Detector, one glance at a page that is no article', detector),
    '',
    `The detector, which runs on every page the reader lets Sidelight look at, is ${size} bytes gzipped.`,
    '',
    'The panel’s time runs from the load of its document to the mark `sidelight:panel-complete`, set after the',
    'last section was painted. The detector’s is measured around its glance by the build of mode `bench`.',
    '',
  ].join('\n');
  writeFileSync(path.join(projectFolder, 'docs', 'benchmarks.md'), text);
  console.log(`\n${text}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
