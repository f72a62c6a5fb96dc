import type { FigurePoint } from '@/lib/model/sections';
import { useLocale } from './locale';

interface SeriesLineProps {
  /** Oldest first. */
  points: readonly FigurePoint[];
  /** As printed, one for each point. */
  amounts: readonly string[];
  /** The point that stands out; null for none. */
  pointed: number | null;
  now: number;
}

/** An amount holds until another is reported: a step line, with a point for each report. The rows below say it in words. */
export function SeriesLine({ points, amounts, pointed, now }: SeriesLineProps) {
  const { format } = useLocale();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const values = points.map(({ line }) => line.value);
  const highs = points.map(({ line }) => line.upper ?? line.value);
  const [lowest, highest] = [Math.min(...values), Math.max(...highs)];
  // Where all was reported within one moment the points stand apart by their order.
  const xOf = (index: number) =>
    last.at > first.at
      ? (100 * ((points[index]?.at ?? first.at) - first.at)) / (last.at - first.at)
      : (100 * index) / Math.max(1, points.length - 1);
  const yOf = (value: number) =>
    highest > lowest ? 100 - (100 * (value - lowest)) / (highest - lowest) : 50;
  const path = values.map((value, at) => (at === 0 ? `M0 ${yOf(value)}` : `H${xOf(at)}V${yOf(value)}`));
  const day = (at: number) => format.day(at, now).short;
  return (
    <div className="series" aria-hidden="true">
      <div className="series-scale">
        <span>{amounts[highs.indexOf(highest)]}</span>
        <span>{amounts[values.indexOf(lowest)]}</span>
      </div>
      <svg className="series-line" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible" aria-hidden="true">
          <path className="series-step" d={path.join('')} />
        </svg>
        {points.map(({ at, line }, index) => (
          <g key={`${at} ${line.value} ${line.statement.receipt.articleId}`}>
            {line.upper === null ? null : (
              <line
                className="series-range"
                x1={`${xOf(index)}%`}
                x2={`${xOf(index)}%`}
                y1={`${yOf(line.value)}%`}
                y2={`${yOf(line.upper)}%`}
              />
            )}
            <circle
              className={index === pointed ? 'series-point series-on' : 'series-point'}
              cx={`${xOf(index)}%`}
              cy={`${yOf(line.value)}%`}
              r={index === pointed ? 6 : 4}
            />
          </g>
        ))}
      </svg>
      <div className="series-ends">
        <span>{day(first.at)}</span>
        <span>{day(last.at)}</span>
      </div>
    </div>
  );
}
