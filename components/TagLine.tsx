import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLocale } from './locale';

interface TagLineProps {
  tags: readonly string[];
  /** Null where tags cannot be changed. */
  onChange: ((tags: string[]) => void) | null;
}

export function TagLine({ tags, onChange }: TagLineProps) {
  const { t } = useLocale();
  const [isAdding, setIsAdding] = useState(false);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tag = String(new FormData(event.currentTarget).get('tag') ?? '')
      .trim()
      .replace(/^#/, '');
    if (tag && !tags.includes(tag)) onChange?.([...tags, tag]);
    setIsAdding(false);
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
                  onClick={() => onChange(tags.filter((other) => other !== tag))}
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
              setIsAdding(false);
            }}
            onBlur={(event) => event.currentTarget.value || setIsAdding(false)}
          />
        </form>
      ) : null}
      {onChange && !isAdding ? (
        <button
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
