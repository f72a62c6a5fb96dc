import { useEffect, useState } from 'react';
import { readStorageUse } from '@/lib/browser/storage-used';
import { watchStore } from '@/lib/store/watch';

/** Commits come in bursts, and the browser counts files to answer. In ms. */
const restBetween = 60_000;

/** How many bytes the browser still gives, asked again while things are stored; null until it is known. */
export function useFreeRoom(): number | null {
  const [freeBytes, setFreeBytes] = useState<number | null>(null);
  useEffect(() => {
    let askedAt = Number.NEGATIVE_INFINITY;
    const ask = () => {
      if (performance.now() - askedAt < restBetween) return;
      askedAt = performance.now();
      readStorageUse().then(
        (use) => setFreeBytes(use.freeBytes),
        // Nothing is warned of where the browser does not tell.
        (error) => console.debug('Sidelight: the free room is not told', error),
      );
    };
    ask();
    return watchStore(ask);
  }, []);
  return freeBytes;
}
