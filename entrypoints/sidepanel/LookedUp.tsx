import { ErrorNotice } from '@/components/ErrorNotice';
import { LookupView } from '@/components/LookupView';
import { useLocale } from '@/components/locale';
import type { StatementView } from '@/components/statement-view';
import type { MarkedWords } from '@/lib/messages';
import type { Briefing } from '@/lib/model/briefing';
import type { TimelineEntry } from '@/lib/model/sections';
import { lookUp } from '@/lib/query/lookup';
import { articleHref } from '../page/addresses';
import { readerClock } from '../page/reader-clock';
import { useStored } from '../page/use-stored';
import { KeepHighlight } from './KeepHighlight';
import type { PanelNotes } from './use-note-actions';

interface LookedUpProps {
  phrase: string;
  /** The words as they stand in the page in front; null where the phrase did not come from there. */
  marked: MarkedWords | null;
  /** On the article in front; null where it is not stored. */
  briefing: Briefing | null;
  view: StatementView;
  panelNotes: PanelNotes;
  onLookUp: (phrase: string) => void;
  onAddToCalendar: (entry: TimelineEntry) => void;
}

export function LookedUp({ phrase, marked, briefing, view, panelNotes, ...actions }: LookedUpProps) {
  const { t } = useLocale();
  const answer = useStored(phrase, (store) => lookUp(store, phrase, readerClock()), isOfArticles);
  const keep =
    marked && briefing ? (
      <KeepHighlight
        key={JSON.stringify(marked)}
        marked={marked}
        articleId={briefing.article.article.id}
        notes={briefing.notes}
        panelNotes={panelNotes}
      />
    ) : null;
  switch (answer.kind) {
    case 'waiting':
      return (
        <p className="kicker header" role="status">
          {t('lookup.searching')}
        </p>
      );
    case 'failed':
      return <ErrorNotice error={answer.error} onRetry={() => location.reload()} />;
    case 'here':
      return <LookupView lookup={answer.value} view={view} hrefOf={articleHref} keep={keep} {...actions} />;
  }
}

const isOfArticles = ({ kind }: { kind: string }): boolean => kind === 'articles';
