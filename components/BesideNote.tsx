import type { Beside } from '@/lib/model/analysis';
import { useLocale } from './locale';
import { Moment } from './Moment';

interface BesideNoteProps {
  beside: Beside;
  now: number;
}

/** What must be known beside the words: who "she" is, who speaks, which day "on Tuesday" was. */
export function BesideNote({ beside, now }: BesideNoteProps) {
  const { format } = useLocale();
  if (beside.kind !== 'date') {
    return (
      <span className="beside">
        {' '}
        [<bdi>{beside.name}</bdi>]
      </span>
    );
  }
  const time = format.timex(beside.value, {
    year: !beside.value.startsWith(String(new Date(now).getFullYear())),
    weekday: true,
  });
  return time ? (
    <span className="beside">
      {' '}
      [<Moment time={time} />]
    </span>
  ) : null;
}
