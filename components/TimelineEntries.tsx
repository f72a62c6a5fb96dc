import { useId, useState } from 'react';
import type { TimelineEntry } from '@/lib/model/briefing';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';
import { groupByYear } from './timeline-rows';

interface TimelineEntriesProps {
  entries: readonly TimelineEntry[];
  view: StatementView;
  isUpcoming?: boolean;
  /** The year that the list before this one ended in: it need not be named again. */
  yearBefore?: string | undefined;
}

/** Dated happenings under their years. */
export function TimelineEntries({ entries, view, isUpcoming = false, yearBefore }: TimelineEntriesProps) {
  const { format } = useLocale();
  return (
    <ol className="timeline" data-upcoming={isUpcoming ? '' : undefined}>
      {groupByYear(entries).map(({ year, entries: ofYear }, index) => (
        <li key={`${year}:${ofYear[0]?.from}`}>
          {year && (index > 0 || year !== yearBefore) ? (
            <h3 className="year">{format.timex(year, { year: true })?.short ?? year}</h3>
          ) : null}
          <ol>
            {ofYear.map((entry) => (
              <Entry
                key={`${entry.value}:${statementKey(entry.best)}`}
                entry={entry}
                year={year}
                view={view}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  year: string;
  view: StatementView;
}

function Entry({ entry, year, view }: EntryProps) {
  const { format } = useLocale();
  // What is dated by its year alone stands right under that year, with nothing to add beside it.
  const time = entry.value === year ? null : format.timex(entry.value, { year: false });
  return (
    <li className="entry">
      <p className="entry-date">{time ? <Moment time={time} /> : null}</p>
      <div className="entry-body">
        <StatementButton statement={entry.best} view={view} isQuoted />
        {entry.others.length > 0 ? <OtherTellings entry={entry} view={view} /> : null}
      </div>
    </li>
  );
}

/** The same happening as other sources tell it, on demand. */
function OtherTellings({ entry, view }: Pick<EntryProps, 'entry' | 'view'>) {
  const { t } = useLocale();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('timeline.otherSources', { count: entry.others.length })}
      </button>
      <ul id={id} className="statements" hidden={!isOpen}>
        {entry.others.map((statement) => (
          <li key={statementKey(statement)}>
            <StatementButton statement={statement} view={view} isQuoted />
          </li>
        ))}
      </ul>
    </>
  );
}
