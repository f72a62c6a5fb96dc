import { useLocale } from './locale';

interface StoryMergeBarProps {
  count: number;
  onMerge: () => void;
  onDone: () => void;
}

/** What can be done to the stories that are ticked in their list. */
export function StoryMergeBar({ count, onMerge, onDone }: StoryMergeBarProps) {
  const { t } = useLocale();
  const cannot = count < 2;
  return (
    <section className="bulk-bar" aria-label={t('stories.pick')}>
      <p className="bulk-line">
        <strong role="status">{t('stories.picked', { count })}</strong>
        <button type="button" className="quiet-button bulk-done" onClick={onDone}>
          {t('stories.endPicking')}
        </button>
      </p>
      <p className="bulk-line">
        <button
          type="button"
          className="bar-button"
          // A button that is disabled while it has the focus would lose it.
          aria-disabled={cannot}
          onClick={() => !cannot && onMerge()}
        >
          {t('stories.mergePicked')}
        </button>
        {cannot ? <span className="hint">{t('stories.pickTwo')}</span> : null}
      </p>
    </section>
  );
}
