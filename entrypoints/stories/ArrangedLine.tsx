import { useLocale } from '@/components/locale';
import { UndoLine } from '@/components/UndoLine';
import { storyHref } from '../page/addresses';
import type { Arranged, ArrangingDeeds } from './use-arranging';

/** What was done to stories last, and what went wrong. */
export function ArrangedLine({ arranging }: { arranging: ArrangingDeeds }) {
  const { t } = useLocale();
  const { done, problem } = arranging;
  const textOf = (arranged: Arranged): string => {
    if (arranged.isUndone) return t('done.undone');
    if (arranged.kind === 'renamed')
      return t(arranged.title === null ? 'stories.titleGivenBack' : 'stories.renamed');
    return t(arranged.kind === 'merged' ? 'stories.merged' : 'stories.splitOff', { count: arranged.count });
  };
  return (
    <>
      <p className="problem" role="alert">
        {problem}
      </p>
      <UndoLine
        text={done && textOf(done)}
        onUndo={done && !done.isUndone ? () => void arranging.undo() : null}
        onDismiss={arranging.dismiss}
      >
        {done?.kind === 'split' && !done.isUndone ? (
          <a href={storyHref(done.ownId)}>{t('stories.showSplitOff')}</a>
        ) : null}
      </UndoLine>
    </>
  );
}
