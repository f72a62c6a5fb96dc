import { Ellipsis } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useLocale } from './locale';

interface MoreMenuProps {
  libraryHref: string;
  optionsHref: string;
  onShowKeys: () => void;
}

/** A short list of links that unfolds; Escape and leaving it fold it again. */
export function MoreMenu({ libraryHref, optionsHref, onShowKeys }: MoreMenuProps) {
  const { t } = useLocale();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and focus are watched for what is inside
    <div
      className="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setIsOpen(false);
        button.current?.focus();
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
          <a href={optionsHref}>{t('bar.options')}</a>
        </li>
        <li>
          <button type="button" onClick={onShowKeys}>
            {t('bar.keys')}
          </button>
        </li>
      </ul>
    </div>
  );
}
