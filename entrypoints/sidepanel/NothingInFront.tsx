import { type NoticedState, PageNotice } from '@/components/PageNotice';
import type { StatementView } from '@/components/statement-view';
import { callBackground } from '@/lib/browser/rpc';
import { writeSettings } from '@/lib/browser/settings';
import type { ActivePage } from '@/lib/browser/tabs';
import type { Settings } from '@/lib/model/settings';
import { optionsHref, welcomeHref } from '../page/addresses';
import { requestAccess, useSiteAccess } from '../page/site-access';
import { RecentArticles } from './RecentArticles';

interface NothingInFrontProps {
  page: ActivePage;
  settings: Settings;
  state: NoticedState | null;
  view: StatementView;
  attempt: (call: Promise<unknown>) => void;
}

/** Why there is no article in front, what to do about it, and what is kept all the same. */
export function NothingInFront({ page, settings, state, view, attempt }: NothingInFrontProps) {
  const access = useSiteAccess(settings);
  // The browser tells no address of a page that it does not let us into.
  const isHidden = page.url === '' && settings.consentedAt !== null;
  const isAccessLost = isHidden && access !== null && access.missing.length > 0;
  return (
    <RecentArticles view={view} isShown={state?.kind !== 'unasked'}>
      {(isEmpty) => (
        <PageNotice
          state={isAccessLost ? { kind: 'no-access' } : state}
          scope={settings.scope}
          isEmpty={isEmpty}
          welcomeHref={welcomeHref}
          optionsHref={optionsHref}
          onGiveAccess={() => attempt(requestAccess(settings))}
          onReadAnyway={() => attempt(callBackground('readAnyway', { tabId: page.tabId }))}
          onAllowHost={(host) => attempt(readAgain(host, settings, page.tabId))}
        />
      )}
    </RecentArticles>
  );
}

/** Takes the site, and those it is part of, off the list of sites never read, and reads its page in the tab. */
async function readAgain(host: string, settings: Settings, tabId: number): Promise<void> {
  const isOf = (excluded: string) => host === excluded || host.endsWith(`.${excluded}`);
  await writeSettings({ excludedHosts: settings.excludedHosts.filter((excluded) => !isOf(excluded)) });
  await callBackground('readAnyway', { tabId, force: false });
}
