import { derivedVersion } from '@/lib/intake/derived-version';
import { useLast } from './use-last';
import { useStored } from './use-stored';

/** How far the archive has been indexed again, after an update or some damage; null where there is nothing to do. */
export function useRebuild(): { done: number; total: number } | null {
  return useLast(
    useStored(
      'rebuild',
      (store) => store.derivedProgress(derivedVersion),
      ({ kind }) => kind === 'articles',
    ),
  );
}
