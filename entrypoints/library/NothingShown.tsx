import { useLocale } from '@/components/locale';
import type { LibraryFilter } from '@/lib/model/library';
import type { Shelf } from './use-shelf';

interface NothingShownProps {
  shelf: Shelf;
  filter: LibraryFilter;
  searched: string;
}

/** Why the list is empty; for those who cannot see it also how much a search has found. */
export function NothingShown({ shelf, filter, searched }: NothingShownProps) {
  const { t } = useLocale();
  const count = Math.max(shelf.ids.length, searched ? 0 : shelf.rowCount);
  if (shelf.isWaiting) return <p role="status" className="visually-hidden" />;
  if (count > 0) {
    return (
      <p role="status" className="visually-hidden">
        {searched ? t('lookup.results', { count }) : null}
      </p>
    );
  }
  const conditions = Object.keys(filter);
  const isSavedAlone = conditions.length === 1 && filter.savedOnly === true;
  return (
    <p role="status" className="notice nothing">
      {searched
        ? t('library.noHits', { text: searched })
        : shelf.articleCount === 0
          ? t('library.none')
          : t(isSavedAlone ? 'library.noneSaved' : 'library.noneMatch')}
    </p>
  );
}
