import { useEffect, useRef } from 'react';
import type { MessageKey } from '@/lib/i18n/translate';
import { useLocale } from './locale';

const rows: readonly { keys: readonly string[]; says: Extract<MessageKey, `keys.${string}`> }[] = [
  { keys: ['↑', '↓'], says: 'keys.walk' },
  { keys: ['↵'], says: 'keys.open' },
  { keys: ['[', ']'], says: 'keys.sections' },
  { keys: ['/'], says: 'keys.lookup' },
  { keys: ['s'], says: 'keys.save' },
  { keys: ['c'], says: 'keys.copy' },
  { keys: ['n'], says: 'keys.noteLine' },
  { keys: ['Ctrl ↵'], says: 'keys.endNote' },
  { keys: ['?'], says: 'keys.help' },
  { keys: ['Esc'], says: 'keys.back' },
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl>
        {rows.map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t('keys.note')}</p>
      <form method="dialog">
        <button type="submit" className="button">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  );
}
