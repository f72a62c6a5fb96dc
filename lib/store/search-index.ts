/** What is asked of the search index, and the care for it. */
import { articleTableOf } from '@/lib/index/article-table';
import { endOfPrefix, entityKey, entityOfKey, nameBeginnings } from '@/lib/index/keys';
import type { MergePolicy } from '@/lib/index/merge-plan';
import { frequenciesIn, rangeOfTerm, termsIn } from '@/lib/index/read-dictionary';
import { numbersWith } from '@/lib/index/read-postings';
import type { IndexView, Wanted } from '@/lib/index/view';
import type { EntityId } from '@/lib/model/analysis';
import type { ArticleId } from '@/lib/model/article';
import type { Database } from './database';
import { clearIndex, indexTables } from './index-changes';
import { indexMerger, type MergeStepOptions } from './index-merge';
import { indexReader } from './index-reader';

export function searchVerbs(db: Database, tellDamaged: () => void, policy?: MergePolicy) {
  const onDamage = (error: unknown) => {
    console.error('Sidelight: the search index is damaged and will be made anew', error);
    // Told when it is stored: who hears of it looks there.
    db.meta.put({ key: 'index-damaged', value: 1 }).then(tellDamaged, () => {
      // Where nothing can be written now, the next one who reads it says so again.
    });
  };
  const reader = indexReader(db, onDamage);
  const merger = indexMerger(db, onDamage, policy);
  const countNaming = async (entities: readonly EntityId[]): Promise<Map<EntityId, number>> => {
    const view = await reader.read({ terms: entities.map(entityKey) });
    return new Map(entities.map((id) => [id, numbersWith(view, entityKey(id)).length]));
  };

  return {
    readIndex: (wanted: Wanted): Promise<IndexView> => reader.read(wanted),

    async documentFrequencies(terms: readonly string[]): Promise<Map<string, number>> {
      const distinct = [...new Set(terms)];
      const dictionary = distinct.map(rangeOfTerm);
      const view = await reader.read({ terms: [], dictionary });
      return frequenciesIn(view, distinct);
    },

    async articlesNaming(entity: EntityId, limit: number): Promise<ArticleId[]> {
      const view = await reader.read({ terms: [entityKey(entity)] });
      const table = articleTableOf(view.segments);
      return numbersWith(view, entityKey(entity))
        .sort((one, other) => (table.dates[other.number] ?? 0) - (table.dates[one.number] ?? 0))
        .slice(0, limit)
        .map(({ number }) => table.idOf(number));
    },

    countArticlesNaming: countNaming,

    async entitiesLike(foldedPhrase: string, limit: number): Promise<EntityId[]> {
      if (foldedPhrase.trim() === '') return [];
      const beginnings = nameBeginnings(foldedPhrase);
      const dictionary = beginnings.map((from) => ({ from, to: endOfPrefix(from) }));
      const view = await reader.read({ terms: [], dictionary });
      const found = new Set<EntityId>();
      for (const range of dictionary) {
        for (const term of termsIn(view, range).keys()) {
          const isWhole = !/^[\p{L}\p{N}]/u.test(term.slice(range.from.length));
          if (isWhole) found.add(entityOfKey(term));
        }
      }
      const startsWith = (id: EntityId) => id.startsWith(foldedPhrase);
      const best = [...found]
        .sort((one, other) => Number(startsWith(other)) - Number(startsWith(one)))
        .slice(0, limit);
      // The dictionary still knows the names of what was deleted until it is merged away.
      const counts = await countNaming(best);
      return best.filter((id) => (counts.get(id) ?? 0) > 0);
    },

    mergeStep: (options: MergeStepOptions): Promise<boolean> => merger.step(options),

    /** Where it is damaged: begins it anew, and answers true. Articles are indexed again by `nextStale`. */
    mendIndex: (): Promise<boolean> =>
      db.transaction('rw', [db.meta, ...indexTables(db)], async () => {
        if ((await db.meta.get('index-damaged'))?.value !== 1) return false;
        await clearIndex(db);
        await db.meta.bulkDelete(['index-damaged', 'derived-by', 'derived-up-to']);
        return true;
      }),
  };
}
