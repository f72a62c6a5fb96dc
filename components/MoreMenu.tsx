import { Ellipsis } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useLocale } from './locale';

interface MoreMenuProps {
  libraryHref: string;
  storiesHref: string;
  optionsHref: string;
  onShowKeys: () => void;
}

/** A short list of links that unfolds; Escape and leaving it fold it again. */
export function MoreMenu({ libraryHref, storiesHref, optionsHref, onShowKeys }: MoreMenuProps) {
  const { t } = useLocale();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const foldToButton = () => {
    button.current?.focus();
    setIsOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and focus are watched for what is inside
    <div
      className="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        foldToButton();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={t('bar.more')}
        title={t('bar.more')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      <ul id={id} className="more-list" hidden={!isOpen}>
        <li>
          <a href={libraryHref}>{t('bar.library')}</a>
        </li>
        <li>
          <a href={storiesHref}>{t('bar.stories')}</a>
        </li>
        <li>
          <a href={optionsHref}>{t('bar.options')}</a>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              // A dialog gives the focus back to what had it, which must not fold away meanwhile.
              foldToButton();
              onShowKeys();
            }}
          >
            {t('bar.keys')}
          </button>
        </li>
      </ul>
    </div>
  );
}
