import { useState } from 'react';
import type { Timeline } from '@/lib/model/briefing';
import { DensityStrip } from './DensityStrip';
import { useLocale } from './locale';
import { Section } from './Section';
import type { StatementView } from './statement-view';
import { TimelineEntries } from './TimelineEntries';
import { binEntries, groupByYear } from './timeline-rows';

interface TimelineSectionProps {
  timeline: Pick<Timeline, 'past' | 'upcoming'>;
  view: StatementView;
}

/** What the reader sees of a long past before asking for more: about a screenful. */
const shownAtFirst = 8;
const binCount = 22;

export function TimelineSection({ timeline: { past, upcoming }, view }: TimelineSectionProps) {
  const { t } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const count = past.length + upcoming.length;
  if (count === 0) return null;
  // Hiding a single entry behind a button of the same height would gain nothing.
  const hidden = isWhole || past.length <= shownAtFirst + 1 ? 0 : past.length - shownAtFirst;
  const bins = binEntries(past, upcoming, binCount);
  return (
    <Section
      name="timeline"
      title={t('section.timeline')}
      aside={
        <>
          {count > 2 && bins.length > 0 ? <DensityStrip bins={bins} now={view.now} /> : null}
          <span>{t('timeline.events', { count })}</span>
        </>
      }
    >
      {hidden > 0 ? (
        <button type="button" className="quiet-button" onClick={() => setIsWhole(true)}>
          {t('timeline.earlier', { count: hidden })}
        </button>
      ) : null}
      <TimelineEntries entries={past.slice(hidden)} view={view} />
      {upcoming.length > 0 ? (
        <>
          <div className="today">
            <span>{t('timeline.today')}</span>
          </div>
          <TimelineEntries
            entries={upcoming}
            view={view}
            isUpcoming
            yearBefore={groupByYear(past).at(-1)?.year}
          />
        </>
      ) : null}
    </Section>
  );
}
