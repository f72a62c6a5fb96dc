import { useRef } from 'react';
import { useLocale } from './locale';

interface RebuildNoteProps {
  /** Null where nothing is indexed again, and until it is known. */
  progress: { done: number; total: number } | null;
}

/** Says that the index is made anew, and how far that is. */
export function RebuildNote({ progress }: RebuildNoteProps) {
  const { t } = useLocale();
  const hasBegun = useRef(false);
  if (progress) hasBegun.current = true;
  return (
    <>
      {progress ? (
        <div className="rebuild-note">
          <progress aria-label={t('rebuild.name')} max={Math.max(1, progress.total)} value={progress.done} />
          <p>{t('rebuild.going', progress)}</p>
        </div>
      ) : null}
      {/* Only that it begins and ends: a number that changes each second would be read out each second. */}
      <p role="status" className="visually-hidden">
        {progress ? t('rebuild.begun') : hasBegun.current ? t('rebuild.ended') : null}
      </p>
    </>
  );
}
