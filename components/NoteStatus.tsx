import { useLocale } from './locale';
import { reasonOf } from './tell-error';
import type { Autosave } from './use-autosave';

/** Whether the words are kept, in a place that screen readers listen to. */
export function NoteStatus({ state }: Pick<Autosave, 'state'>) {
  const { t } = useLocale();
  return (
    <span className="note-status" aria-live="polite">
      {state.kind === 'saved' ? t('notes.saved') : null}
      {state.kind === 'saving' ? t('notes.saving') : null}
    </span>
  );
}

/** What the reader has to know or decide: that nothing was saved, or that something else was saved elsewhere. */
export function NoteTrouble({ autosave }: { autosave: Autosave }) {
  const { t } = useLocale();
  const { state, elsewhere } = autosave;
  return (
    <>
      {state.kind === 'failed' ? (
        <p className="problem" role="alert">
          {t('notes.failed', { message: reasonOf(t, state.error) })}{' '}
          <button type="button" className="quiet-button" onClick={autosave.flush}>
            {t('notes.retry')}
          </button>
        </p>
      ) : null}
      {elsewhere === null ? null : (
        <div className="note-elsewhere">
          <p className="hint">{t('notes.elsewhere')}</p>
          <p dir="auto">{elsewhere}</p>
          <button type="button" className="quiet-button" onClick={autosave.addElsewhere}>
            {t('notes.addElsewhere')}
          </button>
        </div>
      )}
    </>
  );
}
