import type { EntityChip } from '@/lib/model/sections';
import { useLocale } from './locale';

interface EntityNameProps {
  chip: EntityChip;
  onLookUp: (name: string) => void;
}

/** A name and in how many articles it is met; a click looks it up. */
export function EntityName({ chip, onLookUp }: EntityNameProps) {
  const { t, format } = useLocale();
  const inArticles = t('entity.inArticles', { count: chip.articleCount });
  const details =
    chip.mentionCount > 0 ? `${t('entity.here', { count: chip.mentionCount })}, ${inArticles}` : inArticles;
  return (
    <button
      type="button"
      className="name"
      data-entity={chip.id}
      data-walk=""
      title={details}
      onClick={() => onLookUp(chip.name)}
    >
      <bdi>{chip.name}</bdi>
      {chip.articleCount > 1 ? (
        <span className="name-count">
          <span aria-hidden="true">{format.number(chip.articleCount)}</span>
          <span className="visually-hidden">, {details}</span>
        </span>
      ) : null}
    </button>
  );
}
