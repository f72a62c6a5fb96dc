/** What opening and asking the engines costs, and whether they find what is there. */
import { byName, byNames, inTurn, openAll, portionsOf, shuffled, underLoad } from './rounds.mjs';

/** In each round each engine's browser is started anew, and from its page's beginning the time runs to the first result. */
export const measureColdStart = (engines, { rounds, query }) =>
  underLoad(async (noteLoad) => {
    const times = byName(engines);
    for (let round = 0; round < rounds; round++) {
      for (const engine of inTurn(engines, round)) {
        await engine.profile.stop();
        const page = await engine.openPage();
        const { ms, ids } = await page.evaluate((asked) => globalThis.bench.firstResult(asked), query);
        if (ids.length === 0) throw new Error(`${engine.name} found nothing at its start.`);
        times[engine.name].push(ms);
        await engine.profile.stop();
      }
      noteLoad();
    }
    return { times };
  });

/**
 * Cold: in each round a page just opened, which is asked one query of each kind, in an order of its own. Warm: a page
 * that has answered all queries once answers them once more.
 */
export const measureQueries = (engines, { queries, seed }) =>
  underLoad(async (noteLoad) => {
    const kinds = [...new Set(queries.map(({ kind }) => kind))];
    const byKind = Object.fromEntries(
      kinds.map((kind) => [kind, queries.filter((query) => query.kind === kind)]),
    );
    const cold = byName(engines, () => byNames(kinds));
    const warm = byName(engines, () => byNames(kinds));
    const ask = async (page, into, asked) => {
      const times = await page.evaluate((list) => globalThis.bench.timeQueries(list), asked);
      for (const [index, ms] of times.entries()) if (ms !== null) into[asked[index].kind].push(ms);
    };
    const rounds = Math.max(...kinds.map((kind) => byKind[kind].length));
    // An engine that works in memory has no other state than its first round's.
    const opened = engines.filter(({ isInMemory }) => !isInMemory);
    for (let round = 0; round < rounds; round++) {
      const asked = shuffled(
        kinds.flatMap((kind) => byKind[kind].slice(round, round + 1)),
        seed + round,
      );
      for (const engine of inTurn(opened, round)) {
        const page = await engine.openReady();
        await ask(page, cold[engine.name], asked);
        await page.close();
      }
      if (round % 10 === 9) noteLoad();
    }
    const pages = await openAll(engines);
    for (const [turn, portion] of portionsOf(shuffled(queries, seed), 40).entries()) {
      for (const engine of inTurn(engines, turn)) {
        const page = pages.get(engine);
        await ask(page, engine.isInMemory ? cold[engine.name] : byNames(kinds), portion);
      }
    }
    noteLoad();
    for (const [turn, portion] of portionsOf(shuffled(queries, seed + 1), 40).entries()) {
      for (const engine of inTurn(engines, turn)) await ask(pages.get(engine), warm[engine.name], portion);
    }
    for (const page of pages.values()) await page.close();
    return { cold, warm, kinds };
  });

/** How many each finds of a sample of the queries, and how many the naive reading of all texts does. */
export const measureCounts = (engines, { queries, naive, stored }) =>
  underLoad(async (noteLoad) => {
    const reader = await naive.openPage();
    await reader.evaluate((range) => globalThis.naive.read(range), { from: 0, to: stored });
    const expected = await reader.evaluate((asked) => globalThis.naive.countAll(asked), queries);
    await reader.close();
    noteLoad();
    const found = {};
    const isStemming = {};
    for (const engine of engines) {
      const page = await engine.openReady();
      found[engine.name] = await page.evaluate((asked) => globalThis.bench.countResults(asked), queries);
      isStemming[engine.name] = await page.evaluate(() => globalThis.bench.isStemming);
      await page.close();
    }
    return { expected, found, isStemming, queries };
  });

/** What lies in memory after opening, one search and the collection of what is not needed; MB would be too coarse. */
export const measureHeap = (engines, { query }) =>
  underLoad(async () => {
    const figures = {};
    for (const engine of engines) {
      await engine.profile.stop();
      const page = await engine.openPage();
      await page.evaluate((asked) => globalThis.bench.firstResult(asked), query);
      let heap = await heapOf(await page.createCDPSession());
      let wasm = 0;
      for (const worker of page.workers()) {
        heap += await heapOf(worker.client);
        wasm += await worker.evaluate(() => globalThis.wasmBytes?.() ?? 0);
      }
      figures[engine.name] = { heap, wasm };
      await engine.profile.stop();
    }
    return { figures };
  });

async function heapOf(client) {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** What each says that its articles and its index take, and what its profile takes on the disk. */
export const measureBytes = (engines) =>
  underLoad(async () => {
    const figures = {};
    for (const engine of engines) {
      const page = await engine.openPage();
      const stored = await page.evaluate(async () => {
        await globalThis.bench.open();
        return globalThis.bench.bytesStored();
      });
      await engine.profile.stop();
      figures[engine.name] = { ...stored, onDisk: engine.profile.bytesOnDisk() };
    }
    return { figures };
  });
