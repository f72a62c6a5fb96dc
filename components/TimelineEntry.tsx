import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Beside } from '@/lib/model/analysis';
import type { TimelineEntry as Entry } from '@/lib/model/sections';
import type { Statement } from '@/lib/model/statement';
import { CalendarButton } from './CalendarButton';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface TimelineEntryProps {
  entry: Entry;
  /** The year it stands under. */
  year: string;
  view: StatementView;
  /** Null where the entry is nothing for a calendar. */
  onAddToCalendar: (() => void) | null;
}

type Opened = 'others' | 'differs' | null;

/** One dated happening: the sentence that tells it best, and below it, on demand, how others tell it. */
export function TimelineEntry({ entry, year, view, onAddToCalendar }: TimelineEntryProps) {
  const { t, format } = useLocale();
  const id = useId();
  const [opened, setOpened] = useState<Opened>(null);
  // What is dated by its year alone stands right under that year, with nothing to add beside it.
  const time = entry.value === year ? null : format.timex(entry.value, { year: false });
  // The day of a moment, but not the morning of a day: that says more than the column does.
  const isThisDay = (beside: Beside) => beside.kind === 'date' && entry.value.startsWith(beside.value);
  const toggle = (what: Exclude<Opened, null>, children: ReactNode) => (
    <button
      type="button"
      className={`quiet-button entry-tool${what === 'differs' ? ' differ-button' : ''}`}
      aria-expanded={opened === what}
      aria-controls={`${id}-${what}`}
      onClick={() => setOpened(opened === what ? null : what)}
    >
      {children}
    </button>
  );
  const beside = (label: 'timeline.announced' | 'timeline.since', statement?: Statement | null) =>
    statement ? (
      <>
        <p className="entry-note">{t(label, { day: format.day(statement.date, view.now).short })}</p>
        <StatementButton statement={statement} view={view} isQuoted isSaid={isThisDay} />
      </>
    ) : null;
  const hasTools = entry.others.length > 0 || entry.differs.length > 0 || onAddToCalendar !== null;
  return (
    <li className="entry">
      <div className="entry-date">
        {time ? <Moment time={time} /> : null}
        {entry.place ? (
          <p className="entry-place">
            <span className="visually-hidden">{t('timeline.place')} </span>
            {entry.place.text}
          </p>
        ) : null}
      </div>
      <div className="entry-body">
        <StatementButton statement={entry.best} view={view} isQuoted isSaid={isThisDay} />
        {entry.isUnreported ? <p className="entry-note">{t('timeline.unreported')}</p> : null}
        {beside('timeline.announced', entry.announced)}
        {beside('timeline.since', entry.since)}
        {hasTools ? (
          <div className="entry-tools">
            {entry.others.length > 0
              ? toggle('others', t('timeline.otherSources', { count: entry.others.length }))
              : null}
            {entry.differs.length > 0
              ? toggle(
                  'differs',
                  <>
                    <TriangleAlert size={13} aria-hidden="true" />
                    {t('differ.button')}
                  </>,
                )
              : null}
            {onAddToCalendar ? <CalendarButton onAdd={onAddToCalendar} /> : null}
          </div>
        ) : null}
        {entry.others.length > 0 ? (
          <ul id={`${id}-others`} className="statements" hidden={opened !== 'others'}>
            {entry.others.map((statement) => (
              <li key={statementKey(statement)}>
                <StatementButton statement={statement} view={view} isQuoted isSaid={isThisDay} />
              </li>
            ))}
          </ul>
        ) : null}
        {entry.differs.length > 0 ? (
          <DifferingPairs
            id={`${id}-differs`}
            pairs={entry.differs}
            view={view}
            isHidden={opened !== 'differs'}
            isSaid={isThisDay}
          />
        ) : null}
      </div>
    </li>
  );
}

interface DifferingPairsProps {
  id: string;
  pairs: Entry['differs'];
  view: StatementView;
  isHidden: boolean;
  isSaid: (beside: Beside) => boolean;
}

/** Both sentences of each pair, each with its source: beside each other that is what tells them apart. */
function DifferingPairs({ id, pairs, view, isHidden, isSaid }: DifferingPairsProps) {
  return (
    <ul id={id} className="statements pair-of-tellings" hidden={isHidden}>
      {pairs.map(({ one, other }) => (
        <li key={`${statementKey(one)} ${statementKey(other)}`}>
          <ul className="statements">
            {[one, other].map((statement) => (
              <li key={statementKey(statement)}>
                <StatementButton
                  statement={statement}
                  view={{ ...view, openArticleId: null }}
                  isQuoted
                  isSaid={isSaid}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
