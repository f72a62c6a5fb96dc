import type { SourceDays, SourcesOverTime } from '@/lib/model/story-page';
import { useLocale } from './locale';
import { Section } from './Section';

interface SourcesOverTimeProps {
  sourcesOverTime: SourcesOverTime | null;
  /** ms since the epoch. */
  now: number;
}

/** Rows of the picture; the others are counted, and stand in the table. */
const maximumRows = 8;
/** In px: one article, and the largest mark, which just fits into its row. */
const smallest = 3;
const largest = 8;

/** A row for each source and on it a mark for each day on which it wrote; the same in a table that unfolds. */
export function SourcesOverTimeSection({ sourcesOverTime, now }: SourcesOverTimeProps) {
  const { t, format } = useLocale();
  if (!sourcesOverTime) return null;
  const { firstDay, lastDay, sources } = sourcesOverTime;
  const rows = sources.length > maximumRows + 1 ? sources.slice(0, maximumRows) : sources;
  const most = Math.max(...sources.flatMap(({ days }) => days.map(({ count }) => count)));
  const peak = peakOf(sources);
  const day = (at: number) => format.day(at + noon, now).short;
  return (
    <Section name="sources-over-time" title={t('stories.sourcesOverTime')}>
      <div className="source-rows" aria-hidden="true">
        {rows.map((source) => (
          <div key={source.host} className="source-row" title={source.host}>
            <bdi className="source-name">{source.name}</bdi>
            <svg className="source-days" aria-hidden="true">
              <line className="picture-rule" x1="0" x2="100%" y1="50%" y2="50%" />
              {source.days.map(({ at, count }) => (
                <circle
                  key={at}
                  className="source-mark"
                  cx={`${(100 * (at - firstDay)) / (lastDay - firstDay)}%`}
                  cy="50%"
                  r={radiusOf(count, most)}
                />
              ))}
            </svg>
          </div>
        ))}
        <div className="source-row picture-ends">
          <span>
            {rows.length < sources.length
              ? t('stories.moreSources', { count: sources.length - rows.length })
              : null}
          </span>
          <span className="source-axis">
            <span>{day(firstDay)}</span>
            <span>{day(lastDay)}</span>
          </span>
        </div>
      </div>
      {/* The picture's own ends show the span. */}
      <p className={peak.count > 1 ? 'picture-words' : 'visually-hidden'}>
        {peak.count > 1
          ? t('stories.sourcesSummary', {
              first: day(firstDay),
              last: day(lastDay),
              peak: day(peak.at),
              most: t('stories.articles', { count: peak.count }),
            })
          : t('overTime.span', { first: day(firstDay), last: day(lastDay) })}
      </p>
      <details className="picture-table">
        <summary>{t('stories.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('stories.source')}</th>
              <th scope="col">{t('stories.days')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.host}>
                <th scope="row">
                  <bdi>{source.name}</bdi>
                </th>
                <td>
                  <ul className="picture-days">
                    {source.days.map(({ at, count }) => (
                      <li key={at}>
                        {day(at)}
                        {count > 1 ? <span>: {t('stories.articles', { count })}</span> : null}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

/** At noon no change of clocks leads into another day. */
const noon = 43_200_000;

/** By area, as an eye compares marks. */
const radiusOf = (count: number, most: number): number =>
  most <= 1 ? smallest + 1 : smallest + (largest - smallest) * Math.sqrt((count - 1) / (most - 1));

/** The day on which most articles appeared; of equal ones the first. */
function peakOf(sources: readonly SourceDays[]): { at: number; count: number } {
  const counts = new Map<number, number>();
  for (const { days } of sources)
    for (const { at, count } of days) counts.set(at, (counts.get(at) ?? 0) + count);
  const [peak] = [...counts].sort(([day, one], [otherDay, other]) => other - one || day - otherDay);
  return { at: peak?.[0] ?? 0, count: peak?.[1] ?? 0 };
}
