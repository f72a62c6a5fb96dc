import type { Beside } from '@/lib/model/analysis';
import { useLocale } from './locale';
import { Moment } from './Moment';

interface BesideNoteProps {
  beside: Beside;
  now: number;
  /** Where it stands in sight already, right beside the line: then it is left to those who hear the line alone. */
  isSaid: boolean;
}

/** What must be known beside the words: who "she" is, who speaks, which day "on Tuesday" was. */
export function BesideNote({ beside, now, isSaid }: BesideNoteProps) {
  const { format } = useLocale();
  const className = isSaid ? 'beside visually-hidden' : 'beside';
  if (beside.kind !== 'date') {
    return (
      <span className={className}>
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
    <span className={className}>
      {' '}
      [
      <bdi>
        <Moment time={time} />
      </bdi>
      ]
    </span>
  ) : null;
}
