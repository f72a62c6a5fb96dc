import { X } from 'lucide-react';
import { useRef } from 'react';
import { useLocale } from '@/components/locale';
import type { Status } from './use-statement-actions';

interface StatusLineProps {
  status: Status | null;
  onClose: () => void;
}

/** Always there for screen readers, seen only while there is something to say. */
export function StatusLine({ status, onClose }: StatusLineProps) {
  const { t } = useLocale();
  /** What had the focus before it came here: it gets the focus back when the message goes. */
  const cameFrom = useRef<Element | null>(null);
  const leave = (done: () => void) => () => {
    const target = cameFrom.current?.isConnected ? cameFrom.current : document.querySelector(firstStop);
    (target as HTMLElement | null)?.focus({ preventScroll: true });
    done();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus is watched for the controls inside
    <div
      className={status ? 'status status-shown' : 'status'}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave(onClose)();
      }}
    >
      <div role="status">{status ? <p>{status.text}</p> : null}</div>
      {status ? (
        <p className="status-ways">
          {status.link ? <a href={status.link.href}>{status.link.label}</a> : null}
          {status.action ? (
            <button type="button" className="quiet-button" onClick={leave(status.action.onPress)}>
              {status.action.label}
            </button>
          ) : null}
          <button
            type="button"
            className="icon-button small"
            aria-label={t('status.close')}
            onClick={leave(onClose)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </p>
      ) : null}
    </div>
  );
}

const firstStop = 'main [data-section] [tabindex="0"], .panel input';
