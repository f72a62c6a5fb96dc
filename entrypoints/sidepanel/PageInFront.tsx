import { useRef } from 'react';
import { BriefingView } from '@/components/BriefingView';
import { ErrorNotice } from '@/components/ErrorNotice';
import { PageNotice } from '@/components/PageNotice';
import { Skeleton } from '@/components/Skeleton';
import type { StatementView } from '@/components/statement-view';
import { callBackground } from '@/lib/browser/rpc';
import type { ActivePage } from '@/lib/browser/tabs';
import type { Briefing } from '@/lib/model/briefing';
import type { Settings } from '@/lib/model/settings';
import { articleHref, optionsHref, welcomeHref } from '../page/addresses';
import type { Stored } from '../page/use-stored';
import { stateInFront } from './page-in-front';
import { RecentArticles } from './RecentArticles';
import { usePaintMarks } from './use-paint-marks';

interface PageInFrontProps {
  page: ActivePage;
  settings: Settings;
  briefed: Stored<Briefing | null>;
  view: StatementView;
  onLookUp: (phrase: string) => void;
  attempt: (call: Promise<unknown>) => void;
}

/** The briefing on the article in front, or why there is none. */
export function PageInFront({ page, settings, briefed, view, onLookUp, attempt }: PageInFrontProps) {
  const root = useRef<HTMLDivElement>(null);
  const briefing = briefed.kind === 'here' ? briefed.value : null;
  usePaintMarks(root, briefing?.article.article.id ?? null);

  if (briefing) {
    const articleId = briefing.article.article.id;
    return (
      <div ref={root} key={articleId}>
        <BriefingView
          briefing={briefing}
          view={view}
          hrefOf={articleHref}
          onLookUp={onLookUp}
          onSetTags={(tags) => attempt(callBackground('setTags', { articleId, tags }))}
        />
      </div>
    );
  }
  if (briefed.kind === 'failed')
    return <ErrorNotice error={briefed.error} onRetry={() => location.reload()} />;

  const state = stateInFront(page, settings);
  if (state?.kind === 'article') return <Skeleton title={state.title} />;
  if (state?.kind === 'reading') return <Skeleton />;
  // Whether the store knows the page is a matter of milliseconds: nothing is said that it may take back.
  if (briefed.kind === 'waiting' && page.url !== '' && state?.kind !== 'unasked') return null;
  return (
    <RecentArticles view={view} isShown={state?.kind !== 'unasked'}>
      {(isEmpty) => (
        <PageNotice
          state={state}
          isEmpty={isEmpty}
          welcomeHref={welcomeHref}
          optionsHref={optionsHref}
          onReadAnyway={() => attempt(callBackground('readAnyway', { tabId: page.tabId }))}
        />
      )}
    </RecentArticles>
  );
}
