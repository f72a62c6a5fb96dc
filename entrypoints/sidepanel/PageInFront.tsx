import { useRef } from 'react';
import { BriefingView } from '@/components/BriefingView';
import { ErrorNotice } from '@/components/ErrorNotice';
import type { Dimming } from '@/components/NewToYouSection';
import { Skeleton } from '@/components/Skeleton';
import type { StatementView } from '@/components/statement-view';
import { callBackground } from '@/lib/browser/rpc';
import type { ActivePage } from '@/lib/browser/tabs';
import type { Briefing } from '@/lib/model/briefing';
import type { TimelineEntry } from '@/lib/model/sections';
import type { Settings } from '@/lib/model/settings';
import { articleHref, ledgerHref } from '../page/addresses';
import { useLedger } from '../page/use-ledger';
import type { Stored } from '../page/use-stored';
import { NothingInFront } from './NothingInFront';
import { stateInFront } from './page-in-front';
import { useIsGone } from './use-is-gone';
import type { PanelNotes } from './use-note-actions';
import { usePaintMarks } from './use-paint-marks';

interface PageInFrontProps {
  page: ActivePage;
  settings: Settings;
  briefed: Stored<Briefing | null>;
  view: StatementView;
  panelNotes: PanelNotes;
  /** Whether all of the briefing is drawn, or its top alone. */
  isWhole: boolean;
  dimming: Dimming | null;
  onAddToCalendar: (entry: TimelineEntry) => void;
  onLookUp: (phrase: string) => void;
  attempt: (call: Promise<unknown>) => void;
}

/** The briefing on the article in front, or why there is none. */
export function PageInFront({
  page,
  settings,
  briefed,
  view,
  panelNotes,
  onLookUp,
  attempt,
  isWhole,
  dimming,
  onAddToCalendar,
}: PageInFrontProps) {
  const root = useRef<HTMLDivElement>(null);
  const ledger = useLedger();
  const briefing = briefed.kind === 'here' ? briefed.value : null;
  const isGone = useIsGone(page, briefed.kind === 'here' && briefing === null);
  usePaintMarks(root, briefing?.article.article.id ?? null, isWhole);

  if (briefing) {
    const articleId = briefing.article.article.id;
    return (
      <div ref={root} key={articleId}>
        <BriefingView
          briefing={briefing}
          view={view}
          hrefOf={articleHref}
          requests={ledger?.today ?? null}
          ledgerHref={ledgerHref}
          isWhole={isWhole}
          dimming={dimming}
          noteActions={panelNotes.actionsOn(articleId)}
          onAddToCalendar={onAddToCalendar}
          onLookUp={onLookUp}
          onTag={(change) => attempt(callBackground('changeArticles', { articleIds: [articleId], change }))}
        />
      </div>
    );
  }
  if (briefed.kind === 'failed')
    return <ErrorNotice error={briefed.error} onRetry={() => location.reload()} />;

  const found = stateInFront(page, settings);
  const state = found?.kind === 'article' && isGone ? ({ kind: 'not-kept' } as const) : found;
  if (state?.kind === 'article') return <Skeleton title={state.title} />;
  if (state?.kind === 'reading') return <Skeleton />;
  // Whether the store knows the page is a matter of milliseconds: nothing is said that it may take back.
  if (briefed.kind === 'waiting' && page.url !== '' && state?.kind !== 'unasked') return null;
  return <NothingInFront page={page} settings={settings} state={state} view={view} attempt={attempt} />;
}
