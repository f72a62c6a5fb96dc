import { X } from 'lucide-react';
import { useLocale } from '@/components/locale';
import type { Status } from './use-statement-actions';

interface StatusLineProps {
  status: Status | null;
  onClose: () => void;
}

/** Always there for screen readers, seen only while there is something to say. */
export function StatusLine({ status, onClose }: StatusLineProps) {
  const { t } = useLocale();
  return (
    <div className="status" role="status">
      {status ? (
        <p>
          <span>
            {status.text}
            {status.link ? (
              <>
                {' '}
                <a href={status.link.href}>{status.link.label}</a>
              </>
            ) : null}
          </span>
          <button type="button" className="icon-button small" aria-label={t('keys.close')} onClick={onClose}>
            <X size={14} aria-hidden="true" />
          </button>
        </p>
      ) : null}
    </div>
  );
}
