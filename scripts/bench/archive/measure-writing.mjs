/** Filling the engines, adding to them, and what is left when the browser is killed. */
import { byName, inTurn, openAll, underLoad } from './rounds.mjs';

/** Fills each engine with the articles from `from` to `to`. */
export const measureBuild = (engines, { from, to, isPlain }) =>
  underLoad(async (noteLoad) => {
    const figures = {};
    for (const engine of engines) {
      const page = await engine.openBuilder({ isPlain });
      figures[engine.name] = await page.evaluate(
        async (range) => {
          await globalThis.bench.open();
          return globalThis.bench.build(range);
        },
        { from, to },
      );
      await page.close();
      noteLoad();
      console.log(`  ${engine.name}: ${JSON.stringify(figures[engine.name])}`);
    }
    return { figures, count: to - from, isPlain };
  });

/**
 * Adds one article after the other. Engines that write everything each time are given few of them, and keep their page,
 * since loading them takes as long; the others' pages are opened anew for every turn.
 */
export const measureAdds = (engines, { from, rounds, perRound }) =>
  underLoad(async (noteLoad) => {
    const times = byName(engines);
    const pages = await openAll(engines.filter(({ isInMemory }) => isInMemory));
    // Variants add to what the engine has stored, so they share its articles.
    const next = new Map(engines.map(({ profile }) => [profile, from]));
    for (let round = 0; round < rounds; round++) {
      for (const engine of inTurn(engines, round)) {
        if (engine.isInMemory && round >= engine.fewAdds) continue;
        const at = next.get(engine.profile);
        const range = { from: at, to: at + (engine.isInMemory ? 1 : perRound) };
        next.set(engine.profile, range.to);
        const page = pages.get(engine) ?? (await engine.openAdder());
        times[engine.name].push(...(await page.evaluate((given) => globalThis.bench.addEach(given), range)));
        if (engine.isInMemory) continue;
        if (engine.mergesApart) await page.evaluate(() => globalThis.bench.settle());
        await page.close();
      }
      noteLoad();
    }
    for (const page of pages.values()) await page.close();
    return { times, next };
  });

/** Adds an article, kills the browser the moment that it is acknowledged, and looks for its words after a restart. */
export const measureKills = (engines, { next, rounds, queryFor }) =>
  underLoad(async (noteLoad) => {
    const survived = Object.fromEntries(engines.map(({ name }) => [name, 0]));
    for (let round = 0; round < rounds; round++) {
      for (const engine of engines) {
        const at = next.get(engine.profile);
        next.set(engine.profile, at + 1);
        const page = await engine.openAdder();
        await page.evaluate((range) => globalThis.bench.addEach(range), { from: at, to: at + 1 });
        await engine.profile.kill();
        const again = await engine.openPage();
        const { query, id } = queryFor(at);
        const { ids } = await again.evaluate((asked) => globalThis.bench.firstResult(asked), query);
        if (ids.includes(id)) survived[engine.name] += 1;
        else console.error(`  ${engine.name}: article ${id} is gone after the kill.`);
        await engine.profile.stop();
      }
      noteLoad();
    }
    return { survived, rounds };
  });
