import { type FormEvent, useId, useState } from 'react';
import { useLocale } from './locale';

export type BulkAction =
  | { kind: 'save' | 'unsave' | 'mark-read' | 'mark-unread' | 'delete' }
  | { kind: 'add-tag' | 'remove-tag'; tag: string };

interface BulkBarProps {
  count: number;
  /** How many the list holds, or null while they are not all found. */
  listCount: number | null;
  /** For completion. */
  tags: readonly string[];
  progress: { done: number; total: number; isUndoing: boolean } | null;
  onSelectAll: () => void;
  onSelectNone: () => void;
  onAct: (action: BulkAction) => void;
  onCancel: () => void;
  onDone: () => void;
}

const plainActions = [
  { kind: 'save', label: 'bulk.save' },
  { kind: 'unsave', label: 'bulk.unsave' },
  { kind: 'mark-read', label: 'bulk.markRead' },
  { kind: 'mark-unread', label: 'bulk.markUnread' },
  { kind: 'delete', label: 'bulk.delete' },
] as const;

/** What can be done to all articles that are ticked. */
export function BulkBar(props: BulkBarProps) {
  const { count, listCount, progress, onAct } = props;
  const { t } = useLocale();
  if (progress) return <Progress progress={progress} onCancel={props.onCancel} />;
  return (
    <section className="bulk-bar" aria-label={t('bulk.label')}>
      <p className="bulk-line">
        <strong role="status">{t('bulk.count', { count })}</strong>
        {listCount === null || count < listCount ? (
          <button type="button" className="quiet-button" onClick={props.onSelectAll}>
            {listCount === null ? t('bulk.allUncounted') : t('bulk.all', { count: listCount })}
          </button>
        ) : (
          <button type="button" className="quiet-button" onClick={props.onSelectNone}>
            {t('bulk.none')}
          </button>
        )}
        <button type="button" className="quiet-button bulk-done" onClick={props.onDone}>
          {t('bulk.done')}
        </button>
      </p>
      <p className="bulk-line">
        {plainActions.map(({ kind, label }) => (
          <button
            key={kind}
            type="button"
            className="bar-button"
            // A button that is disabled while it has the focus would lose it.
            aria-disabled={count === 0}
            onClick={() => count > 0 && onAct({ kind })}
          >
            {t(label)}
          </button>
        ))}
      </p>
      <TagForm tags={props.tags} isIdle={count === 0} onAct={onAct} />
    </section>
  );
}

function Progress({
  progress,
  onCancel,
}: {
  progress: { done: number; total: number; isUndoing: boolean };
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const { done, total } = progress;
  return (
    <section className="bulk-bar" aria-label={t('bulk.label')}>
      <p className="bulk-line">
        <progress value={done} max={Math.max(1, total)} aria-label={t('bulk.label')} />
        <span>{t(progress.isUndoing ? 'bulk.undoing' : 'bulk.progress', { done, total })}</span>
        <button type="button" className="quiet-button" onClick={onCancel}>
          {t('bulk.cancel')}
        </button>
      </p>
    </section>
  );
}

function TagForm({
  tags,
  isIdle,
  onAct,
}: {
  tags: readonly string[];
  isIdle: boolean;
  onAct: BulkBarProps['onAct'];
}) {
  const { t } = useLocale();
  const id = useId();
  const [tag, setTag] = useState('');
  const name = tag.trim().replace(/^#/, '');
  const cannot = isIdle || name === '';
  const act = (kind: 'add-tag' | 'remove-tag') => !cannot && onAct({ kind, tag: name });
  const add = (event: FormEvent) => {
    event.preventDefault();
    act('add-tag');
  };
  return (
    <form className="bulk-line" onSubmit={add}>
      <label>
        <span className="visually-hidden">{t('bulk.tagName')}</span>
        <input
          list={id}
          maxLength={80}
          placeholder={t('bulk.tagName')}
          autoComplete="off"
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
        />
      </label>
      <datalist id={id}>
        {tags.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit" className="bar-button" aria-disabled={cannot}>
        {t('bulk.addTag')}
      </button>
      <button type="button" className="bar-button" aria-disabled={cannot} onClick={() => act('remove-tag')}>
        {t('bulk.removeTag')}
      </button>
    </form>
  );
}
