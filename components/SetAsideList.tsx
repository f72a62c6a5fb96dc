import { useLocale } from './locale';

export interface SetAsideDraft {
  key: number;
  title: string;
  source: string;
  reason: string;
}

interface SetAsideListProps {
  drafts: readonly SetAsideDraft[];
  onRetry: (key: number) => void;
  onDrop: (key: number) => void;
}

/** Pages whose words are kept although working them out failed. */
export function SetAsideList({ drafts, onRetry, onDrop }: SetAsideListProps) {
  const { t } = useLocale();
  return (
    <ul className="set-aside">
      {drafts.map(({ key, title, source, reason }) => (
        <li key={key}>
          <p>
            <bdi className="set-aside-title">{title}</bdi> · <bdi>{source}</bdi>
          </p>
          <p className="hint">
            <bdi>{reason}</bdi>
          </p>
          <p className="set-aside-actions">
            <button
              type="button"
              className="button"
              aria-label={t('setAside.retryFull', { title })}
              onClick={() => onRetry(key)}
            >
              {t('setAside.retry')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={t('setAside.dropFull', { title })}
              onClick={() => onDrop(key)}
            >
              {t('setAside.drop')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
