import { type ReactNode, useEffect, useRef } from 'react';
import type { Article } from '@/lib/model/article';
import type { Lookup } from '@/lib/model/lookup';
import type { TimelineEntry } from '@/lib/model/sections';
import { AlongsideSection } from './AlongsideSection';
import { FiguresSection } from './FiguresSection';
import { HitList } from './HitList';
import { useLocale } from './locale';
import { OverTimeSection } from './OverTimeSection';
import { QuotesSection } from './QuotesSection';
import { Section } from './Section';
import { SectionBoundary } from './SectionBoundary';
import { StatementSection } from './StatementSection';
import type { StatementView } from './statement-view';
import { TimelineSection } from './TimelineSection';

interface LookupViewProps {
  lookup: Lookup;
  view: StatementView;
  hrefOf: (article: Article) => string;
  onLookUp: (phrase: string) => void;
  onAddToCalendar: (entry: TimelineEntry) => void;
  /** Keeps the words as a highlight; null where they were not marked in a page. */
  keep: ReactNode;
}

/** What the archive knows of a phrase. */
export function LookupView({ lookup, view, hrefOf, onLookUp, onAddToCalendar, keep }: LookupViewProps) {
  const { t } = useLocale();
  const { entity } = lookup;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The name that was pressed has gone with the briefing; a reader who typed keeps the focus in the field.
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  const isEmpty =
    lookup.introductions.length === 0 && lookup.timeline.length === 0 && lookup.articles.length === 0;
  return (
    <article className="briefing">
      <header className="header" data-section="header">
        <p className="kicker">
          <span className="kicker-source">{entity ? t(`entity.${entity.type}`) : t('lookup.title')}</span>
          {lookup.articles.length > 0 ? (
            <span className="kicker-minutes">{t('lookup.results', { count: lookup.articles.length })}</span>
          ) : null}
        </p>
        <h1 className="headline" dir="auto" ref={heading} tabIndex={-1}>
          {entity?.name ?? `“${lookup.phrase}”`}
        </h1>
        {keep}
      </header>
      {isEmpty ? (
        <p className="notice-body">
          {t('lookup.nothing', { phrase: lookup.phrase })} {t('lookup.nothingHint')}
        </p>
      ) : null}
      <SectionBoundary of={lookup}>
        <StatementSection
          name="introductions"
          title={t('section.introductions')}
          statements={lookup.introductions}
          view={view}
        />
      </SectionBoundary>
      <SectionBoundary of={lookup}>
        <OverTimeSection overTime={lookup.overTime} />
      </SectionBoundary>
      <SectionBoundary of={lookup}>
        <AlongsideSection alongside={lookup.alongside} onLookUp={onLookUp} />
      </SectionBoundary>
      <SectionBoundary of={lookup}>
        <QuotesSection quotes={lookup.quotes} view={view} />
      </SectionBoundary>
      <SectionBoundary of={lookup}>
        <TimelineSection
          timeline={partByNow(lookup.timeline, view.now)}
          view={view}
          onAddToCalendar={onAddToCalendar}
        />
      </SectionBoundary>
      <SectionBoundary of={lookup}>
        <FiguresSection figures={lookup.figures} view={view} />
      </SectionBoundary>
      {lookup.articles.length > 0 ? (
        <SectionBoundary of={lookup}>
          <Section name="articles" title={t('section.articles')}>
            <HitList hits={lookup.articles} view={view} hrefOf={hrefOf} />
          </Section>
        </SectionBoundary>
      ) : null}
    </article>
  );
}

function partByNow(entries: readonly TimelineEntry[], now: number) {
  const isUpcoming = ({ value, from }: TimelineEntry) => value === 'FUTURE_REF' || from > now;
  return {
    past: entries.filter((entry) => !isUpcoming(entry)),
    upcoming: entries.filter(isUpcoming),
  };
}
