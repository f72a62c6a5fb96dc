import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useLocale } from './locale';

/** What is open under the controls, or in the place of the title. */
export type Arranging = 'rename' | 'merge' | 'split';

interface StoryControlsProps {
  open: Arranging | null;
  onOpen: (next: Arranging | null) => void;
  /** Whether there are two articles or more. */
  canSplit: boolean;
  /** The form for what is open; the title's stands in the title's place. */
  children: ReactNode;
}

/** Rename, merge and split, and under them what the chosen one needs to know. */
export function StoryControls({ open, onOpen, canSplit, children }: StoryControlsProps) {
  const { t } = useLocale();
  const id = useId();
  const line = useRef<HTMLFieldSetElement>(null);
  const lastOpen = useRef(open);
  useLayoutEffect(() => {
    const closed = lastOpen.current;
    lastOpen.current = open;
    // What had the focus has gone with the form: the button that opened it takes it.
    if (open === null && closed !== null && document.activeElement === document.body)
      line.current?.querySelector<HTMLElement>(`[data-arrange="${closed}"]`)?.focus();
  }, [open]);
  const toggle = (kind: Arranging) => onOpen(open === kind ? null : kind);
  const expander = (kind: 'merge' | 'split') => ({
    'data-arrange': kind,
    'aria-expanded': open === kind,
    'aria-controls': id,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is watched for what is inside
    <div
      className="arrange"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === null) return;
        event.stopPropagation();
        onOpen(null);
      }}
    >
      <fieldset className="arrange-line" ref={line}>
        <legend className="visually-hidden">{t('stories.arrange')}</legend>
        <button type="button" className="quiet-button" data-arrange="rename" onClick={() => toggle('rename')}>
          {t('stories.rename')}
        </button>
        <button type="button" className="quiet-button" {...expander('merge')} onClick={() => toggle('merge')}>
          {t('stories.merge')}
        </button>
        <button
          type="button"
          className="quiet-button"
          {...expander('split')}
          // A button that went away, or was disabled, while it has the focus would lose it.
          aria-disabled={!canSplit}
          onClick={() => canSplit && toggle('split')}
        >
          {t('stories.split')}
        </button>
      </fieldset>
      <div id={id} className="arrange-form" hidden={open !== 'merge' && open !== 'split'}>
        {children}
      </div>
    </div>
  );
}
