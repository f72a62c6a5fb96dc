import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route';

const watchHash = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}
