/** The benchmark's comparison is worth nothing unless all engines find the same: on few articles, without times. */
import { expect, test } from '@playwright/test';
import { measureArchive } from '../../scripts/bench/archive/archive.mjs';

const kindsOfAll = ['rare', 'common', 'and'];

test('all engines of the benchmark find as many articles as reading every text does', async () => {
  const { found } = await measureArchive({
    size: 60,
    parts: ['counts'],
    seed: 1,
    times: { queries: 6, counts: 6 },
  });
  const { queries = [], expected = [], found: byEngine = {} } = found.counts ?? {};
  expect(Object.keys(byEngine)).toEqual([
    'Sidelight',
    'SQLite FTS5',
    'MiniSearch',
    'FlexSearch',
    'Orama',
    'Sidelight, the index alone',
  ]);
  const asked = queries.flatMap(({ kind }, index) => (kindsOfAll.includes(kind) ? [index] : []));
  expect(asked).toHaveLength(18);
  const right = asked.map((index) => expected[index]?.asWritten);
  for (const [engine, counts] of Object.entries(byEngine)) {
    expect(
      asked.map((index) => counts[index]),
      engine,
    ).toEqual(right);
  }
});
