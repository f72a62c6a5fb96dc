/** Measures our archive in real Chromium, side by side with MiniSearch, FlexSearch, Orama and SQLite's FTS5. */
import { findBrowser } from '../../find-browser.mjs';
import { chooseTexts } from './choose-texts.mjs';
import { drawQueries, wordsOf } from './draw-queries.mjs';
import { chooseEngines, startEngines } from './engines.mjs';
import {
  measureBytes,
  measureColdStart,
  measureCounts,
  measureHeap,
  measureQueries,
} from './measure-asking.mjs';
import { measureAdds, measureBuild, measureKills } from './measure-writing.mjs';
import { makeProfile } from './profile.mjs';
import { report } from './report.mjs';
import { servePages } from './serve.mjs';

export const partNames = ['build', 'bytes', 'cold', 'heap', 'queries', 'counts', 'adds', 'kills'];

/** How often each thing is done: enough for a p95 where one is given. */
const usualTimes = { queries: 40, counts: 10, coldStarts: 9, addRounds: 8, addsPerRound: 6, kills: 4 };
/** More articles than this are given only to those that a reader could wait for. */
const mostForAll = 10_000;

/**
 * @param {{ browser?: string, folder?: string, size: number, parts: readonly string[], engines?: readonly string[], seed: number, times?: Partial<typeof usualTimes> }} options
 * @returns what each part found, by its name
 */
export async function measureArchive({
  browser: named,
  folder,
  size,
  parts,
  engines: only,
  seed,
  times: given,
}) {
  const browser = named ?? (await findBrowser());
  const times = { ...usualTimes, ...given };
  const texts = chooseTexts({ folder, size, seed });
  // Of a folder with fewer articles than were asked for, as many are made of them.
  const articles = Array.from({ length: Math.min(size, texts.base.length) }, (_, index) => texts.at(index));
  const { queries, counts } = drawQueries(articles, { each: times.queries, seed });
  const choice = chooseEngines(only ?? (size > mostForAll ? ['Sidelight', 'SQLite'] : undefined));
  const site = await servePages({ articleAt: texts.at, modules: [...choice.modules, 'naive'] });
  const { engines, adding, asking } = startEngines(choice, { browser, urlOf: site.urlOf });
  const naiveProfile = makeProfile({ browser });
  const common = queries.find(({ kind }) => kind === 'common');
  const sample = queries.filter(
    (query, index) => index - queries.findIndex(({ kind }) => kind === query.kind) < times.counts,
  );
  const found = {};
  const measure = async (part, work) => {
    if (part !== 'build' && !parts.includes(part)) return;
    const begin = Date.now();
    found[part] = await work();
    console.log(
      `${part}: ${Math.round((Date.now() - begin) / 1000)} s, load ${found[part].loads.at(-1).toFixed(1)}`,
    );
  };
  try {
    await measure('build', () => measureBuild(engines, { from: 0, to: size, isPlain: size > mostForAll }));
    await measure('bytes', () => measureBytes(engines));
    await measure('cold', () => measureColdStart(engines, { rounds: times.coldStarts, query: common }));
    await measure('heap', () => measureHeap(engines, { query: common }));
    await measure('queries', () => measureQueries(asking, { queries, seed }));
    await measure('counts', () =>
      measureCounts(asking, {
        queries: sample,
        stored: size,
        naive: { openPage: () => naiveProfile.openPage(site.urlOf('naive')) },
      }),
    );
    await measure('adds', () =>
      measureAdds(adding, { from: size, rounds: times.addRounds, perRound: times.addsPerRound }),
    );
    await measure('kills', () =>
      measureKills(engines, {
        next: found.adds?.next ?? new Map(engines.map(({ profile }) => [profile, size])),
        rounds: times.kills,
        queryFor: (index) => rarestWords(texts.at(index), counts),
      }),
    );
  } finally {
    for (const engine of engines) await engine.profile.remove();
    await naiveProfile.remove();
    await site.close();
  }
  const textBytes = sumOf(size, (index) => {
    const { title, paragraphs } = texts.at(index);
    return Buffer.byteLength([title, ...paragraphs].join('\n'));
  });
  const words = articles.map(({ paragraphs }) => wordsOf(paragraphs.join('\n')).length);
  return { found, textBytes, words, engines };
}

/** Measures, and writes a section for each part into docs/benchmarks.md. */
export async function benchArchive(options) {
  report(await measureArchive(options), options);
}

/** Three words by which hardly another article is found. */
function rarestWords(article, counts) {
  const words = [...new Set(wordsOf(article.paragraphs.join('\n')))]
    .filter((word) => /^[a-z]{5,}$/.test(word))
    .sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))
    .slice(0, 3);
  return { id: article.id, query: { kind: 'and', words } };
}

const sumOf = (count, valueAt) => {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += valueAt(index);
  return sum;
};
