import type { FigureLine, FigureSeries } from '@/lib/model/sections';
import { figureMarks } from './FigureEntry';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface DevelopmentsProps {
  developments: readonly FigureSeries[];
  view: StatementView;
}

/** Numbers that moved in the course of a story, said quietly: the first and the newest, each with its sentence and day. */
export function Developments({ developments, view }: DevelopmentsProps) {
  const { t } = useLocale();
  if (developments.length === 0) return null;
  return (
    <div className="developments" data-section="developments">
      <h3 className="developments-title">{t('figures.developed')}</h3>
      <ul>
        {developments.map((series) => (
          <li key={statementKey(series.what)}>
            <Development series={series} view={view} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Development({ series: { what, points }, view }: { series: FigureSeries; view: StatementView }) {
  const { t, format } = useLocale();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  // Beside each other the source is what tells them apart, for the article in front too.
  const sourced = { ...view, openArticleId: null };
  const isNamed = what.text !== last.line.statement.text;
  return (
    <>
      <p className="figure">
        <span className="figure-number">
          <Amount line={first.line} />
          <span aria-hidden="true" className="flips">
            {' → '}
          </span>
          <span className="visually-hidden"> {t('figures.then')} </span>
          <Amount line={last.line} />
        </span>{' '}
        {isNamed ? <bdi className="figure-counted">{what.text}</bdi> : null}
        <span className="figure-when">
          <Moment time={format.day(first.at, view.now)} />
          {' – '}
          <Moment time={format.day(last.at, view.now)} />
          {points.length > 2 ? ` · ${t('figures.reports', { count: points.length })}` : null}
        </span>
      </p>
      <ul className="pair">
        {[first, last].map(({ line }) => (
          <li key={statementKey(line.surface)}>
            <StatementButton statement={line.statement} view={sourced} marks={figureMarks(line)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Amount({ line }: { line: FigureLine }) {
  const { format } = useLocale();
  return <span title={line.surface.text}>{format.quantity(line)}</span>;
}
