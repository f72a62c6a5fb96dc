import { storeTroubleOf } from '@/lib/model/store-trouble';
import { ErrorReport, useErrorReport } from './ErrorReport';
import { useLocale } from './locale';
import { Notice } from './Notice';

interface ErrorNoticeProps {
  error: unknown;
  onRetry: () => void;
}

/** What happened, what is safe, what to do; and on demand a report, which stays with the reader. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useLocale();
  const { report, showReport } = useErrorReport(error);
  const trouble = storeTroubleOf(error);
  const words = trouble ? (`trouble.${trouble}` as const) : 'error';
  return (
    <Notice
      title={t(`${words}.title`)}
      action={
        <>
          <button type="button" className="button" onClick={onRetry}>
            {t(`${words}.action`)}
          </button>{' '}
          {report === null ? (
            <button type="button" className="quiet-button" onClick={showReport}>
              {t('report.show')}
            </button>
          ) : null}
        </>
      }
      below={report === null ? null : <ErrorReport text={report} />}
    >
      <p>{t(`${words}.body`)}</p>
    </Notice>
  );
}
