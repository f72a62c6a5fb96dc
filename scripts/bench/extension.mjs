/** Measures the real extension, beside the fixture newspapers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../run.mjs';
import { measuredOn, percentile, writeSection } from './figures.mjs';

const panelLoads = 60;
const pageLoads = 5;
const storedArticles = 16;

/** Needs the builds of the modes `production`, `test` and `bench`. */
export async function benchExtension({ site, browser }) {
  const panel = await measurePanel(site);
  const detector = await measureDetector(site);
  const size = gzipSync(readFileSync(path.join(projectFolder, '.output/chrome-mv3/detector.js'))).length;
  const row = (what, values) =>
    `| ${what} | ${percentile(values, 0.5).toFixed(1)} | ${percentile(values, 0.95).toFixed(1)} | ${values.length} |`;
  writeSection('The extension', [
    'The real extension in headless Chromium, beside the fixture newspapers of `tests/fixtures/site`.',
    '',
    measuredOn(browser),
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
  ]);
}

/** From the panel's own time origin to its mark after the last section was painted, in ms, one for each fresh load. */
async function measurePanel(site) {
  const { launchSidelight } = await import('../launch.mjs');
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
  const { launchSidelight } = await import('../launch.mjs');
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
