import { useId, useRef, useState } from 'react';
import type { Timeline, TimelineEntry } from '@/lib/model/sections';
import { DensityStrip } from './DensityStrip';
import { FoldButton } from './FoldButton';
import { useLocale } from './locale';
import { Section } from './Section';
import type { StatementView } from './statement-view';
import { TimelineEntries } from './TimelineEntries';
import {
  binEntries,
  entriesWithin,
  groupByYear,
  milestonesOf,
  partAtToday,
  type Stretch,
} from './timeline-rows';

interface TimelineSectionProps {
  timeline: Pick<Timeline, 'past' | 'upcoming' | 'today'>;
  view: StatementView;
  onAddToCalendar?: ((entry: TimelineEntry) => void) | undefined;
}

/** What the reader sees of a long past before asking for more: its milestones, about a screenful. */
const shownAtFirst = 8;
const binCount = 40;
/** A picture of fewer stretches would say no more than the list. */
const fewestBins = 5;

/** The story's days: how they lie in time, what has been, and what is to come. */
export function TimelineSection({ timeline, view, onAddToCalendar }: TimelineSectionProps) {
  const { t } = useLocale();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const [picked, setPicked] = useState<Stretch | null>(null);
  const count = timeline.past.length + timeline.upcoming.length;
  if (count === 0) return null;
  const bins = binEntries(timeline.past, timeline.upcoming, binCount);
  const past = picked ? entriesWithin(timeline.past, picked) : timeline.past;
  const upcoming = picked ? entriesWithin(timeline.upcoming, picked) : timeline.upcoming;
  // Hiding a single entry behind a button of the same height would gain nothing.
  const { before, ofToday } = partAtToday(past, timeline.today);
  const foldable = picked || before.length <= shownAtFirst + 1 ? 0 : before.length - shownAtFirst;
  const shown = isWhole || foldable === 0 ? before : milestonesOf(before, shownAtFirst);
  const lastYear = groupByYear(shown).at(-1)?.year;
  return (
    <Section
      name="timeline"
      title={t('section.timeline')}
      aside={
        <span>
          {picked
            ? t('strip.shown', { shown: past.length + upcoming.length, count })
            : t('timeline.events', { count })}
        </span>
      }
    >
      {count > 2 && bins.length >= fewestBins ? (
        <PickedStrip bins={bins} now={view.now} picked={picked} onPick={setPicked} />
      ) : null}
      {foldable > 0 ? (
        <FoldButton controls={id} isUnfolded={isWhole} onToggle={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'timeline.fewer' : 'timeline.more', { count: foldable })}
        </FoldButton>
      ) : null}
      <div id={id}>
        <TimelineEntries entries={shown} view={view} />
      </div>
      {ofToday.length + upcoming.length > 0 ? (
        <div className="today">
          <span>{t('timeline.today')}</span>
        </div>
      ) : null}
      {ofToday.length > 0 ? <TimelineEntries entries={ofToday} view={view} yearBefore={lastYear} /> : null}
      {upcoming.length > 0 ? (
        <TimelineEntries
          entries={upcoming}
          view={view}
          isUpcoming
          yearBefore={groupByYear(ofToday).at(-1)?.year ?? lastYear}
          onAddToCalendar={onAddToCalendar}
        />
      ) : null}
    </Section>
  );
}

interface PickedStripProps {
  bins: ReturnType<typeof binEntries>;
  now: number;
  picked: Stretch | null;
  onPick: (picked: Stretch | null) => void;
}

/** The picture, and what is picked of it in words. */
function PickedStrip({ bins, now, picked, onPick }: PickedStripProps) {
  const { t, format } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const dayOf = (at: number) =>
    format.timex(new Date(at).toISOString().slice(0, 10), { year: true })?.short ?? '';
  const showAll = () => {
    onPick(null);
    // The button goes with what was picked; the focus stays with the picture.
    box.current?.querySelector<HTMLElement>('[role="slider"]')?.focus();
  };
  return (
    <div ref={box}>
      <DensityStrip bins={bins} now={now} picked={picked} onPick={onPick} />
      {picked ? (
        <p className="picked">
          <span>{t('strip.span', { first: dayOf(picked.from), last: dayOf(picked.to - 1) })}</span>
          <button type="button" className="quiet-button" onClick={showAll}>
            {t('strip.showAll')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
