import type { DamagedArticle } from '@/lib/model/damage';
import { useLocale } from './locale';

interface DamagedListProps {
  damaged: readonly DamagedArticle[];
  onDelete: (articleId: string) => void;
}

/** Articles that cannot be shown, by name, each with its two ways out. */
export function DamagedList({ damaged, onDelete }: DamagedListProps) {
  const { t } = useLocale();
  return (
    <ul className="set-aside">
      {damaged.map(({ article, damage }) => (
        <li key={article.id}>
          <p>
            <bdi className="set-aside-title">{article.title}</bdi> · <bdi>{article.source?.name}</bdi>
          </p>
          <p className="hint">{t(`damage.${damage}`)}</p>
          <p className="set-aside-actions">
            <a className="button" href={article.url} target="_blank" rel="noreferrer">
              {t('damage.openPage')}
            </a>
            <button
              type="button"
              className="button"
              aria-label={t('damage.deleteFull', { title: article.title })}
              onClick={() => onDelete(article.id)}
            >
              {t('damage.delete')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
