import { type PointerEvent, useRef } from 'react';
import { useLocale } from './locale';
import { StripThumb } from './StripThumb';
import type { Stretch, StripBin } from './timeline-rows';

interface DensityStripProps {
  bins: readonly StripBin[];
  /** ms; where the past ends. */
  now: number;
  /** The span of time that the reader has picked; null for all of it. */
  picked: Stretch | null;
  onPick: (picked: Stretch | null) => void;
}

/** In the picture's own units, which are stretched to the width there is. */
const step = 10;
const barWidth = 8;
const height = 28;
/** In px, with its gap. */
const widestBar = 16;

/**
 * How the story's events lie in time: a bar a stretch, the upcoming ones hollow. Dragging across it, or moving
 * either end with the arrow keys, picks a span of time. Said in words for those who cannot see it.
 */
export function DensityStrip({ bins, now, picked, onPick }: DensityStripProps) {
  const { t, format } = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  /** The bin in which the drag began, and whether it has left it; null while nothing is dragged. */
  const drag = useRef<{ began: number; isUnderWay: boolean } | null>(null);
  const totals = bins.map((bin) => bin.past + bin.upcoming);
  const most = Math.max(...totals);
  const peak = bins[totals.indexOf(most)];
  const first = bins[0];
  const last = bins.at(-1);
  if (!peak || !first || !last) return null;

  const label = t('timeline.strip', {
    events: t('timeline.events', { count: totals.reduce((sum, total) => sum + total, 0) }),
    first: format.month(first.from),
    last: format.month(last.to - 1),
    peak: format.month(peak.from),
    most,
  });
  const { from, to } = pickedBins(bins, picked);
  const pick = (one: number, other: number) => {
    const lower = bins[Math.max(0, Math.min(one, other))];
    const upper = bins[Math.min(bins.length - 1, Math.max(one, other))];
    if (!lower || !upper) return;
    onPick(lower === first && upper === last ? null : { from: lower.from, to: upper.to });
  };
  const binUnder = (event: PointerEvent) => (strip.current ? binAt(event, strip.current, bins.length) : 0);
  const listeners = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      strip.current?.setPointerCapture(event.pointerId);
      drag.current = { began: binUnder(event), isUnderWay: false };
    },
    onPointerMove(event: PointerEvent) {
      if (!drag.current) return;
      const at = binUnder(event);
      if (at !== drag.current.began) drag.current.isUnderWay = true;
      if (drag.current.isUnderWay) pick(drag.current.began, at);
    },
    onPointerUp() {
      const { began, isUnderWay } = drag.current ?? { began: 0, isUnderWay: true };
      drag.current = null;
      // A mere click picks the bar under it; an empty stretch has nothing to show.
      if (!isUnderWay && (totals[began] ?? 0) > 0) pick(began, began);
    },
    onPointerCancel() {
      drag.current = null;
    },
  };
  const width = bins.length * step;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a picture with two ends to move
    <div
      className="strip"
      role="group"
      aria-label={label}
      title={t('strip.hint')}
      ref={strip}
      style={{ inlineSize: `min(100%, ${bins.length * widestBar}px)` }}
      {...listeners}
    >
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bins.map((bin, index) => (
          <StripBar
            key={bin.from}
            bin={bin}
            x={index * step + 1}
            most={most}
            isAfter={bin.from > now}
            isPicked={index >= from && index <= to}
          />
        ))}
      </svg>
      <StripThumb
        end="from"
        index={from}
        edge={from / bins.length}
        bounds={{ lowest: 0, highest: to }}
        bins={bins}
        span={{ from, to }}
        onMove={(index) => pick(index, to)}
        onClear={() => onPick(null)}
      />
      <StripThumb
        end="to"
        index={to}
        edge={(to + 1) / bins.length}
        bounds={{ lowest: from, highest: bins.length - 1 }}
        bins={bins}
        span={{ from, to }}
        onMove={(index) => pick(from, index)}
        onClear={() => onPick(null)}
      />
    </div>
  );
}

/** The first and last bin of what is picked. */
function pickedBins(bins: readonly StripBin[], picked: Stretch | null): { from: number; to: number } {
  const last = bins.length - 1;
  if (!picked) return { from: 0, to: last };
  const from = Math.max(
    0,
    bins.findIndex((bin) => bin.to > picked.from),
  );
  const to = bins.findLastIndex((bin) => bin.from < picked.to);
  return { from, to: Math.max(from, to) };
}

function binAt({ clientX }: PointerEvent, strip: HTMLElement, count: number): number {
  const { left, width } = strip.getBoundingClientRect();
  const part = width > 0 ? (clientX - left) / width : 0;
  const isRightToLeft = getComputedStyle(strip).direction === 'rtl';
  const at = Math.floor((isRightToLeft ? 1 - part : part) * count);
  return Math.min(count - 1, Math.max(0, at));
}

interface StripBarProps {
  bin: StripBin;
  x: number;
  most: number;
  isAfter: boolean;
  isPicked: boolean;
}

function StripBar({ bin, x, most, isAfter, isPicked }: StripBarProps) {
  const total = bin.past + bin.upcoming;
  const out = isPicked ? '' : ' strip-out';
  if (total === 0)
    return <rect className={`strip-none${out}`} x={x} y={height - 1} width={barWidth} height={1} />;
  // A single event must still be seen beside a very busy week.
  const tall = Math.max(5, Math.round((total / most) * height));
  return isAfter || bin.past === 0 ? (
    <rect
      className={`strip-upcoming${out}`}
      x={x + 0.5}
      y={height - tall + 0.5}
      width={barWidth - 1}
      height={tall - 1}
    />
  ) : (
    <rect className={`strip-past${out}`} x={x} y={height - tall} width={barWidth} height={tall} />
  );
}
