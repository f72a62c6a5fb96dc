/** Measures what it costs to keep stories: all of them made at once, and after each thing that changes them. */
import { findBrowser } from '../../find-browser.mjs';
import { measuredOn, percentile, writeSection } from '../figures.mjs';
import { chanceFrom } from './chance.mjs';
import { chooseTexts } from './choose-texts.mjs';
import { makeProfile } from './profile.mjs';
import { shuffled, underLoad } from './rounds.mjs';
import { servePages } from './serve.mjs';

/** How many come in afterwards, in their order and late, and how many are deleted. */
const newer = 200;
const late = 60;
const deleted = 30;
const dayMs = 86_400_000;
/** The day of the last article. */
const lastDay = Date.UTC(2026, 0, 20);

/** @param {{ browser?: string, folder?: string, size: number, days: number, seed: number }} options */
export async function benchStories({ browser: named, folder, size, days, seed }) {
  const browser = named ?? (await findBrowser());
  const articles = chooseStream({ folder, size, days, seed });
  const site = await servePages({
    articleAt: (index) => articles[index],
    modules: ['stories', 'stories-in-worker'],
  });
  const profile = makeProfile({ browser });
  try {
    const found = await underLoad((noteLoad) => measure({ profile, site, size, seed, noteLoad }));
    report(found, { browser, folder, size, days, seed });
  } finally {
    await profile.remove();
    await site.close();
  }
}

/**
 * As many articles as are stored first, in changed order; then those newer than all, in their order; then those that come
 * late. Their dates follow one another evenly, in the order in which they came out.
 */
function chooseStream({ folder, size, days, seed }) {
  const all = size + newer + late;
  const texts = chooseTexts({ folder, size: all, seed, told: all });
  const inOrder = Array.from({ length: all }, (_, index) => texts.at(index)).sort(
    (one, other) => one.date - other.date || one.id - other.id,
  );
  const dated = inOrder.map((article, place) => {
    const date = lastDay - Math.round(((all - 1 - place) * days * dayMs) / all);
    return { ...article, date, publishedIso: new Date(date).toISOString() };
  });
  const before = shuffled(dated.slice(0, size + late), seed);
  return [...before.slice(0, size), ...dated.slice(size + late), ...before.slice(size)];
}

async function measure({ profile, site, size, seed, noteLoad }) {
  const page = await profile.openPage(site.urlOf('stories'));
  const call = await callerOf(page);
  const step = async (verb, input) => {
    const begin = Date.now();
    const value = await call(verb, input);
    noteLoad();
    console.log(`stories, ${verb}: ${Math.round((Date.now() - begin) / 1000)} s`);
    return value;
  };
  const filling = await step('fill', { from: 0, to: size });
  const all = await step('settleAll');
  const counts = await step('countStories');
  const newerOnes = await step('takeInEach', { from: size, to: size + newer });
  const lateOnes = await step('takeInEach', { from: size + newer, to: size + newer + late });
  const chance = chanceFrom(seed);
  const numbers = [...new Set(Array.from({ length: deleted }, () => 1 + Math.floor(chance() * size)))];
  const deletions = await step('deleteEach', numbers);
  const ruled = await step('mergeAndPart');
  const isAsInOnePass = await step('isAsInOnePass');
  return { filling, all, counts, newerOnes, lateOnes, deletions, ruled, isAsInOnePass };
}

/** Calls into the worker, once it stands ready. */
async function callerOf(page) {
  const target = page.workers()[0] ?? (await new Promise((resolve) => page.once('workercreated', resolve)));
  while (!(await target.evaluate(() => 'bench' in globalThis))) {}
  return (verb, input) =>
    target.evaluate((name, given) => globalThis.bench[name](given), verb, input ?? null);
}

function report(found, { browser, folder, size, days, seed }) {
  const { filling, all, counts, newerOnes, lateOnes, deletions, ruled, isAsInOnePass, loads } = found;
  const command = `npm run bench:archive --${folder ? ' <folder>' : ''} --only stories --size ${size}${days === 365 ? '' : ` --days ${days}`}`;
  writeSection(
    `Stories, ${size.toLocaleString('en')} ${folder ? 'articles of a folder' : 'made articles'} of ${days} days`,
    [
      `${folder ? 'Real articles' : `Made texts, seed ${seed}`} (\`${command}\`), their dates spread evenly over the days, taken in in changed order and then settled at once; after that ${newer} newer than all, ${lateOnes.length} that come late and ${deletions.length} deletions, each settled before the next.`,
      'In headless Chromium, in a worker, with IndexedDB on the disk. “Settling” is `settleStep` until nothing is left, what asks whether there is something included; a step is one transaction.',
      `The analysis is not counted: ${(filling.analysingMs / size).toFixed(2)} ms an article; \`commitTakenIn\` with the merging of the index, before anything was settled: ${(filling.committingMs / size).toFixed(2)} ms.`,
      '',
      measuredOn(browser),
      `Load of the machine (one-minute average): ${loads[0].toFixed(1)} before, ${loads.at(-1).toFixed(1)} after, ${Math.max(...loads).toFixed(1)} at most.`,
      '',
      `All at once: ${(all.settlingMs / 1000).toFixed(1)} s (${(all.settlingMs / size).toFixed(2)} ms an article), ${all.steps.length} steps, the longest ${Math.max(...all.steps).toFixed(0)} ms. It made ${counts.stories.toLocaleString('en')} stories, ${counts.ofSeveral.toLocaleString('en')} of them of more than one article, the largest of ${counts.largest}.`,
      `Afterwards the stories were ${isAsInOnePass ? 'the same as' : '**not** the same as'} those of one pass over all articles.`,
      '',
      '| What, in ms | p50 | p95 | longest | n |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...rows('An article newer than all', newerOnes),
      ...rows('An article that comes late', lateOnes),
      ...rows('A deletion', deletions),
      ...rows(`Two stories made one, of ${ruled.sizes.join(' and ')}`, [ruled.merging]),
      ...rows('The same apart again', [ruled.parting]),
    ],
  );
}

const rows = (what, settlings) => [
  row(
    `${what}: settling`,
    settlings.map(({ settlingMs }) => settlingMs),
  ),
  row(
    '– one step of it',
    settlings.flatMap(({ steps }) => steps),
  ),
  row(
    '– the deed and settling',
    settlings.map(({ deedMs, settlingMs }) => deedMs + settlingMs),
  ),
];

const row = (what, times) =>
  `| ${what} | ${[0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1)).join(' | ')} | ${times.length} |`;
