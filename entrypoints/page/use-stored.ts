import { useEffect, useRef, useState } from 'react';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { type StoreChange, watchStore } from '@/lib/store/watch';

export type Stored<Value> =
  | { kind: 'waiting' }
  | { kind: 'here'; value: Value }
  | { kind: 'failed'; error: unknown };

/** One connection for a page's whole life; the browser closes it with the page. */
let store: Store | null = null;

/** Commits come in bursts while a feed or a file is taken in; a page need not redraw more often than this, in ms. */
const shortestRest = 400;
const longestRest = 3_000;
/** A page that asks all the time holds up those who write: it rests so many times as long as it was answered. */
const restShare = 4;

/**
 * Asks the store, and again after each commit that matters. The last answer stays until the next is there, so
 * that nothing flickers; another `key` is another question, and begins by waiting. A null key asks nothing.
 */
export function useStored<Value>(
  key: string | null,
  ask: (store: Store) => Promise<Value>,
  doesMatter: (change: StoreChange) => boolean = isOfArticlesOrReader,
): Stored<Value> {
  const [answer, setAnswer] = useState<{ key: string; stored: Stored<Value> } | null>(null);
  const latest = useRef({ ask, doesMatter });
  latest.current = { ask, doesMatter };

  useEffect(() => {
    if (key === null) return;
    let isStopped = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isAsking = false;
    let isStale = false;
    let restUntil = 0;
    const refresh = async () => {
      timer = null;
      isAsking = true;
      isStale = false;
      const askedAt = performance.now();
      const stored = await answerOf(latest.current.ask);
      isAsking = false;
      if (isStopped) return;
      const answeredAt = performance.now();
      restUntil = answeredAt + Math.min(longestRest, restShare * (answeredAt - askedAt));
      setAnswer({ key, stored });
      if (isStale) refreshAfterRest();
    };
    const refreshAfterRest = () => {
      // What is committed while the store is asked may be in the answer or not.
      if (isAsking) isStale = true;
      else timer ??= setTimeout(refresh, Math.max(shortestRest, restUntil - performance.now()));
    };
    const stopWatching = watchStore((change) => {
      if (latest.current.doesMatter(change)) refreshAfterRest();
    });
    void refresh();
    return () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      stopWatching();
    };
  }, [key]);

  return answer !== null && answer.key === key ? answer.stored : { kind: 'waiting' };
}

const isOfArticlesOrReader = (change: StoreChange): boolean => change.kind !== 'inbox';

/** Asks once, for something that is about to be done. Rejects where the store does not answer. */
export function askStore<Value>(ask: (store: Store) => Promise<Value>): Promise<Value> {
  store ??= openStore();
  return ask(store);
}

async function answerOf<Value>(ask: (store: Store) => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { kind: 'here', value: await askStore(ask) };
  } catch (error) {
    console.error('Sidelight: the store did not answer', error);
    return { kind: 'failed', error };
  }
}
