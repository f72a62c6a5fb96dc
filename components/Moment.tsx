import type { PrintedTime } from '@/lib/i18n/timex';

interface MomentProps {
  time: PrintedTime;
  className?: string;
}

/** A time as people write it; in full, with its zone, on hover and for screen readers. */
export function Moment({ time, className }: MomentProps) {
  const content = (
    <>
      <span aria-hidden="true">{time.short}</span>
      <span className="visually-hidden">{time.full}</span>
    </>
  );
  return time.datetime === null ? (
    <span className={className} title={time.full}>
      {content}
    </span>
  ) : (
    <time className={className} dateTime={time.datetime} title={time.full}>
      {content}
    </time>
  );
}
