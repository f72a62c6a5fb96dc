import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drainInbox } from '@/lib/intake/drain-inbox';
import { takeIn } from '@/lib/intake/take-in';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { scaled } from '../../proof-scale';
import { countIndexed } from '../store/found';
import { analyseSimply, draftOf } from './drafts';

/** What may happen, to one of four articles, each met under several addresses and in two wordings. */
const step = fc.record({
  what: fc.constantFrom(
    'put',
    'drain',
    'take-in',
    'save',
    'crash-before',
    'crash-after',
    'reopen',
    'sweep',
    'delete',
    'undo',
  ),
  article: fc.nat(3),
  address: fc.constantFrom('', '?utm_source=x', '/amp', '#end'),
  wording: fc.constantFrom('', ' It was corrected.'),
});

const now = () => 1_000;
const analyse = analyseSimply;
let names = 0;

it(
  'loses and doubles no article, whatever happens in whatever order',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const name = `history-${++names}`;
        let store = openStore({ name });
        const met = new Set<number>();
        const saved = new Set<string>();
        const deletions: string[] = [];
        for (const { what, article, address, wording } of steps) {
          const url = `https://harbour.example/${article}`;
          const draft = draftOf(`${url}${address}`, `The words of article number ${article}.${wording}`);
          const id = await store.findArticleId([url]);
          if (what === 'put' || what === 'crash-before' || what === 'crash-after') {
            await store.putInInbox(draft, { isPassing: false });
            met.add(article);
          }
          if (what === 'crash-before' || what === 'crash-after') {
            await drainInbox(dying(store, what), { now, analyse }).catch(() => 0);
            store.close();
            store = openStore({ name });
          } else if (what === 'drain') await drainInbox(store, { now, analyse });
          else if (what === 'take-in') {
            await takeIn(store, draft, { now, analyse, isPassing: false, inboxKey: null });
            met.add(article);
          } else if (what === 'save' && id) {
            await store.save(id, 1);
            saved.add(id);
          } else if (what === 'reopen') {
            store.close();
            store = openStore({ name });
          } else if (what === 'sweep') await store.sweepPassing([]);
          else if (what === 'delete' && id) deletions.push(await store.deleteArticles([id], 1));
          else if (what === 'undo') await store.restore(deletions.pop() ?? '');
        }
        for (const deletion of deletions.reverse()) await store.restore(deletion);
        await drainInbox(store, { now, analyse });

        expect(await store.countArticles()).toBe(met.size);
        expect(await store.countInbox()).toBe(0);
        expect(await countIndexed(store)).toBe(met.size);
        const rows = await store.listLibrary({ filter: {}, offset: 0, limit: 99 });
        expect(new Set(rows.map((row) => row.article.number)).size).toBe(met.size);
        expect(await store.savedAmong([...saved])).toEqual(saved);
        for (const number of met) {
          const id = (await store.findArticleId([`https://harbour.example/${number}`])) ?? '';
          const stored = await store.getStored(id);
          expect(stored?.revision.text).toContain(`number ${number}.`);
          expect(stored?.analysis.revision).toBe(stored?.article.revision);
          expect(await store.countRevisions(id)).toBe(stored?.article.revision);
          expect((await store.storyOf(id))?.articleIds.filter((member) => member === id)).toEqual([id]);
        }
        store.close();
      }),
      { numRuns: scaled(60, 1500) },
    );
  },
  scaled(60_000, 600_000),
);

/** A store whose context dies at the commit: before it is made, or after it, before anyone hears of it. */
function dying(store: Store, when: 'crash-before' | 'crash-after'): Store {
  return {
    ...store,
    async commitTakenIn(change) {
      if (when === 'crash-after') await store.commitTakenIn(change);
      store.close();
      throw Object.assign(new Error('The context has gone'), { name: 'StoreError', code: 'closed' });
    },
  };
}
