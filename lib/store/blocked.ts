/**
 * Of several contexts that wait for an upgrade, the browser tells only the first in its queue that it is blocked; the
 * others wait without a word. So the first one holds a lock for as long as it waits, which the others see.
 */
const lockName = (name: string): string => `store-blocked:${name}`;

/** Lets the other contexts know. Returns what ends it; the browser does so with the context. */
export function tellBlocked(name: string): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks()?.request(lockName(name), { mode: 'shared' }, () => released);
  return release;
}

/** Whether another context has been told that it is blocked. */
export async function isBlockedElsewhere(name: string): Promise<boolean> {
  try {
    const held = (await locks()?.query())?.held ?? [];
    return held.some((lock) => lock.name === lockName(name));
  } catch {
    // A page that is on its way out is not told of locks, and nobody looks at it any more.
    return false;
  }
}

const locks = (): LockManager | undefined =>
  typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : undefined;
