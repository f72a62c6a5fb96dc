import { useState } from 'react';
import type { PrintedTime } from '@/lib/i18n/timex';

interface MomentProps {
  time: PrintedTime;
  className?: string;
}

/** A time as people write it; in full, with its zone, on hover, for `MomentsInFull` and for screen readers. */
export function Moment({ time, className }: MomentProps) {
  const content = (
    <>
      <span aria-hidden="true">{time.short}</span>
      <span className="visually-hidden">{time.full}</span>
    </>
  );
  return time.datetime === null ? (
    <span className={className} title={time.full} data-moment={time.full}>
      {content}
    </span>
  ) : (
    <time className={className} dateTime={time.datetime} title={time.full} data-moment={time.full}>
      {content}
    </time>
  );
}

/** The same where no focusable line holds it: a stop for Tab, and pressed, it prints the full form in its place. */
export function MomentButton({ time }: Pick<MomentProps, 'time'>) {
  const [isFull, setIsFull] = useState(false);
  return (
    <button type="button" className="moment-button" onClick={() => setIsFull(!isFull)}>
      <Moment time={isFull ? { ...time, short: time.full } : time} />
    </button>
  );
}
