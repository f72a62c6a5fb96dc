import { useSyncExternalStore } from 'react';

/** Told when we change the address without a step in the history: the browser fires no event then. */
const listeners = new Set<() => void>();

const watchHash = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
};

/** The part of the address from `#` on, as it is now. */
export const useHash = (): string => useSyncExternalStore(watchHash, () => location.hash);

/** Goes to another state of this page; `isStep` makes it one that the reader can come back from. */
export function goToHash(hash: string, { isStep }: { isStep: boolean }): void {
  if (hash === location.hash) return;
  if (isStep) location.hash = hash;
  else {
    history.replaceState(null, '', hash);
    for (const listener of listeners) listener();
  }
}
