/** Measures how long the real side panel takes to show an article, with a full archive behind it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSite } from '../../../tests/fixtures/site/server.mjs';
import { launchSidelight } from '../../launch.mjs';
import { measuredOn, percentile, writeSection } from '../figures.mjs';
import { bundle } from '../in-browser.mjs';
import { chanceFrom, oneOf } from './chance.mjs';
import { chooseTexts } from './choose-texts.mjs';
import { underLoad } from './rounds.mjs';

/** Articles of several kinds and papers; their stories have been told on, by so many articles each. */
const opened = [
  'launch-explained',
  'launch-what-it-means',
  'ferry-hearing',
  'ferry-is-a-road',
  'water-tankers',
  'water-repair-cost',
];
const toldOn = { launch: 20, ferry: 60, water: 160 };
const dayMs = 86_400_000;
/** Taken in at a time, so that the browser's answer does not keep us waiting. */
const atOnce = 50;

/**
 * @param {{ browser: string, folder?: string, size: number, seed: number, analysed: number, profile?: string, loads: number }} options
 *   `analysed`: so many are taken in, and those beyond are copies of them; `profile`: a folder to keep and use again
 */
export async function benchPanel(options) {
  const { browser, folder, size, profile } = options;
  const made = preparedBefore(profile);
  const now = made?.now ?? Date.now();
  const site = await startSite({ port: made?.port ?? 0, now });
  const session = await launchSidelight({ headless: true, ...(profile && { profile }) });
  try {
    const filler = await openFiller(session);
    if (!made) {
      // Before the workroom first looks.
      await filler('bench.noteDerived(null)');
      await session.giveConsent();
      await fill({ ...options, session, site, now, filler });
      if (profile) writeFileSync(preparedIn(profile), JSON.stringify({ port: site.port, now }));
    }
    const stored = await filler('bench.countArticles()');
    const found = await underLoad((noteLoad) => measure({ ...options, session, site, noteLoad }));
    const row = (what, loads) => {
      const [times, busy] = [loads.map(({ time }) => time), loads.map((load) => load.busy)];
      return `| ${what} | ${percentile(times, 0.5).toFixed(0)} | ${percentile(times, 0.95).toFixed(0)} | ${percentile(busy, 0.5).toFixed(0)} | ${times.length} |`;
    };
    writeSection(`The panel with ${size.toLocaleString('en')} articles stored`, [
      `The real side panel in headless Chromium, ${stored.toLocaleString('en')} articles in the archive${folder ? ' (`npm run bench:archive -- <folder> --only panel`)' : ''}, beside articles whose stories have ${Object.values(toldOn).join(', ')} and more articles: from the panel’s time origin to the mark \`sidelight:panel-complete\`, set after the last section was painted. Each time the panel’s document is loaded anew.`,
      '',
      measuredOn(browser),
      `The machine’s load (one minute): ${Math.min(...found.loads).toFixed(1)} to ${Math.max(...found.loads).toFixed(1)}.`,
      '',
      '| Article, in ms | median | p95 | of it the main thread computes, median | n |',
      '| --- | ---: | ---: | ---: | ---: |',
      row('All', [...found.times.values()].flat()),
      ...[...found.times].map(([slug, times]) => row(slug, times)),
    ]);
  } finally {
    await session.close();
    await site.close();
  }
}

const preparedIn = (profile) => path.join(profile, 'sidelight-bench.json');

const preparedBefore = (profile) =>
  profile && existsSync(preparedIn(profile)) ? JSON.parse(readFileSync(preparedIn(profile), 'utf8')) : null;

/** A function that evaluates an expression in a page of the extension, in which the filler is `bench`. */
async function openFiller(session) {
  const page = await session.context.newPage();
  await page.goto(session.urlOfPage('proof.html'));
  const cdp = await session.context.newCDPSession(page);
  const run = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(await bundle('scripts/bench/archive/fill-in-page.ts'));
  return run;
}

async function fill({ session, site, now, filler, folder, size, seed, analysed }) {
  const began = Date.now();
  const texts = chooseTexts({ folder, size: Math.min(size, analysed), seed });
  const newest = Math.max(...texts.base.slice(0, analysed).map((_, index) => texts.at(index).date));
  const base = Array.from({ length: Math.min(size, analysed) }, (_, index) => {
    const article = texts.at(index);
    return { ...article, publishedIso: new Date(article.date - newest + now - dayMs).toISOString() };
  });
  const taken = [...base, ...storiesToldOn(site, { now, seed })];
  for (let from = 0; from < taken.length; from += atOnce) {
    await filler(`bench.takeAllIn(${JSON.stringify(taken.slice(from, from + atOnce))}, ${now})`);
  }
  await filler('bench.settle()');
  console.log(`panel: ${taken.length} taken in after ${seconds(began)} s`);
  await filler(`bench.copyIn(${size - taken.length})`);
  await filler('bench.settle()');
  await filler('bench.lastNumber().then(bench.noteDerived)');
  // What was read last lies in small segments, as it does with any reader.
  const tab = await session.context.newPage();
  const pages = site.pages.filter((page) => page.isArticle && page.copyOf === null && !page.hard);
  for (const page of pages) await session.readArticle(tab, site.urlOf(page.slug));
  await tab.close();
  await filler('bench.settle()');
  console.log(`panel: filled after ${seconds(began)} s`);
}

const seconds = (began) => Math.round((Date.now() - began) / 1000);

/** Articles of paragraphs that the fixtures' own have on the same matter, on the days around them. */
function storiesToldOn(site, { now, seed }) {
  const chance = chanceFrom(seed);
  return Object.entries(toldOn).flatMap(([story, count]) => {
    const known = site.pages.filter(
      ({ slug, isArticle, language, paragraphs }) =>
        isArticle && language === 'en' && slug.startsWith(`${story}-`) && paragraphs.length > 0,
    );
    return Array.from({ length: count }, (_, index) => {
      const [first, second] = [oneOf(chance, known), oneOf(chance, known)];
      const host = `paper-${index % 12}.test`;
      const all = [...first.paragraphs, ...second.paragraphs].filter(() => chance() < 0.6);
      return {
        title: [...first.title.split(' ').slice(0, 5), ...second.title.split(' ').slice(-4)].join(' '),
        publishedIso: new Date(
          (Date.parse(first.publishedIso) || now) - Math.floor(chance() * 5 * dayMs),
        ).toISOString(),
        sourceName: `Paper ${index % 12}`,
        paragraphs: all.length > 0 ? all : first.paragraphs,
        url: `https://${host}/${story}/${index}`,
        host,
      };
    });
  });
}

/** From the panel's time origin to its mark after the last section was painted, in ms, for each fresh load. */
async function measure({ session, site, loads, noteLoad }) {
  const tab = await session.context.newPage();
  const panel = await session.openPanel();
  const times = new Map();
  for (const slug of opened) {
    await session.readArticle(tab, site.urlOf(slug));
    await tab.bringToFront();
    const cdp = await panel.context().newCDPSession(panel);
    // Of the thread, not of the clock: what other processes take is not counted.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busyMs = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    const ofArticle = [];
    for (let load = 0; load < loads; load++) {
      await panel.reload();
      await panel.waitForFunction(() => performance.getEntriesByName('sidelight:panel-complete').length > 0);
      const time = await panel.evaluate(
        () => performance.getEntriesByName('sidelight:panel-complete')[0].startTime,
      );
      ofArticle.push({ time, busy: await busyMs() });
    }
    await cdp.detach();
    times.set(slug, ofArticle);
    noteLoad();
  }
  return { times };
}
