import { useLocale } from '@/components/locale';
import type { KeptCopy } from '@/lib/query/kept-copy';

interface VersionChoiceProps {
  versions: KeptCopy['versions'];
  /** The revision's number. */
  shown: number;
  now: number;
  onChoose: (revision: number) => void;
  /** Null where no older version is kept. */
  comparison: { isOn: boolean; onToggle: () => void } | null;
}

/** The versions of an article that its publisher has changed, each with the day it was taken in. */
export function VersionChoice({ versions, shown, now, onChoose, comparison }: VersionChoiceProps) {
  const { t, format } = useLocale();
  return (
    <>
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
      {comparison ? (
        <button
          type="button"
          className="bar-button compare-versions"
          aria-pressed={comparison.isOn}
          onClick={comparison.onToggle}
        >
          {t('reader.showDifferences')}
        </button>
      ) : null}
    </>
  );
}
