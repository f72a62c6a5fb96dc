import { endOfPrefix, sourceKeyPrefix } from '@/lib/index/keys';
import type { ParsedQuery } from '@/lib/index/query';
import { termsIn } from '@/lib/index/read-dictionary';
import type { ArticleId } from '@/lib/model/article';
import type { Store } from '@/lib/store/store';
import { type MarkedStore, markedIds } from './marked-ids';
import { needsOf } from './query-needs';
import type { Known } from './sought';
import { articlesOfStoriesTitled, type StoryTitleStore } from './story-titles';

export type KnownStore = MarkedStore & StoryTitleStore & Pick<Store, 'readIndex'>;

/** For a phrase whose last word is only begun. */
const maximumTerms = 60;

/** Asks the store for what the query must know before it can be asked; for most queries that is nothing. */
export async function askKnown(
  store: KnownStore,
  parsed: ParsedQuery,
  startOfDay: Known['startOfDay'],
): Promise<Known> {
  const needs = needsOf(parsed);
  const beginnings = [...needs.beginnings];
  const prefixes = needs.sources ? [...beginnings, sourceKeyPrefix] : beginnings;
  const [view, marked, stories] = await Promise.all([
    prefixes.length > 0
      ? store.readIndex({ terms: [], dictionary: prefixes.map(rangeOf) })
      : { segments: [] },
    Promise.all([...needs.marks].map(async (mark) => [mark, await markedIds(store, mark)] as const)),
    Promise.all(
      [...needs.storyTitles].map(
        async (title): Promise<[string, ReadonlySet<ArticleId>]> => [
          title,
          await articlesOfStoriesTitled(store, title),
        ],
      ),
    ),
  ]);
  return {
    startOfDay,
    marked: new Map(marked),
    storyArticles: new Map(stories),
    sourceKeys: needs.sources ? [...termsIn(view, rangeOf(sourceKeyPrefix)).keys()] : [],
    termsByBeginning: new Map(
      beginnings.map((beginning) => {
        const frequencies = [...termsIn(view, rangeOf(beginning))];
        const frequent = frequencies.sort(([, one], [, other]) => other - one).slice(0, maximumTerms);
        return [beginning, frequent.map(([term]) => term)];
      }),
    ),
    likeTerms: new Map(),
  };
}

const rangeOf = (prefix: string) => ({ from: prefix, to: endOfPrefix(prefix) });
