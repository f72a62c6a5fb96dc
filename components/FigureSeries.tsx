import { useId, useState } from 'react';
import type { FigurePoint, FigureSeries } from '@/lib/model/sections';
import { figureMarks } from './FigureEntry';
import { FoldButton } from './FoldButton';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { Section } from './Section';
import { SeriesLine } from './SeriesLine';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface FigureSeriesProps {
  series: readonly FigureSeries[];
  view: StatementView;
}

/** Amounts that were reported again and again: a line each, and every point of it with its sentence. */
export function FigureSeriesSection({ series, view }: FigureSeriesProps) {
  const { t } = useLocale();
  if (series.length === 0) return null;
  return (
    <Section name="figure-series" title={t('stories.figureSeries')}>
      <ul className="series-list">
        {series.map((one) => (
          <li key={`${statementKey(one.what)} ${one.unit}`}>
            <Series series={one} view={view} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the reader sees of many points before asking for more: the last of them. */
const shownAtFirst = 5;

function Series({ series, view }: { series: FigureSeries; view: StatementView }) {
  const { t, format } = useLocale();
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const { what, points } = series;
  const hidden = points.length > shownAtFirst + 1 ? points.length - shownAtFirst : 0;
  const first = isWhole ? 0 : hidden;
  const amounts = points.map(({ line }) => format.quantity({ ...line, bound: 'exactly' }));
  return (
    <>
      <h3 className="series-what">
        <bdi>{what.text}</bdi>
      </h3>
      <SeriesLine points={points} amounts={amounts} pointed={pointed} now={view.now} />
      {hidden > 0 ? (
        <FoldButton controls={id} isUnfolded={isWhole} onToggle={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'stories.fewerPoints' : 'stories.earlierPoints', { count: hidden })}
        </FoldButton>
      ) : null}
      <ol className="series-points" id={id}>
        {points.slice(first).map((point, index) => (
          <li
            key={`${statementKey(point.line.surface)} ${point.at}`}
            onPointerEnter={() => setPointed(first + index)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(first + index)}
            onBlur={() => setPointed(null)}
          >
            <PointRow point={point} view={view} />
          </li>
        ))}
      </ol>
    </>
  );
}

function PointRow({ point: { at, line }, view }: { point: FigurePoint; view: StatementView }) {
  const { format } = useLocale();
  return (
    <>
      <p className="series-when">
        <Moment time={format.day(at, view.now)} />
      </p>
      <div>
        <p className="series-amount">{format.quantity(line)}</p>
        <StatementButton
          statement={line.statement}
          view={view}
          marks={figureMarks(line)}
          isSaid={(beside) =>
            beside.kind === 'date' && beside.value === new Date(at).toISOString().slice(0, 10)
          }
        />
      </div>
    </>
  );
}
