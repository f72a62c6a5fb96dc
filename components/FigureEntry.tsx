import type { FigureLine } from '@/lib/model/sections';
import type { Span } from '@/lib/model/span';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { StatementButton } from './StatementButton';
import type { StatementView } from './statement-view';

interface FigureEntryProps {
  figure: FigureLine;
  view: StatementView;
}

/** The number, what it counts and when, and the sentence that says so with the figure's own words marked. */
export function FigureEntry({ figure, view }: FigureEntryProps) {
  return (
    <>
      <FigureHead figure={figure} />
      <div>
        <StatementButton
          statement={figure.statement}
          view={view}
          marks={figureMarks(figure)}
          isSaid={(beside) => beside.kind === 'date' && beside.value === figure.when}
        />
      </div>
    </>
  );
}

function FigureHead({ figure }: { figure: FigureLine }) {
  const { t, format } = useLocale();
  const when = figure.when ? format.timex(figure.when, { year: true }) : null;
  return (
    <p className="figure">
      <span className="figure-number" title={figure.surface.text}>
        {figure.change ? (
          <>
            <span aria-hidden="true" className="figure-change">
              {figure.change === 'up' ? '↑' : '↓'}
            </span>
            <span className="visually-hidden">{t(`figure.${figure.change}`)} </span>
          </>
        ) : null}
        {figure.bound === 'exactly' ? null : (
          <span className="figure-bound">{t(`figure.${figure.bound}.word`)} </span>
        )}
        {format.quantity({ ...figure, bound: 'exactly' })}
      </span>{' '}
      {figure.counted ? <bdi className="figure-counted">{figure.counted.text}</bdi> : null}
      {figure.timesOver ? (
        <span className="figure-counted"> {t('figure.timesOver', { number: figure.timesOver })}</span>
      ) : null}
      {when ? (
        <span className="figure-when">
          <Moment time={when} />
        </span>
      ) : null}
    </p>
  );
}

/** Where the figure's words stand within its sentence; none when they lie elsewhere. */
export function figureMarks({ surface, statement }: FigureLine): Span[] {
  if (surface.receipt.articleId !== statement.receipt.articleId) return [];
  const start = surface.receipt.start - statement.receipt.start;
  const isInside = start >= 0 && surface.receipt.end <= statement.receipt.end;
  return isInside ? [{ start, end: start + surface.text.length }] : [];
}
