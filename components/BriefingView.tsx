import type { Article } from '@/lib/model/article';
import type { Briefing } from '@/lib/model/briefing';
import type { RequestSummary } from '@/lib/model/ledger';
import type { TimelineEntry } from '@/lib/model/sections';
import { ChangesSection } from './ChangesSection';
import { ContextSection } from './ContextSection';
import { CoverageSection } from './CoverageSection';
import { FiguresSection } from './FiguresSection';
import { Foot } from './Foot';
import { HeaderSection } from './HeaderSection';
import { useLocale } from './locale';
import { type Dimming, NewToYouSection } from './NewToYouSection';
import { type NoteActions, NotesSection } from './NotesSection';
import { PeopleSection } from './PeopleSection';
import { QuotesSection } from './QuotesSection';
import { RelatedSection } from './RelatedSection';
import { SectionBoundary } from './SectionBoundary';
import { StatementSection } from './StatementSection';
import type { StatementView } from './statement-view';
import type { TagChange } from './TagLine';
import { TimelineSection } from './TimelineSection';

interface BriefingViewProps {
  briefing: Briefing;
  view: StatementView;
  hrefOf: (article: Article) => string;
  onLookUp: (phrase: string) => void;
  onTag: (change: TagChange) => void;
  onAddToCalendar: (entry: TimelineEntry) => void;
  /** Null where there is no page whose sentences could be dimmed. */
  dimming: Dimming | null;
  noteActions: NoteActions;
  /** What the reader sees first is drawn first; the rest follows once that is on screen. */
  isWhole: boolean;
  /** Today's; null where they are not known. */
  requests: RequestSummary | null;
  ledgerHref: string;
}

/** All that is known around one article. A section with nothing to say is not there. */
export function BriefingView({
  briefing,
  view,
  hrefOf,
  onLookUp,
  onTag,
  onAddToCalendar,
  dimming,
  noteActions,
  isWhole,
  requests,
  ledgerHref,
}: BriefingViewProps) {
  const { t } = useLocale();
  const isAlone = briefing.context.length === 0 && briefing.related.length === 0;
  return (
    <article className="briefing">
      <HeaderSection header={briefing.article} now={view.now} onTag={onTag} />
      <SectionBoundary of={briefing}>
        <StatementSection
          name="in-brief"
          title={t('section.inBrief')}
          statements={briefing.inBrief}
          view={view}
        />
      </SectionBoundary>
      {isWhole ? (
        <>
          <SectionBoundary of={briefing}>
            <ChangesSection changes={briefing.changes} view={view} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <NewToYouSection
              newToYou={briefing.newToYou}
              inBrief={briefing.inBrief}
              view={view}
              dimming={dimming}
            />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <ContextSection context={briefing.context} view={view} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <TimelineSection timeline={briefing.timeline} view={view} onAddToCalendar={onAddToCalendar} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <PeopleSection people={briefing.people} onLookUp={onLookUp} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <QuotesSection quotes={briefing.quotes} view={view} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <FiguresSection
              figures={briefing.figures}
              disagreements={briefing.disagreements}
              developments={briefing.developments}
              view={view}
            />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <CoverageSection coverage={briefing.coverage} view={view} hrefOf={hrefOf} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <RelatedSection related={briefing.related} view={view} hrefOf={hrefOf} />
          </SectionBoundary>
          <SectionBoundary of={briefing}>
            <NotesSection
              notes={briefing.notes}
              articleId={briefing.article.article.id}
              view={view}
              actions={noteActions}
            />
          </SectionBoundary>
          {isAlone ? (
            <aside className="first">
              <h2>{t('first.title')}</h2>
              <p>{t('first.body')}</p>
            </aside>
          ) : null}
          <Foot foot={briefing.foot} requests={requests} ledgerHref={ledgerHref} />
        </>
      ) : null}
    </article>
  );
}
