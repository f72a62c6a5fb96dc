/** In builds for tests alone (`wxt.config.ts`): the page through which a proof reaches the store and its index. */
import { articleTableOf } from '@/lib/index/article-table';
import { numbersWith } from '@/lib/index/read-postings';
import { openStore } from '@/lib/store/open-store';
import { indexedWordsOf } from '@/lib/text/indexed-words';

const store = openStore();

const proof = {
  store,
  /** The articles in which a word stands, by the index. */
  async find(word: string): Promise<string[]> {
    const [term = ''] = indexedWordsOf(word, 'en');
    const view = await store.readIndex({ terms: [term] });
    const table = articleTableOf(view.segments);
    return numbersWith(view, term).map(({ number }) => table.idOf(number));
  },
};

export type Proof = typeof proof;

Object.assign(globalThis, { proof });
