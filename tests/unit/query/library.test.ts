import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewIds } from '@/lib/model/library';
import { type ListingStore, patchStretches, type Stretch, walkLibrary } from '@/lib/query/library';
import { scaled } from '../../proof-scale';

/** An archive in which articles have a date each, some are barred, and a filter with a tag asks for more besides. */
interface Archive {
  dates: Map<string, number>;
  barred: Set<string>;
  tagged: Set<string>;
}

const storeOf = ({ dates, barred, tagged }: Archive): ListingStore & { asked: number[] } => {
  const asked: number[] = [];
  const ordered = () =>
    [...dates].sort(([oneId, one], [otherId, other]) => other - one || (oneId < otherId ? 1 : -1));
  const isThrough = (id: string, tag: string | undefined) =>
    dates.has(id) && !barred.has(id) && (tag === undefined || tagged.has(id));
  return {
    asked,
    async libraryEdges(_, count) {
      const moments = ordered().map(([, at]) => at);
      const [newest, oldest] = [moments[0], moments.at(-1)];
      if (newest === undefined || oldest === undefined) return null;
      return { newest, oldest, near: moments[Math.min(count, moments.length) - 1] ?? oldest };
    },
    async libraryKeys(_, { from, to }) {
      const ids = ordered().flatMap(([id, at]) => (at >= from && at < to ? [id] : []));
      asked.push(ids.length);
      return ids;
    },
    librarySets: async ({ tag }) => ({
      among: tag === undefined ? [] : [[...tagged]],
      barred: [[...barred]],
    }),
    libraryPlaces: async ({ tag }, ids) => {
      const wanted = new Set(ids);
      return ordered().flatMap(([id, at]) => (wanted.has(id) && isThrough(id, tag) ? [{ id, at }] : []));
    },
  };
};

const listAll = async (store: ListingStore, tag?: string): Promise<Stretch[]> => {
  const stretches: Stretch[] = [];
  for await (const stretch of walkLibrary(store, tag === undefined ? {} : { tag })) stretches.push(stretch);
  return stretches;
};
const idsOf = (stretches: readonly Stretch[]) => stretches.flatMap(({ ids }) => ids);
const naive = ({ dates, barred, tagged }: Archive, tag?: string): string[] =>
  [...dates]
    .sort(([oneId, one], [otherId, other]) => other - one || (oneId < otherId ? 1 : -1))
    .map(([id]) => id)
    .filter((id) => !barred.has(id) && (tag === undefined || tagged.has(id)));

const archiveOf = (moments: readonly number[]): Archive => {
  const ids = moments.map((_, index) => `a${index}`);
  return {
    dates: new Map(ids.map((id, index) => [id, moments[index] ?? 0])),
    barred: new Set(ids.filter((_, index) => index % 5 === 1)),
    tagged: new Set(ids.filter((_, index) => index % 3 === 0)),
  };
};

describe('walking through the list', () => {
  const check = async (archive: Archive, tag?: string) =>
    expect(idsOf(await listAll(storeOf(archive), tag))).toEqual(naive(archive, tag));

  it('lists nothing where nothing is', () => check(archiveOf([])));
  it('lists a single one', () => check(archiveOf([7])));
  it('lists any number of one moment', () => check(archiveOf(Array(200).fill(7))));
  it('lists across a gap of many years', () => check(archiveOf([0, 1, 2, 5e12, 5e12 + 1])));
  it('lists a dense week after a thin century', () =>
    check(archiveOf([-2e12, ...Array.from({ length: 6000 }, (_, index) => 1.7e12 + index * 1e5)])));
  it('leaves out what a further condition does not let through', () =>
    check(archiveOf(Array.from({ length: 5000 }, (_, index) => index * 1000)), 'ferries'));

  it('lists what any archive holds, in order and once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: -9e12, max: 9e12 }), fc.integer({ min: 0, max: 300 })), {
          maxLength: 400,
        }),
        fc.boolean(),
        async (moments, isTagged) => {
          await check(archiveOf(moments), isTagged ? 'ferries' : undefined);
        },
      ),
      { numRuns: scaled(60, 1200) },
    ));

  it('has the first rows from a short stretch, and reads no long one for an outlier', async () => {
    const store = storeOf(archiveOf([0, ...Array.from({ length: 40_000 }, (_, n) => 1.7e12 + n * 60_000)]));
    await listAll(store);
    expect(store.asked[0]).toBeLessThan(100);
    expect(Math.max(...store.asked)).toBeLessThan(5000);
    expect(store.asked.length).toBeLessThan(60);
  });

  it('looks at few articles one by one, and reads no order for them', async () => {
    const archive = archiveOf(Array.from({ length: 3 * fewIds }, (_, index) => index));
    const store = storeOf(archive);
    expect(idsOf(await listAll(store, 'ferries'))).toEqual(naive(archive, 'ferries'));
    expect(store.asked).toEqual([]);
  });
});

describe('working a change into the list', () => {
  it('gives the same list as walking through it anew, after any changes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 150 }),
        fc.array(
          fc.record({
            index: fc.nat({ max: 180 }),
            deed: fc.constantFrom('date', 'delete', 'bar', 'let', 'tag'),
            at: fc.integer({ min: -100, max: 6000 }),
          }),
          { maxLength: 30 },
        ),
        fc.boolean(),
        async (moments, deeds, isTagged) => {
          const tag = isTagged ? 'ferries' : undefined;
          const archive = archiveOf(moments);
          const before = await listAll(storeOf(archive), tag);
          for (const { index, deed, at } of deeds) {
            const id = `a${index}`;
            if (deed === 'date') archive.dates.set(id, at);
            if (deed === 'delete') archive.dates.delete(id);
            if (deed === 'bar') archive.barred.add(id);
            if (deed === 'let') archive.barred.delete(id);
            if (deed === 'tag') archive.tagged.add(id);
          }
          const changed = [...new Set(deeds.map(({ index }) => `a${index}`))];
          const patched = await patchStretches(storeOf(archive), tag === undefined ? {} : { tag }, {
            stretches: before,
            changed,
          });
          expect(idsOf(patched)).toEqual(naive(archive, tag));
        },
      ),
      { numRuns: scaled(80, 1600) },
    ));

  it('reads no more of the order than the stretch that something came to', async () => {
    const archive = archiveOf(Array.from({ length: 20_000 }, (_, index) => index * 1000));
    const stretches = await listAll(storeOf(archive));
    archive.dates.set('late', 20_000_500);
    archive.dates.delete('a9000');
    const store = storeOf(archive);
    const patched = await patchStretches(store, {}, { stretches, changed: ['late', 'a9000'] });
    expect(idsOf(patched)).toEqual(naive(archive));
    expect(store.asked).toHaveLength(1);
    expect(patched.filter((stretch, index) => stretch === stretches[index]).length).toBe(
      stretches.length - 2,
    );
  });
});
