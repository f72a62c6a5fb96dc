import { Star, Trash2 } from 'lucide-react';
import type { RowParts } from '@/components/ArticleList';
import type { Translate } from '@/lib/i18n/translate';
import type { ArticleId } from '@/lib/model/article';
import type { useSelection } from './use-selection';

interface RowPartsOptions {
  t: Translate;
  selection: ReturnType<typeof useSelection>;
  isSaved: (id: ArticleId) => boolean;
  onSave: (id: ArticleId, isSaved: boolean) => void;
  onDelete: (id: ArticleId) => void;
}

/** A box to tick while articles are being selected, else a star and a bin. */
export function rowPartsOf({ t, selection, isSaved, onSave, onDelete }: RowPartsOptions): RowParts {
  const { selected } = selection;
  if (selected) {
    return {
      selected,
      before: ({ id, title }) => (
        <label className="row-box">
          <input
            type="checkbox"
            aria-label={t('bulk.row', { title })}
            checked={selected.has(id)}
            // A click tells whether Shift is held, also when it was made by the space bar; a change does not.
            onClick={(event) => selection.toggle(id, { isRange: event.shiftKey })}
            onChange={() => {}}
          />
        </label>
      ),
    };
  }
  return {
    after: ({ id, title }) => {
      const isKept = isSaved(id);
      return (
        <div className="row-tools">
          <button
            type="button"
            className="icon-button"
            aria-label={t('library.deleteOne', { title })}
            title={t('bulk.delete')}
            onClick={() => onDelete(id)}
          >
            <Trash2 size={15} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-pressed={isKept}
            aria-label={t('library.saveOne', { title })}
            title={t(isKept ? 'bulk.unsave' : 'bulk.save')}
            onClick={() => onSave(id, isKept)}
          >
            <Star size={15} aria-hidden="true" fill={isKept ? 'currentColor' : 'none'} />
          </button>
        </div>
      );
    },
  };
}
