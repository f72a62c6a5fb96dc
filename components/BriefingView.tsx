import type { Article } from '@/lib/model/article';
import type { Briefing } from '@/lib/model/briefing';
import { FiguresSection } from './FiguresSection';
import { Foot } from './Foot';
import { HeaderSection } from './HeaderSection';
import { useLocale } from './locale';
import { PeopleSection } from './PeopleSection';
import { QuotesSection } from './QuotesSection';
import { RelatedSection } from './RelatedSection';
import { StatementSection } from './StatementSection';
import type { StatementView } from './statement-view';
import { TimelineSection } from './TimelineSection';

interface BriefingViewProps {
  briefing: Briefing;
  view: StatementView;
  hrefOf: (article: Article) => string;
  onLookUp: (phrase: string) => void;
  onSetTags: (tags: string[]) => void;
}

/** All that is known around one article. A section with nothing to say is not there. */
export function BriefingView({ briefing, view, hrefOf, onLookUp, onSetTags }: BriefingViewProps) {
  const { t } = useLocale();
  const isAlone = briefing.context.length === 0 && briefing.related.length === 0;
  return (
    <article className="briefing">
      <HeaderSection header={briefing.article} now={view.now} onSetTags={onSetTags} />
      <StatementSection
        name="in-brief"
        title={t('section.inBrief')}
        statements={briefing.inBrief}
        view={view}
      />
      <StatementSection
        name="context"
        title={t('section.context')}
        statements={briefing.context}
        view={view}
      />
      <TimelineSection timeline={briefing.timeline} view={view} />
      <PeopleSection people={briefing.people} onLookUp={onLookUp} />
      <QuotesSection quotes={briefing.quotes} view={view} />
      <FiguresSection figures={briefing.figures} view={view} />
      <RelatedSection related={briefing.related} view={view} hrefOf={hrefOf} />
      {isAlone ? (
        <aside className="first">
          <h2>{t('first.title')}</h2>
          <p>{t('first.body')}</p>
        </aside>
      ) : null}
      <Foot foot={briefing.foot} />
    </article>
  );
}
