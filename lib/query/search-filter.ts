import { fieldBits } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import { sourceKeyPrefix, tagKey } from '@/lib/index/keys';
import type { LibraryFilter } from '@/lib/model/library';
import type { Store } from '@/lib/store/store';
import { type MarkedStore, markedIds, rememberedIds } from './marked-ids';

export type FilterStore = MarkedStore & Pick<Store, 'getStory'>;

/** What the library's filter lets through, as conditions of a search: all of them, and no passing article. */
export async function conditionsOf(store: FilterStore, filter: LibraryFilter): Promise<Expression[]> {
  const { savedOnly, unreadOnly, notedOnly, tag, host, storyId, kind, from, to } = filter;
  const among = (ids: ReadonlySet<string>): Expression => ({ kind: 'among', ids });
  const not = (part: Expression): Expression => ({ kind: 'not', part });
  const conditions: Expression[] = [not(among(await markedIds(store, 'passing')))];
  if (savedOnly) conditions.push(among(await markedIds(store, 'saved')));
  if (unreadOnly) conditions.push(not(among(await markedIds(store, 'read'))));
  if (notedOnly) conditions.push(among(await markedIds(store, 'noted')));
  if (tag !== undefined) conditions.push(tagged(tag));
  if (host !== undefined) conditions.push(fromHost(host));
  if (storyId !== undefined) {
    const story = await store.getStory(storyId);
    conditions.push(among(new Set(story?.articleIds)));
  }
  if (kind !== undefined)
    conditions.push(among(await rememberedIds(store, `kind:${kind}`, () => store.listLibraryIds({ kind }))));
  if (from !== undefined || to !== undefined)
    conditions.push({
      kind: 'dated',
      from: from ?? Number.NEGATIVE_INFINITY,
      to: to ?? Number.POSITIVE_INFINITY,
    });
  return conditions;
}

const tagged = (tag: string): Expression => ({
  kind: 'condition',
  part: { kind: 'word', terms: [tagKey(tag)], fields: fieldBits.tag },
});

const fromHost = (host: string): Expression => ({
  kind: 'condition',
  part: { kind: 'prefix', prefixes: [`${sourceKeyPrefix}${host.toLowerCase()}\t`] },
});
