import { canGoToCalendar } from '@/lib/formats/calendar';
import type { TimelineEntry as Entry } from '@/lib/model/sections';
import { useLocale } from './locale';
import { type StatementView, statementKey } from './statement-view';
import { TimelineEntry } from './TimelineEntry';
import { groupByYear } from './timeline-rows';

interface TimelineEntriesProps {
  entries: readonly Entry[];
  view: StatementView;
  isUpcoming?: boolean;
  /** The year that the list before this one ended in: it need not be named again. */
  yearBefore?: string | undefined;
  /** What is still to come can be taken into a calendar with it. */
  onAddToCalendar?: ((entry: Entry) => void) | undefined;
}

/** Dated happenings under their years. */
export function TimelineEntries(props: TimelineEntriesProps) {
  const { entries, view, isUpcoming = false, yearBefore, onAddToCalendar } = props;
  const { format } = useLocale();
  const offerOf = (entry: Entry) =>
    isUpcoming && onAddToCalendar && canGoToCalendar(entry) ? () => onAddToCalendar(entry) : null;
  return (
    <ol className="timeline" data-upcoming={isUpcoming ? '' : undefined}>
      {groupByYear(entries).map(({ year, entries: ofYear }, index) => (
        <li key={`${year}:${ofYear[0]?.from}`}>
          {year && (index > 0 || year !== yearBefore) ? (
            <h3 className="year">{format.timex(year, { year: true })?.short ?? year}</h3>
          ) : null}
          <ol>
            {ofYear.map((entry) => (
              <TimelineEntry
                key={`${entry.value}:${statementKey(entry.best)}`}
                entry={entry}
                year={year}
                view={view}
                onAddToCalendar={offerOf(entry)}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
