import { useLocale } from './locale';
import type { StripBin } from './timeline-rows';

interface DensityStripProps {
  bins: readonly StripBin[];
  /** ms; where the past ends. */
  now: number;
}

const barWidth = 4;
const step = 5;
const height = 16;

/** How the story's events lie in time: a bar a stretch, the upcoming ones hollow. Said in words for those who cannot see it. */
export function DensityStrip({ bins, now }: DensityStripProps) {
  const { t, format } = useLocale();
  const totals = bins.map((bin) => bin.past + bin.upcoming);
  const most = Math.max(...totals);
  const peak = bins[totals.indexOf(most)];
  const first = bins[0];
  const last = bins.findLast((bin) => bin.past + bin.upcoming > 0);
  if (!peak || !first || !last) return null;
  const count = totals.reduce((sum, total) => sum + total, 0);
  const label = t('timeline.strip', {
    events: t('timeline.events', { count }),
    first: format.month(first.from),
    last: format.month(last.from),
    peak: format.month(peak.from),
    most,
  });
  const width = bins.length * step - (step - barWidth);
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {bins.map((bin, index) => (
        <StripBar key={bin.from} bin={bin} x={index * step} most={most} isAfter={bin.from > now} />
      ))}
    </svg>
  );
}

interface StripBarProps {
  bin: StripBin;
  x: number;
  most: number;
  isAfter: boolean;
}

function StripBar({ bin, x, most, isAfter }: StripBarProps) {
  const total = bin.past + bin.upcoming;
  if (total === 0) return <rect className="strip-none" x={x} y={height - 1} width={barWidth} height={1} />;
  // A single event must still be seen beside a very busy week.
  const tall = Math.max(3, Math.round((total / most) * height));
  return isAfter || bin.past === 0 ? (
    <rect
      className="strip-upcoming"
      x={x + 0.5}
      y={height - tall + 0.5}
      width={barWidth - 1}
      height={tall - 1}
    />
  ) : (
    <rect className="strip-past" x={x} y={height - tall} width={barWidth} height={tall} />
  );
}
