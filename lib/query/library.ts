/**
 * Which articles the library lists, found stretch by stretch: the first are there at once, however many follow, and a
 * later change is looked at for the articles that it names alone.
 */
import type { ArticleId } from '@/lib/model/article';
import { fewIds, type LibraryFilter, letsThrough } from '@/lib/model/library';
import type { ListingVerbs } from '@/lib/store/listing';

export type ListingStore = Pick<
  ListingVerbs,
  'libraryEdges' | 'libraryKeys' | 'librarySets' | 'libraryPlaces'
>;

/** All that is listed of the moments from `from` to `to` (ms, exclusive), first first. */
export interface Stretch {
  from: number;
  to: number;
  ids: readonly ArticleId[];
}

/** What fills a screen or two. */
const firstLength = 60;
/** Keys read at a time: some 10 ms of the database's time. */
const usualLength = 2000;
/** How much longer or shorter in time a stretch may be than the one before. */
const steepest = 16;

const always = { from: -Infinity, to: Infinity };

/** From the list's head to its end. */
export async function* walkLibrary(store: ListingStore, filter: LibraryFilter): AsyncGenerator<Stretch> {
  const sets = await store.librarySets(filter);
  const [fewest] = [...sets.among].sort((one, other) => one.length - other.length);
  if (fewest && fewest.length <= fewIds) {
    const places = await store.libraryPlaces(filter, fewest);
    yield { ...always, ids: places.map(({ id }) => id) };
    return;
  }
  const isThrough = letsThrough(sets);
  for await (const stretch of walkKeys(store, filter)) {
    yield { ...stretch, ids: stretch.ids.filter(isThrough) };
  }
}

/**
 * The stretches with those articles put where they belong now, and taken out where they belong no more. `changed` are
 * all that may have moved; null where that cannot be told from them alone.
 */
export async function patchStretches(
  store: ListingStore,
  filter: LibraryFilter,
  { stretches, changed }: { stretches: readonly Stretch[]; changed: readonly ArticleId[] },
): Promise<Stretch[]> {
  const places = await store.libraryPlaces(filter, changed);
  const moved = new Set(changed);
  const patched: Stretch[] = [];
  for (const stretch of stretches) {
    const coming = places.filter(({ at }) => at >= stretch.from && at < stretch.to).map(({ id }) => id);
    const staying = stretch.ids.filter((id) => !moved.has(id));
    if (coming.length === 0) {
      patched.push(staying.length === stretch.ids.length ? stretch : { ...stretch, ids: staying });
      continue;
    }
    const members = new Set([...staying, ...coming]);
    const keys = await store.libraryKeys(filter, stretch);
    patched.push({ ...stretch, ids: keys.filter((id) => members.has(id)) });
  }
  return patched;
}

/** The order itself; each stretch as long in time as lets it hold some two thousand, going by the one before it. */
async function* walkKeys(store: ListingStore, filter: LibraryFilter): AsyncGenerator<Stretch> {
  const edges = await store.libraryEdges(filter, firstLength);
  if (!edges) return yield { ...always, ids: [] };
  let { to } = always;
  let from = edges.near;
  let length = Math.max(1, edges.newest - edges.near);
  for (;;) {
    const isLast = from <= edges.oldest;
    const stretch = { from: isLast ? always.from : from, to };
    const ids = await store.libraryKeys(filter, stretch);
    yield { ...stretch, ids };
    if (isLast) return;
    const factor = ids.length === 0 ? steepest : usualLength / ids.length;
    length = Math.max(1, length * Math.min(steepest, Math.max(1 / steepest, factor)));
    to = from;
    from = to - length;
  }
}
