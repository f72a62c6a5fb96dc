import type { Foot as FootFacts } from '@/lib/model/briefing';
import type { RequestSummary } from '@/lib/model/ledger';
import { useLocale } from './locale';

interface FootProps {
  foot: FootFacts;
  /** Today's; null where they are not known, and nothing is said of them. */
  requests: RequestSummary | null;
  /** Where every request can be read. */
  ledgerHref: string;
}

/** What the sections above stand on, and what left the browser. */
export function Foot({ foot, requests, ledgerHref }: FootProps) {
  const { t } = useLocale();
  return (
    <footer className="foot" data-section="foot">
      <p>
        {t('foot.from', {
          articles: t('foot.articles', { count: foot.articleCount }),
          sources: t('foot.sources', { count: foot.sourceCount }),
        })}{' '}
        {t('foot.promise')} {requests ? <a href={ledgerHref}>{sayRequests(requests, t)}</a> : null}
      </p>
    </footer>
  );
}

function sayRequests({ count, hosts }: RequestSummary, t: ReturnType<typeof useLocale>['t']): string {
  if (count === 0) return t('foot.nothingLeft');
  return t('foot.requested', {
    requests: t('foot.requests', { count }),
    sites: t('foot.sites', { count: hosts.length }),
  });
}
