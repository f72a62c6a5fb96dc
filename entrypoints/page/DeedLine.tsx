import { useLocale } from '@/components/locale';
import { UndoLine } from '@/components/UndoLine';
import { type DoneDeed, doneMessages } from './done-deed';
import type { useDeeds } from './use-deeds';

/** What was done last, and what went wrong. */
export function DeedLine({ deeds }: { deeds: ReturnType<typeof useDeeds> }) {
  const { t } = useLocale();
  const { done, progress, problem } = deeds;
  const textOf = ({ kind, count, isUndone }: DoneDeed): string => {
    if (isUndone) return t('done.undone');
    if (count === 0) return t('done.nothing');
    return kind === 'delete-highlight' ? t('done.deleteHighlight') : t(doneMessages[kind], { count });
  };
  return (
    <>
      <p className="problem" role="alert">
        {problem}
      </p>
      <UndoLine
        text={done && !progress ? textOf(done) : null}
        onUndo={done && !done.isUndone && done.undo.length > 0 ? () => void deeds.undo() : null}
        onDismiss={deeds.dismiss}
      />
    </>
  );
}
