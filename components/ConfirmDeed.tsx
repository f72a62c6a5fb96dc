import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocale } from './locale';

interface ConfirmDeedProps {
  /** What will happen, with numbers. */
  text: string;
  /** What the button that does it says. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** False while the reader has still to do something, or nothing would be done. */
  isReady?: boolean;
  /** Whether the focus comes here: where the control that brought it up is pressed, not walked through. */
  takesFocus?: boolean;
  /** What there is to choose or to type first. */
  children?: ReactNode;
}

/** The second step before something that cannot be undone, or that takes a while. */
export function ConfirmDeed(props: ConfirmDeedProps) {
  const { text, action, onConfirm, onCancel, isReady = true, takesFocus = false, children } = props;
  const { t } = useLocale();
  const id = useId();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) words.current?.focus();
  }, [takesFocus]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand inside the one of the choices, with no legend
    <div
      className="confirm"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p id={id} ref={words} tabIndex={-1} role={takesFocus ? undefined : 'status'}>
        {text}
      </p>
      {children}
      <p className="confirm-actions">
        <button type="button" className="button warn" disabled={!isReady} onClick={onConfirm}>
          {action}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('confirm.cancel')}
        </button>
      </p>
    </div>
  );
}
