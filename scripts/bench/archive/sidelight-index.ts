/** The index alone: the identities of the best articles, as the other engines answer, no article read. */
import { articleTableOf } from '@/lib/index/article-table';
import type { Expression } from '@/lib/index/expression';
import { sourceKeyPrefix } from '@/lib/index/keys';
import { rank } from '@/lib/index/rank';
import { wantedOf } from '@/lib/index/wanted';
import type { Store } from '@/lib/store/store';
import { indexedWordsOf } from '@/lib/text/indexed-words';
import { type Query, wantedResults } from './engine';
import { provide } from './provide';
import { numberOf, plainAnalysis, sidelightEngine } from './sidelight-engine';

provide(
  sidelightEngine({
    analyse: plainAnalysis,
    // The search of the library sees to misspelt words, once nothing else was found.
    cannot: ['fuzzy'],
    search: async (store, query) =>
      (await find(store, query, wantedResults)).ranked.map(({ articleId }) => numberOf(articleId)),
    count: async (store, query) => (await find(store, query, 1)).count,
  }),
);

async function find(store: Store, query: Query, limit: number) {
  const expression = await expressionOf(store, query);
  const view = await store.readIndex(wantedOf(expression));
  return rank(view, articleTableOf(view.segments), expression, { limit });
}

async function expressionOf(store: Store, query: Query): Promise<Expression> {
  const { kind, words, without, host, from, to, isSaved } = query;
  const parts: Expression[] = [];
  if (kind === 'prefix') parts.push({ kind: 'prefix', prefixes: words });
  else if (kind === 'rare phrase' || kind === 'common phrase') {
    parts.push({ kind: 'phrase', words: words.map((word) => termsOf(word)) });
  } else if (kind === 'or' || kind === 'related') parts.push({ kind: 'any', parts: words.map(toPart) });
  else parts.push(...words.map(toPart));
  for (const word of without ?? []) parts.push({ kind: 'not', part: toPart(word) });
  if (host !== undefined) parts.push({ kind: 'prefix', prefixes: [`${sourceKeyPrefix}${host}\t`] });
  if (from !== undefined && to !== undefined) parts.push({ kind: 'dated', from, to });
  if (isSaved) parts.push({ kind: 'among', ids: new Set(await store.listLibraryIds({ savedOnly: true })) });
  return { kind: 'all', parts };
}

const termsOf = (word: string): string[] => indexedWordsOf(word, 'en');

const toPart = (word: string): Expression => ({ kind: 'word', terms: termsOf(word) });
