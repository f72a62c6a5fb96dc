import { Plus, X } from 'lucide-react';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useLocale } from './locale';

/** One tag at a time: a list would take back the change before it, which may not be drawn yet. */
export interface TagChange {
  kind: 'add-tag' | 'remove-tag';
  tag: string;
}

interface TagLineProps {
  tags: readonly string[];
  /** Null where tags cannot be changed. */
  onChange: ((change: TagChange) => void) | null;
}

export function TagLine({ tags, onChange }: TagLineProps) {
  const { t } = useLocale();
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  /** What had the focus goes away with the drawing that follows: the button that adds tags takes it. */
  const passesFocus = useRef(false);
  useLayoutEffect(() => {
    if (!passesFocus.current || !addButton.current) return;
    passesFocus.current = false;
    addButton.current.focus();
  });
  const leaveField = () => {
    passesFocus.current = true;
    setIsAdding(false);
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tag = String(new FormData(event.currentTarget).get('tag') ?? '')
      .trim()
      .replace(/^#/, '');
    if (tag && !tags.includes(tag)) onChange?.({ kind: 'add-tag', tag });
    leaveField();
  };
  return (
    <div className="tags">
      {tags.length > 0 ? (
        <ul aria-label={t('header.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>#{tag}</bdi>
              {onChange ? (
                <button
                  type="button"
                  className="icon-button small"
                  aria-label={t('header.removeTag', { tag })}
                  onClick={() => {
                    addButton.current?.focus();
                    onChange({ kind: 'remove-tag', tag });
                  }}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {onChange && isAdding ? (
        <form onSubmit={add}>
          <input
            name="tag"
            aria-label={t('header.tagName')}
            maxLength={80}
            // The reader has just asked for this field.
            ref={(field) => field?.focus()}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              leaveField();
            }}
            onBlur={(event) => event.currentTarget.value || setIsAdding(false)}
          />
        </form>
      ) : null}
      {onChange && !isAdding ? (
        <button
          ref={addButton}
          type="button"
          className="quiet-button"
          aria-label={t('header.addTagFull')}
          onClick={() => setIsAdding(true)}
        >
          <Plus size={13} aria-hidden="true" /> {t('header.addTag')}
        </button>
      ) : null}
    </div>
  );
}
