import type { ActivePage } from '@/lib/browser/tabs';
import { normaliseAddress } from '@/lib/intake/normalise-address';
import { articleOfPage } from '@/lib/query/page';
import { useStored } from '../page/use-stored';

/**
 * Whether the article that was read in the page in front is neither stored nor about to be: it was deleted
 * meanwhile, or could not be taken in. `isUnknown`: the store does not have it now.
 */
export function useIsGone(page: ActivePage, isUnknown: boolean): boolean {
  const { state, url } = page;
  const address = normaliseAddress(url);
  const key = state?.kind === 'article' && isUnknown && address ? `${state.readAt} ${address}` : null;
  const answer = useStored(
    key,
    async (store) => {
      // In this order: what leaves the inbox between the two questions is found by the second.
      const isAwaited = (await store.nextInInbox()) !== null;
      return !isAwaited && address !== null && (await articleOfPage(store, [address])) === null;
    },
    () => true,
  );
  return answer.kind === 'here' && answer.value;
}
