import { X } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useLocale } from './locale';

interface HostListProps {
  label: string;
  hosts: readonly string[];
  /** Called inside the reader's own gesture, so that the browser may be asked for access from it. */
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** Sites by name; whatever address the reader pastes is cut down to its host. */
export function HostList({ label, hosts, onAdd, onRemove }: HostListProps) {
  const { t } = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('host') ?? '').trim();
    const host = hostOf(text);
    setRefused(host || !text ? null : text);
    if (!host) return;
    form.reset();
    if (!hosts.includes(host)) onAdd(host);
  };
  return (
    <div className="hosts">
      <form onSubmit={add}>
        <label htmlFor={id}>{label}</label>
        <div className="hosts-row">
          <input
            id={id}
            ref={field}
            name="host"
            placeholder={t('hosts.example')}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? undefined : `${id}-error`}
          />
          <button type="submit" className="button">
            {t('hosts.add')}
          </button>
        </div>
        {refused === null ? null : (
          <p className="problem" id={`${id}-error`} role="alert">
            {t('hosts.invalid', { text: refused })}
          </p>
        )}
      </form>
      {hosts.length > 0 ? (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                className="icon-button small"
                aria-label={t('hosts.remove', { host })}
                onClick={() => {
                  // The button goes away with its line.
                  field.current?.focus();
                  onRemove(host);
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** `https://www.news.example/a` is `news.example`; null for what has no host with a dot. */
function hostOf(text: string): string | null {
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host === 'localhost' || /^[^.\s]+(\.[^.\s]+)+$/.test(host) ? host : null;
}
