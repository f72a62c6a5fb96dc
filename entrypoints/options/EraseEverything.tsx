import { useId, useState } from 'react';
import { ConfirmDeed } from '@/components/ConfirmDeed';
import { useLocale } from '@/components/locale';
import { dropUnsaved, listUnsaved } from '@/components/unsaved-words';
import { callBackground } from '@/lib/browser/rpc';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './use-outcome';

/** All of it, for good: asked for, then said in the reader's own hand. */
export function EraseEverything({ onErased }: { onErased: () => void }) {
  const { t } = useLocale();
  const id = useId();
  const { outcome, attempt } = useOutcome();
  const [step, setStep] = useState<'idle' | 'asked' | 'erasing'>('idle');
  const [typed, setTyped] = useState('');
  const [withSettings, setWithSettings] = useState(false);
  const word = t('erase.word');
  const isReady = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();

  const leave = () => {
    setStep('idle');
    setTyped('');
    setWithSettings(false);
  };
  const erase = async () => {
    setStep('erasing');
    try {
      await callBackground('eraseEverything', { settings: withSettings });
      // Words that were being typed into notes lie beside the store.
      for (const noteId of listUnsaved(Number.POSITIVE_INFINITY)) dropUnsaved(noteId);
      onErased();
      return { kind: 'done', text: t(withSettings ? 'erase.doneAll' : 'erase.done') } as const;
    } finally {
      leave();
    }
  };

  return (
    <div className="deletion">
      <h3>{t('erase.title')}</h3>
      <p className="hint">{t('erase.hint')}</p>
      {step === 'asked' ? (
        <ConfirmDeed
          text={t('erase.sure')}
          action={t('erase.confirm')}
          isReady={isReady}
          takesFocus
          onConfirm={() => attempt(erase())}
          onCancel={leave}
        >
          <label className="choice">
            <input
              type="checkbox"
              checked={withSettings}
              onChange={({ target }) => setWithSettings(target.checked)}
            />
            <span>{t('erase.withSettings')}</span>
          </label>
          <p className="deletion-line">
            <label htmlFor={id}>{t('erase.type', { word })}</label>
            <input
              id={id}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setTyped(target.value)}
            />
          </p>
        </ConfirmDeed>
      ) : (
        <p>
          <button
            type="button"
            className="button"
            disabled={step === 'erasing'}
            onClick={() => setStep('asked')}
          >
            {t(step === 'erasing' ? 'erase.going' : 'erase.ask')}
          </button>
        </p>
      )}
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
