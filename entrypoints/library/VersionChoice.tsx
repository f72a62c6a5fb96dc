import { useLocale } from '@/components/locale';
import type { KeptCopy } from '@/lib/query/kept-copy';

interface VersionChoiceProps {
  versions: KeptCopy['versions'];
  /** The revision's number. */
  shown: number;
  now: number;
  onChoose: (revision: number) => void;
}

/** The versions of an article that its publisher has changed, each with the day it was taken in. */
export function VersionChoice({ versions, shown, now, onChoose }: VersionChoiceProps) {
  const { t, format } = useLocale();
  return (
    <select
      aria-label={t('reader.versionLabel')}
      value={shown}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    >
      {versions.map(({ revision, takenInAt }, index) => (
        <option key={revision} value={revision}>
          {t('reader.taken', {
            number: index + 1,
            total: versions.length,
            day: format.day(takenInAt, now).short,
          })}
        </option>
      ))}
    </select>
  );
}
