import { requestHosts } from '@/lib/browser/permissions';
import { hostPattern } from '@/lib/browser/sites';
import type { Settings } from '@/lib/model/settings';

/**
 * Asks the browser for the access that a choice of scope needs; true when it is granted or none is needed.
 * Must be the first call of a click handler, with nothing awaited before it.
 */
export function requestAccess({
  scope,
  chosenHosts,
}: Pick<Settings, 'scope' | 'chosenHosts'>): Promise<boolean> {
  if (scope === 'all-sites') return requestHosts();
  if (scope === 'chosen-sites' && chosenHosts.length > 0) return requestHosts(chosenHosts.map(hostPattern));
  return Promise.resolve(true);
}
