/** The engines of the comparison: the modules of their pages, and what the driver must know of each. */
import { makeProfile } from './profile.mjs';

/** Of engines that write all they have for each article, which takes seconds: enough to tell. */
const fewAdds = 5;

const definitions = [
  {
    name: 'Sidelight',
    module: 'sidelight',
    adder: 'sidelight-taking-in',
    builder: 'sidelight-in-worker',
    plainBuilder: 'sidelight-plain-in-worker',
    mergesApart: true,
  },
  { name: 'SQLite FTS5', module: 'fts5', worker: 'fts5-worker', package: '@sqlite.org/sqlite-wasm' },
  { name: 'MiniSearch', module: 'minisearch', package: 'minisearch', isInMemory: true, fewAdds },
  { name: 'FlexSearch', module: 'flexsearch', package: 'flexsearch', isInMemory: true, fewAdds },
  { name: 'Orama', module: 'orama', package: '@orama/orama', isInMemory: true, fewAdds },
];

/** Other ways of adding to, or asking, what the engine of that name has stored. */
const variants = [
  { name: 'Sidelight, the index alone', of: 'Sidelight', module: 'sidelight-index', asks: true },
  {
    name: 'Sidelight, without entities',
    of: 'Sidelight',
    module: 'sidelight-plain',
    adds: true,
    mergesApart: true,
  },
  {
    name: 'Sidelight, waiting for the disk',
    of: 'Sidelight',
    module: 'sidelight-taking-in',
    adds: true,
    mergesApart: true,
    afterOpening: waitForDisk,
  },
  {
    name: 'SQLite FTS5, not waiting for the disk',
    of: 'SQLite FTS5',
    module: 'fts5',
    adds: true,
    afterOpening: doNotWait,
  },
];

/**
 * @param {readonly string[]} [only] what names begin with, in any case; all without it
 * @returns the engines of those names with their variants, and all modules that they need
 */
export function chooseEngines(only) {
  const isWanted = ({ name }) =>
    !only || only.some((part) => name.toLowerCase().startsWith(part.toLowerCase()));
  const chosen = definitions.filter(isWanted);
  const others = variants.filter((variant) => chosen.some(({ name }) => name === variant.of));
  const modules = [...chosen, ...others].flatMap((one) => [
    one.module,
    one.adder,
    one.builder,
    one.plainBuilder,
    one.worker,
  ]);
  return { chosen, others, modules: [...new Set(modules.filter(Boolean))] };
}

/**
 * @param {ReturnType<typeof chooseEngines>} choice
 * @param {{ browser: string, urlOf: (module: string) => string }} options
 */
export function startEngines({ chosen, others }, { browser, urlOf }) {
  const engines = chosen.map((definition) => withPages(definition, makeProfile({ browser }), urlOf));
  const sharing = others.map((variant) => {
    const { profile } = engines.find(({ name }) => name === variant.of);
    return withPages(variant, profile, urlOf);
  });
  return {
    engines,
    adding: [...engines, ...sharing.filter(({ adds }) => adds)],
    asking: [...engines, ...sharing.filter(({ asks }) => asks)],
  };
}

/** Adding and filling have pages of their own where asking needs less code. */
const withPages = (definition, profile, urlOf) => ({
  ...definition,
  profile,
  openPage: () => profile.openPage(urlOf(definition.module)),
  /** `isPlain`: without the analysis, which takes longer than all the rest. */
  openBuilder: ({ isPlain }) =>
    profile.openPage(urlOf((isPlain && definition.plainBuilder) || definition.builder || definition.module)),
  async openReady() {
    const page = await this.openPage();
    await page.evaluate(() => globalThis.bench.open());
    return page;
  },
  async openAdder() {
    const page = await profile.openPage(urlOf(definition.adder ?? definition.module));
    await page.evaluate(() => globalThis.bench.open());
    await definition.afterOpening?.(page);
    return page;
  },
});

/** IndexedDB is by default done when the system has the bytes; SQLite when the disk has them. These turn it round. */
async function waitForDisk(page) {
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (tables, mode, options) {
      return transaction.call(this, tables, mode, { ...options, durability: 'strict' });
    };
  });
}

async function doNotWait(page) {
  for (const worker of page.workers()) await worker.evaluate(() => globalThis.setSynchronous?.('OFF'));
}
