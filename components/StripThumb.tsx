import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLocale } from './locale';
import type { StripBin } from './timeline-rows';

interface StripThumbProps {
  end: 'from' | 'to';
  /** The bin at this end. */
  index: number;
  /** Where the thumb stands, 0 to 1 of the strip's width. */
  edge: number;
  /** The bins it can be moved to. */
  bounds: { lowest: number; highest: number };
  bins: readonly StripBin[];
  span: { from: number; to: number };
  onMove: (index: number) => void;
  onClear: () => void;
}

/** One end of the span of time that is picked: arrows move it, Home and End take it all the way, Escape shows all again. */
export function StripThumb({ end, index, edge, bounds, bins, span, onMove, onClear }: StripThumbProps) {
  const { t, format } = useLocale();
  const thumb = useRef<HTMLDivElement>(null);
  const bin = bins[index];
  const count = bins
    .slice(span.from, span.to + 1)
    .reduce((sum, { past, upcoming }) => sum + past + upcoming, 0);
  const moment = bin ? (end === 'from' ? bin.from : bin.to - 1) : 0;
  const day = format.timex(new Date(moment).toISOString().slice(0, 10), { year: true })?.full ?? '';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (span.from === 0 && span.to === bins.length - 1) return;
      // Escape also leads back from what was looked up: here it only shows the whole time again.
      event.stopPropagation();
      onClear();
      return;
    }
    const target = targetOf(event.key, index, bounds, isRightToLeft(event.currentTarget));
    if (target === null) return;
    event.preventDefault();
    onMove(Math.min(bounds.highest, Math.max(bounds.lowest, target)));
  };
  const onPointerMove = (event: PointerEvent) => {
    const strip = thumb.current?.parentElement;
    if (!strip || !thumb.current?.hasPointerCapture(event.pointerId)) return;
    const { left, width } = strip.getBoundingClientRect();
    const part = (event.clientX - left) / (width || 1);
    const at = Math.floor((isRightToLeft(strip) ? 1 - part : part) * bins.length);
    onMove(Math.min(bounds.highest, Math.max(bounds.lowest, at)));
  };
  return (
    <div
      ref={thumb}
      className="strip-thumb"
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'from' ? 'strip.from' : 'strip.to')}
      aria-valuemin={bounds.lowest}
      aria-valuemax={bounds.highest}
      aria-valuenow={index}
      aria-valuetext={t('strip.at', { day, events: t('timeline.events', { count }) })}
      data-end={end}
      style={{ insetInlineStart: `${edge * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        // The strip below would begin a new span.
        event.stopPropagation();
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** The bin that a key asks for; null for other keys. With Shift or without: there is nothing else to move. */
function targetOf(
  key: string,
  index: number,
  { lowest, highest }: StripThumbProps['bounds'],
  isFlipped: boolean,
): number | null {
  switch (key) {
    case 'ArrowRight':
      return index + (isFlipped ? -1 : 1);
    case 'ArrowLeft':
      return index + (isFlipped ? 1 : -1);
    case 'ArrowUp':
      return index + 1;
    case 'ArrowDown':
      return index - 1;
    case 'PageUp':
      return index + 5;
    case 'PageDown':
      return index - 5;
    case 'Home':
      return lowest;
    case 'End':
      return highest;
    default:
      return null;
  }
}
