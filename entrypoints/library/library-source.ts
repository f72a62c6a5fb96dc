import type { LibraryFilter, LibraryRow } from '@/lib/model/library';
import { patchStretches, type Stretch, walkLibrary } from '@/lib/query/library';
import type { ListSource } from '../page/kept-list';

/** The articles that a filter lets through, as a list that is kept. */
export const librarySource = (filter: LibraryFilter): ListSource<Stretch[], LibraryRow> => ({
  async *find(store) {
    const stretches: Stretch[] = [];
    for await (const stretch of walkLibrary(store, filter)) {
      stretches.push(stretch);
      yield [...stretches];
    }
  },
  idsOf: (stretches) => stretches.flatMap(({ ids }) => ids),
  // A story takes articles in and gives them away without their being named.
  patch:
    filter.storyId === undefined
      ? (store, stretches, changed) => patchStretches(store, filter, { stretches, changed })
      : null,
  readRows: async (store, ids) => new Map((await store.libraryRows(ids)).map((row) => [row.article.id, row])),
  touchedBy: ({ articleIds }) => (articleIds.length > 0 ? articleIds : null),
});
