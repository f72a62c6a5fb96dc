import { useLocale } from './locale';
import { Notice } from './Notice';

interface ErrorNoticeProps {
  error: unknown;
  onRetry: () => void;
}

export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useLocale();
  return (
    <Notice
      title={t('error.title')}
      details={reportOf(error)}
      action={
        <button type="button" className="button" onClick={onRetry}>
          {t('error.action')}
        </button>
      }
    >
      <p>{t('error.body')}</p>
    </Notice>
  );
}

/** What broke and where in our code; nothing of what the reader reads. */
const reportOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
