import { isExcluded, isInScope } from '@/lib/browser/sites';
import type { ActivePage } from '@/lib/browser/tabs';
import type { PageState } from '@/lib/model/page-state';
import type { Settings } from '@/lib/model/settings';

/**
 * What is to be said of the page in front. The detector keeps silent on pages that look like no article, so a
 * page without a state has to be judged from the settings. Null where there is no page to speak of.
 */
export function stateInFront(page: ActivePage, settings: Settings): PageState | null {
  const { url, state } = page;
  if (settings.consentedAt === null) return { kind: 'unasked', url };
  // What the settings decide is decided by the settings as they are now.
  if (state && state.kind !== 'not-allowed' && state.kind !== 'excluded') return state;
  if (url === '') return settings.scope === 'all-sites' ? null : { kind: 'not-allowed', url };
  if (!/^https?:/.test(url)) return null;
  if (isExcluded(url, settings)) return { kind: 'excluded', url };
  if (state?.kind === 'not-allowed') return state;
  return isInScope(url, settings)
    ? { kind: 'not-an-article', url, reason: null }
    : { kind: 'not-allowed', url };
}
