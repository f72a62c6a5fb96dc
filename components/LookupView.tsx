import { useEffect, useRef } from 'react';
import type { Article } from '@/lib/model/article';
import type { Lookup } from '@/lib/model/briefing';
import { FiguresSection } from './FiguresSection';
import { HitList } from './HitList';
import { useLocale } from './locale';
import { QuotesSection } from './QuotesSection';
import { Section } from './Section';
import { StatementSection } from './StatementSection';
import type { StatementView } from './statement-view';
import { TimelineSection } from './TimelineSection';

interface LookupViewProps {
  lookup: Lookup;
  view: StatementView;
  hrefOf: (article: Article) => string;
}

/** What the archive knows of a phrase. */
export function LookupView({ lookup, view, hrefOf }: LookupViewProps) {
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
      </header>
      {isEmpty ? (
        <p className="notice-body">
          {t('lookup.nothing', { phrase: lookup.phrase })} {t('lookup.nothingHint')}
        </p>
      ) : null}
      <StatementSection
        name="introductions"
        title={t('section.introductions')}
        statements={lookup.introductions}
        view={view}
      />
      <TimelineSection
        timeline={{
          past: lookup.timeline.filter((entry) => entry.value !== 'FUTURE_REF' && entry.from <= view.now),
          upcoming: lookup.timeline.filter((entry) => entry.value === 'FUTURE_REF' || entry.from > view.now),
        }}
        view={view}
      />
      <QuotesSection quotes={lookup.quotes} view={view} />
      <FiguresSection figures={lookup.figures} view={view} />
      {lookup.articles.length > 0 ? (
        <Section name="articles" title={t('section.articles')}>
          <HitList hits={lookup.articles} view={view} hrefOf={hrefOf} />
        </Section>
      ) : null}
    </article>
  );
}
