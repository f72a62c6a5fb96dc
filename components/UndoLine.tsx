import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocale } from './locale';

interface UndoLineProps {
  /** What was done; null says nothing. */
  text: string | null;
  onUndo: (() => void) | null;
  onDismiss: () => void;
  /** Where what was done can be seen. */
  children?: ReactNode;
}

/** What was done and the way back from it, until the next thing is done. */
export function UndoLine({ text, onUndo, onDismiss, children }: UndoLineProps) {
  const { t } = useLocale();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may have gone with what it was pressed for.
    if (text !== null && document.activeElement === document.body) line.current?.focus();
  }, [text]);
  return (
    <div role="status">
      {text === null ? null : (
        <div className="undo-line" ref={line} tabIndex={-1}>
          <span>{text}</span>
          {children}
          {onUndo ? (
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                // This button goes away; the line stays.
                line.current?.focus();
                onUndo();
              }}
            >
              {t('done.undo')}
            </button>
          ) : null}
          <button
            type="button"
            className="icon-button small"
            aria-label={t('done.dismiss')}
            onClick={onDismiss}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
